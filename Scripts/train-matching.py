#!/usr/bin/env python3
"""Trains the numbers by which candidates of a registry are judged.

usage: train-matching.py COMMAND REGISTRY GOLD.tsv [--write Sources/Affiliations/Matching] [--no-held-out]

COMMAND   the built collegium; 'collegium registry candidates' gives the candidates and their features
REGISTRY  ROR's dump as JSON (gzipped) of schema 2
GOLD.tsv  columns raw_affiliation, ror_ids (joined by '|'), source

Needs numpy and lightgbm; takes some minutes on one processor. Fifths of the institutions, by a hash of the first id of a
string, are held out in turn, with all strings that name them: figures are printed for all strings. Two stages of boosted
trees: the first judges a candidate by itself, the second beside its rivals; the second is trained on what the first says of
strings that it was not trained on, and calibrated as it is (log loss, no weights by class). Sources that name one
institution of several count less, and still less what they do not name: who names a laboratory alone does not say that its
university is not meant as well.

Addresses as Web of Science and Scopus abbreviate them are rare in the gold. A sixth of the strings are therefore taken
once more with their words abbreviated so (`Natl Inst Stand & Technol`), held out together with the string that they
were made of. Their figures stand in a row of their own and count in no other.

The gold mostly names one organisation of a string, in English. affiliation_strings.py composes others out of the registry:
several organisations, a parent beside its child, campuses, names that ended, typos, other scripts, and none at all. They
are trained on as well, in their own rows of the figures.
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
import unicodedata

import lightgbm
import numpy as np

import affiliation_strings

# How many strings are composed, and how much each counts.
COMPOSED = int(os.environ.get("COMPOSED", "20000"))
COMPOSED_WEIGHT = float(os.environ.get("COMPOSED_WEIGHT", "0.3"))
# Gold that was made by people names a parent beside its child less often than the composed strings do.
COMPOSED_RELATED_WEIGHT = float(os.environ.get("COMPOSED_RELATED_WEIGHT", "0.15"))
WEIGHTS = {"aps2022": 0.5, "crossref2023": 0.5, "springer2023": 0.7, "rorapi_crossref2024": 2.5, "rorapi_springer": 2.0,
           "s2aff": 2.0, "openalex_gold_1000": 3.0, "openalex_gold_500": 3.0, "abbreviated": 0.5}
SHOWN = ["rorapi_crossref2024", "rorapi_springer", "s2aff", "openalex_gold_1000", "openalex_gold_500", "aps2022",
         "crossref2023", "springer2023", "abbreviated"]
# Sources that name one institution of a string, whatever else it names.
SINGLE = {"aps2022", "crossref2023", "springer2023", "abbreviated"}
# How much it counts that they do not name what else may be meant.
UNLABELLED = 0.3
STAGE_2 = 6
# Less likely candidates of the first stage do not go on to the second; CandidateScorer has the same number.
LEAST = 0.02
# How much more strings count that name no organisation of the registry, in the second stage.
NIL_WEIGHT = 5.0


# How the words of addresses are abbreviated: the beginnings of long words, and the forms of those that are not cut.
CUT = {word: length for length, words in {
    3: "general federal memorial faculty college natural material materials minister mechanical regional social society "
       "soc science sciences school development hospital medical medicine applied clinical",
    4: "university universität université universidad universidade università universiteit institute institut instituto "
       "institution academy research national standards surgery",
    5: "polytechnic polytechnique cancer electrical electronics clinic council technical technology nuclear",
    6: "technological agricultural agriculture biological biology chemical chemistry california pharmacy foundation "
       "association ministry",
    7: "biochemistry environment environmental information economics geography neuroscience physiology psychology "
       "psychiatry microbiology epidemiology",
}.items() for word in words.split()}
FORMS = {"center": "Ctr", "centre": "Ctr", "department": "Dept", "engineering": "Engn", "health": "Hlth", "hospital": "Hosp",
         "national": "Natl", "nazionale": "Nazl", "foundation": "Fdn", "government": "Govt", "laboratory": "Lab",
         "laboratories": "Labs", "north": "N", "south": "S", "physics": "Phys", "physical": "Phys", "school": "Sch",
         "college": "Coll", "graduate": "Grad", "international": "Int", "technology": "Technol", "technical": "Tech",
         "technische": "Tech", "mathematics": "Math", "experimental": "Expt", "park": "Pk", "saint": "St", "cancer": "Canc",
         "polytechnic": "Polytech", "istituto": "Ist", "gesellschaft": "Gesell", "materials": "Mat", "ministry": "Minist"}
JOINERS = set("of the for de la du des der für di degli del dell and in at le les l d et und e y do da dos".split())


def abbreviated(text):
    """The text as databases print it, and how many of its words were abbreviated."""
    segments, count = [], 0
    for segment in text.split(","):
        words = []
        for word in segment.split():
            core = word.strip(".;:()")
            key = core.lower()
            if key in JOINERS:
                continue
            if key in FORMS or key in CUT:
                word = word.replace(core, FORMS.get(key) or core[:CUT[key]])
                count += 1
            words.append(word.replace("’", "").replace("'", ""))
        segments.append(" ".join(words))
    plain = "".join(c for c in unicodedata.normalize("NFKD", ", ".join(s for s in segments if s))
                    if not unicodedata.combining(c))
    return plain, count


def digest(text):
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def load(command, registry, path):
    rows = list(csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in list(rows):
        text, count = abbreviated(row["raw_affiliation"])
        if count >= 2 and digest("abbreviated " + row["raw_affiliation"]) % 6 == 0:
            rows.append({**row, "raw_affiliation": text, "source": "abbreviated"})
    follow = {}
    for r in json.load(gzip.open(registry)):
        s = [x["id"][-9:] for x in r["relationships"] if x["type"] == "successor"]
        if r["status"] == "withdrawn" and len(s) == 1:
            follow[r["id"][-9:]] = s[0]
    for pieces, ids, kind in affiliation_strings.compose(registry, COMPOSED, 20261):
        text = affiliation_strings.text(pieces).replace("\n", " ; ")
        rows.append({"raw_affiliation": text, "ror_ids": "|".join(sorted(ids)), "source": "composed " + kind})
    gold = [{follow.get(i, i) for i in r["ror_ids"].split("|") if i} for r in rows]
    for row, ids in zip(rows, gold):
        row["fold"] = digest(min(ids) if ids else row["raw_affiliation"]) % 5
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/lines", "w", encoding="utf-8") as f:
            f.writelines(r["raw_affiliation"] + "\n" for r in rows)
        subprocess.run([command, "registry", "build", registry, "--output", f"{folder}/index"], check=True)
        with open(f"{folder}/table", "wb") as f:
            subprocess.run([command, "registry", "candidates", f"{folder}/index", f"{folder}/lines"], check=True, stdout=f)
        lines, parts, ids, features = [], [], [], []
        reader = csv.reader(open(f"{folder}/table", encoding="utf-8"))
        names = next(reader)[4:]
        for row in reader:
            lines.append(int(row[0]))
            parts.append(int(row[0]) * 256 + int(row[1]))
            ids.append(row[2])
            features.append(np.array(row[4:], dtype=np.float32))
    return rows, gold, np.array(lines), np.array(parts), ids, np.array(features), names


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


def relations(registry, lines, ids, kinds=("parent", "child")):
    pairs = {(r["id"][-9:], x["id"][-9:]) for r in json.load(gzip.open(registry)) for x in r["relationships"]
             if x["type"] in kinds}
    related = set()
    starts = np.flatnonzero(np.r_[True, lines[1:] != lines[:-1]])
    for s, e in zip(starts, np.r_[starts[1:], len(lines)]):
        for i in range(s, e):
            for j in range(s, e):
                if i != j and (ids[i], ids[j]) in pairs:
                    related.add((i, j))
    return related


def with_relatives(scores, lines, base, names, related):
    """The scores, each with those of the candidates for the same words that mean the same: RegistryMatcher's `masses`."""
    first, last = names.index("first position"), names.index("last position")
    out = scores.copy()
    for i, j in related:
        if base[i, first] <= base[j, last] and base[j, first] <= base[i, last]:
            out[i] += scores[j]
    return out


