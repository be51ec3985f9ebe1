#!/usr/bin/env python3
"""Trains what person resolution knows: Sources/Identity/Persons/PairModel+Trees.swift and JoinCalibration+Knots.swift.

usage: train-persons.py WORKS GOLD.tsv [--pairs WORKS PAIRS.tsv] [--collegium PATH] [--folder DIR] [--write]

WORKS        a corpus in any format that collegium reads.
GOLD.tsv     the true person of some of its authorships: columns paper_id, author_index (from 0), gold_person_id.
--pairs      another corpus, and pairs of its authorships that are one person's or not: columns pmid1, author_index1, pmid2,
             author_index2 (from 0), same_person (1 or 0); a work's id is `pmid:` and the number. For names with initials only.
--collegium  the command (.build/release/collegium).
--folder     where to put what is measured (a temporary folder).
--write      write the two Swift files; without it only the figures are printed.

The names are parted in four by family name and initial. The pairs of groups that the resolver compares are measured by
`collegium training-pairs` on the whole corpus and on two samples of its works, so that the model meets small corpora
too. Four models, each without one part, resolve the corpus; the pairs that are then left are measured again and added;
four new models resolve it once more. That resolution, in which no name was seen by its own model, gives the printed
B-cubed figures and the calibration of the joins. What ships is trained on all parts. Needs numpy and scikit-learn;
about six minutes and 3 GB.
"""
import argparse
import collections
import csv
import os
import subprocess
import tempfile

os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import log_loss, roc_auc_score

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
PERSONS = os.path.join(ROOT, "Sources/Identity/Persons")
FOLDS = 4
SAMPLES = [6, 30]
CUTS = (0.95, 0.6)
# More of these never makes one person less likely; more bearers of a name never make it likelier.
RISING = {"coauthorWeight", "coauthorCount", "coauthorShare", "coarseCoauthors", "secondDegree", "partnerWeight",
          "partnerCount", "partnerShare", "rarestPartner",
          "institution", "institutionWeight", "affiliationSimilarity", "teamInstitutions", "titleSimilarity",
          "venueSimilarity", "yearOverlap"}
FALLING = {"bearers", "smallerTeam"}
Part = collections.namedtuple("Part", "x y fold block weight")


def measure(arguments, works, folder, models=None, sample=1):
    command = [arguments.collegium, "training-pairs", works, "--gold", os.path.join(folder, "gold.txt"),
               "--output", folder, "--sample", str(sample)]
    if models:
        command += ["--models", models, "--cuts", ",".join(map(str, CUTS))]
    subprocess.run(command, check=True)


def load(folder, weight, cap=400, skipped=0):
    """The labelled pairs of a measurement and the number of all: at most `cap` of each name, drawn at random.

    Both labels are drawn alike: how seldom two groups with a frequent name are one person is what the model must learn.
    """
    with open(os.path.join(folder, "pairs.bin"), "rb") as f:
        columns = f.readline().decode().strip().split(",")
        rows = np.frombuffer(f.read(), dtype="<f4").reshape(-1, len(columns))
    total = len(rows)
    rows = rows[skipped:]
    y = rows[:, columns.index("same")] > rows[:, columns.index("total")] / 2
    block = rows[:, columns.index("block")].astype(np.int64)
    seen = collections.Counter()
    kept = []
    for i in np.random.default_rng(1).permutation(len(y)):
        seen[block[i]] += 1
        if seen[block[i]] <= cap:
            kept.append(i)
    kept = np.sort(np.array(kept, dtype=int))
    y, block = y[kept], block[kept]
    _, inverse, counts = np.unique(block, return_inverse=True, return_counts=True)
    start = columns.index("right") + 1
    return columns[start:], total, Part(rows[kept, start:], y, rows[kept, columns.index("fold")].astype(int), block,
                                        weight / np.sqrt(counts[inverse]))


def fit(features, part, chosen):
    signs = [1 if f in RISING else -1 if f in FALLING else 0 for f in features]
    model = HistGradientBoostingClassifier(
        max_iter=150, learning_rate=0.1, max_leaf_nodes=6, min_samples_leaf=40, l2_regularization=5,
        max_features=0.5, monotonic_cst=signs, early_stopping=False, random_state=1)
    weight = part.weight[chosen]
    return model.fit(part.x[chosen], part.y[chosen], sample_weight=weight / weight.mean())


