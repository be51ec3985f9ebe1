#!/usr/bin/env python3
"""Recomputes the figures of `collegium analyze` by another program: plain Python and networkx.

    Scripts/check-figures.py FOLDER                        the tables of one run of analyze
    Scripts/check-figures.py --command COLLEGIUM --seed N [--count K]
                                                           K random corpora of invented people, from seed N on

Who is meant is taken from authorships.csv; networks, weights, measures of actors, pairs and networks are computed from it
anew and compared with persons.csv, institutions.csv, countries.csv, their edges and network.csv. What the command draws at
random (communities, shuffles) is checked by what must hold of it. Ends with status 1 where a figure differs.
"""

import argparse
import csv
import itertools
import json
import math
import os
import random
import subprocess
import sys
import tempfile

import networkx as nx


# Reading


def rows(folder, name):
    with open(os.path.join(folder, name), newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def cells(text):
    return [part for part in text.split("|") if part]


class Work:
    """The authors of a work, each with institutions and countries, in the byline's order; and all people's of any role."""

    def __init__(self):
        self.authors = {}
        self.order = []
        self.all = {"persons": set(), "institutions": set(), "countries": set()}

    def add(self, person, institutions, countries):
        known = self.authors.setdefault(person, ([], []))
        if person not in self.order:
            self.order.append(person)
        for value, kept in zip((institutions, countries), known):
            kept.extend(one for one in value if one not in kept)


def read_works(folder):
    works = {}
    for row in rows(folder, "authorships.csv"):
        work = works.setdefault((row["source"], row["work"]), Work())
        if row["group"] == "1":
            continue
        work.all["persons"].add(row["person"])
        work.all["institutions"].update(cells(row["institutions"]))
        work.all["countries"].update(cells(row["countries"]))
        if row["role"] in ("author", "coauthor"):
            work.add(row["person"], cells(row["institutions"]), cells(row["countries"]))
    return list(works.values())


# Networks


def actors_of(work, kind):
    """The actors of a work, each with the persons who stand for it."""
    actors = {}
    for person in work.order:
        institutions, countries = work.authors[person]
        for actor in [person] if kind == "persons" else institutions if kind == "institutions" else countries:
            actors.setdefault(actor, set()).add(person)
    return actors


def share(counting, count):
    if counting == "fractional":
        return 1 / (count - 1)
    return 2 / (count * (count - 1)) if counting == "paper" else 1.0


class Network:
    def __init__(self, works, kind, counting):
        self.kind = kind
        self.graph = nx.Graph()
        self.works = {}
        self.joint = {}
        self.together = {}
        self.count = 0
        for work in works:
            actors = actors_of(work, kind)
            self.count += 1 if actors else 0
            # Who only presents or edits is a vertex that joins nobody.
            for actor in sorted(work.all[kind]):
                self.graph.add_node(actor)
                self.works.setdefault(actor, 0)
            for actor in actors:
                self.works[actor] += 1
            for one, other in itertools.combinations(sorted(actors), 2):
                # Two different people: one with both affiliations joins nothing.
                if len(actors[one] | actors[other]) < 2:
                    self.together[one, other] = self.together.get((one, other), 0) + 1
                    continue
                weight = share(counting, len(actors))
                if self.graph.has_edge(one, other):
                    self.graph[one][other]["weight"] += weight
                else:
                    self.graph.add_edge(one, other, weight=weight)
                self.joint[one, other] = self.joint.get((one, other), 0) + 1


# Measures


def largest_eigenvalue(graph):
    """Power iteration, shifted so that bipartite graphs converge; the value, to some twelve digits."""
    best = 0.0
    for component in nx.connected_components(graph):
        part = graph.subgraph(component)
        vector = dict.fromkeys(part, 1.0)
        value = 0.0
        for _ in range(20000):
            image = {v: vector[v] + sum(vector[u] * part[v][u]["weight"] for u in part[v]) for v in part}
            length = math.sqrt(sum(x * x for x in image.values()))
            vector = {v: x / length for v, x in image.items()}
            if abs(length - value) < 1e-14 * length:
                break
            value = length
        best = max(best, value - 1)
    return best


def pagerank(graph):
    count = len(graph)
    strengths = dict(graph.degree(weight="weight"))
    rank = dict.fromkeys(graph, 1 / count)
    for _ in range(1000):
        dangling = sum(rank[v] for v in graph if strengths[v] == 0)
        new = {
            v: 0.15 / count
            + 0.85 * (dangling / count + sum(rank[u] * graph[v][u]["weight"] / strengths[u] for u in graph[v]))
            for v in graph
        }
        done = sum(abs(new[v] - rank[v]) for v in graph) < 1e-15
        rank = new
        if done:
            break
    return rank


def barrat(graph, vertex):
    neighbors = list(graph[vertex])
    if len(neighbors) < 2:
        return 0.0
    strength = sum(graph[vertex][u]["weight"] for u in neighbors)
    total = sum(
        (graph[vertex][a]["weight"] + graph[vertex][b]["weight"]) / 2
        for a, b in itertools.permutations(neighbors, 2)
        if graph.has_edge(a, b)
    )
    return total / (strength * (len(neighbors) - 1))


def assortativity(graph):
    pairs = [(graph.degree(u), graph.degree(v)) for a, b in graph.edges for u, v in ((a, b), (b, a))]
    if not pairs:
        return None
    mean = sum(x for x, _ in pairs) / len(pairs)
    variance = sum((x - mean) ** 2 for x, _ in pairs)
    return sum((x - mean) * (y - mean) for x, y in pairs) / variance if variance > 1e-12 else None


def vertex_measures(network):
    graph = network.graph
    count = len(graph)
    pairs = (count - 1) * (count - 2) / 2
    betweenness = nx.betweenness_centrality(graph, normalized=False)
    cutting = set(nx.articulation_points(graph))
    eccentricity = {}
    for component in nx.connected_components(graph):
        eccentricity.update(nx.eccentricity(graph.subgraph(component)))
    connected = [v for v in graph if graph.degree(v)]
    return {
        "works": network.works,
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "closeness": nx.closeness_centrality(graph),
        "harmonic": nx.harmonic_centrality(graph),
        "betweenness": betweenness,
        "betweenness_normalized": {v: x / pairs if pairs > 0 else 0 for v, x in betweenness.items()},
        "pagerank": pagerank(graph),
        "core": nx.core_number(graph),
        "clustering": nx.clustering(graph),
        "clustering_barrat": {v: barrat(graph, v) for v in graph},
        "clustering_onnela": onnela(graph),
        "constraint": nx.constraint(graph, nodes=connected, weight="weight") if connected else {},
        "effective_size": nx.effective_size(graph, nodes=connected) if connected else {},
        "articulation": {v: int(v in cutting) for v in graph},
        "eccentricity": eccentricity,
    }


def onnela(graph):
    largest = max((data["weight"] for _, _, data in graph.edges(data=True)), default=1)
    values = {}
    for vertex in graph:
        neighbors = list(graph[vertex])
        total = sum(
            (graph[vertex][a]["weight"] * graph[vertex][b]["weight"] * graph[a][b]["weight"]) ** (1 / 3) / largest
            for a, b in itertools.combinations(neighbors, 2)
            if graph.has_edge(a, b)
        )
        degree = len(neighbors)
        values[vertex] = 2 * total / (degree * (degree - 1)) if degree > 1 else 0.0
    return values


def network_measures(network, works):
    graph = network.graph
    count = len(graph)
    strengths = dict(graph.degree(weight="weight"))
    components = sorted((len(c) for c in nx.connected_components(graph)), reverse=True)
    largest = graph.subgraph(max(nx.connected_components(graph), key=lambda c: (len(c), min(c))))
    found = {
        "works": network.count,
        "vertices": count,
        "edges": graph.number_of_edges(),
        "total weight": sum(data["weight"] for _, _, data in graph.edges(data=True)),
        "density": nx.density(graph) if count > 1 else None,
        "mean degree": 2 * graph.number_of_edges() / count,
        "mean strength": sum(strengths.values()) / count,
        "maximum strength": max(strengths.values()),
        "components": len(components),
        "largest component": components[0],
        "isolated vertices": sum(1 for v in graph if graph.degree(v) == 0),
        "transitivity": nx.transitivity(graph),
        "mean local clustering": nx.average_clustering(graph),
        "degree assortativity": assortativity(graph),
        "articulation points": len(set(nx.articulation_points(graph))),
        "maximum core": max(nx.core_number(graph).values()),
    }
    if components.count(components[0]) == 1 and components[0] > 1:
        found["diameter"] = nx.diameter(largest)
        found["mean path length"] = nx.average_shortest_path_length(largest)
    sizes = [len(work.order) for work in works if work.order]
    if network.kind == "persons":
        authors = len({person for work in works for person in work.order})
        coefficient = 1 - sum(1 / size for size in sizes) / len(sizes)
        several = [size for size in sizes if size > 1]
        found |= {
            "mean authors a work": sum(sizes) / len(sizes),
            "degree of collaboration": len(several) / len(sizes),
            "collaborative index, multi-author works": sum(several) / len(several) if several else None,
            "collaborative coefficient": coefficient,
            "modified collaborative coefficient": coefficient * authors / (authors - 1) if authors > 1 else None,
        }
    else:
        found["co-affiliation pairs"] = len(set(network.together) - set(network.joint))
        name = "inter-institution share" if network.kind == "institutions" else "international share"
        several = sum(1 for work in works if len(actors_of(work, network.kind)) > 1)
        found[name] = several / network.count if network.count else None
    return found


def pair_measures(network, one, other):
    graph = network.graph
    joint, (first, second) = network.joint[one, other], (network.works[one], network.works[other])
    strengths = graph.degree(one, weight="weight"), graph.degree(other, weight="weight")
    total = 2 * sum(data["weight"] for _, _, data in graph.edges(data=True))
    return {
        "weight": graph[one][other]["weight"],
        "association_strength": joint / (first * second),
        "observed_over_expected": total * graph[one][other]["weight"] / (strengths[0] * strengths[1]),
        "salton": joint / math.sqrt(first * second),
        "jaccard": joint / (first + second - joint),
        "inclusion": joint / min(first, second),
    }


# Comparing


class Comparison:
    def __init__(self):
        self.figures = 0
        self.faults = []

    def same(self, where, stated, expected):
        self.figures += 1
        if expected is None:
            if stated != "":
                self.faults.append(f"{where}: {stated}, but there is none")
        elif stated == "":
            self.faults.append(f"{where}: empty, but {expected}")
        elif not math.isclose(float(stated), expected, rel_tol=1e-7, abs_tol=1e-9):
            self.faults.append(f"{where}: {stated}, but {expected}")

    def holds(self, where, statement):
        self.figures += 1
        if not statement:
            self.faults.append(where)


FILES = {
    "persons": ("persons.csv", "person", "person-edges.csv"),
    "institutions": ("institutions.csv", "institution", "institution-edges.csv"),
    "countries": ("countries.csv", "country", "country-edges.csv"),
}


def check_vertices(comparison, network, table, key):
    graph = network.graph
    stated = {row[key]: row for row in table if row.get("kind", "person") != "group"}
    comparison.holds(f"{network.kind}: other actors", set(stated) == set(graph))
    if set(stated) != set(graph) or not stated:
        return
    for measure, values in vertex_measures(network).items():
        for actor in graph:
            comparison.same(f"{network.kind}, {measure} of {actor}", stated[actor][measure], values.get(actor))
    value = largest_eigenvalue(graph)
    for measure in ("eigenvector", "katz"):
        if value <= 0 or any(row[measure] == "" for row in stated.values()):
            continue
        centrality = {actor: float(row[measure]) for actor, row in stated.items()}
        images = {v: sum(centrality[u] * graph[v][u]["weight"] for u in graph[v]) for v in graph}
        scale = max(centrality.values())
        if measure == "eigenvector":
            length = math.sqrt(sum(x * x for x in centrality.values()))
            comparison.holds(f"{network.kind}, eigenvector: of length {length}", abs(length - 1) < 1e-9)
            rest = max(abs(images[v] - value * centrality[v]) for v in graph) / (value * scale)
        else:
            # x - a A x is the same for all vertices.
            rest = [centrality[v] - images[v] / (2 * value) for v in graph]
            rest = (max(rest) - min(rest)) / scale
        comparison.holds(f"{network.kind}, {measure}: off by {rest}", rest < 1e-5)


def check_communities(comparison, network, table, key, stated):
    communities = {}
    for row in table:
        if row["community"]:
            communities.setdefault(row["community"], set()).add(row[key])
    graph = network.graph
    if graph.number_of_edges() == 0 or set().union(*communities.values()) != set(graph):
        return
    for name, members in communities.items():
        comparison.holds(f"{network.kind}: community {name} falls apart", nx.is_connected(graph.subgraph(members)))
    modularity = nx.community.modularity(graph, communities.values(), weight="weight")
    comparison.same(f"{network.kind}, modularity", stated.get("modularity", ""), modularity)
    comparison.same(f"{network.kind}, communities", stated.get("number of communities", ""), len(communities))


def check(folder, comparison):
    with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
        counting = json.load(file)["options"]["counting"]
    works = read_works(folder)
    figures = {}
    for row in rows(folder, "network.csv"):
        figures.setdefault(row["network"], {})[row["measure"]] = row["value"]
    for kind, (file, key, edges) in FILES.items():
        network = Network(works, kind, counting)
        table = rows(folder, file)
        check_vertices(comparison, network, table, key)
        if not len(network.graph):
            continue
        for measure, value in network_measures(network, works).items():
            comparison.same(f"{kind}, {measure}", figures.get(kind, {}).get(measure, ""), value)
        check_communities(comparison, network, table, key, figures.get(kind, {}))
        stated = {
            tuple(sorted((row["source"], row["target"]))): row
            for row in rows(folder, edges)
            if row.get("kind", "collaboration") == "collaboration"
        }
        comparison.holds(f"{kind}: other pairs", set(stated) == set(network.joint))
        for pair in set(stated) & set(network.joint):
            for measure, value in pair_measures(network, *pair).items():
                comparison.same(f"{kind}, {measure} of {pair}", stated[pair][measure], value)


# Random corpora

SYLLABLES = "ba de fi go lu ma ne pi ro su ta ve wi zo ka le mo nu ri sa".split()
COUNTRIES = ["Germany", "France", "Japan", "Brazil", "Kenya", "Norway"]


def word(random, syllables):
    return "".join(random.choice(SYLLABLES) for _ in range(syllables)).capitalize()


def compose(seed):
    """Returns an answer of Crossref's API with invented people, who each have an ORCID iD."""
    source = random.Random(seed)
    institutions = [
        f"University of {word(source, 3)}, {word(source, 3)}, {source.choice(COUNTRIES)}"
        for _ in range(source.randint(2, 12))
    ]
    people = []
    for index in range(source.randint(3, 50)):
        digits = f"0000000{seed % 1000:03d}{index:05d}"[:15]
        total = 0
        for digit in digits:
            total = (total + int(digit)) * 2
        last = (12 - total % 11) % 11
        orcid = digits + ("X" if last == 10 else str(last))
        people.append({
            "given": word(source, 2),
            "family": word(source, 4),
            "ORCID": "https://orcid.org/" + "-".join(orcid[i:i + 4] for i in range(0, 16, 4)),
            "affiliation": [{"name": name} for name in source.sample(institutions, source.choice([0, 1, 1, 1, 2]))],
        })
    items = []
    for index in range(source.randint(5, 60)):
        size = min(len(people), source.choice([1, 1, 2, 2, 3, 3, 4, 5, 8]))
        items.append({
            "DOI": f"10.5555/{seed}.{index}",
            "type": "journal-article",
            "title": [" ".join(word(source, 3) for _ in range(5))],
            "issued": {"date-parts": [[source.randint(2001, 2020)]]},
            "author": source.sample(people, size),
        })
    return {"message": {"items": items}}


def run(command, seed, comparison):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "works.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(compose(seed), file)
        counting = ["full", "fractional", "paper"][seed % 3]
        output = os.path.join(folder, "out")
        made = subprocess.run(
            [command, "analyze", path, "--from", "crossref", "--counting", counting, "--output", output],
            capture_output=True, text=True)
        if made.returncode != 0:
            sys.exit(f"check-figures: seed {seed}: {made.stderr}")
        before = len(comparison.faults)
        check(output, comparison)
        comparison.faults[before:] = [f"seed {seed}: {fault}" for fault in comparison.faults[before:]]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--command")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--count", type=int, default=1)
    options = parser.parse_args()
    comparison = Comparison()
    if options.folder:
        check(options.folder, comparison)
    elif options.command and options.seed is not None:
        for seed in range(options.seed, options.seed + options.count):
            run(options.command, seed, comparison)
    else:
        parser.error("give a folder, or --command and --seed")
    for fault in comparison.faults[:20]:
        print(fault, file=sys.stderr)
    print(f"{comparison.figures} figures, {len(comparison.faults)} differ")
    sys.exit(1 if comparison.faults else 0)


if __name__ == "__main__":
    main()
