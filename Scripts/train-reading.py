#!/usr/bin/env python3
"""Trains the labels of the words of affiliations: Sources/Affiliations/Text/TaggerWeights.swift.

usage: train-reading.py COMMAND REGISTRY [--count 24000] [--write Sources/Affiliations/Text] [--show N]

COMMAND   the built collegium; 'collegium registry tokens' gives the words of texts and their features
REGISTRY  ROR's dump as JSON (gzipped) of schema 2

A linear-chain conditional random field over strings that affiliation_strings.py composes out of the registry and labels
by construction (pip install python-crfsuite). A sixth of the strings is held out, made with a seed of its own; figures are
of these. Features that say little are dropped by the L1 term; what is left is written with two digits.
"""
import collections
import os
import subprocess
import sys
import tempfile

import pycrfsuite

import affiliation_strings as strings

LETTERS = dict(zip((strings.UNIT, strings.INSTITUTION, strings.STREET, strings.POSTCODE, strings.CITY, strings.REGION, strings.COUNTRY,
                    strings.PERSON), "uiszcrlp"))


def labelled(pieces, rows):
    """A letter for each word, by the piece that its first byte is in; a capital where another affiliation begins."""
    spans, place = [], 0
    for text, label in pieces:
        size = len(text.encode())
        spans.append((place, place + size, label))
        place += size
    letters, at, pending = [], 0, False
    for start, _ in rows:
        while spans[at][1] <= start:
            pending = pending or spans[at][2] == strings.NEXT
            at += 1
        letter = LETTERS.get(spans[at][2], "m")
        if pending and letter != "m":
            letter, pending = letter.upper(), False
        letters.append(letter)
    return letters


def composed(command, registry, count, seed):
    made = []
    for pieces, _, kind in strings.compose(registry, count, seed):
        made.append((pieces, kind))
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as f:
        # A line break is one string's own; the reader sees the bar that stands for it.
        for pieces, _ in made:
            f.write(strings.text(pieces).replace("\n", "|") + "\n")
        f.flush()
        out = subprocess.run([command, "registry", "tokens", f.name], check=True, capture_output=True, text=True).stdout
    rows = collections.defaultdict(list)
    for line in out.splitlines():
        number, start, *features = line.split(" ")
        rows[int(number)].append((int(start), features))
    return [([f for _, f in rows[k]], labelled(pieces, rows[k]), kind, strings.text(pieces))
            for k, (pieces, kind) in enumerate(made) if rows[k]]


def main(argv):
    def option(name, default):
        return argv[argv.index(name) + 1] if name in argv else default
    command, registry = argv[:2]
    count = int(option("--count", "24000"))
    train = composed(command, registry, count, 4711)
    test = composed(command, registry, count // 5, 4712)
    trainer = pycrfsuite.Trainer(verbose=False)
    for features, letters, _, _ in train:
        trainer.append(features, letters)
    trainer.set_params({"c1": 0.6, "c2": 0.01, "max_iterations": int(option("--iterations", "80")), "feature.minfreq": 3})
    with tempfile.TemporaryDirectory() as folder:
        trainer.train(f"{folder}/model")
        tagger = pycrfsuite.Tagger()
        tagger.open(f"{folder}/model")
        info = tagger.info()
        table, shown = collections.defaultdict(collections.Counter), int(option("--show", "0"))
        for features, letters, kind, text in test:
            got = tagger.tag(features)
            begins = {k for k, x in enumerate(letters) if x.isupper()}
            found = {k for k, x in enumerate(got) if x.isupper()}
            for key in (kind, "ALL"):
                t = table[key]
                t["words"] += len(letters)
                t["right"] += sum(a.lower() == b.lower() for a, b in zip(letters, got))
                t["begins"] += len(begins)
                t["found"] += len(found)
                t["both"] += len(begins & found)
                t["strings"] += 1
                t["parted"] += begins == found
            if begins != found and shown:
                shown -= 1
                print(text, "".join(letters), "".join(got))
        for key in sorted(table):
            t = table[key]
            print(f"{key:10s} strings {t['strings']:5d} words right {t['right'] / t['words']:.3f} beginnings P {t['both'] / max(t['found'], 1):.3f} "
                  f"R {t['both'] / max(t['begins'], 1):.3f} parted right {t['parted'] / t['strings']:.3f}")
    letters = sorted(info.labels)
    weights = collections.defaultdict(dict)
    for (feature, letter), weight in info.state_features.items():
        value = round(weight * 20)
        if value:
            weights[int(feature)][letter] = max(-999, min(999, value))
    print(len(weights), "features")
    if "--write" in argv:
        path = os.path.join(option("--write", ""), "TaggerWeights.swift")
        with open(path, "w", encoding="utf-8") as f:
            f.write("// Written by Scripts/train-reading.py.\n\nextension AffiliationTagger {\n"
                    "  /// The letters of the tags; then what each says of the next, in twentieths, a line per tag; then a line per feature:\n"
                    "  /// its hash in base 36 and what it says for each tag that it says something for.\n"
                    '  static let weights = """\n')
            f.write("    " + "".join(letters) + "\n")
            for a in letters:
                f.write("    " + " ".join(str(round(info.transitions.get((a, b), -5.0) * 20)) for b in letters) + "\n")
            for feature in sorted(weights):
                f.write("    " + base36(feature) + " " + " ".join(f"{x}{w}" for x, w in sorted(weights[feature].items())) + "\n")
            f.write('    """\n}\n')
        print(os.path.getsize(path), "bytes")


def base36(number):
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
    return digits or "0"


main(sys.argv[1:])
