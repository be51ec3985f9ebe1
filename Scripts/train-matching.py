#!/usr/bin/env python3
"""Trains the numbers by which candidates of a registry are judged.

usage: train-matching.py COMMAND REGISTRY GOLD.tsv [--write Sources/Identity/Institutions/Matching] [--no-held-out]

COMMAND   the built collegium; 'collegium registry candidates' gives the candidates and their features
REGISTRY  ROR's dump as JSON (gzipped) of schema 2
GOLD.tsv  columns raw_affiliation, ror_ids (joined by '|'), source

Needs numpy and scikit-learn. A fifth of the strings, by a hash of their letters, is held out: figures are printed for
it. Two stages of boosted trees: the first judges a candidate by itself, the second beside its rivals; the second is
trained on what the first says of strings that it was not trained on, and calibrated as it is (log loss, no weights
by class). Sources that name one institution of several count less.
"""
import collections
import csv
import gzip
import hashlib
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

WEIGHTS = {"aps2022": 0.5, "crossref2023": 0.5, "springer2023": 0.7, "rorapi_crossref2024": 2.5, "rorapi_springer": 2.0,
           "s2aff": 2.0, "openalex_gold_1000": 3.0, "openalex_gold_500": 3.0}
SHOWN = ["rorapi_crossref2024", "rorapi_springer", "s2aff", "openalex_gold_1000", "openalex_gold_500", "aps2022",
         "crossref2023", "springer2023"]
STAGE_2 = 6


