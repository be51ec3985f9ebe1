"""Opens what Collegium wrote in the programs that people use next, and compares what they see.

    check.py FOLDER

FOLDER holds expected.json and a file for each format, named after it. Prints a line for each thing that differs and
ends with status 1 then. What needs a package or program that is not there is skipped with a line that says so.
"""

import csv
import importlib
import json
import math
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET

FOLDER = sys.argv[1]
failures = 0


def path(name):
    return os.path.join(FOLDER, name)


def has(name):
    return os.path.exists(path(name))


def text(name):
    with open(path(name), encoding="utf-8", newline="") as file:
        return file.read()


def fail(message):
    global failures
    failures += 1
    print("differs:", message)


def same(where, seen, wanted):
    if isinstance(wanted, float) and isinstance(seen, (int, float)):
        if math.isclose(seen, wanted, rel_tol=1e-12, abs_tol=1e-300):
            return
    if seen != wanted or isinstance(seen, bool) != isinstance(wanted, bool):
        fail(f"{where}: {seen!r} instead of {wanted!r}")


def module(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"skipped: Python has no {name}")
        return None


def program(name):
    if shutil.which(name):
        return True
    print(f"skipped: there is no {name}")
    return False


with open(path("expected.json"), encoding="utf-8") as file:
    WANTED = json.load(file)
IDS = [vertex["id"] for vertex in WANTED["vertices"]]


def controls(string):
    """The text with a blank for each character that formats of lines cannot hold."""
    return re.sub("[\0-\x1f\x7f-\x9f\u2028\u2029]", " ", string)


def shown(string):
    """The text as tables have it: U+FFFD for each control and non-character, nothing for marks of direction."""
    string = re.sub("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", string)
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]", "\ufffd", string)


def joined(value):
    return "|".join(value) if isinstance(value, list) else value


def as_xml(value):
    value = joined(value)
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", value) if isinstance(value, str) else value


def wanted_edges(change):
    return {
        frozenset((edge["source"], edge["target"])): (
            edge["weight"], {k: change(v) for k, v in edge["attributes"].items() if v is not None}
        )
        for edge in WANTED["edges"]
    }


def compare_graph(where, graph, label="name", change=as_xml, ignored=(), weight=float):
    """Compares a graph of networkx with what is wanted."""
    same(f"{where}: directed", graph.is_directed(), False)
    same(f"{where}: vertices", list(graph.nodes), IDS)
    for vertex in WANTED["vertices"]:
        data = {k: v for k, v in graph.nodes[vertex["id"]].items() if k not in ignored and v is not None}
        same(f"{where}: name of {vertex['id']}", data.pop(label, None), change(vertex["name"]))
        wanted = {k: change(v) for k, v in vertex["attributes"].items() if v is not None}
        same(f"{where}: attributes of {vertex['id']}", sorted(data), sorted(wanted))
        for key, value in wanted.items():
            same(f"{where}: {key} of {vertex['id']}", data.get(key), value)
    edges = wanted_edges(change)
    same(f"{where}: number of edges", graph.number_of_edges(), len(edges))
    for source, target, data in graph.edges(data=True):
        data = {k: v for k, v in data.items() if k not in ignored and v is not None}
        wanted_weight, wanted = edges.get(frozenset((source, target)), (None, {}))
        same(f"{where}: weight of {source}-{target}", data.pop("weight", None), wanted_weight)
        same(f"{where}: attributes of {source}-{target}", sorted(data), sorted(wanted))
        for key, value in wanted.items():
            same(f"{where}: {key} of {source}-{target}", data.get(key), value)


