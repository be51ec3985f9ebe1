#!/usr/bin/env python3
"""Trains what person resolution knows: Sources/Identity/Persons/PairModel+Trees.swift and JoinCalibration+Knots.swift.

usage: train-persons.py FOLDER [--collegium PATH] [--measured DIR] [--sets NAME,...] [--jobs N] [--skip-left-out] [--write]

FOLDER       holds, at any depth, sets of works whose persons are partly known: NAME-works.csl.jsonl, and either
             NAME_gold_dev.tsv (columns paper_id, author_index from 0, gold_person_id) or NAME_pairs_dev.tsv (pmid1,
             author_index1, pmid2, author_index2, same_person; a work's id is `pmid:` and the number); with .gz or without.
--collegium  the command (.build/release/collegium).
--measured   where to put what is measured, and to find what was measured before (a temporary folder).
--sets       only these sets.
--jobs       how many sets are resolved at a time (2).
--skip-left-out  leave no set out.
--write      write the two Swift files; without it only the figures are printed.

Every set counts alike, whatever its size, but for those in WEIGHTS. The names are parted in four by family name and
initial, alike in all sets. The pairs of groups that the resolver compares are measured by `collegium training-pairs`: on
each set, and on the works of each name by themselves, so that the model meets small corpora. Four models, each without
one part of the names, resolve the sets; the pairs that are then left are measured and added. Of all these pairs

  names left out   four models, each without one part, resolve every set: what a user of a known field may expect;
  sets left out    for each set a model of all others that share no work with it resolves it: what to expect of a new one;
  all              a model of all pairs is what ships; the heights of the joins of the first resolution calibrate it.

The figures are B-cubed precision, recall and F, of all and of names that several persons of the set have. Needs numpy,
scikit-learn and lightgbm; half an hour and 3 GB.
"""
import argparse
import collections
import concurrent.futures
import csv
import gzip
import os
import re
import shutil
import subprocess
import tempfile
import unicodedata

os.environ.setdefault("OMP_NUM_THREADS", "1")
import lightgbm
import numpy as np
from sklearn.isotonic import IsotonicRegression

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
PERSONS = os.path.join(ROOT, "Sources/Identity/Persons")
FOLDS = 4
ALONE = [4, 24]
MAXIMUM = 40_000
# Those of PersonResolver, but that the second pass stops earlier: what is left is what it measures.
CUTS = (0.95, 0.85, 0.65, 0.5)
SECOND_CUTS = (0.95, 0.85, 0.6)
# Sets that hold the works of others count as one of them, not as several; the largest is the only one of its size.
WEIGHTS = {"acl": 2.5, "nber": 0.5, "medline": 0.7}
# Sets that know persons under one spelling: that two spellings of one name are two persons there says nothing.
ONE_SPELLING = {"mixed", "nber", "openreview", "orcidmix"}
OTHER_SPELLING = ["variant", "misprint", "shortened", "reordered", "familyPart", "familyVariant", "familyMisprint",
                  "familySwapped"]
# More of these never makes one person less likely; more bearers of a name never make it likelier.
RISING = {"coauthorWeight", "coauthorCount", "coauthorShare", "coauthorCloseness", "partnerWeight", "partnerCount",
          "partnerShare", "partnerCloseness", "rarestPartner", "institution", "institutionWeight", "institutionSimilarity",
          "affiliationSimilarity", "titleSimilarity", "titleWeight", "rarestTerm", "topicSimilarity", "venueSimilarity",
          "rarestVenue"}
FALLING = {"bearers"}
Part = collections.namedtuple("Part", "x y fold weight")