def trees(features, fitted):
    """The names of the features, which BoostedTrees compares with its own; the base score; one tree per line."""
    lines = [",".join(features), f"{float(np.ravel(fitted._baseline_prediction)[0]):.5f}"]
    for (predictor,) in fitted._predictors:
        lines.append(";".join(
            f"{n['value']:.5f}" if n["is_leaf"] else
            f"{n['feature_idx']} {n['num_threshold']:.6g} {n['left']} {n['right']}" for n in predictor.nodes))
    return lines


def cross_fit(features, parts, folder):
    """Fits a model without each fold, writes it for `--models`, and prints how it does on the fold."""
    whole = Part(*(np.concatenate([p[i] for p in parts]) for i in range(5)))
    out = np.zeros(len(whole.y))
    for fold in range(FOLDS):
        model = fit(features, whole, whole.fold != fold)
        out[whole.fold == fold] = model.decision_function(whole.x[whole.fold == fold])
        with open(os.path.join(folder, f"{fold}.txt"), "w", encoding="utf-8") as f:
            f.write("\n".join(trees(features, model)) + "\n")
    p = 1 / (1 + np.exp(-out))
    print(f"{len(whole.y)} pairs, same {whole.y.mean():.3f}; names left out: AUROC "
          f"{roc_auc_score(whole.y, out, sample_weight=whole.weight):.4f}, log loss "
          f"{log_loss(whole.y, p, sample_weight=whole.weight):.4f}", flush=True)
    return whole


def gold_of_pairs(path):
    """Persons for pairs of authorships: those that are one person's share one, all others have their own."""
    parents = {}

    def root(x):
        while parents.setdefault(x, x) != x:
            x = parents[x]
        return x

    labels = []
    with open(path, newline="", encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t"):
            a, b = ((f"pmid:{row[f'pmid{i}']}", str(int(row[f"author_index{i}"]) + 1)) for i in (1, 2))
            labels.append((a, b, row["same_person"] == "1"))
            if labels[-1][2]:
                parents[root(a)] = root(b)
            root(a), root(b)
    return {x: "@".join(root(x)) for x in list(parents)}, labels


def write_gold(folder, gold):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "gold.txt"), "w", encoding="utf-8") as f:
        f.writelines(f"{work}\t{position}\t{person}\n" for (work, position), person in gold.items())


def b_cubed(predicted, gold):
    sizes = collections.Counter(predicted[m] for m in gold)
    true = collections.Counter(gold.values())
    joint = collections.Counter((predicted[m], g) for m, g in gold.items())
    p = sum(c * c / sizes[k] for (k, _), c in joint.items()) / len(gold)
    r = sum(c * c / true[g] for (_, g), c in joint.items()) / len(gold)
    return f"precision {p:.4f} recall {r:.4f} F {2 * p * r / (p + r):.4f}"


def predictions(folder):
    with open(os.path.join(folder, "persons.csv"), newline="", encoding="utf-8") as f:
        return {(r["work"], r["position"]): r["person"] for r in csv.DictReader(f)}


def score(folder, gold):
    predicted = predictions(folder)
    gold = {m: g for m, g in gold.items() if m in predicted}
    print("names left out, B-cubed:", b_cubed(predicted, gold), flush=True)