def check_networkx(nx):
    graph = nx.read_graphml(path("graphml.graphml"))
    compare_graph("graphml in networkx", graph, ignored=("label",))
    for vertex in WANTED["vertices"]:
        same("graphml: label, which Gephi shows", graph.nodes[vertex["id"]].get("label"), as_xml(vertex["name"]))

    graph = nx.read_gexf(path("gexf.gexf"), version="1.3")
    compare_graph(
        "gexf in networkx", graph, label="label", ignored=("label2", "id", "spells", "works_in_year", "viz"))
    for vertex in WANTED["vertices"]:
        if "x" in vertex["attributes"]:
            place = graph.nodes[vertex["id"]]["viz"]["position"]
            same("gexf: position", (float(place["x"]), float(place["y"])),
                 (vertex["attributes"]["x"], vertex["attributes"]["y"]))
        if "color" in vertex["attributes"]:
            viz = graph.nodes[vertex["id"]]["viz"]
            color = "#{:02X}{:02X}{:02X}".format(*(int(viz["color"][c]) for c in "rgb"))
            same("gexf: colour and size", (color, float(viz["size"])),
                 (vertex["attributes"]["color"], vertex["attributes"]["size"]))
    has_years = any(vertex["years"] for vertex in WANTED["vertices"])
    same("gexf: mode", graph.graph["mode"], "dynamic" if has_years else "static")
    for element, data in [(v, graph.nodes[v["id"]]) for v in WANTED["vertices"]] + [
            (e, graph.edges[e["source"], e["target"]]) for e in WANTED["edges"]]:
        wanted = [(count, f"{year:04}-01-01", f"{year:04}-12-31") for year, count in element["years"]]
        same("gexf: works in each year", data.get("works_in_year", []), wanted)
        covered = [year for start, end in data.get("spells", []) for year in range(int(start[:4]), int(end[:4]) + 1)]
        same("gexf: years of existence", covered, [year for year, _ in element["years"]])

    with open(path("json.json"), encoding="utf-8") as file:
        data = json.load(file)
    for node in data["nodes"]:
        node.update(node.pop("position", {}) | node.pop("look", {}))
    graph = nx.node_link_graph(data, edges="edges")
    compare_graph("json in networkx", graph, change=lambda v: v, ignored=("works_by_year",))

    with open(path("cytoscape.cyjs"), encoding="utf-8") as file:
        graph = nx.cytoscape_graph(json.load(file))
    compare_graph(
        "cytoscape in networkx", graph, change=lambda v: v,
        ignored=("id", "value", "source", "target", "interaction"))

    graph = nx.read_edgelist(path("edgelist.tsv"), delimiter="\t", data=[("weight", float)])
    edges = wanted_edges(joined)
    same("edgelist: edges", {frozenset(e[:2]): e[2] for e in graph.edges(data="weight")},
         {ends: weight for ends, (weight, _) in edges.items()})
    alone = [line.removeprefix("# without edges: ") for line in text("edgelist.tsv").split("\n")
             if line.startswith("# without edges: ")]
    same("edgelist: vertices", sorted(set(graph.nodes) | set(alone)), sorted(IDS))

    check_pajek(nx)


def check_pajek(nx):
    lines = text("pajek.net").split("\n")
    same("pajek: first line", lines[0], f"*Vertices {len(IDS)}")
    # Pajek reads a number behind the word as that of a relation; it must not be the number of vertices.
    same("pajek: line of edges", [l for l in lines if l.lower().startswith("*edges")], ["*Edges"])
    graph = nx.read_pajek(path("pajek.net"))
    names = [controls(v["name"]).replace('"', "''").replace("\\", "/") for v in WANTED["vertices"]]
    names = [n if names.count(n) == 1 else f"{n} ({i})" for n, i in zip(names, IDS)]
    same("pajek: vertices", list(graph.nodes), names)
    place = dict(zip(names, IDS))
    edges = wanted_edges(joined)
    same("pajek: number of edges", graph.number_of_edges(), len(edges))
    for source, target, data in graph.edges(data=True):
        weight, attributes = edges[frozenset((place[source], place[target]))]
        same("pajek: weight", data["weight"], weight)
        works = controls(attributes["work_ids"]).replace('"', "''").replace("\\", "/")
        same("pajek: works of an edge", data.get("l"), works)
    for ending, name in [("clu", "community"), ("vec", "strength")]:
        head, *values = text(f"pajek.{ending}").split("\n")[:-1]
        same(f"pajek: head of {ending}", head, f"*Vertices {len(IDS)}")
        same(f"pajek: {name}", [float(value) for value in values],
             [float(vertex["attributes"][name]) for vertex in WANTED["vertices"]])
    blocks = re.split(r"(?m)^\*(?=Network|Partition|Vector)", text("pajek.paj"))[1:]
    vectors = {b.split("\n")[0].split(" ", 1)[1]: b.split("\n")[2:] for b in blocks if b.startswith("Vector")}
    for name, wanted in WANTED["vertices"][0]["attributes"].items() if IDS else []:
        values = [vertex["attributes"][name] for vertex in WANTED["vertices"]]
        if any(isinstance(value, (int, float)) for value in values):
            same(f"pajek project: {name}", [float(v) for v in vectors[name] if v],
                 [999999998.0 if v is None else float(v) for v in values])