def choose(scores, lines, parts, base, names, ids, count, threshold, further, total, masses=None):
    """What RegistryReader takes of each part of the strings: MatchModel has the numbers that it is run with."""
    masses = scores if masses is None else masses
    _, part = np.unique(parts, return_inverse=True)
    sums = np.zeros(part.max() + 1)
    np.add.at(sums, part, scores)
    first, last = names.index("first position"), names.index("last position")
    found = [[] for _ in sums]
    result = [set() for _ in range(count)]
    for k in np.lexsort((np.arange(len(scores)), -scores, part)):
        mine = found[part[k]]
        if masses[k] < (further if mine else threshold) or sums[part[k]] < total:
            continue
        if all(base[o, first] > base[k, last] or base[k, first] > base[o, last] for o in mine):
            mine.append(k)
            result[lines[k]].add(ids[k])
    return result


def unlabelled(rows, gold, lines, parts, base, names, truth):
    """The candidates that may be meant beside the one that a source of single institutions names."""
    first, last, exact, place = (base[:, names.index(n)] for n in ("first position", "last position", "exact", "place"))
    result = np.zeros(len(lines), bool)
    starts = np.flatnonzero(np.r_[True, lines[1:] != lines[:-1]])
    for s, e in zip(starts, np.r_[starts[1:], len(lines)]):
        if rows[lines[s]]["source"] not in SINGLE:
            continue
        named = s + np.flatnonzero(truth[s:e])
        for k in range(s, e):
            result[k] = (len(named) > 0 and not truth[k] and exact[k] == 1 and place[k] >= 0.5 and all(
                parts[k] != parts[n] or first[k] > last[n] or first[n] > last[k] for n in named))
    return result


