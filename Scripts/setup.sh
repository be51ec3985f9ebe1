#!/usr/bin/env bash
# Installs what Collegium needs beside Swift: the Graphviz library and zlib with their headers, and poppler's pdftotext.
# Does nothing where all are there. Uses apt on Debian and its kin, Homebrew on macOS.
set -euo pipefail

if ! command -v swift >/dev/null 2>&1; then
  echo "setup: Swift 6.1 or newer is needed; see https://www.swift.org/install" >&2
  exit 1
fi

missing=()
pkg-config --exists libgvc 2>/dev/null || missing+=(graphviz)
[ -e /usr/include/zlib.h ] || pkg-config --exists zlib 2>/dev/null || missing+=(zlib)
command -v pdftotext >/dev/null 2>&1 || missing+=(poppler)
[ ${#missing[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null 2>&1; then
  sudo=; [ "$(id -u)" -eq 0 ] || sudo=sudo
  echo "setup: installing with apt: pkg-config libgraphviz-dev zlib1g-dev poppler-utils" >&2
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq pkg-config libgraphviz-dev zlib1g-dev poppler-utils >/dev/null
elif command -v brew >/dev/null 2>&1; then
  echo "setup: installing with Homebrew: pkg-config graphviz zlib poppler" >&2
  brew install --quiet pkg-config graphviz zlib poppler
else
  echo "setup: please install the Graphviz library and zlib with their headers, and poppler's pdftotext" >&2
  exit 1
fi