def load(command, registry, path):
    rows = list(csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    follow = {}
    for r in json.load(gzip.open(registry)):
        s = [x["id"][-9:] for x in r["relationships"] if x["type"] == "successor"]
        if r["status"] == "withdrawn" and len(s) == 1:
            follow[r["id"][-9:]] = s[0]
    gold = [{follow.get(i, i) for i in r["ror_ids"].split("|") if i} for r in rows]
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/lines", "w", encoding="utf-8") as f:
            f.writelines(r["raw_affiliation"] + "\n" for r in rows)
        subprocess.run([command, "registry", "build", registry, "--output", f"{folder}/index"], check=True)
        with open(f"{folder}/table", "wb") as f:
            subprocess.run([command, "registry", "candidates", f"{folder}/index", f"{folder}/lines"], check=True, stdout=f)
        lines, ids, features = [], [], []
        reader = csv.reader(open(f"{folder}/table", encoding="utf-8"))
        names = next(reader)[3:]
        for row in reader:
            lines.append(int(row[0]))
            ids.append(row[1])
            features.append(np.array(row[3:], dtype=np.float32))
    return rows, gold, np.array(lines), ids, np.array(features), names


def second_stage(p, lines, base, names, related):
    """What RegistryMatcher adds for the second stage, from the first stage's probabilities."""
    first, last = names.index("first position"), names.index("last position")
    out = np.zeros((len(p), STAGE_2), np.float32)
    starts = np.flatnonzero(np.r_[True, lines[1:] != lines[:-1]])
    for s, e in zip(starts, np.r_[starts[1:], len(lines)]):
        q = p[s:e]
        for i in range(e - s):
            others = np.arange(e - s) != i
            overlap = others & (base[s:e, first] <= base[s + i, last]) & (base[s + i, first] <= base[s:e, last])
            apart = others & ~overlap
            rank = ((q > q[i]) | ((q == q[i]) & (np.arange(e - s) < i)))[others].sum()
            mine = [j for j in range(e - s) if j != i and (s + i, s + j) in related]
            out[s + i] = (q[i], q[i] - (q[overlap].max() if overlap.any() else 0), q[apart].max() if apart.any() else 0,
                          rank, max((q[j] for j in mine), default=0), q[others].max() if others.any() else 0)
    return out


def relations(registry, lines, ids):
    pairs = {(r["id"][-9:], x["id"][-9:]) for r in json.load(gzip.open(registry)) for x in r["relationships"]
             if x["type"] in ("parent", "child")}
    related = set()
    starts = np.flatnonzero(np.r_[True, lines[1:] != lines[:-1]])
    for s, e in zip(starts, np.r_[starts[1:], len(lines)]):
        for i in range(s, e):
            for j in range(s, e):
                if i != j and (ids[i], ids[j]) in pairs:
                    related.add((i, j))
    return related


def choose(scores, lines, base, names, ids, count, threshold, further):
    first, last = names.index("first position"), names.index("last position")
    found = [[] for _ in range(count)]
    for k in np.lexsort((np.arange(len(scores)), -scores, lines)):
        mine = found[lines[k]]
        if scores[k] < (further if mine else threshold):
            continue
        if all(base[o, first] > base[k, last] or base[k, first] > base[o, last] for o in mine):
            mine.append(k)
    return [{ids[k] for k in mine} for mine in found]


def score(found, gold, rows, keep):
    table = collections.defaultdict(collections.Counter)
    for i in np.flatnonzero(keep):
        for key in (rows[i]["source"], "ALL"):
            t = table[key]
            t["n"] += 1
            t["tp"] += len(found[i] & gold[i])
            t["pred"] += len(found[i])
            t["gold"] += len(gold[i])
            t["exact"] += found[i] == gold[i]
            t["nil"] += not gold[i]
            t["nil_right"] += not gold[i] and not found[i]
    return table


def show(table):
    for key in SHOWN + ["ALL"]:
        t = table[key]
        p, r = t["tp"] / max(t["pred"], 1), t["tp"] / max(t["gold"], 1)
        print(f"{key:22s} n={t['n']:5d} P {p:.3f} R {r:.3f} F1 {2 * p * r / max(p + r, 1e-9):.3f} "
              f"exact {t['exact'] / max(t['n'], 1):.3f} NIL right {t['nil_right'] / max(t['nil'], 1):.3f}")


def trees_text(model, digits=4):
    lines = []
    for (predictor,) in model._predictors:
        fields = []

        def walk(k):
            n = predictor.nodes[k]
            if n["is_leaf"]:
                fields.append(f"{n['value']:.{digits}g}")
            else:
                fields.append(f"{n['feature_idx']}:{np.float32(n['num_threshold']):.7g}")
                walk(n["left"])
                walk(n["right"])
        walk(0)
        lines.append(" ".join(fields))
    return lines


def swift(path, name, summary, base, lines):
    with open(path, "w", encoding="utf-8") as f:
        f.write("// Written by Scripts/train-matching.py.\n\nextension MatchModel {\n")
        f.write(f"  static let {name}Base: Float = {base:.6f}\n  /// {summary}\n  static let {name}Trees = \"\"\"\n")
        f.writelines(f"    {line}\n" for line in lines)
        f.write('    """\n}\n')


def model(kind, seed):
    if kind == 1:
        return HistGradientBoostingClassifier(max_iter=60, learning_rate=0.15, max_leaf_nodes=16, min_samples_leaf=40,
                                              l2_regularization=3, early_stopping=False, random_state=seed)
    return HistGradientBoostingClassifier(max_iter=120, learning_rate=0.09, max_leaf_nodes=16, min_samples_leaf=40,
                                          l2_regularization=3, early_stopping=False, random_state=seed)


def main(argv):
    command, registry, path = argv[:3]
    rows, gold, lines, ids, features, names = load(command, registry, path)
    base = features[:, :-STAGE_2]
    truth = np.array([ids[k] in gold[lines[k]] for k in range(len(ids))])
    weight = np.array([WEIGHTS.get(rows[i]["source"], 1.0) for i in lines])
    fold = np.array([int(hashlib.sha256(r["raw_affiliation"].encode()).hexdigest(), 16) % 5 for r in rows])
    related = relations(registry, lines, ids)

    def train(keep):
        """Trains both stages on the strings of the kept folds."""
        p = np.zeros(len(ids), np.float32)
        kept = sorted(set(fold[keep]))
        for f in kept:
            other = keep[lines] & (fold[lines] != f)
            m = model(1, 0).fit(base[other], truth[other], sample_weight=weight[other])
            mine = fold[lines] == f
            p[mine] = m.predict_proba(base[mine])[:, 1]
        inside = keep[lines]
        stage1 = model(1, 0).fit(base[inside], truth[inside], sample_weight=weight[inside])
        if not inside.all():
            p[~inside] = stage1.predict_proba(base[~inside])[:, 1]
        full = np.hstack([base, second_stage(p, lines, base, names, related)])
        stage2 = model(2, 0).fit(full[inside], truth[inside], sample_weight=weight[inside])
        return stage1, stage2, stage2.predict_proba(full)[:, 1]

    if "--no-held-out" not in argv:
        held = fold == 0
        _, _, scores = train(~held)
        for threshold, further in [(0.3, 0.4), (0.35, 0.5), (0.4, 0.5), (0.45, 0.5), (0.5, 0.5), (0.5, 0.6), (0.55, 0.55)]:
            found = choose(scores, lines, base, names, ids, len(rows), threshold, further)
            print(f"held out, thresholds {threshold} {further}")
            show(score(found, gold, rows, held))
        inside = held[lines]
        for low in np.arange(0, 1, 0.1):
            k = inside & (scores >= low) & (scores < low + 0.1)
            print(f"  said {low:.1f}..{low + .1:.1f}: {k.sum():6d} candidates, true {truth[k].mean() if k.any() else 0:.3f}")
    if "--write" in argv:
        folder = argv[argv.index("--write") + 1]
        stage1, stage2, _ = train(np.ones(len(rows), bool))
        swift(os.path.join(folder, "MatchModel+First.swift"), "first", "Trees that judge a candidate by itself.",
              stage1._baseline_prediction.item(), trees_text(stage1))
        swift(os.path.join(folder, "MatchModel+Second.swift"), "second", "Trees that judge a candidate beside its rivals.",
              stage2._baseline_prediction.item(), trees_text(stage2))


main(sys.argv[1:])
