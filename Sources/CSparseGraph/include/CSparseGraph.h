#ifndef C_SPARSE_GRAPH_H
#define C_SPARSE_GRAPH_H

#include <stdint.h>

// Inner loops of SparseGraph over eight searches at once, in C because Swift chooses no instructions at run time:
// on x86-64 they exist for every processor and for those with AVX2, with the same result to the last bit.
//
// A search is a lane; a vertex has eight doubles, one a lane, and a visit tells in which lanes a vertex is worked
// on. Pointers to doubles are to 8 doubles a vertex, aligned to 64 bytes.

/// Where the row of a vertex begins in the targets, in pairs, and how many of them are in the core, and outside.
/// Behind those in the core, and behind all, a row is filled up to a pair with a vertex whose values are 0.
typedef struct {
  int32_t start;
  int32_t core;
  int32_t others;
} sparse_row;

/// What a vertex counts: as an end of ways, and how often it is there.
typedef struct {
  double mass;
  double multiplicity;
} sparse_weight;

/// A vertex, the lanes that reach it at the level of the visit, and those of them that go on from it.
typedef struct {
  int32_t vertex;
  uint8_t lanes;
  uint8_t farther;
} sparse_visit;

/// Counts the ways to the vertices of a level: sums what the fringe holds for their neighbours in the core, then
/// puts those of them that are in the core (below `core`) into the fringe, multiplied.
/// Returns whether some number of ways is so great that the next might be too great for a double.
int32_t sparse_count_ways(
    const sparse_visit *visits, int64_t count, const sparse_row *rows, const int32_t *targets,
    const sparse_weight *weights, int32_t core, double *ways, double *fringe);

/// Starts the ways of the vertices of the first level at 1 each.
void sparse_start_ways(
    const sparse_visit *visits, int64_t count, const sparse_weight *weights, int32_t core, double *ways,
    double *fringe);

/// Goes back over a level: sums the shares of all neighbours, adds ways · sum · source weight of each lane to the
/// scores, and sets the shares of the level. `scratch` holds 8 doubles for each vertex in the core.
void sparse_gather_shares(
    const sparse_visit *visits, int64_t count, const sparse_row *rows, const int32_t *targets,
    const sparse_weight *weights, const double *source_weights, const double *ways, double *shares,
    double *scratch, double *scores);

/// A target that got nearer in some lane, and the key of its least new distance.
typedef struct {
  int32_t vertex;
  uint32_t key;
} sparse_nearer;

/// A vertex that comes next on shortest ways in some lanes.
typedef struct {
  int32_t vertex;
  uint32_t lanes;
} sparse_successor;

/// Hands on the distances of a vertex along its row, and lowers those of its targets where they are less.
///
/// A key is the upper half of a double, the least new distance plus the offset of its lane, so that keys have the
/// order of what they stand for. Returns how many targets got nearer, which it writes to `nearer`.
int64_t sparse_relax(
    const int32_t *targets, const double *lengths, int64_t count, const double *own, const double *offsets,
    double *distances, sparse_nearer *nearer);

/// Finds the targets of a row that come next on shortest ways over a vertex: those that are farther, and no nearer
/// than over it, if their distance may be greater by a factor. Adds 1 to `pending`, 8 numbers a vertex, for each of
/// them and each lane. Returns how many they are, which it writes to `successors`.
int64_t sparse_find_successors(
    const int32_t *targets, const double *lengths, int64_t count, const double *own, double factor,
    const double *distances, sparse_successor *successors, int32_t *pending);

#endif
