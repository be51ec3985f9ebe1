#!/usr/bin/env bash
# Installs what Collegium needs beside Swift: the libraries of Graphviz, SQLite, zlib and libyaml with their headers,
# and poppler's pdftotext.
#
#   Scripts/setup.sh         for use
#   Scripts/setup.sh tests   and for the tests: the programs that open what Collegium wrote (dot, sqlite3, Node and
#                            Chromium, and a Python in .build/consumers with networkx, igraph, openpyxl and duckdb-cli). Where these
#                            cannot be had, the tests say what they skip.
#
# Does nothing where all are there. Uses apt on Debian and its kin, Homebrew on macOS.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v swift >/dev/null 2>&1; then
  echo "setup: Swift 6.3 or newer is needed; see https://www.swift.org/install" >&2
  exit 1
fi

install_apt() {
  local sudo=
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  echo "setup: installing with apt: $*" >&2
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$@" >/dev/null
}

install_brew() {
  echo "setup: installing with Homebrew: $*" >&2
  brew install --quiet "$@"
}

missing=()
pkg-config --exists libgvc 2>/dev/null || missing+=(graphviz)
# macOS brings SQLite with its headers.
[ "$(uname)" = Darwin ] || [ -e /usr/include/sqlite3.h ] || pkg-config --exists sqlite3 2>/dev/null || missing+=(sqlite)
[ -e /usr/include/zlib.h ] || pkg-config --exists zlib 2>/dev/null || missing+=(zlib)
[ -e /usr/include/yaml.h ] || pkg-config --exists yaml-0.1 2>/dev/null || missing+=(yaml)
command -v pdftotext >/dev/null 2>&1 || missing+=(poppler)
if [ ${#missing[@]} -gt 0 ]; then
  if command -v apt-get >/dev/null 2>&1; then
    install_apt pkg-config libgraphviz-dev libsqlite3-dev zlib1g-dev libyaml-dev poppler-utils
  elif command -v brew >/dev/null 2>&1; then
    install_brew pkg-config graphviz zlib libyaml poppler
  else
    echo "setup: please install the libraries of Graphviz, SQLite, zlib and libyaml with their headers, and poppler's pdftotext" >&2
    exit 1
  fi
fi
[ "${1:-}" = tests ] || exit 0

missing=()
command -v dot >/dev/null 2>&1 || missing+=(graphviz)
command -v sqlite3 >/dev/null 2>&1 || missing+=(sqlite3)
command -v node >/dev/null 2>&1 || missing+=(nodejs)
python3 -c "import networkx, igraph" 2>/dev/null || python3 -c "import ensurepip" 2>/dev/null || missing+=(python3-venv)
if [ ${#missing[@]} -gt 0 ] && command -v apt-get >/dev/null 2>&1; then
  install_apt "${missing[@]}" || echo "setup: could not install ${missing[*]}; the tests skip what needs them" >&2
fi
# By itself, since not every distribution has it, and the others are not to be missed for it.
if ! command -v chromium >/dev/null 2>&1 && ! command -v google-chrome >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1; then
  install_apt chromium || echo "setup: could not install chromium; the tests of the pages in a browser are skipped" >&2
fi
if command -v python3 >/dev/null 2>&1 && ! python3 -c "import networkx, igraph" 2>/dev/null \
  && ! .build/consumers/bin/python3 -c "import networkx, igraph" 2>/dev/null; then
  echo "setup: installing networkx and igraph into .build/consumers" >&2
  { python3 -m venv .build/consumers \
    && .build/consumers/bin/python3 -m pip install --quiet --disable-pip-version-check networkx igraph; } >&2 \
    || echo "setup: could not install networkx and igraph; the tests skip what needs them" >&2
fi
if command -v python3 >/dev/null 2>&1 && ! python3 -c "import openpyxl" 2>/dev/null \
  && ! .build/consumers/bin/python3 -c "import openpyxl" 2>/dev/null; then
  echo "setup: installing openpyxl into .build/consumers" >&2
  { { [ -x .build/consumers/bin/python3 ] || python3 -m venv .build/consumers; } \
    && .build/consumers/bin/python3 -m pip install --quiet --disable-pip-version-check openpyxl; } >&2 \
    || echo "setup: could not install openpyxl; the tests skip what needs it" >&2
fi
# DuckDB, by which snapshots are counted.
if command -v python3 >/dev/null 2>&1 && ! command -v duckdb >/dev/null 2>&1 && [ ! -x .build/consumers/bin/duckdb ]; then
  echo "setup: installing duckdb-cli into .build/consumers" >&2
  { { [ -x .build/consumers/bin/python3 ] || python3 -m venv .build/consumers; } \
    && .build/consumers/bin/python3 -m pip install --quiet --disable-pip-version-check duckdb-cli; } >&2 \
    || echo "setup: could not install duckdb-cli; the tests skip what needs it" >&2
fi