def opened(path):
    return (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8", newline="")


def folded(name):
    text = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", text.lower()))


class Set:
    """Works and what is known of their persons."""

    def __init__(self, name, works, gold, folder):
        self.name, self.folder, self.works = name, os.path.join(folder, name), os.path.join(folder, name, "works.jsonl")
        os.makedirs(self.folder, exist_ok=True)
        with opened(works) as source, open(self.works, "w", encoding="utf-8") as target:
            shutil.copyfileobj(source, target)
        with open(self.works, encoding="utf-8") as f:
            self.ids = {re.search(r'"id": ?"([^"]*)"', line).group(1) for line in f}
        self.gold, self.names, self.pairs = {}, {}, []
        with opened(gold) as f:
            rows = list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))
        if "same_person" in rows[0]:
            self.take_pairs(rows)
        else:
            for row in rows:
                key = row["paper_id"], str(int(row["author_index"]) + 1)
                self.gold[key] = row["gold_person_id"]
                self.names[key] = folded(f"{row['first']} {row['last']}")
        with open(os.path.join(self.folder, "gold.txt"), "w", encoding="utf-8") as f:
            f.writelines(f"{work}\t{position}\t{person}\n" for (work, position), person in self.gold.items())

    def take_pairs(self, rows):
        """Persons for pairs of authorships: those that are one person's share one, all others have their own."""
        parents = {}

        def root(x):
            while parents.setdefault(x, x) != x:
                x = parents[x]
            return x

        for row in rows:
            a, b = ((f"pmid:{row[f'pmid{i}']}", str(int(row[f"author_index{i}"]) + 1)) for i in (1, 2))
            self.pairs.append((a, b, row["same_person"] == "1"))
            if self.pairs[-1][2]:
                parents[root(a)] = root(b)
            root(a), root(b)
        self.gold = {x: "@".join(root(x)) for x in list(parents)}

    def measure(self, collegium, tag, *options):
        """Runs `training-pairs` unless that was done before; returns the folder of its files."""
        folder = os.path.join(self.folder, tag)
        if not os.path.exists(os.path.join(folder, "heights.txt")):
            os.makedirs(folder, exist_ok=True)
            subprocess.run([collegium, "training-pairs", self.works, "--gold", os.path.join(self.folder, "gold.txt"),
                            "--output", folder, *options], check=True, stderr=subprocess.DEVNULL)
        return folder

    def figures(self, folder):
        """A line with how right a resolution is."""
        with open(os.path.join(folder, "persons.csv"), newline="", encoding="utf-8") as f:
            predicted = {(r["work"], r["position"]): r["person"] for r in csv.DictReader(f)}
        if self.pairs:
            right = sum((predicted.get(a, a) == predicted.get(b, b)) == same for a, b, same in self.pairs)
            return f"{self.name:12s} pairs right {right / len(self.pairs):.4f}"
        bearers = collections.defaultdict(set)
        for mention, person in self.gold.items():
            bearers[self.names[mention]].add(person)
        homonyms = {m: g for m, g in self.gold.items() if len(bearers[self.names[m]]) > 1}
        return (f"{self.name:12s} {b_cubed(predicted, self.gold)}   of names with several bearers "
                f"{b_cubed(predicted, homonyms) if homonyms else '-'}")


def b_cubed(predicted, gold):
    predicted = {m: predicted.get(m, m) for m in gold}
    sizes, true = collections.Counter(predicted.values()), collections.Counter(gold.values())
    joint = collections.Counter((predicted[m], g) for m, g in gold.items())
    p = sum(c * c / sizes[k] for (k, _), c in joint.items()) / len(gold)
    r = sum(c * c / true[g] for (_, g), c in joint.items()) / len(gold)
    return f"P {p:.4f} R {r:.4f} F {2 * p * r / (p + r):.4f}"


def load(folder, skipped=0):
    """The features, the number of all labelled pairs, and of those behind `skipped` at most MAXIMUM, of each name at most
    as many as there can be of all, drawn at random.

    Both labels are drawn alike: how seldom two groups with a frequent name are one person is what the model must learn.
    """
    with open(os.path.join(folder, "pairs.bin"), "rb") as f:
        columns = f.readline().decode().strip().split(",")
        rows = np.frombuffer(f.read(), dtype="<f4").reshape(-1, len(columns))
    total, rows = len(rows), rows[skipped:]
    if os.path.basename(os.path.dirname(folder)) in ONE_SPELLING:
        rows = rows[~(rows[:, [columns.index(name) for name in OTHER_SPELLING]] == 1).any(axis=1)]
    block = rows[:, columns.index("block")].astype(np.int64)
    counts = np.unique(block, return_counts=True)[1]
    cap = max(c for c in (6, 10, 30, 100, 300, 1000, 3000, 10000) if c == 6 or np.minimum(counts, c).sum() <= MAXIMUM)
    seen, kept = collections.Counter(), []
    for i in np.random.default_rng(1).permutation(len(rows)):
        seen[block[i]] += 1
        if seen[block[i]] <= cap:
            kept.append(i)
    kept = np.sort(np.array(kept, dtype=int))
    _, inverse, counts = np.unique(block[kept], return_inverse=True, return_counts=True)
    start = columns.index("right") + 1
    return columns[start:], total, Part(
        rows[kept, start:], rows[kept, columns.index("same")] > rows[kept, columns.index("total")] / 2,
        rows[kept, columns.index("fold")].astype(int), 1 / np.sqrt(counts[inverse]) if len(kept) else np.zeros(0))


