#!/usr/bin/env bash
# Installs a built command with its manual pages and the completions for bash, zsh and fish.
#
#   Scripts/install.sh .build/release/collegium PREFIX
set -euo pipefail
command=$1
prefix=$2
scripts=$(dirname "$0")
share=$prefix/share

install -d "$prefix/bin"
install "$command" "$prefix/bin/collegium"

completions() {
  install -d "$share/$2"
  # Shells read these files and never run them.
  "$command" --generate-completion-script "$1" | sed '1{/^#!/d;}' > "$share/$2/$3"
}
completions bash bash-completion/completions collegium
completions zsh zsh/site-functions _collegium
completions fish fish/vendor_completions.d collegium.fish

if command -v python3 >/dev/null 2>&1; then
  install -d "$share/man/man1"
  python3 "$scripts/man-pages.py" "$command" "$share/man/man1"
else
  echo "install: no manual pages, because there is no python3" >&2
fi
