#!/usr/bin/env python3
"""Trains the model of pairs: Sources/Identity/Persons/PairModel+Trees.swift.

usage: train-persons.py PAIRS.csv[:WEIGHT]... [--write]

PAIRS.csv  what `collegium training-pairs WORKS --gold GOLD` prints; several files are put together, each with the
           total weight behind the colon (1 without).

Prints cross-validated figures (blocks are kept together), and with --write the trees that ship. Needs scikit-learn.
"""
import os
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.model_selection import GroupKFold

RISING = {"coauthorWeight", "coauthorCount", "coauthorShare", "coarseCoauthors", "secondDegree", "institution",
          "titleSimilarity", "venueSimilarity"}
FALLING = {"yearGap_off"}


def load(argument):
    path, _, total = argument.partition(":")
    with open(path, encoding="utf-8") as f:
        header = f.readline().strip().split(",")
        rows = [line.rstrip("\n").split(",") for line in f]
    y = np.array([r[0] == "1" for r in rows])
    blocks = np.array([r[1] for r in rows])
    x = np.array([r[2:] for r in rows], dtype=np.float32)
    # A family with a thousand pairs must not count a thousand times.
    order = np.random.default_rng(1).permutation(len(y))
    seen = {}
    kept = []
    for i in order:
        key = blocks[i], y[i]
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= 400:
            kept.append(i)
    kept = np.sort(kept)
    x, y, blocks = x[kept], y[kept], blocks[kept]
    names, inverse, counts = np.unique(blocks + np.where(y, "+", "-"), return_inverse=True, return_counts=True)
    weight = 1 / np.sqrt(counts[inverse])
    return header[2:], x, y, blocks, weight * float(total or 1) / weight.sum() * 1e5


def model(features):
    signs = [1 if f in RISING else -1 if f in FALLING else 0 for f in features]
    return HistGradientBoostingClassifier(
        max_iter=150, learning_rate=0.1, max_leaf_nodes=15, min_samples_leaf=40, l2_regularization=5,
        monotonic_cst=signs, early_stopping=False, random_state=1)


def trees(fitted):
    lines = [f"{float(np.ravel(fitted._baseline_prediction)[0]):.5f}"]
    for (predictor,) in fitted._predictors:
        entries = []
        for node in predictor.nodes:
            if node["is_leaf"]:
                entries.append(f"{node['value']:.5f}")
            else:
                entries.append(f"{node['feature_idx']} {node['num_threshold']:.6g} {node['left']} {node['right']}")
        lines.append(";".join(entries))
    return lines


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if not arguments:
        sys.exit(__doc__)
    parts = [load(a) for a in arguments]
    features = parts[0][0]
    x, y, blocks, weight = (np.concatenate([p[i] for p in parts]) for i in range(1, 5))
    out = np.zeros(len(y))
    for train, test in GroupKFold(5).split(x, y, blocks):
        out[test] = model(features).fit(x[train], y[train], sample_weight=weight[train]).decision_function(x[test])
    p = 1 / (1 + np.exp(-out))
    print(f"pairs {len(y)}, same {y.mean():.3f}; cross-validated AUROC {roc_auc_score(y, out, sample_weight=weight):.4f},"
          f" log loss {log_loss(y, p, sample_weight=weight):.4f}, unweighted AUROC {roc_auc_score(y, out):.4f}")
    for low in np.arange(0, 1, 0.1):
        chosen = (p >= low) & (p < low + 0.1)
        if chosen.any():
            print(f"  stated {low:.1f}-{low + 0.1:.1f}: {chosen.sum():7d} pairs, weighted true "
                  f"{np.average(y[chosen], weights=weight[chosen]):.3f}")
    fitted = model(features).fit(x, y, sample_weight=weight)
    if "--write" in sys.argv:
        path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources/Identity/Persons/PairModel+Trees.swift")
        with open(path, "w", encoding="utf-8") as f:
            f.write("// Written by Scripts/train-persons.py.\n\nextension PairModel {\n")
            f.write("  /// The base score, then a tree a line; see ``init(text:)``.\n  static let trees = \"\"\"\n")
            for line in trees(fitted):
                f.write(f"    {line}\n")
            f.write('    """\n}\n')
        print("written", path)


main()