def held_out(fold, f, rows, gold):
    """The strings that do not name an institution which a string of the fold names, but for composed ones."""
    real = np.array([not r["source"].startswith("composed") for r in rows])
    names = set().union(*(gold[i] for i in np.flatnonzero((fold == f) & real)))
    return (fold != f) & ~(real & np.array([not names.isdisjoint(g) for g in gold]))


def score(found, gold, rows, keep):
    table = collections.defaultdict(collections.Counter)
    for i in np.flatnonzero(keep):
        for key in (rows[i]["source"], "ALL"):
            if key == "ALL" and (rows[i]["source"] == "abbreviated" or rows[i]["source"].startswith("composed")):
                continue
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
    for key in SHOWN + sorted(k for k in table if k.startswith("composed")) + ["ALL"]:
        t = table[key]
        p, r = t["tp"] / max(t["pred"], 1), t["tp"] / max(t["gold"], 1)
        print(f"{key:22s} n={t['n']:5d} P {p:.3f} R {r:.3f} F1 {2 * p * r / max(p + r, 1e-9):.3f} "
              f"exact {t['exact'] / max(t['n'], 1):.3f} NIL right {t['nil_right'] / max(t['nil'], 1):.3f}")


def trees_text(model, names, digits=4):
    """A line with the names of the features, which BoostedTrees compares with its own, then one tree per line."""
    lines = [",".join(names)]
    assert len(names) == model.num_feature()
    for tree in model.dump_model()["tree_info"]:
        fields = []

        def walk(node):
            if "leaf_value" in node:
                fields.append(f"{node['leaf_value']:.{digits}g}")
                return
            # The greatest number of single precision that still goes to the left.
            threshold = np.float32(node["threshold"])
            if threshold > node["threshold"]:
                threshold = np.nextafter(threshold, np.float32(-np.inf))
            fields.append(f"{node['split_feature']}:{threshold:.9g}")
            walk(node["left_child"])
            walk(node["right_child"])
        walk(tree["tree_structure"])
        lines.append(" ".join(fields))
    return lines


def swift(path, name, summary, lines):
    with open(path, "w", encoding="utf-8") as f:
        f.write("// Written by Scripts/train-matching.py.\n\nextension MatchModel {\n")
        f.write(f"  /// {summary}\n  static let {name}Trees = \"\"\"\n")
        f.writelines(f"    {line}\n" for line in lines)
        f.write('    """\n}\n')


