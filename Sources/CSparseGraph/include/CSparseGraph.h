#ifndef C_SPARSE_GRAPH_H
#define C_SPARSE_GRAPH_H

#include <stdint.h>

// Inner loops of SparseGraph over eight searches at once, in C because Swift has no dispatch by instruction set at
// run time: on x86-64 each is compiled for the baseline and for AVX2, with bit-identical results.
//
// A search is a lane. Pointers to doubles are to 8 doubles per vertex, one per lane, aligned to 64 bytes. A bit mask
// of lanes says in which searches a vertex is visited.

/// A row of the targets: the index of its first pair, and its numbers of neighbours in the core and outside the core.
/// The core neighbours come first. Each of the two parts is padded to an even length with a vertex whose values are
/// 0.
typedef struct {
  int32_t start;
  int32_t core;
  int32_t others;
} sparse_row;

/// A class of vertices: the sum of their masses, which is its weight as an end of paths, and their number.
typedef struct {
  double mass;
  double multiplicity;
} sparse_weight;

/// A visit of a vertex at one level: the lanes that reach it there, and those of them in which some neighbour is one
/// level farther.
typedef struct {
  int32_t vertex;
  uint8_t lanes;
  uint8_t farther;
} sparse_visit;

/// Counts the shortest paths to the vertices of a level: sums the frontier over the core neighbours of each, then
/// stores the counts of those in the core (below `core`), times their multiplicities, in the frontier. Returns 1 if a
/// count exceeds 1e290, so that the next level could overflow, else 0.
int32_t sparse_count_paths(
    const sparse_visit *visits, int64_t count, const sparse_row *rows, const int32_t *targets,
    const sparse_weight *weights, int32_t core, double *path_counts, double *frontier);

/// Initializes the path counts of the vertices of the first level to 1, and the frontier.
void sparse_start_paths(
    const sparse_visit *visits, int64_t count, const sparse_weight *weights, int32_t core, double *path_counts,
    double *frontier);

/// Accumulates dependencies backwards over a level (Brandes 2001): sums the shares of all neighbours, adds
/// path count · sum · source weight of each lane to the scores, and sets the shares of the level, which are
/// (mass + dependency) / path count. `scratch` has 8 doubles per vertex of the core.
void sparse_accumulate_dependencies(
    const sparse_visit *visits, int64_t count, const sparse_row *rows, const int32_t *targets,
    const sparse_weight *weights, const double *source_weights, const double *path_counts, double *shares,
    double *scratch, double *scores);

/// A vertex whose tentative distance decreased in some lane, and the key of the smallest of its new distances.
typedef struct {
  int32_t vertex;
  uint32_t key;
} sparse_relaxed;

/// A successor of a vertex on shortest paths, in some lanes.
typedef struct {
  int32_t vertex;
  uint32_t lanes;
} sparse_successor;

/// Relaxes the arcs of a vertex: lowers the tentative distances of its targets where the path over it is shorter.
///
/// A key is the upper half of a double, the smallest new distance plus the offset of its lane; keys have the order of
/// these doubles. Writes the targets whose distance decreased to `relaxed` and returns their number.
int64_t sparse_relax(
    const int32_t *targets, const double *lengths, int64_t count, const double *own, const double *offsets,
    double *distances, sparse_relaxed *relaxed);

/// Finds the successors of a vertex on shortest paths: the targets that are farther than it and whose distance, times
/// `factor`, is at least the length of the path over it. Adds 1 to `pending`, 8 integers per vertex, for each
/// successor and each of its lanes. Writes the successors to `successors`, which must have room for one more than
/// there are, and returns their number.
int64_t sparse_find_successors(
    const int32_t *targets, const double *lengths, int64_t count, const double *own, double factor,
    const double *distances, sparse_successor *successors, int32_t *pending);

#endif
