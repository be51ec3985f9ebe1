#!/bin/bash
# Takes the picture of the report that README.md shows, of the committed example, with Chromium.
#
#     Scripts/picture-report.sh [REPORT.html] [PICTURE.png]
set -euo pipefail
cd "$(dirname "$0")/.."
report=$(realpath "${1:-Output/bigmax-2021/report.html}")
picture=$(realpath -m "${2:-Documentation/report.png}")
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  echo "picture-report: there is no Chromium; Scripts/setup.sh tests installs it" >&2
  exit 1
fi
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
"$browser" --headless=new --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$profile" \
  --host-resolver-rules="MAP * ~NOTFOUND" --force-prefers-color-scheme=light --window-size=1100,860 \
  --screenshot="$picture" "file://$report" 2>/dev/null
echo "$picture: $(stat -c %s "$picture") bytes"