def check_igraph(ig):
    graph = ig.Graph.Read_GraphML(path("graphml.graphml"))
    same("graphml in igraph: directed", graph.is_directed(), False)
    same("graphml in igraph: vertices", graph.vs["id"], IDS)
    for vertex, wanted in zip(graph.vs, WANTED["vertices"]):
        same("graphml in igraph: name", vertex["name"], as_xml(wanted["name"]))
        for key, value in wanted["attributes"].items():
            seen = vertex[key]
            if value is None:
                if not (seen == "" or isinstance(seen, float) and math.isnan(seen)):
                    fail(f"graphml in igraph: {key} of {wanted['id']} is {seen!r} and not missing")
            else:
                value = as_xml(value)
                same(f"graphml in igraph: {key}", seen, float(value) if type(value) is int else value)
    edges = wanted_edges(as_xml)
    same("graphml in igraph: edges", {frozenset((IDS[e.source], IDS[e.target])): e["weight"] for e in graph.es},
         {ends: weight for ends, (weight, _) in edges.items()})
    for edge in graph.es:
        _, attributes = edges[frozenset((IDS[edge.source], IDS[edge.target]))]
        for key, value in attributes.items():
            same(f"graphml in igraph: {key}", edge[key], float(value) if type(value) is int else value)
    graph = ig.Graph.Read_Pajek(path("pajek.net"))
    same("pajek in igraph", (graph.vcount(), graph.ecount()), (len(IDS), len(edges)))
    same("pajek in igraph: edges", {frozenset((IDS[e.source], IDS[e.target])): e["weight"] for e in graph.es},
         {ends: weight for ends, (weight, _) in edges.items()})


def check_dot():
    run = subprocess.run(["dot", "-Tdot_json", path("dot.dot")], capture_output=True)
    if run.returncode or run.stderr:
        return fail(f"dot: {run.stderr.decode(errors='replace')}")
    graph = json.loads(run.stdout)

    def plain(value):
        return value.replace("&amp;", "&").replace("\u2060", "").replace("\\\\", "\\")

    def wanted_text(value):
        value = joined(value)
        if isinstance(value, bool):
            value = int(value)
        if not isinstance(value, str):
            return value
        # Line breaks become blanks; other controls and marks of direction are dropped.
        value = re.sub("\r\n|[\t-\r\x85\u2028\u2029]", " ", value)
        return re.sub("[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", "", value)

    def compare(where, seen, wanted):
        for key, value in wanted.items():
            value = wanted_text(value)
            if value is None:
                continue
            seen_value = plain(seen.get(key, ""))
            same(f"dot: {key} of {where}", seen_value if isinstance(value, str) else float(seen_value),
                 value if isinstance(value, str) else float(value))

    nodes = graph.get("objects", [])
    same("dot: vertices", [node["name"] for node in nodes], IDS)
    for node, vertex in zip(nodes, WANTED["vertices"]):
        compare(vertex["id"], node, vertex["attributes"] | {"label": vertex["name"]})
    edges = {frozenset((IDS[e["tail"]], IDS[e["head"]])): e for e in graph.get("edges", [])}
    same("dot: number of edges", len(edges), len(WANTED["edges"]))
    for wanted in WANTED["edges"]:
        edge = edges[frozenset((wanted["source"], wanted["target"]))]
        compare("an edge", edge, wanted["attributes"] | {"weight": wanted["weight"]})


