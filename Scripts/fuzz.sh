#!/usr/bin/env bash
# Fuzzes the readers with libFuzzer and AddressSanitizer, one after the other.
#
#   Scripts/fuzz.sh                      every reader, 600 seconds each
#   Scripts/fuzz.sh 60 ris bibtex        these, 60 seconds each
#   Scripts/fuzz.sh --check              none: says only whether the fuzzer still compiles
#
# A target is a format's name (collegium formats), or gzip, zip, xlsx, text (the encodings), or any (recognition, then the
# reader). It starts from Tests/BibliographyReadersTests/Corpus/TARGET and collects what reaches new code in
# .build/fuzz/corpus/TARGET; the log, and inputs that end in a crash, a hang of ten seconds or 2 GiB of memory, lie
# in .build/fuzz. Such an input goes into Tests/BibliographyReadersTests/Corpus, small, together with the repair.
set -euo pipefail
cd "$(dirname "$0")/.."
# The readers and the fuzzer are one module, so that nothing needs to be public; what they are built on are others. All are
# watched. The first argument is where the objects go, the others are options of the compiler.
compile() {
  local objects=$1
  local options=("${@:2}" -wmo -sanitize=fuzzer,address -parse-as-library -swift-version 6 -package-name collegium
    -I Sources/CZlib -I Sources/CYAML -I "$objects")
  mkdir -p "$objects"
  find Sources/ByteFormats -name '*.swift' -print0 | xargs -0 "${SWIFTC:-swiftc}" "${options[@]}" \
    -module-name ByteFormats -emit-module-path "$objects/ByteFormats.swiftmodule" -c -o "$objects/ByteFormats.o" \
    && find Sources/Bibliography -name '*.swift' -print0 | xargs -0 "${SWIFTC:-swiftc}" "${options[@]}" \
    -module-name Bibliography -emit-module-path "$objects/Bibliography.swiftmodule" -c -o "$objects/Bibliography.o" \
    && find Sources/BibliographyReaders Fuzzing -name '*.swift' -print0 | xargs -0 "${SWIFTC:-swiftc}" "${options[@]}" \
    -module-name BibliographyReaders -c -o "$objects/BibliographyReaders.o"
}
if [ "${1:-}" = --check ]; then
  compile .build/fuzz/check -Onone
  exit
fi

seconds=${1:-600}
targets=("${@:2}")
if [ ${#targets[@]} = 0 ]; then
  for folder in Tests/BibliographyReadersTests/Corpus/*/; do targets+=("$(basename "$folder")"); done
fi

fuzzer=.build/fuzz/reader-fuzzer
sources=(Sources/ByteFormats Sources/Bibliography Sources/BibliographyReaders Fuzzing)
if [ ! -e "$fuzzer" ] || [ -n "$(find "${sources[@]}" -newer "$fuzzer")" ]; then
  { compile .build/fuzz/objects -O && "${SWIFTC:-swiftc}" -sanitize=fuzzer,address .build/fuzz/objects/*.o -lz -lyaml -o "$fuzzer"; } \
    2> .build/fuzz/build.log || { cat .build/fuzz/build.log >&2; exit 1; }
fi

found=0
for target in "${targets[@]}"; do
  mkdir -p ".build/fuzz/corpus/$target"
  echo "$target: $seconds seconds, log in .build/fuzz/$target.log"
  COLLEGIUM_FUZZ=$target SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=16 nice -n 19 "$fuzzer" \
    -max_total_time="$seconds" -max_len=32768 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix=".build/fuzz/$target-" \
    ".build/fuzz/corpus/$target" "Tests/BibliographyReadersTests/Corpus/$target" > ".build/fuzz/$target.log" 2>&1 \
    || { echo "$target: found something" >&2; found=1; }
done
exit $found
