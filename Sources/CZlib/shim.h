#pragma once

#include <zlib.h>

/* zlib's initialiser is a macro, which Swift does not import. */
static inline int czlib_inflate_init_gzip(z_streamp stream) { return inflateInit2(stream, 15 + 32); }
// inflateInit2 is a macro that hands over the header's version; Swift cannot import it.
static inline int czlib_inflate_init(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}