def check_tables():
    def rows(name, dialect="excel"):
        with open(path(name), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, dialect=dialect, strict=True))

    def number(value):
        return int(value) if isinstance(value, bool) else value

    def compare(where, row, wanted):
        for key, value in wanted.items():
            value, seen = joined(number(value)), row[key]
            if value is None:
                value = ""
            if isinstance(value, str):
                value = shown(value)
                guarded = value[:1] in tuple("=@\t\r") and value or value[:1] in tuple("+-") and len(value) > 1 and value
                same(f"{where}: {key}", seen, "'" + value if guarded else value)
            else:
                same(f"{where}: {key}", float(seen), float(value))

    for row, vertex in zip(rows("csv-vertices.csv"), WANTED["vertices"], strict=True):
        compare("csv", row, vertex["attributes"] | {"id": vertex["id"], "label": vertex["name"]})
    pairs = WANTED["edges"] + WANTED["coAffiliations"]
    for row, pair in zip(rows("csv-edges.csv"), pairs, strict=True):
        compare("csv", row, pair["attributes"] | {k: pair[k] for k in ("source", "target", "weight")})

    matrix = rows("matrix.csv")
    same("matrix: heads", [list(row.values())[0] for row in matrix], IDS)
    seen = {}
    for row in matrix:
        source = row[WANTED["noun"]]
        for target in IDS:
            same("matrix: symmetry", row[target], matrix[IDS.index(target)][source])
            if float(row[target]):
                seen[frozenset((source, target))] = float(row[target])
    same("matrix: weights", seen, {e: w for e, (w, _) in wanted_edges(joined).items()})

    lines = [json.loads(line) for line in text("jsonl.jsonl").split("\n")[:-1]]
    for line in lines:
        line.update(line.pop("position", {}) | line.pop("look", {}))
    for kind, wanted in [("vertex", WANTED["vertices"]), ("edge", WANTED["edges"]),
                         ("co-affiliation", WANTED["coAffiliations"])]:
        seen = [line for line in lines if line["type"] == kind]
        for line, element in zip(seen, wanted, strict=True):
            for key, value in ({k: v for k, v in element.items() if k not in ("attributes", "years")}
                               | element["attributes"]).items():
                same(f"jsonl: {key}", line[key], value)


def structure(value, place=""):
    """The kinds of value at each place of a JSON text."""
    if isinstance(value, dict):
        found = {}
        for key, member in value.items():
            for deeper, kinds in structure(member, f"{place}.{key}").items():
                found.setdefault(deeper, set()).update(kinds)
        return found
    if isinstance(value, list):
        found = {}
        for member in value:
            for deeper, kinds in structure(member, f"{place}[]").items():
                found.setdefault(deeper, set()).update(kinds)
        return found
    return {place: {"number" if type(value) in (int, float) else type(value).__name__}}


# What the files have that VOSviewer's authors publish, and what VOSviewer Online reads besides.
VOSVIEWER = {
    ".info.title": "str", ".info.description": "str", ".network.items[].id": "number",
    ".network.items[].label": "str", ".network.items[].description": "str", ".network.items[].cluster": "number",
    ".network.items[].x": "number", ".network.items[].y": "number",
    ".network.links[].source_id": "number", ".network.links[].target_id": "number",
    ".network.links[].strength": "number", ".network.links[].description": "str",
}
VOSVIEWER_PATTERNS = [
    (r"\.network\.items\[\]\.(weights|scores)\..+", "number"), (r"\.config\.terminology\.\w+", "str"),
    # Attributes of one's own, as `grid` and `address` in a published file.
    (r"\.network\.items\[\]\.(\w+_id|work_ids)", "str"),
]


