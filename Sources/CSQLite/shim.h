// SQLite's C interface.
#include <sqlite3.h>