def fit(features, parts, without=(), fold=None):
    """Fits a model to the parts of all sets, without some sets or a part of the names; every set counts alike."""
    xs, ys, weights = [], [], []
    for name in sorted(parts):
        if name in without:
            continue
        total = sum((part.weight * weight).sum() for part, weight in parts[name])
        for part, weight in parts[name]:
            chosen = part.fold != (-1 if fold is None else fold)
            xs.append(part.x[chosen])
            ys.append(part.y[chosen])
            weights.append(part.weight[chosen] * weight / total * WEIGHTS.get(name, 1))
    weight = np.concatenate(weights)
    signs = [1 if f in RISING else -1 if f in FALLING else 0 for f in features]
    settings = dict(
        objective="binary", num_leaves=16, max_depth=7, learning_rate=0.09, min_data_in_leaf=60, lambda_l2=5,
        feature_fraction=0.3, bagging_fraction=0.5, bagging_freq=1, max_bin=63,
        monotone_constraints=signs, seed=1, verbose=-1, num_threads=1, deterministic=True, force_row_wise=True, min_sum_hessian_in_leaf=1)
    data = lightgbm.Dataset(np.concatenate(xs), np.concatenate(ys).astype(np.float32), weight=weight / weight.mean())
    return lightgbm.train(settings, data, 250)


def trees(features, fitted):
    """The names of the features, which BoostedTrees compares with its own; the base score; one tree per line."""
    lines = [",".join(features), "0.00000"]
    for tree in fitted.dump_model()["tree_info"]:
        nodes = []

        def walk(node):
            own = len(nodes)
            nodes.append("")
            if "split_index" in node:
                left, right = walk(node["left_child"]), walk(node["right_child"])
                nodes[own] = f"{node['split_feature']} {node['threshold']:.6g} {left} {right}"
            else:
                nodes[own] = f"{node['leaf_value']:.5f}"
            return own

        walk(tree["tree_structure"])
        lines.append(";".join(nodes))
    return lines


def write_models(folder, features, fitted):
    """Writes four models for `--models`: one for each part of the names, or the same for all."""
    os.makedirs(folder, exist_ok=True)
    for fold in range(FOLDS):
        with open(os.path.join(folder, f"{fold}.txt"), "w", encoding="utf-8") as f:
            f.write("\n".join(trees(features, fitted[fold % len(fitted)])) + "\n")


def calibrate(folders):
    """Isotonic regression of the truth on the heights of joins of all sets, each counting alike; at most 20 knots."""
    heights, same, weights, apart = [], [], [], {"-": [0.5, 1], "x": [0.5, 1]}
    for folder in folders:
        own = []
        with open(os.path.join(folder, "heights.txt"), encoding="utf-8") as f:
            lines = [line.split() for line in f]
        for height, truth in lines:
            if height in apart:
                apart[height][0] += int(truth) / len(lines) * 1000
                apart[height][1] += 1 / len(lines) * 1000
            else:
                own.append((float(height), int(truth)))
        heights += [h for h, _ in own]
        same += [s for _, s in own]
        weights += [1 / max(1, len(own))] * len(own)
    heights, same, weights = np.array(heights), np.array(same), np.array(weights)
    fitted = IsotonicRegression(out_of_bounds="clip").fit(heights, same, weights)
    # Knots at even shares of the pairs in doubt, of the likely and of the sure ones, at the mean of the regression there.
    edges = [heights.min(), heights.max() + 1]
    for low, high in ((-9, 1), (1, 2.5), (2.5, 5), (5, 99)):
        inside = heights[(heights >= low) & (heights < high)]
        if len(inside):
            edges += list(np.quantile(inside, np.linspace(0, 1, 6)[:-1]))
    edges = np.unique(edges)
    knots = []
    for low, high in zip(edges, edges[1:]):
        chosen = (heights >= low) & (heights < high)
        if chosen.any():
            p = np.average(fitted.predict(heights[chosen]), weights=weights[chosen])
            knots.append((heights[chosen].mean(), min(max(p, 0.0005), 0.9995)))
    knots = list(zip([k[0] for k in knots], np.maximum.accumulate([k[1] for k in knots])))
    return knots, [apart[kind][0] / apart[kind][1] for kind in "-x"]


def stated_error(folder, knots, apart):
    """The expected calibration error of the pairs of authorships of one family name and initial, in ten bins."""
    stated, truth = [], []
    with open(os.path.join(folder, "heights.txt"), encoding="utf-8") as f:
        for height, same in map(str.split, f):
            stated.append(apart["-x".index(height)] if height in "-x" else
                          np.interp(float(height), [k[0] for k in knots], [k[1] for k in knots]))
            truth.append(int(same))
    stated, truth = np.array(stated), np.array(truth)
    bins = np.minimum(9, (stated * 10).astype(int))
    return sum(abs((stated - truth)[bins == b].sum()) for b in range(10)) / max(1, len(truth))


