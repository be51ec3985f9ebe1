#!/usr/bin/env python3
"""Reports which measures have become slower.

usage: regress.py --save             time the current state and save the figures in baseline.json
       regress.py [--limit SHARE]    time it again and compare; exit 1 if a measure takes more than SHARE longer (0.2)

The figures are the minimum of many runs of regression-bench, which is least affected by other processes. Measures that seem
slower are timed up to three times more before they are reported; on a busy machine, measures of a few milliseconds still
vary by the time slices of other processes. baseline.json is specific to one machine and not committed.
"""
import argparse, json, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
BASELINE = os.path.join(HERE, "baseline.json")


def time(names=None):
    command = [os.path.join(HERE, ".build/release/regression-bench"), "--format", "json", "--quiet", "--columns",
               "name,min", "--time-unit", "ms", "--min-time", "1", "--warmup-iterations", "1"]
    if names:
        command += ["--filter", "^(" + "|".join(names) + ")$"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = {}
    for entry in json.loads(done.stdout)["benchmarks"]:
        found[entry["name"]] = float(entry["min"])
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--save", action="store_true")
    parser.add_argument("--limit", type=float, default=0.2)
    options = parser.parse_args()
    now = time()
    if options.save:
        with open(BASELINE, "w") as file:
            json.dump(now, file, indent=1)
        return 0
    if not os.path.exists(BASELINE):
        sys.exit("regress.py: no baseline.json; run regress.py --save in the state to compare with first")
    then = json.load(open(BASELINE))
    slower = [name for name in now if name in then and now[name] > then[name] * (1 + options.limit)]
    for _ in range(3):
        if slower:
            for name, again in time(slower).items():
                now[name] = min(now[name], again)
            slower = [name for name in slower if now[name] > then[name] * (1 + options.limit)]
    failed = False
    for name in now:
        if name not in then:
            print(f"{name:26} {now[name]:10.3f} ms  new")
            continue
        change = now[name] / then[name] - 1
        mark = "  SLOWER" if change > options.limit else ""
        failed |= bool(mark)
        print(f"{name:26} {then[name]:10.3f} -> {now[name]:10.3f} ms  {change:+7.1%}{mark}")
    for name in then.keys() - now.keys():
        print(f"{name:26} is no longer timed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
