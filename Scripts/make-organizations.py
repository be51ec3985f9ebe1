#!/usr/bin/env python3
"""Makes the table of well-known organisations that the program has with it.

usage: make-organizations.py COMMAND REGISTRY GOLD.tsv [WORKS.csl.jsonl.gz ...] [--count N]
                             [--write Sources/CWellKnownOrganizations/organizations.gz]

COMMAND   the built collegium; 'collegium affiliations' finds what the works name, 'collegium registry excerpt' writes the table
REGISTRY  ROR's dump as JSON (gzipped) of schema 2; its data are CC0
GOLD.tsv  column ror_ids (joined by '|')
WORKS     works with the affiliations of their authors, as CSL-JSON, one per line

Needs numpy. Which organisations are named most is estimated: how often the gold and the works name each, and for all that
they do not name, how likely they would be named, by a logistic regression on what the registry says of an organisation: its
types, relations, names and languages, whether Wikipedia has an article, words of its name. So the table holds what research
mostly names, and not only what these sets name. Prints how much of what one half of the texts names the table of the other
half would hold.
"""
import argparse
import collections
import csv
import gzip
import json
import math
import subprocess
import tempfile

import numpy as np

TYPES = ["education", "healthcare", "company", "archive", "nonprofit", "government", "facility", "other", "funder"]
WORDS = ["univ", "hospital", "institut", "national", "college", "academy"]
# How many mentions the likeliest unnamed organisation counts as.
PRIOR = 3
# How often one affiliation counts at most in one file of works.
MOST = 5


def short(id):
    return id.strip()[-9:]


def features(record):
    """What may say how often an organisation is named."""
    relations = collections.Counter(x["type"] for x in record["relationships"])
    names = record["names"]
    shown = next(n["value"] for n in names if "ror_display" in n["types"])
    return ([t in record["types"] for t in TYPES] + [w in shown.lower() for w in WORDS] + [
        any(x["type"] == "wikipedia" for x in record["links"]), bool(record["domains"]),
        math.log1p(relations["child"]), math.log1p(relations["related"]), relations["parent"] > 0,
        math.log1p(len(names)), len({n["lang"] for n in names if n["lang"]}) > 1,
        any("acronym" in n["types"] for n in names), "company" in record["types"] and len(names) > 3,
        record["status"] != "active", (record["established"] or 2000) < 1950, bool(record["established"]),
        shown.endswith(")"), len(shown.split()) / 5, bool(record["locations"][0]["geonames_details"].get("name"))])


def regression(x, y):
    """The probabilities of a logistic regression, by Newton's method."""
    x = np.hstack([(x - x.mean(0)) / np.maximum(x.std(0), 1e-9), np.ones((len(x), 1))])
    w = np.zeros(x.shape[1])
    for _ in range(20):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + np.eye(len(w)), x.T @ (p - y) + w)
    return 1 / (1 + np.exp(-x @ w))


def affiliations(path):
    """The affiliations of works, with how often each counts."""
    counts = collections.Counter()
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            for author in json.loads(line).get("author", []):
                for place in author.get("affiliation") or []:
                    counts[" ".join((place if isinstance(place, str) else place.get("name") or "").split())] += 1
    return {text: min(n, MOST) for text, n in counts.items() if text}


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("command", "registry", "gold"):
        parser.add_argument(name)
    parser.add_argument("works", nargs="*")
    parser.add_argument("--count", type=int, default=24000)
    parser.add_argument("--write")
    options = parser.parse_args()
    registry = json.load(gzip.open(options.registry, "rt", encoding="utf-8"))
    successor = {short(r["id"]): [short(x["id"]) for x in r["relationships"] if x["type"] == "successor"]
                 for r in registry if r["status"] == "withdrawn"}

    halves = [collections.Counter(), collections.Counter()]

    def add(half, ids):
        for id in filter(None, map(short, ids.split("|"))):
            while len(successor.get(id, [])) == 1:
                id = successor[id][0]
            halves[half][id] += 1

    with open(options.gold, newline="", encoding="utf-8") as f:
        for number, row in enumerate(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE)):
            add(number % 2, row["ror_ids"])
    with tempfile.TemporaryDirectory() as folder:
        index = f"{folder}/index"
        subprocess.run([options.command, "registry", "build", options.registry, "--output", index], check=True)
        for path in options.works:
            counts = affiliations(path)
            with open(f"{folder}/texts", "w", encoding="utf-8") as f:
                f.writelines(text + "\n" for text in counts)
            found = subprocess.run([options.command, "affiliations", f"{folder}/texts", "--registry", index],
                                   check=True, capture_output=True, text=True).stdout
            for number, row in enumerate(csv.DictReader(found.splitlines())):
                for _ in range(counts.get(row["affiliation"], 1)):
                    add(number % 2, row["institutions"])

        ids = [short(r["id"]) for r in registry]
        x = np.array([features(r) for r in registry], float)
        lives = np.array([not successor.get(id) for id in ids])

        def chosen(counts):
            mentions = np.array([counts[id] for id in ids], float)
            likely = regression(x, mentions > 0)
            score = np.where(lives, np.minimum(mentions, 50) + PRIOR * likely, -1)
            return np.argsort(-score, kind="stable")[:options.count]

        for half in (0, 1):
            kept = {ids[i] for i in chosen(halves[half])}
            other = halves[1 - half]
            print(f"the table of half {half} has {sum(n for i, n in other.items() if i in kept) / other.total():.3f} of the "
                  f"mentions and {sum(i in kept for i in other) / len(other):.3f} of the organisations of the other half")
        best = chosen(halves[0] + halves[1])
        print(dict(collections.Counter(t for i in best for t in registry[i]["types"])))
        with open(f"{folder}/ids", "w") as f:
            f.writelines(ids[i] + "\n" for i in best)
        subprocess.run([options.command, "registry", "excerpt", options.registry, f"{folder}/ids",
                        "--output", f"{folder}/excerpt"], check=True)
        with open(f"{folder}/excerpt", "rb") as f:
            content = f.read()
        packed = gzip.compress(content, 9, mtime=0)
        print(f"{len(best)} organisations, {len(content)} bytes, {len(packed)} packed")
        if options.write:
            with open(options.write, "wb") as f:
                f.write(packed)


main()
