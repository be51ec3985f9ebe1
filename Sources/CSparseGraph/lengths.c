#include "lanes.h"

#include <string.h>

/// The upper 32 bits of a non-negative double, which have the same order.
INLINE uint32_t key(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return (uint32_t)(bits >> 32);
}

INLINE four least(four first, four second) { return blended(second, first, (mask)(first < second)); }

INLINE int64_t relax(
    const int32_t *targets, const double *lengths, int64_t count, const double *own, const double *offsets,
    double *distances, sparse_relaxed *relaxed) {
  const four *offset = (const four *)offsets;
  four low = ((const four *)own)[0], high = ((const four *)own)[1], infinite = filled(__builtin_inf());
  int64_t found = 0;
  for (int64_t arc = 0; arc < count; arc++) {
    four *known = at(distances, targets[arc]), length = filled(lengths[arc]);
    four first = low + length, second = high + length;
    mask closer_first = (mask)(first < known[0]), closer_second = (mask)(second < known[1]);
    if (bits(closer_first | closer_second) == 0) continue;
    known[0] = blended(known[0], first, closer_first);
    known[1] = blended(known[1], second, closer_second);
    four keys = least(
        blended(infinite, first + offset[0], closer_first), blended(infinite, second + offset[1], closer_second));
    double even = keys[0] < keys[2] ? keys[0] : keys[2], odd = keys[1] < keys[3] ? keys[1] : keys[3];
    relaxed[found].vertex = targets[arc];
    relaxed[found].key = key(even < odd ? even : odd);
    found++;
  }
  return found;
}

INLINE int64_t find_successors(
    const int32_t *targets, const double *lengths, int64_t count, const double *own, double factor,
    const double *distances, sparse_successor *successors, int32_t *pending) {
  four low = ((const four *)own)[0], high = ((const four *)own)[1], limit = filled(factor);
  int64_t found = 0;
  for (int64_t arc = 0; arc < count; arc++) {
    const four *other = in(distances, targets[arc]);
    four length = filled(lengths[arc]);
    mask first = (mask)(low + length <= other[0] * limit) & (mask)(low < other[0]);
    mask second = (mask)(high + length <= other[1] * limit) & (mask)(high < other[1]);
    unsigned lanes = bits(first) | bits(second) << 4;
    successors[found].vertex = targets[arc];
    successors[found].lanes = lanes;
    if (lanes == 0) continue;
    found++;
    int32_t *numbers = pending + 8 * (int64_t)targets[arc];
    for (int lane = 0; lane < 8; lane++) numbers[lane] += lanes >> lane & 1;
  }
  return found;
}

DEFINE(
    int64_t, relax,
    (const int32_t *targets, const double *lengths, int64_t count, const double *own, const double *offsets,
     double *distances, sparse_relaxed *relaxed),
    targets, lengths, count, own, offsets, distances, relaxed)

DEFINE(
    int64_t, find_successors,
    (const int32_t *targets, const double *lengths, int64_t count, const double *own, double factor,
     const double *distances, sparse_successor *successors, int32_t *pending),
    targets, lengths, count, own, factor, distances, successors, pending)
