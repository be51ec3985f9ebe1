#ifndef LANES_H
#define LANES_H

#include "CSparseGraph.h"

// Shared by the inner loops: eight lanes as two vectors of four, and the dispatch by instruction set.

#pragma STDC FP_CONTRACT OFF
// Vectors are passed only between functions that are inlined.
#pragma GCC diagnostic ignored "-Wpsabi"

#define INLINE static inline __attribute__((always_inline))

/// Four lanes; each vertex has two of these.
typedef double four __attribute__((vector_size(32), may_alias));
typedef int64_t mask __attribute__((vector_size(32)));

#define BIT(n, b) ((n) >> (b) & 1 ? -1 : 0)
#define ROW(n) {BIT(n, 0), BIT(n, 1), BIT(n, 2), BIT(n, 3)}
static const mask masks[16] = {
    ROW(0), ROW(1), ROW(2),  ROW(3),  ROW(4),  ROW(5),  ROW(6),  ROW(7),
    ROW(8), ROW(9), ROW(10), ROW(11), ROW(12), ROW(13), ROW(14), ROW(15)};

/// The address of the values of a vertex.
INLINE four *at(double *values, int32_t vertex) { return (four *)(values + 8 * (int64_t)vertex); }
INLINE const four *in(const double *values, int32_t vertex) {
  return (const four *)(values + 8 * (int64_t)vertex);
}

INLINE four filled(double value) { return (four){value, value, value, value}; }

/// Selects the new value in the lanes of a mask and the old one elsewhere. The selection is bitwise, so that a NaN in
/// an unselected lane has no effect.
INLINE four blended(four old, four new, mask lanes) {
  return (four)(((mask)new & lanes) | ((mask)old & ~lanes));
}

/// One bit per lane of a mask of four.
INLINE unsigned bits(mask lanes) {
#if defined(__x86_64__)
  typedef double two __attribute__((vector_size(16)));
  two low = __builtin_shufflevector((four)lanes, (four)lanes, 0, 1);
  two high = __builtin_shufflevector((four)lanes, (four)lanes, 2, 3);
  return (unsigned)(__builtin_ia32_movmskpd(low) | __builtin_ia32_movmskpd(high) << 2);
#else
  return (lanes[0] & 1) | (lanes[1] & 2) | (lanes[2] & 4) | (lanes[3] & 8);
#endif
}

// SPARSE_GRAPH_BASELINE omits the dispatch, for benchmarks of its effect.
#if defined(__x86_64__) && !defined(SPARSE_GRAPH_BASELINE)
#include <cpuid.h>

/// Whether the processor and the operating system support AVX2.
INLINE int has_avx2(void) {
  static _Atomic int known = 0;  // 0: unknown, 1: no, 2: yes
  int answer = known;
  if (answer == 0) {
    unsigned a, b, c, d, low, high;
    answer = 1;
    if (__get_cpuid(1, &a, &b, &c, &d) && (c & bit_OSXSAVE) && (c & bit_AVX)) {
      __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
      if ((low & 6) == 6 && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_AVX2)) answer = 2;
    }
    known = answer;
  }
  return answer == 2;
}

/// Defines a function of the header from an inlined one with the same parameters, compiled twice: for the baseline
/// instruction set and for AVX2.
#define DEFINE(type, name, parameters, ...) \
  __attribute__((target("avx2"))) static type name##_avx2 parameters { return name(__VA_ARGS__); } \
  type sparse_##name parameters { return has_avx2() ? name##_avx2(__VA_ARGS__) : name(__VA_ARGS__); }
#else
#define DEFINE(type, name, parameters, ...) \
  type sparse_##name parameters { return name(__VA_ARGS__); }
#endif

#endif
