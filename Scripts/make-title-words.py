#!/usr/bin/env python3
"""Writes what the words of titles are about: Sources/Identity/Persons/TitleTopics+Table.swift.

usage: make-title-words.py WORKS.csl.jsonl[.gz]...

WORKS   corpora of several fields in CSL-JSON, one item a line; only counts of words are kept of them.

Two words are alike if the same authors use them. The titles of every author with a full name and 2 to 25 works are one
text; from how often two words share a text, and how often they would by chance (positive pointwise mutual
information), a singular value decomposition makes a short vector for each word: words of one field point the same way.
Each corpus counts alike. Kept are the most frequent words, each with its titles in a million and its vector, every number
of it as a letter. Needs numpy and scipy; a minute.
"""
import collections
import gzip
import json
import os
import re
import sys
import unicodedata

import numpy as np
import scipy.sparse
from scipy.sparse.linalg import svds

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
WORDS, DIMENSIONS, TEXTS = 5000, 12, 6000
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def folded(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()
    return re.findall(r"[^\W_]+", text)


def common_words():
    """The words that are no terms, as TitleTerms has them."""
    with open(os.path.join(ROOT, "Sources/Identity/Persons/TitleTerms.swift"), encoding="utf-8") as f:
        return set(re.findall(r'"([a-z]+)"', f.read()))


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    common = common_words()
    texts, share, seen = [], collections.Counter(), set()
    for path in sys.argv[1:]:
        of_author, counts, total = collections.defaultdict(list), collections.Counter(), 0
        with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
            for line in f:
                work = json.loads(line)
                words = {w for w in folded(work.get("title", "")) if len(w) > 2 and w.isascii() and not w.isdigit()} - common
                if not words or work["id"] in seen:
                    continue
                seen.add(work["id"])
                total += 1
                counts.update(words)
                for author in work.get("author", [])[:12]:
                    given = folded(author.get("given", ""))
                    if given and len(given[0]) > 1:
                        of_author[author.get("family", ""), author["given"]].append(sorted(words))
        for word, count in counts.items():
            share[word] += count / total / (len(sys.argv) - 1)
        own = [text for text in of_author.values() if 2 <= len(text) <= 25]
        texts += [(text, min(1, TEXTS / len(own)) ** 0.5) for text in own]
    kept = [word for word, _ in sorted(share.items(), key=lambda x: (-x[1], x[0]))[:WORDS]]
    number = {word: i for i, word in enumerate(kept)}
    rows, columns, values = [], [], []
    for row, (text, weight) in enumerate(texts):
        for word, count in collections.Counter(number[w] for title in text for w in title if w in number).items():
            rows.append(row)
            columns.append(word)
            values.append(weight * np.log1p(count) / len(text) ** 0.5)
    matrix = scipy.sparse.csr_matrix((values, (rows, columns)), shape=(len(texts), len(kept)))
    joint = (matrix.T @ matrix).toarray()
    np.fill_diagonal(joint, 0)
    margin = joint.sum(1)
    information = np.maximum(0, np.log(np.maximum(joint * joint.sum() / np.maximum(np.outer(margin, margin), 1e-9), 1e-9)))
    u, s, _ = svds(scipy.sparse.csr_matrix(information), k=DIMENSIONS + 1, random_state=1)
    order = np.argsort(-s)
    # The first direction is how frequent a word is.
    vectors = (u[:, order] * np.sqrt(s[order]))[:, 1:]
    vectors = vectors * np.where(vectors[np.abs(vectors).argmax(0), range(DIMENSIONS)] < 0, -1, 1)
    vectors -= vectors.mean(0)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    half = (len(LETTERS) - 1) / 2
    lines, line = [], "   "
    for word, vector in zip(kept, vectors):
        letters = "".join(LETTERS[round(half + half * max(-1, min(1, x / 0.9)))] for x in vector)
        entry = f" {word} {round(share[word] * 1e6)} {letters}"
        if len(line) + len(entry) > 110:
            lines.append(line)
            line = "   "
        line += entry
    path = os.path.join(ROOT, "Sources/Identity/Persons/TitleTopics+Table.swift")
    with open(path, "w", encoding="utf-8") as f:
        f.write("// Written by Scripts/make-title-words.py of the titles of corpora of many fields.\n\nextension TitleTopics {\n"
                '  static let table = """\n' + "\n".join(lines + [line]) + '\n    """\n}\n')


main()
