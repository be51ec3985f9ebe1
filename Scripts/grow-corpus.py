#!/usr/bin/env python3
"""Makes a corpus of any size out of a real one, for measuring how time and memory grow.

usage: grow-corpus.py WORKS.csl.jsonl[.gz] COUNT > GROWN.jsonl

Fewer works than there are: every so-many-th. More: copies of all works, in each of which everybody has another given
name (another syllable before it) and the same family name. So blocks of one family name grow as the corpus does, persons
have as many works and co-authors as before, and no copy's people are another's.
"""
import gzip
import json
import sys

SYLLABLES = ["", "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "pa", "de", "fi", "go", "hu"]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with (gzip.open if sys.argv[1].endswith(".gz") else open)(sys.argv[1], "rt", encoding="utf-8") as f:
        works = [json.loads(line) for line in f]
    count = int(sys.argv[2])
    for number in range(count):
        copy, index = divmod(number, len(works))
        if count < len(works):
            index = number * len(works) // count
        work = works[index]
        if copy:
            work = dict(work, id=f"{work['id']}-{copy}")
            work["author"] = [dict(a, given=renamed(a.get("given", ""), copy)) for a in work.get("author", [])]
        print(json.dumps(work, ensure_ascii=False))


def renamed(given, copy):
    """The first given name with a syllable before it; an initial becomes another initial."""
    first, _, rest = given.partition(" ")
    if len(first.strip(".")) < 2:
        return (chr(65 + (ord(first[0].upper()) + copy) % 26) + "." if first else "") + (" " + rest if rest else "")
    return (SYLLABLES[copy // 16 % 16] + SYLLABLES[copy % 16] + first.lower()).capitalize() + (" " + rest if rest else "")


main()