def fit(kind, features, truth, weight):
    """Trees of limited depth, which BoostedTrees follows without branches."""
    count, rate, depth, share = (60, 0.15, 4, 0.5) if kind == 1 else (280, 0.045, 5, 0.3)
    return lightgbm.train(
        dict(objective="binary", num_iterations=count, learning_rate=rate, max_depth=depth, num_leaves=1 << depth,
             min_data_in_leaf=30, lambda_l2=3, max_bin=63, feature_fraction=share, bagging_fraction=0.7, bagging_freq=1, verbose=-1,
             num_threads=1, deterministic=True, force_row_wise=True, seed=0),
        lightgbm.Dataset(features, truth, weight=weight))


def main(argv):
    command, registry, path = argv[:3]
    rows, gold, lines, parts, ids, features, names = load(command, registry, path)
    base = features[:, :-STAGE_2]
    truth = np.array([ids[k] in gold[lines[k]] for k in range(len(ids))])
    def weight_of(source):
        if source == "composed related":
            return COMPOSED_RELATED_WEIGHT
        return COMPOSED_WEIGHT if source.startswith("composed") else WEIGHTS.get(source, 1.0)

    weight = np.array([weight_of(rows[i]["source"]) for i in lines])
    weight[unlabelled(rows, gold, lines, parts, base, names, truth)] *= UNLABELLED
    fold = np.array([r["fold"] for r in rows])
    related = relations(registry, parts, ids)

    family = relations(registry, parts, ids, ("successor", "predecessor"))
    nil_weight = weight * np.array([1.0 if gold[i] else 1.5 if rows[i]["source"].startswith("composed") else NIL_WEIGHT for i in lines])

    # What the first stage says of each string when it was trained on the others.
    p = np.zeros(len(ids), np.float32)
    for f in range(5):
        mine = fold[lines] == f
        other = held_out(fold, f, rows, gold)[lines]
        p[mine] = fit(1, base[other], truth[other], weight[other]).predict(base[mine])
    full = np.hstack([base, second_stage(p, parts, base, names, related)])
    likely = p >= LEAST

    def train(keep):
        """Trains the second stage on the likely candidates of the kept strings."""
        inside = likely & keep[lines]
        return fit(2, full[inside], truth[inside], nil_weight[inside])

    if "--no-held-out" not in argv:
        scores = np.zeros(len(ids))
        tried = int(os.environ.get("FOLDS", "5"))
        for f in range(tried):
            mine = likely & (fold[lines] == f)
            scores[mine] = train(held_out(fold, f, rows, gold)).predict(full[mine])
        both = with_relatives(scores, lines, base, names, family)
        all_relatives = with_relatives(scores, lines, base, names, family | related)
        for what, masses, threshold, further, total in (
                ("alone", scores, 0.4, 0.4, 0.56), ("relatives", all_relatives, 0.4, 0.4, 0.5), ("relatives", all_relatives, 0.45, 0.45, 0.5), ("relatives", all_relatives, 0.5, 0.5, 0.5)):
            found = choose(scores, lines, parts, base, names, ids, len(rows), threshold, further, total, masses)
            print(f"held out in turn, {what}, thresholds {threshold} and {further}, total {total}")
            show(score(found, gold, rows, fold < tried))
        inside = likely & (fold[lines] < tried)
        for low in np.arange(0, 1, 0.1):
            k = inside & (scores >= low) & (scores < low + 0.1)
            print(f"  said {low:.1f}..{low + .1:.1f}: {k.sum():6d} candidates, true {truth[k].mean() if k.any() else 0:.3f}")
    if "--write" in argv:
        folder = argv[argv.index("--write") + 1]
        stage1 = fit(1, base, truth, weight)
        stage2 = train(np.ones(len(rows), bool))
        swift(os.path.join(folder, "MatchModel+First.swift"), "first",
              "Trees that judge a candidate by itself: the features, then one tree per line.",
              trees_text(stage1, names[:-STAGE_2]))
        swift(os.path.join(folder, "MatchModel+Second.swift"), "second",
              "Trees that judge a candidate beside its rivals: the features, then one tree per line.",
              trees_text(stage2, names))


main(sys.argv[1:])
