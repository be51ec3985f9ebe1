#pragma once

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>

// Debian's and Homebrew's pkg-config files point into the folder; a bare compiler finds it under /usr/include.
#if __has_include(<gvc.h>)
#include <gvc.h>
#include <gvplugin.h>
#else
#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>
#endif
#if __has_include(<graphviz_version.h>)
#include <graphviz_version.h>
#elif __has_include(<graphviz/graphviz_version.h>)
#include <graphviz/graphviz_version.h>
#endif

// The number that plugin files carry (libgvplugin_core.so.6), 0 where the release does not say.
#ifdef GVPLUGIN_VERSION
static const int cgraphviz_plugin_version = GVPLUGIN_VERSION;
#else
static const int cgraphviz_plugin_version = 0;
#endif

// gvRenderData's length is `unsigned int *` in older releases and `size_t *` in newer ones. Every platform we
// build for is little-endian, so that both write the low bytes of a `size_t` that starts at zero.
static inline int cgraphviz_render(GVC_t *context, graph_t *graph, const char *format, char **bytes,
                                   size_t *length) {
  *length = 0;
  return gvRenderData(context, graph, format, bytes, (void *)length);
}

// Macros that Swift cannot import.
static inline pointf cgraphviz_coordinate(Agnode_t *vertex) { return ND_coord(vertex); }
static inline boxf cgraphviz_bounds(Agraph_t *graph) { return GD_bb(graph); }

// The file of the loaded libgvc, NULL when the loader does not tell.
static inline const char *cgraphviz_library_path(void) {
  Dl_info info;
  return dladdr((const void *)gvContext, &info) ? info.dli_fname : 0;
}