def check_vosviewer():
    with open(path("vosviewer-json.json"), encoding="utf-8") as file:
        data = json.load(file)
    for place, kinds in structure(data).items():
        wanted = VOSVIEWER.get(place) or next((k for p, k in VOSVIEWER_PATTERNS if re.fullmatch(p, place)), None)
        same(f"vosviewer-json: structure at {place}", sorted(kinds), [wanted])
    published = os.path.join(os.environ.get("COLLEGIUM_SHARED", ""), "data/samples/vosviewer_json")
    if os.path.isdir(published):
        for name in sorted(os.listdir(published)):
            with open(os.path.join(published, name), encoding="utf-8-sig") as file:
                places = structure(json.load(file))
            for place in (".network.items[].id", ".network.items[].label", ".network.items[].cluster",
                          ".network.links[].source_id", ".network.links[].target_id", ".network.links[].strength"):
                same(f"vosviewer: structure of {name} at {place}", sorted(places[place]), [VOSVIEWER[place]])
    items, links = data["network"]["items"], data["network"]["links"]
    same("vosviewer-json: ids", [item["id"] for item in items], list(range(1, len(IDS) + 1)))
    for item, vertex in zip(items, WANTED["vertices"]):
        same("vosviewer-json: label", item["label"], vertex["name"])
        same("vosviewer-json: id", item[WANTED["noun"] + "_id"], vertex["id"])
        same("vosviewer-json: works", item["work_ids"], joined(vertex["attributes"]["work_ids"]))
        ET.fromstring(f"<div>{item['description']}</div>")
        if min(item["weights"].values(), default=0) < 0:
            fail("vosviewer-json: a weight is negative")
        known = {"works": "Documents", "degree": "Links", "strength": "Total link strength"}
        for key, value in vertex["attributes"].items():
            if key in ("x", "y"):
                same(f"vosviewer-json: {key}", float(item[key]), float(value))
            elif type(value) in (int, float, bool) and key not in ("community", "size"):
                seen = (item["weights"] | item["scores"])[known.get(key, key)]
                same(f"vosviewer-json: {key}", float(seen), float(value))
    for link, edge in zip(links, WANTED["edges"], strict=True):
        same("vosviewer-json: link", (IDS[link["source_id"] - 1], IDS[link["target_id"] - 1], link["strength"]),
             (edge["source"], edge["target"], edge["weight"]))
        ET.fromstring(f"<div>{link['description']}</div>")

    with open(path("vosviewer-map.txt"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", strict=True))
    for row, item, vertex in zip(rows, items, WANTED["vertices"], strict=True):
        same("vosviewer map: id", int(row["id"]), item["id"])
        same("vosviewer map: label", row["label"], shown(controls(vertex["name"])))
        same("vosviewer map: description", row["description"], item["description"])
        for kind in ("weight", "score"):
            for name, value in item[kind + "s"].items():
                same(f"vosviewer map: {name}", float(row[f"{kind}<{name}>"]), float(value))
    seen = [tuple(float(f) for f in line.split("\t")) for line in text("vosviewer-network.txt").split("\n")[:-1]]
    same("vosviewer network", seen, [(l["source_id"], l["target_id"], float(l["strength"])) for l in links])


def check_cx2():
    with open(path("cx2.cx2"), encoding="utf-8") as file:
        aspects = json.load(file)
    same("cx2: first", aspects[0]["CXVersion"], "2.0")
    same("cx2: last", aspects[-1], {"status": [{"success": True, "error": ""}]})
    merged = {name: value for aspect in aspects[1:-1] for name, value in aspect.items()}
    for entry in merged["metaData"]:
        same(f"cx2: count of {entry['name']}", len(merged[entry["name"]]), entry["elementCount"])
    kinds = {"string": str, "double": (int, float), "integer": int, "boolean": bool, "list_of_string": list}
    for aspect, elements in [("nodes", WANTED["vertices"]), ("edges", WANTED["edges"])]:
        declared = merged["attributeDeclarations"][0][aspect]
        for element, wanted in zip(merged[aspect], elements, strict=True):
            values = element["v"]
            for key, value in values.items():
                if not isinstance(value, kinds[declared[key]["d"]]):
                    fail(f"cx2: {key} is {value!r} and no {declared[key]['d']}")
            for key, value in wanted["attributes"].items():
                same(f"cx2: {key}", values.get(key), value)
            if aspect == "nodes":
                same("cx2: name", (values["id"], values["name"]), (wanted["id"], wanted["name"]))
                if "x" in wanted["attributes"]:
                    same("cx2: position, y downwards", (element["x"], -element["y"]),
                         (wanted["attributes"]["x"], wanted["attributes"]["y"]))
                if "color" in wanted["attributes"]:
                    look = next(b["v"] for b in merged["nodeBypasses"] if b["id"] == element["id"])
                    same("cx2: colour and size", (look["NODE_BACKGROUND_COLOR"], look["NODE_WIDTH"] / 2),
                         (wanted["attributes"]["color"], wanted["attributes"]["size"]))
            else:
                same("cx2: edge", (IDS[element["s"]], IDS[element["t"]], values["weight"]),
                     (wanted["source"], wanted["target"], wanted["weight"]))


def documented_queries():
    """The queries in the documentation of the formats."""
    place = os.path.join(os.path.dirname(os.path.abspath(__file__)), *[os.pardir] * 4, "Documentation", "Formats.md")
    with open(place, encoding="utf-8") as file:
        blocks = re.findall(r"```sql\n(.*?)```", file.read(), re.DOTALL)
    return [query for block in blocks for query in block.split(";") if query.strip()]


def check_database(connection, where):
    def all_rows(query):
        return connection.execute(query).fetchall()

    same(f"{where}: integrity", all_rows("PRAGMA integrity_check"), [("ok",)])
    same(f"{where}: references", all_rows("PRAGMA foreign_key_check"), [])
    works = WANTED["works"]
    same(f"{where}: works", all_rows("SELECT id, title, abstract, year FROM works ORDER BY work"),
         [(w["id"], w["title"], w["abstract"], w["year"]) for w in works])
    same(f"{where}: authorships",
         all_rows("SELECT works.id, position, written FROM authorships JOIN works USING (work) ORDER BY authorship"),
         [(w["id"], n + 1, written) for w in works for n, written in enumerate(w["written"])])
    same(f"{where}: affiliations",
         [row[0] for row in all_rows("SELECT written FROM affiliations ORDER BY authorship, position")],
         [written for w in works for one in w["affiliations"] for written in one])
    same(f"{where}: persons", [list(row) for row in all_rows("SELECT id, name FROM persons ORDER BY rowid")],
         WANTED["persons"])
    noun = WANTED["noun"]
    connection.row_factory = sqlite3.Row
    measures = {row[noun]: dict(row) for row in all_rows(f"SELECT * FROM {noun}_measures")}
    same(f"{where}: vertices", sorted(measures), sorted(IDS))
    for vertex in WANTED["vertices"]:
        for key, value in vertex["attributes"].items():
            if not isinstance(value, (list, str)) and key in measures[vertex["id"]]:
                value = int(value) if isinstance(value, bool) else value
                same(f"{where}: {key} of {vertex['id']}", measures[vertex["id"]][key], value)
        ids = [row[0] for row in all_rows(
            f"SELECT works.id FROM {noun}_works JOIN works USING (work) WHERE {noun} = '{vertex['id']}' ORDER BY work")]
        same(f"{where}: works of {vertex['id']}", ids, vertex["attributes"]["work_ids"])
    pairs = all_rows(f"SELECT * FROM {noun}_pairs ORDER BY pair")
    wanted_pairs = [(e, "collaboration") for e in WANTED["edges"]]
    wanted_pairs += [(e, "co-affiliation") for e in WANTED["coAffiliations"]]
    for row, (edge, kind) in zip(pairs, wanted_pairs, strict=True):
        same(f"{where}: pair", (row["source"], row["target"], row["weight"], row["kind"]),
             (edge["source"], edge["target"], edge["weight"], kind))
        ids = [r[0] for r in all_rows(
            f"SELECT works.id FROM {noun}_pair_works JOIN works USING (work) WHERE pair = {row['pair']}"
            f" AND {noun}_pair_works.kind = '{kind}' ORDER BY work")]
        same(f"{where}: works of a pair", ids, edge["attributes"]["work_ids"])
        for key, value in edge["attributes"].items():
            if type(value) in (int, float):
                same(f"{where}: {key} of a pair", row[key], value)
    for query in documented_queries():
        try:
            all_rows(query)
        except sqlite3.Error as error:
            fail(f"{where}: {error} in {query}")
    for (view,) in [tuple(row) for row in all_rows("SELECT name FROM sqlite_schema WHERE type = 'view'")]:
        all_rows(f"SELECT * FROM {view}")
    degrees = dict(map(tuple, all_rows(f"SELECT {noun}, count(*) FROM {noun}_collaborators GROUP BY 1")))
    for vertex in WANTED["vertices"]:
        same(f"{where}: degree", degrees.get(vertex["id"], 0), vertex["attributes"]["degree"])


def check_databases():
    if has("sqlite.sqlite"):
        check_database(sqlite3.connect(path("sqlite.sqlite")), "sqlite")
        if program("sqlite3"):
            run = subprocess.run(["sqlite3", path("sqlite.sqlite"), "PRAGMA integrity_check; SELECT count(*) FROM works"],
                                 capture_output=True, text=True)
            same("sqlite3", (run.stdout, run.stderr), (f"ok\n{len(WANTED['works'])}\n", ""))
    if has("sql.sql"):
        connection = sqlite3.connect(":memory:")
        connection.executescript(text("sql.sql"))
        check_database(connection, "sql")
        if program("sqlite3"):
            with open(path("sql.sql"), "rb") as script:
                run = subprocess.run(["sqlite3", path("new.sqlite")], stdin=script, capture_output=True, text=True)
            same("sqlite3 with sql", (run.stdout, run.stderr), ("", ""))
            check_database(sqlite3.connect(path("new.sqlite")), "sqlite3 with sql")


def check_csl():
    if not has("csl-json.json"):
        return
    with open(path("csl-json.json"), encoding="utf-8") as file:
        items = json.load(file)
    for item, work in zip(items, WANTED["works"], strict=True):
        same("csl-json: id and title", (item["id"], item["title"]), (work["id"], work["title"]))
        same("csl-json: year", item.get("issued", {}).get("date-parts", [[None]])[0][0], work["year"])
        people = item["custom"]["collegium"]["people"]
        same("csl-json: names as written", [p["written"] for p in people], work["written"])
        same("csl-json: affiliations", [p["affiliations"] for p in people], work["affiliations"])
        same("csl-json: authors", len(item.get("author", [])), len({p["person"] for p in people}))
        for author in item.get("author", []):
            if not (set(author) <= {"family", "given", "suffix"} or set(author) == {"literal"}):
                fail(f"csl-json: an author has {sorted(author)}")


networkx = module("networkx")
if networkx:
    check_networkx(networkx)
igraph = module("igraph")
if igraph:
    check_igraph(igraph)
if program("dot"):
    check_dot()
check_tables()
check_vosviewer()
check_cx2()
check_databases()
check_csl()
sys.exit(1 if failures else 0)