def write(path, lines):
    with open(path, "w", encoding="utf-8") as f:
        f.write("// Written by Scripts/train-persons.py.\n\n" + "\n".join(lines) + "\n")
    print("written", os.path.relpath(path, ROOT))


def found_sets(folder, measured, chosen):
    files = sorted(os.path.join(place, name) for place, _, names in os.walk(folder) for name in names)
    sets = []
    for path in files:
        match = re.fullmatch(r"(.+)-works\.csl\.jsonl(\.gz)?", os.path.basename(path))
        if not match or chosen and match[1] not in chosen:
            continue
        place = os.path.join(os.path.dirname(path), match[1])
        gold = [f for f in files if re.fullmatch(re.escape(place) + r"_(gold|pairs)_dev\.tsv(\.gz)?", f)]
        if gold:
            sets.append(Set(match[1], path, gold[0], measured))
    return sets


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--collegium", default=os.path.join(ROOT, ".build/release/collegium"))
    parser.add_argument("--measured", default=None)
    parser.add_argument("--sets", type=lambda text: text.split(","))
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--skip-left-out", action="store_true")
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    measured = arguments.measured or tempfile.mkdtemp(prefix="persons-")
    tool = arguments.collegium
    sets = found_sets(arguments.folder, measured, arguments.sets)
    joint = {s.name: {t.name for t in sets if not s.ids.isdisjoint(t.ids)} for s in sets}
    # A set of several fields is in doubt for none of them: leaving its fields out would leave hardly any.
    single = [s for s in sets if len(joint[s.name]) < 4]

    def each(sets, work):
        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            return list(pool.map(work, sets))

    def first(s):
        parts = []
        for options in [[]] + [["--alone", str(n)] for n in ALONE if not s.pairs]:
            folder = s.measure(tool, "-".join(["first"] + options[1:]), *options)
            features, total, part = load(folder)
            parts.append((part, 0.5 if options else 1, total))
        return features, parts

    measurements = each(sets, first)
    features = measurements[0][0]
    parts = {s.name: [(part, weight) for part, weight, _ in found] for s, (_, found) in zip(sets, measurements)}

    def names_left_out(tag, cuts):
        models = os.path.join(measured, f"models-{tag}")
        write_models(models, features, [fit(features, parts, fold=fold) for fold in range(FOLDS)])
        return each(sets, lambda s: s.measure(tool, tag, "--models", models, "--cuts", ",".join(map(str, cuts))))

    for s, folder, (_, found) in zip(sets, names_left_out("second", SECOND_CUTS), measurements):
        # The first pass measures the same pairs as before; behind them stand those of the second.
        parts[s.name].append((load(folder, skipped=found[0][2])[2], 1))
    folders = names_left_out("third", CUTS)
    print("names left out, B-cubed:")
    for s, folder in zip(sets, folders):
        print(s.figures(folder), flush=True)

    def left_out(s):
        models = os.path.join(measured, f"models-without-{s.name}")
        write_models(models, features, [fit(features, parts, without=joint[s.name])])
        return s.measure(tool, "left-out", "--models", models, "--cuts", ",".join(map(str, CUTS)))

    if not arguments.skip_left_out:
        print("sets left out, B-cubed:")
        for s, folder in zip(single, each(single, left_out)):
            print(s.figures(folder), flush=True)
    knots, apart = calibrate([f for s, f in zip(sets, folders) if not s.pairs])
    print("calibration, expected errors:")
    for s, folder in zip(sets, folders):
        print(f"{s.name:12s} {stated_error(folder, knots, apart):.4f}")
    if not arguments.write:
        return
    write(os.path.join(PERSONS, "PairModel+Trees.swift"),
          ["extension PairModel {", "  /// The features, the base score, then one tree per line; see ``BoostedTrees/Layout/indexed``.",
           '  static let shippedTrees = """'] + ["    " + line for line in trees(features, fit(features, parts))] + ['    """', "}"])
    write(os.path.join(PERSONS, "JoinCalibration+Knots.swift"),
          ["extension JoinCalibration {", "  static let shippedKnots: [(logOdds: Double, probability: Double)] = ["]
          + [f"    ({x:.3f}, {y:.4f})," for x, y in knots]
          + ["  ]", f"  static let shippedApart = {apart[0]:.5f}", f"  static let shippedContradicting = {apart[1]:.5f}", "}"])


if __name__ == "__main__":
    main()
