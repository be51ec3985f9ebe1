#!/usr/bin/env python3
"""Writes how frequent names are: Sources/Identity/Names/NameFrequency+Table.swift.

usage: make-name-counts.py WORKS.csl.jsonl[.gz]

WORKS  a large corpus in CSL-JSON, one item a line; of it only counts of names are kept. The table that ships was made
       of the authorships of the ACL Anthology: the 400 most frequent family names and the 400 most frequent first
       given names, each with its authorships in a million. A small corpus is judged with it: it cannot tell by itself
       which names are frequent.
"""
import collections
import gzip
import json
import os
import re
import sys
import unicodedata

KEPT = 400


def folded(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.findall(r"[a-z]+", text.lower())


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    families, given, total = collections.Counter(), collections.Counter(), 0
    with (gzip.open if sys.argv[1].endswith(".gz") else open)(sys.argv[1], "rt", encoding="utf-8") as f:
        for line in f:
            for author in json.loads(line).get("author", []):
                family, first = folded(author.get("family", "")), folded(author.get("given", ""))
                total += 1
                if family:
                    families["".join(family)] += 1
                if first and len(first[0]) > 1:
                    given[first[0]] += 1
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../Sources/Identity/Names/NameFrequency+Table.swift")
    with open(path, "w", encoding="utf-8") as f:
        f.write("// Written by Scripts/make-name-counts.py of the ACL Anthology's authorships (counts only).\n\n"
                "extension NameFrequency {\n")
        for name, counts in (("familyTable", families), ("givenTable", given)):
            f.write(f'  static let {name} = """\n')
            line = "   "
            for word, count in sorted(counts.items(), key=lambda c: (-c[1], c[0]))[:KEPT]:
                entry = f" {word} {round(count * 1e6 / total)}"
                if len(line) + len(entry) > 108:
                    f.write(line + "\n")
                    line = "   "
                line += entry
            f.write(line + '\n    """\n')
        f.write("}\n")


main()
