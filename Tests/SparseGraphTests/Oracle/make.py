#!/usr/bin/env python3
"""Writes networkx.json: results of networkx on a small random graph, with which OracleTests compares those of SparseGraph.

usage: make.py > networkx.json        (pip install networkx numpy scipy)

The graph has 60 vertices (two isolated, several components), overlapping cliques like a co-authorship graph, and weights
that are sums of unit fractions, so that ties between weighted paths occur.
"""
import itertools, json, random

import networkx as nx

random.seed(20240601)
n = 60
graph = nx.Graph()
graph.add_nodes_from(range(n))
for _ in range(34):
    size = random.choice([2, 2, 3, 3, 4, 5, 7])
    start = random.choice([0, 0, 0, 30, 46])
    team = random.sample(range(start, {0: 30, 30: 46, 46: 58}[start]), min(size, 10))
    for u, v in itertools.combinations(sorted(team), 2):
        weight = graph.get_edge_data(u, v, {"weight": 0})["weight"] + 1 / (size - 1)
        graph.add_edge(u, v, weight=weight)
for u, v, data in graph.edges(data=True):
    data["length"] = 1 / data["weight"]

groups = [[v for v in range(n) if v % 4 == g] for g in range(4)]
values = lambda table: [table[v] for v in range(n)]
none_for_nan = lambda xs: [None if x != x else x for x in xs]
answers = {
    "betweenness": values(nx.betweenness_centrality(graph, normalized=False)),
    "betweenness by length": values(nx.betweenness_centrality(graph, normalized=False, weight="length")),
    "closeness": values(nx.closeness_centrality(graph)),
    "closeness by length": values(nx.closeness_centrality(graph, distance="length")),
    "harmonic": values(nx.harmonic_centrality(graph)),
    "harmonic by length": values(nx.harmonic_centrality(graph, distance="length")),
    "pagerank": values(nx.pagerank(graph, tol=1e-15, max_iter=10000)),
    "pagerank unweighted": values(nx.pagerank(graph, weight=None, tol=1e-15, max_iter=10000)),
    "eigenvector": values(nx.eigenvector_centrality(graph, weight="weight", tol=1e-15, max_iter=100000)),
    "clustering": values(nx.clustering(graph)),
    "clustering onnela": values(nx.clustering(graph, weight="weight")),
    "core": values(nx.core_number(graph)),
    "constraint": none_for_nan(values(nx.constraint(graph, weight="weight"))),
    "constraint unweighted": none_for_nan(values(nx.constraint(graph))),
    "effective size": none_for_nan(values(nx.effective_size(graph))),
    # With the nodes given, networkx loops over neighbours; its scipy branch gives other values (3.6.1).
    "effective size weighted": none_for_nan(values(nx.effective_size(graph, nodes=list(graph), weight="weight"))),
    "articulation points": sorted(nx.articulation_points(graph)),
    "transitivity": [nx.transitivity(graph)],
    "assortativity": [nx.degree_assortativity_coefficient(graph)],
    "rich club": list(nx.rich_club_coefficient(graph, normalized=False).values()),
    "modularity of residues": [nx.community.modularity(graph, groups)],
    "modularity of residues unweighted": [nx.community.modularity(graph, groups, weight=None, resolution=0.7)],
}
answers = {name: list(map(lambda x: x if x is None else float(x), xs)) for name, xs in answers.items()}
print(json.dumps({"networkx": nx.__version__, "vertexCount": n,
                  "edges": [[u, v, d["weight"]] for u, v, d in graph.edges(data=True)], "answers": answers}))
