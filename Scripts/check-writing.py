#!/usr/bin/env python3
"""Ends `collegium analyze` at random moments, and lets its writing fail, and looks at what is left.

    Scripts/check-writing.py COLLEGIUM [--seed N] [--kills K]

A folder that a run wrote before must hold either all of its old files or all of the new ones, and nothing else: no part
of a file, no temporary one. Kills are by SIGKILL, after which temporary files may be left but must be gone after the
next run. Failures are injected by strace, where it is installed, into every system call that writes, links or renames,
one call at a time. Ends with status 1 where files are mixed or left.
"""

import argparse
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

WORKS = """@article{{a{number},
  title = {{Work number {number} of {edition}}}, year = {{2020}},
  author = {{Okafor, Ada and Lindqvist, Bo and {family}, Cem}}
}}
"""
CALLS = ["write", "pwrite64", "writev", "openat", "rename", "renameat", "renameat2", "link", "linkat", "fsync",
         "fdatasync", "ftruncate", "mkdir", "mkdirat", "unlink", "unlinkat", "fchmod"]
ERRORS = ["ENOSPC", "EIO", "EACCES"]


def corpus(edition):
    families = ["Marquez", "Novak", "Ito", "Diallo"]
    return "".join(WORKS.format(number=n, edition=edition, family=families[n % 4]) for n in range(40))


def contents(folder):
    """The files of a folder, with a digest each; the manifest without what differs from run to run."""
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = hashlib.sha256(file.read()).hexdigest()
    return found


class Check:
    def __init__(self, command, folder):
        self.command = command
        self.folder = folder
        self.output = os.path.join(folder, "out")
        self.faults = []
        self.runs = 0
        self.states = {}
        self.ends = {"old": 0, "new": 0}
        for edition in ("old", "new"):
            with open(os.path.join(folder, edition + ".bib"), "w") as file:
                file.write(corpus(edition))
            shutil.rmtree(self.output, ignore_errors=True)
            subprocess.run(self.line(edition), check=True, capture_output=True)
            self.states[edition] = contents(self.output)
            shutil.copytree(self.output, os.path.join(folder, edition))

    def line(self, edition):
        return [self.command, "analyze", os.path.join(self.folder, edition + ".bib"), "--output", self.output]

    def reset(self):
        shutil.rmtree(self.output, ignore_errors=True)
        shutil.copytree(os.path.join(self.folder, "old"), self.output)

    def look(self, what, killed=False):
        self.runs += 1
        found = contents(self.output)
        states = self.states["old"], self.states["new"]
        known = {name: digest for name, digest in found.items() if name in states[0]}
        extra = [name for name in found if name not in states[0]]
        for edition in self.ends:
            self.ends[edition] += known == self.states[edition]
        if known not in states:
            new = sum(1 for name in known if known[name] == states[1].get(name))
            self.faults.append(f"{what}: mixed, {new} of {len(states[1])} files are new")
        if extra and not killed:
            self.faults.append(f"{what}: left {extra[:3]}")
        if killed and extra:
            subprocess.run(self.line("new"), capture_output=True)
            left = [name for name in contents(self.output) if name not in states[0]]
            if left:
                self.faults.append(f"{what}: left {left[:3]} after the next run")

    def kill(self, count, source):
        started = time.monotonic()
        self.reset()
        subprocess.run(self.line("new"), capture_output=True)
        span = time.monotonic() - started
        for number in range(count):
            self.reset()
            process = subprocess.Popen(self.line("new"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            # The last third, in which files are written, is the one to hit.
            moment = source.uniform(0.3, 1.1) * span
            try:
                process.wait(moment)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
            self.look(f"killed after {moment:.3f} s ({number})", killed=True)

    def inject(self, source):
        if shutil.which("strace") is None:
            print("strace is not installed: no system call is made to fail", file=sys.stderr)
            return
        for call in CALLS:
            for number in [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]:
                self.reset()
                error = source.choice(ERRORS)
                made = subprocess.run(
                    ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                     "-e", f"inject={call}:error={error}:when={number}"] + self.line("new"),
                    capture_output=True, text=True)
                what = f"{call} number {number} fails with {error}"
                # What cannot be removed is left, until the next run.
                cannot_remove = call.startswith("unlink")
                self.look(what, killed=cannot_remove)
                if made.returncode < 0 or made.returncode > 128:
                    self.faults.append(f"{what}: ended by signal ({made.returncode})")
                if not cannot_remove and made.returncode == 0 and contents(self.output) != self.states["new"]:
                    self.faults.append(f"{what}: says that all is written, and it is not")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=200)
    options = parser.parse_args()
    source = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        check = Check(os.path.abspath(options.command), folder)
        check.inject(source)
        check.kill(options.kills, source)
        for fault in check.faults[:30]:
            print(fault, file=sys.stderr)
        print(f"{check.runs} runs: {check.ends['old']} left the old files, {check.ends['new']} the new ones; "
              f"{len(check.faults)} faults")
        sys.exit(1 if check.faults else 0)


if __name__ == "__main__":
    main()
