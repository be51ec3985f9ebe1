#!/usr/bin/env python3
"""Writes how frequent names are: Sources/Identity/Names/NameFrequency+Table.swift.

usage: make-name-counts.py WORKS.csl.jsonl[.gz]... [--gold GOLD.tsv[.gz]]...

WORKS   corpora of several fields in CSL-JSON, one item a line; of them only counts of names are kept. Each corpus counts
        by the square root of its authorships, so that no field rules; for each name the corpus in which it is most
        frequent is left out where there are three or more, since corpora are collected by name, too.
--gold  persons that were chosen for their names (columns first, last): authorships with these names are left out.

Kept are the most frequent family names and first given names, each with its authorships in a million, and every initial
of a given name. A small corpus is judged with them: it cannot tell by itself which names are frequent.
"""
import argparse
import collections
import csv
import gzip
import json
import os
import re
import unicodedata

KEPT = 1500


def folded(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.findall(r"[a-z]+", text.lower())


def opened(path):
    return (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8", newline="")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("works", nargs="+")
    parser.add_argument("--gold", action="append", default=[])
    arguments = parser.parse_args()
    chosen = set()
    for path in arguments.gold:
        with opened(path) as f:
            for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
                first = folded(row["first"])
                chosen.add(("".join(folded(row["last"])), first[0][0] if first else ""))
    corpora = []
    for path in arguments.works:
        counts, total = (collections.Counter(), collections.Counter(), collections.Counter()), 0
        with opened(path) as f:
            for line in f:
                for author in json.loads(line).get("author", []):
                    family, first = "".join(folded(author.get("family", ""))), folded(author.get("given", ""))
                    if not family or not first or (family, first[0][0]) in chosen:
                        continue
                    total += 1
                    counts[0][family] += 1
                    counts[2][first[0][0]] += 1
                    if len(first[0]) > 1:
                        counts[1][first[0]] += 1
        # Where given names are initials in part, the share is of those in full.
        corpora.append((total ** 0.5, [{name: count / sum(new.values()) for name, count in new.items()} for new in counts]))
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../Sources/Identity/Names/NameFrequency+Table.swift")
    lines = ["// Written by Scripts/make-name-counts.py of the authorships of corpora of many fields (counts only).", "",
             "extension NameFrequency {"]
    for kind, label in enumerate(("familyTable", "givenTable", "initialTable")):
        counter = {}
        for name in sorted({name for _, shares in corpora for name in shares[kind]}):
            shares = sorted((shares[kind].get(name, 0), weight) for weight, shares in corpora)
            if len(shares) > 2:
                shares.pop()
            counter[name] = sum(share * weight for share, weight in shares) / sum(weight for _, weight in shares)
        lines.append(f'  static let {label} = """')
        row = "   "
        for name, share in sorted(counter.items(), key=lambda x: (-x[1], x[0]))[:KEPT]:
            entry = f" {name} {round(share * 1e6)}"
            if len(row) + len(entry) > 110:
                lines.append(row)
                row = "   "
            row += entry
        lines += [row, '    """']
    lines.append("}")
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")


main()
