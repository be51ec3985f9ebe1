// libyaml's C interface.
#include <yaml.h>
