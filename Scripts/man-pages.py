#!/usr/bin/env python3
"""Writes the manual pages of a command and its subcommands from their own help.

usage: man-pages.py COMMAND FOLDER

Every page holds what --help prints, in the sections that manual pages have; hidden subcommands get none. The generator
of swift-argument-parser names pages with periods ('man collegium rank' looks for a hyphen), lists hidden commands too,
and leaves out usage, groups of options, non-ASCII characters and lines that begin with an apostrophe.

Pages are dated SOURCE_DATE_EPOCH, else the day of the latest release in CHANGELOG.md, so that equal commands have equal pages.
"""
import datetime
import json
import os
import re
import subprocess
import sys


def roff(text):
    """Returns text in which roff sees nothing but text; hyphens and quotes can be copied into a shell."""
    special = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}
    text = "".join(special.get(c, c if c.isascii() else f"\\[u{ord(c):04X}]") for c in text)
    return "\\&" + text if text.startswith(".") else text


def bold(text):
    return f"\\fB{roff(text)}\\fR"


def italic(text):
    return f"\\fI{roff(text)}\\fR"


def usage(line, name):
    """Returns a line of usage with the command's name in bold and values in italics."""
    values = re.sub(r"<([^>]*)>", r"\\fI\1\\fR", roff(line.removeprefix(name)))
    return bold(name) + values


class Page:
    def __init__(self, program, path, command, parent, date, version):
        self.name = "-".join(path)
        self.lines = [f'.TH {roff(self.name.upper())} 1 {date} "{roff(version)}" "User Commands"']
        self.program, self.path, self.command, self.parent = program, path, command, parent
        self.subcommands = [c for c in command.get("subcommands", [])
                            if c["shouldDisplay"] and c["commandName"] != "help"]

    def add(self, *lines):
        self.lines += lines

    def section(self, title):
        self.add(f".SH {roff(title.upper())}")

    def text(self):
        abstract = self.command["abstract"].strip().rstrip(".")
        if abstract[1:2].islower():
            abstract = abstract[0].lower() + abstract[1:]
        self.section("Name")
        self.add(f"{roff(self.name)} \\- {roff(abstract)}")
        self.section("Synopsis")
        for number, line in enumerate(self.usage_lines()):
            self.add(*[".br"] * (number > 0), usage(line, " ".join(self.path)))
        prose, examples, statuses = self.discussion()
        self.section("Description")
        if not any(line.strip() for line in prose):
            prose = [self.command["abstract"]] + prose
        self.prose(prose)
        if self.subcommands:
            self.section("Commands")
            for command in self.subcommands:
                self.add(".TP", bold(f"{self.name}-{command['commandName']}") + "(1)", roff(command["abstract"]))
        self.arguments()
        if statuses:
            self.section("Exit status")
            for line in statuses:
                status, meaning = line.split(maxsplit=1)
                self.add(".TP", bold(status), roff(meaning))
        if examples:
            self.section("Examples")
            self.prose(examples)
        self.section("See also")
        others = [self.parent] * (self.parent is not None)
        others += [f"{self.name}-{command['commandName']}" for command in self.subcommands]
        self.add(",\n".join(bold(other) + "(1)" for other in others))
        return "\n".join(self.lines) + "\n"

    def usage_lines(self):
        """Returns the usage that --help prints, which the dump of the help leaves out."""
        text = run([self.program] + self.path[1:] + ["--help"])
        usage = re.search(r"^USAGE: (.*?)\n\n", text, re.MULTILINE | re.DOTALL)[1]
        return [line.strip() for line in usage.splitlines()]

    def discussion(self):
        """Returns the discussion, parted into prose, examples and exit statuses."""
        parts = {"": [], "Example": [], "Exit status": []}
        part = ""
        for line in (self.command.get("discussion") or "").splitlines():
            head = re.match(r"(Example|Exit status)s?:\s*(.*)", line)
            if head:
                part = head[1]
                line = "  " + head[2] if head[2] else ""
            elif line.strip() and not line.startswith("  "):
                part = ""
            if line.strip() or not part:
                parts[part].append(line)
        return parts.values()

    def prose(self, lines):
        """Adds paragraphs; indented lines are set as they are."""
        literal, pending = False, False
        for line in lines + [""]:
            if line.startswith("  ") and not literal:
                self.add(*[".PP"] * pending, ".RS 4", ".EX")
                literal, pending = True, False
            if literal and not line.startswith("  "):
                self.add(".EE", ".RE")
                literal = False
            if literal:
                self.add(roff(line[2:]))
            elif line.strip():
                self.add(*[".PP"] * pending, roff(line))
                pending = False
            else:
                pending = True

    def arguments(self):
        """Adds the arguments in the groups of the help, those without a title last, as there."""
        groups = {}
        for argument in self.command.get("arguments", []):
            if argument["shouldDisplay"]:
                title = "Arguments" if argument["kind"] == "positional" else argument.get("sectionTitle", "Options")
                groups.setdefault(title, []).append(argument)
        if "Options" in groups:
            groups["Options"] = groups.pop("Options")
        for title, arguments in groups.items():
            self.section(title)
            for argument in arguments:
                self.add(".TP", self.names(argument))
                notes = []
                if argument.get("allValues"):
                    notes.append("values: " + ", ".join(argument["allValues"]))
                if argument.get("defaultValue") and argument["kind"] != "flag":
                    notes.append("default: " + argument["defaultValue"])
                self.add(roff(" ".join([argument.get("abstract", "")] + ([f"({'; '.join(notes)})"] if notes else []))))

    @staticmethod
    def names(argument):
        value = italic(argument["valueName"])
        if argument["kind"] == "positional":
            return value + (" ..." if argument["isRepeating"] else "")
        names = sorted(argument["names"], key=lambda name: name["kind"] != "short")
        shown = ", ".join(bold(("-" if name["kind"] == "short" else "--") + name["name"]) for name in names)
        return shown if argument["kind"] == "flag" else f"{shown} {value}"


def run(words):
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, encoding="utf-8",
                          env={**os.environ, "COLUMNS": "1000"}).stdout


def day():
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc).date().isoformat()
    with open(os.path.join(os.path.dirname(__file__), "..", "CHANGELOG.md"), encoding="utf-8") as file:
        return re.search(r"^## \[[0-9.]+\] - (\S+)$", file.read(), re.MULTILINE)[1]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    root = json.loads(run([program, "--experimental-dump-help"]))["command"]
    version = root["commandName"].capitalize() + " " + run([program, "--version"]).strip()

    date = day()

    def write(path, command, parent):
        page = Page(program, path, command, parent, date, version)
        with open(os.path.join(folder, page.name + ".1"), "w", encoding="ascii") as file:
            file.write(page.text())
        for subcommand in page.subcommands:
            write(path + [subcommand["commandName"]], subcommand, page.name)

    write([root["commandName"]], root, None)


if __name__ == "__main__":
    main()
