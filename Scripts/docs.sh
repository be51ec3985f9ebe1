#!/usr/bin/env bash
# Writes the documentation of libraries into .build/docs, with the docc of the toolchain; needs no network.
set -euo pipefail

swift=${SWIFT:-swift}
docc=$(dirname "$(readlink -f "$(command -v "$swift")" || command -v "$swift")")/docc
[ -x "$docc" ] || docc=$(command -v docc || xcrun --find docc)
graphs=.build/symbol-graphs
rm -rf "$graphs"
mkdir -p "$graphs" .build/docs
# The graphs come with the sources' own build, in a folder of its own that leaves the usual one alone.
"$swift" build --scratch-path .build/docs-build \
  -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$PWD/$graphs"
for library in "$@"; do
  mkdir -p "$graphs/$library"
  cp "$graphs/$library".symbols.json "$graphs/$library"@*.symbols.json "$graphs/$library/" 2>/dev/null || true
  "$docc" convert "Sources/$library/$library.docc" \
    --fallback-display-name "$library" --fallback-bundle-identifier "collegium.$library" \
    --additional-symbol-graph-dir "$graphs/$library" --output-path ".build/docs/$library.doccarchive"
done
echo "docs: written into .build/docs; look at one with: docc preview, or any web server in its folder" >&2
