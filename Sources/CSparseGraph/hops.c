#include "lanes.h"

/// The number of pairs that `count` targets occupy.
INLINE int32_t pairs_of(int32_t count) { return (count + 1) / 2; }

/// Sums the values of the targets in a row, lane by lane.
INLINE void sum(const int32_t *targets, int32_t pairs, const double *values, four *low, four *high) {
  four a = filled(0), b = a, c = a, d = a;
  for (; pairs > 0; pairs--, targets += 2) {
    const four *first = in(values, targets[0]), *second = in(values, targets[1]);
    a += first[0];
    b += first[1];
    c += second[0];
    d += second[1];
  }
  *low = a + c;
  *high = b + d;
}

/// Stores the path counts of a level, times the multiplicities, in the frontier; returns whether one exceeds 1e290.
INLINE int32_t put_into_frontier(
    const sparse_visit *visits, int64_t count, const sparse_weight *weights, int32_t core, const double *path_counts,
    double *frontier) {
  mask overflow = {0};
  for (int64_t index = 0; index < count; index++) {
    sparse_visit visit = visits[index];
    if (visit.vertex >= core) continue;
    four multiplicity = filled(weights[visit.vertex].multiplicity);
    const four *own = in(path_counts, visit.vertex);
    four *slot = at(frontier, visit.vertex);
    slot[0] = blended(slot[0], own[0] * multiplicity, masks[visit.lanes & 15]);
    slot[1] = blended(slot[1], own[1] * multiplicity, masks[visit.lanes >> 4]);
    overflow |= (mask)(slot[0] > filled(1e290)) | (mask)(slot[1] > filled(1e290));
  }
  return bits(overflow) != 0;
}

INLINE int32_t count_paths(
    const sparse_visit *visits, int64_t count, const sparse_row *rows, const int32_t *targets,
    const sparse_weight *weights, int32_t core, double *path_counts, double *frontier) {
  for (int64_t index = 0; index < count; index++) {
    sparse_visit visit = visits[index];
    sparse_row row = rows[visit.vertex];
    four low, high;
    sum(targets + 2 * (int64_t)row.start, pairs_of(row.core), frontier, &low, &high);
    four *slot = at(path_counts, visit.vertex);
    slot[0] = blended(slot[0], low, masks[visit.lanes & 15]);
    slot[1] = blended(slot[1], high, masks[visit.lanes >> 4]);
  }
  return put_into_frontier(visits, count, weights, core, path_counts, frontier);
}

INLINE void accumulate_dependencies(
    const sparse_visit *visits, int64_t count, const sparse_row *rows, const int32_t *targets,
    const sparse_weight *weights, const double *source_weights, const double *path_counts, double *shares,
    double *scratch, double *scores) {
  for (int64_t index = 0; index < count; index++) {
    sparse_visit visit = visits[index];
    if (visit.farther == 0) continue;
    sparse_row row = rows[visit.vertex];
    four *slot = at(scratch, visit.vertex);
    int32_t pairs = pairs_of(row.core) + pairs_of(row.others);
    sum(targets + 2 * (int64_t)row.start, pairs, shares, &slot[0], &slot[1]);
  }
  const four *sources = (const four *)source_weights;
  for (int64_t index = 0; index < count; index++) {
    sparse_visit visit = visits[index];
    mask low = masks[visit.lanes & 15], high = masks[visit.lanes >> 4];
    const four *own = in(path_counts, visit.vertex);
    four *share = at(shares, visit.vertex);
    four mass = filled(weights[visit.vertex].mass);
    four first = mass / own[0], second = mass / own[1];
    if (visit.farther != 0) {
      const four *gathered = in(scratch, visit.vertex);
      four multiplicity = filled(weights[visit.vertex].multiplicity);
      first += multiplicity * gathered[0];
      second += multiplicity * gathered[1];
      four added = blended(filled(0), own[0] * gathered[0] * sources[0], low) +
                   blended(filled(0), own[1] * gathered[1] * sources[1], high);
      scores[visit.vertex] += (added[0] + added[2]) + (added[1] + added[3]);
    }
    share[0] = blended(share[0], first, low);
    share[1] = blended(share[1], second, high);
  }
}

INLINE void start_paths(
    const sparse_visit *visits, int64_t count, const sparse_weight *weights, int32_t core, double *path_counts,
    double *frontier) {
  for (int64_t index = 0; index < count; index++) {
    sparse_visit visit = visits[index];
    four *slot = at(path_counts, visit.vertex);
    slot[0] = blended(slot[0], filled(1), masks[visit.lanes & 15]);
    slot[1] = blended(slot[1], filled(1), masks[visit.lanes >> 4]);
  }
  put_into_frontier(visits, count, weights, core, path_counts, frontier);
}

DEFINE(
    int32_t, count_paths,
    (const sparse_visit *visits, int64_t count, const sparse_row *rows, const int32_t *targets,
     const sparse_weight *weights, int32_t core, double *path_counts, double *frontier),
    visits, count, rows, targets, weights, core, path_counts, frontier)

DEFINE(
    void, start_paths,
    (const sparse_visit *visits, int64_t count, const sparse_weight *weights, int32_t core, double *path_counts,
     double *frontier),
    visits, count, weights, core, path_counts, frontier)

DEFINE(
    void, accumulate_dependencies,
    (const sparse_visit *visits, int64_t count, const sparse_row *rows, const int32_t *targets,
     const sparse_weight *weights, const double *source_weights, const double *path_counts, double *shares,
     double *scratch, double *scores),
    visits, count, rows, targets, weights, source_weights, path_counts, shares, scratch, scores)
