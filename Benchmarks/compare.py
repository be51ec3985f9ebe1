#!/usr/bin/env python3
"""Benchmarks SparseGraph and its peer libraries, and prints a table of speedups.

usage: compare.py [--plan FILE] [--graphs FOLDER] [--peers PEERS.PY] [--out OUT.jsonl] [--minutes M] [--table]

--plan    lines 'graph metric peer,peer,... [timeout]' (plan.txt beside this file)
--graphs  folder with NAME.el.gz and vertices.json (environment variable GRAPHS)
--peers   a program that benchmarks a peer: 'peers.py one PEER GRAPH METRIC THREADS REPEATS BUDGET' prints one line of JSON
          with median_cpu_s (environment variable PEERS). Without it, only SparseGraph is timed.
--out     the file of measurements; those that it contains are not repeated (results.jsonl)
--minutes start no new measurement after this time; run it again to continue
--table   only print the table of existing measurements

Figures are medians of CPU seconds on one thread. Where a peer takes too long, the metric 'sbetw' or 'sclose' over 256
sources is measured instead and extrapolated to all vertices.
"""
import argparse, json, os, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plan", default=os.path.join(HERE, "plan.txt"))
    parser.add_argument("--graphs", default=os.environ.get("GRAPHS"))
    parser.add_argument("--peers", default=os.environ.get("PEERS"))
    parser.add_argument("--out", default=os.path.join(HERE, "results.jsonl"))
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument("--table", action="store_true")
    return parser.parse_args()


def plan(path):
    for line in open(path):
        fields = line.split("#")[0].split()
        if fields:
            yield fields[0], fields[1], fields[2].split(",") if len(fields) > 2 else [], float((fields + ["300"] * 4)[3])


def run(command, timeout, **environment):
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=timeout, env=dict(os.environ, **environment))
    except subprocess.TimeoutExpired:
        return {"timeout_s": timeout}
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return json.loads(lines[-1]) if lines else {"error": done.stderr[-300:]}


def measure(options):
    known = {}
    if os.path.exists(options.out):
        for line in open(options.out):
            entry = json.loads(line)
            known[entry["peer"], entry["graph"], entry["metric"]] = entry
    if options.table:
        return known
    end = time.monotonic() + 60 * options.minutes
    bench = os.path.join(HERE, ".build/release/measure-bench")
    for graph, metric, peers, timeout in plan(options.plan):
        for peer in ["SparseGraph"] + (peers if options.peers else []):
            peer, _, other = peer.partition("/")  # igraph/sbetw: this metric is measured instead
            asked = other or metric
            if (peer, graph, asked) in known:
                continue
            if time.monotonic() > end:
                return known
            if peer == "SparseGraph":
                entry = run([bench, f"{options.graphs}/{graph}.el.gz", metric], timeout)
            else:
                python = "/usr/bin/python3" if peer == "graphtool" else sys.executable
                entry = run([python, options.peers, "one", peer, graph, asked, "1", "5", "3"], timeout,
                            GRAPHS=options.graphs, OMP_NUM_THREADS="1", RAYON_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
            entry |= {"peer": peer, "graph": graph, "metric": asked}
            known[peer, graph, asked] = entry
            with open(options.out, "a") as out:
                out.write(json.dumps(entry) + "\n")
            print(peer, graph, asked, entry.get("median_cpu_s", entry), file=sys.stderr, flush=True)
    return known


def check(entry):
    """The check value, which is equal if two programs have measured the same."""
    for key in ("sum", "value", "components", "modularity"):
        if key in entry:
            return f"{entry[key]:.9g}"
    return ""


def table(options, known):
    print("| graph | metric | SparseGraph, s | memory over the graph, MB | best peer | s | ratio | check |")
    print("|---|---|---|---|---|---|---|---|")
    for graph, metric, peers, _ in plan(options.plan):
        ours = known.get(("SparseGraph", graph, metric), {})
        best, seconds = None, float("inf")
        for peer in peers:
            peer, _, other = peer.partition("/")
            entry = known.get((peer, graph, other or metric), {})
            theirs = entry.get("median_cpu_s")
            if theirs is None:
                continue
            if other in ("sbetw", "sclose"):
                theirs *= entry["n"] / 256
            if theirs < seconds:
                best, seconds = peer + (f" ({other} × n/256)" if other in ("sbetw", "sclose") else ""), theirs
        own = ours.get("median_cpu_s")
        if own is None:
            continue
        memory = ours["peak_rss_mb"] - ours["rss_before_mb"]
        ratio = f"{seconds / own:.1f} ×" if best else ""
        theirs = f"{seconds:.3g}" if best else ""
        print(f"| {graph} | {metric} | {own:.3g} | {memory:.0f} | {best or ''} | {theirs} | {ratio} | {check(ours)} |")


if __name__ == "__main__":
    options = arguments()
    table(options, measure(options))