def calibrate(folder):
    """Isotonic regression of the truth on the heights of joins; at most 20 knots."""
    heights, same, apart = [], [], {"-": [], "x": []}
    with open(os.path.join(folder, "heights.txt"), encoding="utf-8") as f:
        for line in f:
            height, truth = line.split()
            if height in apart:
                apart[height].append(int(truth))
            else:
                heights.append(float(height))
                same.append(int(truth))
    heights, same = np.array(heights), np.array(same)
    fitted = IsotonicRegression(out_of_bounds="clip").fit(heights, same)
    # Knots at even shares of the pairs in doubt, of the likely and of the sure ones, at the mean of the regression there.
    edges = [heights.min(), heights.max() + 1]
    for low, high in ((-9, 1), (1, 2.5), (2.5, 5), (5, 99)):
        edges += list(np.quantile(heights[(heights >= low) & (heights < high)], np.linspace(0, 1, 6)[:-1]))
    edges = np.unique(edges)
    knots = []
    for low, high in zip(edges, edges[1:]):
        chosen = (heights >= low) & (heights < high)
        if chosen.any():
            knots.append((heights[chosen].mean(), (fitted.predict(heights[chosen]).sum() + 0.01) / (chosen.sum() + 0.02)))
    knots = list(zip([k[0] for k in knots], np.maximum.accumulate([k[1] for k in knots])))
    apart = [(sum(apart[kind]) + 0.5) / (len(apart[kind]) + 1) for kind in "-x"]
    stated = np.interp(heights, [k[0] for k in knots], [k[1] for k in knots])
    bins = np.minimum(9, (stated * 10).astype(int))
    error = sum(abs((stated - same)[bins == b].sum()) for b in range(10)) / len(same)
    print(f"calibration of {len(same)} joined pairs: expected error {error:.4f}; apart {apart[0]:.4f}, of contradicting names {apart[1]:.4f}")
    return knots, apart


def write(path, lines):
    with open(path, "w", encoding="utf-8") as f:
        f.write("// Written by Scripts/train-persons.py.\n\n" + "\n".join(lines) + "\n")
    print("written", os.path.relpath(path, ROOT))


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("works")
    parser.add_argument("gold")
    parser.add_argument("--pairs", nargs=2, metavar=("WORKS", "PAIRS"))
    parser.add_argument("--collegium", default=os.path.join(ROOT, ".build/release/collegium"))
    parser.add_argument("--folder", default=tempfile.mkdtemp(prefix="persons-"))
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    folder = arguments.folder
    with open(arguments.gold, newline="", encoding="utf-8") as f:
        gold = {(r["paper_id"], str(int(r["author_index"]) + 1)): r["gold_person_id"]
                for r in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE)}
    parts = []
    for sample in [1] + SAMPLES:
        place = os.path.join(folder, f"sample-{sample}")
        write_gold(place, gold)
        measure(arguments, arguments.works, place, sample=sample)
        features, count, part = load(place, 1 if sample == 1 else 0.5)
        if sample == 1:
            total = count
        parts.append(part)
    if arguments.pairs:
        paired = os.path.join(folder, "pairs")
        persons, labels = gold_of_pairs(arguments.pairs[1])
        write_gold(paired, persons)
        measure(arguments, arguments.pairs[0], paired)
        parts.append(load(paired, 4)[2])
    place = os.path.join(folder, "sample-1")
    cross_fit(features, parts, place)
    measure(arguments, arguments.works, place, models=place)
    score(place, gold)
    # The first pass measures the same pairs as before; behind them stand those of the second.
    parts.append(load(place, 3, cap=1000, skipped=total)[2])
    whole = cross_fit(features, parts, place)
    measure(arguments, arguments.works, place, models=place)
    score(place, gold)
    if arguments.pairs:
        measure(arguments, arguments.pairs[0], paired, models=place)
        predicted = predictions(paired)
        right = sum((predicted[a] == predicted[b]) == same for a, b, same in labels)
        print(f"names left out, pairs right: {right / len(labels):.4f}")
    knots, apart = calibrate(place)
    if not arguments.write:
        return
    fitted = fit(features, whole, np.ones(len(whole.y), dtype=bool))
    write(os.path.join(PERSONS, "PairModel+Trees.swift"),
          ["extension PairModel {", "  /// The features, the base score, then one tree per line; see ``BoostedTrees/Layout/indexed``.",
           '  static let shippedTrees = """'] + ["    " + line for line in trees(features, fitted)] + ['    """', "}"])
    write(os.path.join(PERSONS, "JoinCalibration+Knots.swift"),
          ["extension JoinCalibration {", "  static let shippedKnots: [(logOdds: Double, probability: Double)] = ["]
          + [f"    ({x:.3f}, {y:.4f})," for x, y in knots]
          + ["  ]", f"  static let shippedApart = {apart[0]:.5f}", f"  static let shippedContradicting = {apart[1]:.5f}", "}"])


main()
