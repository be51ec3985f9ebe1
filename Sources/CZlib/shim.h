#pragma once

#include <zlib.h>

/* zlib's initialiser is a macro, which Swift does not import. */
static inline int czlib_inflate_init_gzip(z_streamp stream) { return inflateInit2(stream, 15 + 32); }
static inline int czlib_inflate_init_raw(z_streamp stream) { return inflateInit2(stream, -15); }
