#!/usr/bin/env python3
"""Checks that the house stands as planned; prints what does not, and exits with 1.

    Scripts/check-structure.py

A module imports only what is below it; only the folders of the plan hold its sources, and no folder of one module is
repeated in another; only the module that a library belongs to imports it; tests mirror the folders of what they test.
"""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# What a module may import of this package, and the folders that it has. The order is from the ground up.
PLAN = {
    "ByteFormats": ([], "Bytes Text JSON YAML XML CSV Spreadsheets Archives Structures System"),
    "SparseGraph": (["ByteFormats", "CSparseGraph"],
                    "Graph EdgeLists Kernel Paths Centrality Clustering Community Structure Generators"),
    "GraphLayout": (["SparseGraph", "ByteFormats"], "Frame Neighborhoods Geometry"),
    "Bibliography": (["ByteFormats"], "Model Inputs Duplicates"),
    "BibliographyReaders": (["Bibliography", "ByteFormats"], "Reading Formats"),
    "Affiliations": (["Bibliography", "ByteFormats"], "Text Places Words Registry Excerpt Matching Resolution"),
    "Identity": (["Affiliations", "Bibliography", "ByteFormats"], "Names Persons Decisions Evidence"),
    "PageSources": ([], ""),
    "Collaboration": (["Identity", "Affiliations", "Bibliography", "ByteFormats", "GraphLayout", "PageSources",
                       "SparseGraph"],
                      "Language Network Measures Tables Diagrams Report Pages Export"),
    "GraphvizRendering": ([], ""),
    "Snapshots": (["Bibliography", "ByteFormats"], "Works Engines Statements Networks"),
    "collegium": (["Collaboration", "Snapshots", "Identity", "Affiliations", "BibliographyReaders", "Bibliography",
                   "ByteFormats", "GraphLayout", "SparseGraph", "GraphvizRendering"], "Subcommands Options Terminal Drawing"),
}
# The one module that imports a library from outside.
OWNERS = {"CZlib": "ByteFormats", "CSQLite": "Collaboration", "CGraphviz": "GraphvizRendering", "CYAML": "ByteFormats",
          "ArgumentParser": "collegium", "Glibc": "ByteFormats", "Musl": "ByteFormats",
          "Darwin": "ByteFormats", "CSparseGraph": "SparseGraph", "CWellKnownOrganizations": "Affiliations"}
# GraphvizRendering imports nothing of the package, so it names the platform's library itself.
EXCEPTIONS = {("GraphvizRendering", "Glibc"), ("GraphvizRendering", "Musl"), ("GraphvizRendering", "Darwin")}
# Folders of tests that mirror no folder of sources.
HELPERS = {"Support", "Oracle", "Corpus", "Outlines", "Golden", "Consumers", "Workshop"}

IMPORT = re.compile(r"^\s*(?:@\w+\s+)*(?:public |package |internal |private )?import (?:\w+ )?(\w+)", re.M)


def main():
    faults = []
    owner_of_folder = collections.defaultdict(set)
    for module, (allowed, folders) in PLAN.items():
        sources = ROOT / "Sources" / module
        if not sources.is_dir():
            continue
        for folder in sorted(path.name for path in sources.iterdir() if path.is_dir()):
            if folder.endswith(".docc") or folder == "Resources":
                continue
            owner_of_folder[folder].add(module)
            if folder not in folders.split():
                faults.append(f"Sources/{module}/{folder}: the plan has no such folder")
        for file in sorted(sources.rglob("*.swift")):
            name = file.relative_to(ROOT)
            for imported in IMPORT.findall(file.read_text()):
                if imported in PLAN and imported not in allowed:
                    faults.append(f"{name}: {module} may not import {imported}")
                elif OWNERS.get(imported, module) != module and (module, imported) not in EXCEPTIONS:
                    faults.append(f"{name}: only {OWNERS[imported]} imports {imported}")
    for folder, modules in sorted(owner_of_folder.items()):
        if len(modules) > 1 and folder not in ("Text",):
            faults.append(f"{folder}: a folder of this name is in {' and '.join(sorted(modules))}")
    for file in sorted((ROOT / "Sources").rglob("*.swift")):
        if file.relative_to(ROOT / "Sources").parts[0] not in PLAN:
            faults.append(f"{file.relative_to(ROOT)}: the plan has no such module")
    for module, (_, folders) in PLAN.items():
        tests = ROOT / "Tests" / f"{module}Tests"
        if tests.is_dir():
            for folder in sorted(path.name for path in tests.iterdir() if path.is_dir()):
                if folder not in folders.split() and folder not in HELPERS:
                    faults.append(f"Tests/{module}Tests/{folder}: mirrors no folder of Sources/{module}")
    for fault in faults:
        print(f"check-structure: {fault}", file=sys.stderr)
    print(f"check-structure: {len(faults)} faults" if faults else "check-structure: the house stands as planned")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
