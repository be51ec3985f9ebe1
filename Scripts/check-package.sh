#!/usr/bin/env bash
# Installs the packages that 'make package' made, tries them as a user does, removes them and looks for what is left.
#
#   Scripts/check-package.sh           on this machine, with apt-get, as root or with sudo
#   Scripts/check-package.sh FOLDER    in a Debian in this folder (sudo debootstrap bookworm FOLDER makes one)
#
# What the package needs and the machine lacks is installed and removed with it.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${1:-}
sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
# Without the variables of this shell, so that no Swift is found; within the folder where there is one.
clean=(env --ignore-environment PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/nonexistent LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
system() {
  if [ -n "$folder" ]; then "${sudo[@]}" chroot "$folder" "${clean[@]}" "$@"; else "${clean[@]}" "$@"; fi
}
administer() {
  if [ -n "$folder" ]; then system "$@"; else "${sudo[@]}" "${clean[@]}" "$@"; fi
}
step() { echo "check-package: $*" >&2; }
fail() { echo "check-package: failed: $*" >&2; exit 1; }
has() { system sh -c "command -v $1" > /dev/null 2>&1; }

packages=(.build/package/collegium_*.deb)
[ -e "${packages[0]}" ] || fail "there is no package; run 'make package' first"
package=${packages[0]}
version=$(sed -n 's/^version: //p' CITATION.cff)
example=/usr/share/doc/collegium/examples/contributions.md

if command -v lintian > /dev/null 2>&1; then
  step "lintian"
  lintian --fail-on error,warning "$package" || fail "lintian has objections"
fi

if system dpkg-query --status collegium > /dev/null 2>&1; then fail "collegium is installed already; remove it first"; fi
work=$(mktemp -d "${folder:-/tmp}${folder:+/tmp}/collegium-check.XXXXXX")
inside=${work#"$folder"}
chmod 755 "$work"
cp "$package" "$work/collegium.deb"
names() { "${sudo[@]}" find "$folder"/usr "$folder"/etc "$folder"/opt "$folder"/var/lib -iname '*collegium*' | sort; }
installed() { system dpkg-query --show --showformat '${Package}\n' | sort; }

names > "$work/names"
installed > "$work/installed"
remove() {
  local added
  added=$(installed | comm -13 "$work/installed" -)
  # shellcheck disable=SC2086
  [ -z "$added" ] || administer apt-get purge --yes -qq -o Dpkg::Use-Pty=0 $added > /dev/null
}
if [ -n "$folder" ] && [ ! -e "$folder/proc/self" ]; then
  # A Swift program reads its arguments there.
  "${sudo[@]}" mount -t proc proc "$folder/proc"
  unmount() { "${sudo[@]}" umount "$folder/proc"; }
else
  unmount() { :; }
fi
trap 'remove; unmount; rm -rf "$work"' EXIT

step "installing $package"
administer apt-get update -qq
if [ -n "$folder" ]; then
  install=(administer apt-get install --yes -o Dpkg::Use-Pty=0 "$inside/collegium.deb")
else
  # What the README says, without its questions.
  echo 'APT::Get::Assume-Yes "true";' > "$work/apt.conf"
  line=$(grep '^sudo apt install ' README.md)
  install=(administer env APT_CONFIG="$work/apt.conf" sh -c "${line#sudo }")
fi
"${install[@]}" > "$work/log" 2>&1 || { cat "$work/log" >&2; fail "it cannot be installed"; }

step "the command"
[ "$(system collegium --version)" = "$version" ] || fail "'collegium --version' is not $version"
if system ldd /usr/bin/collegium | grep -E 'not found|swift'; then fail "it loads what the package does not bring"; fi
system collegium rank "$example" --of institutions --top 3 | tee "$work/ranking" >&2
diff <(system collegium rank - --of institutions < Examples/bigmax-2021/contributions.md) \
  <(system collegium rank "$example" --of institutions) || fail "the example is not the example"
grep -q 'fritz-haber' "$work/ranking" || fail "the ranking is another"
for format in svg pdf png; do
  system collegium diagram "$example" --of institutions --format "$format" > "$work/picture" || fail "it draws no $format"
  [ -s "$work/picture" ] || fail "the $format is empty"
done
system collegium export "$example" --format sqlite > "$work/database" || fail "it writes no database"
[ "$(head -c 15 "$work/database")" = "SQLite format 3" ] || fail "the database is none"

step "manual pages"
pages=$(system dpkg-query --listfiles collegium | grep '/man1/.*\.gz$') || fail "there are none"
for page in $pages; do
  name=$(basename "$page" .1.gz)
  if [ -z "$folder" ] && has man && ! grep -qs 'path-exclude.*/man/' /etc/dpkg/dpkg.cfg.d/*; then
    [ "$(system man --where 1 "$name")" = "$page" ] || fail "man does not find $name"
    complaints=$(system man --warnings -E UTF-8 --local-file "$page" 2>&1 > /dev/null) || fail "man cannot show $name"
    [ -z "$complaints" ] || fail "$name: $complaints"
  fi
  if command -v mandoc > /dev/null 2>&1; then
    zcat "$folder$page" | mandoc -T lint -W warning || fail "mandoc has objections to $name"
  elif command -v groff > /dev/null 2>&1; then
    complaints=$(zcat "$folder$page" | groff -man -Tutf8 -ww -z 2>&1) && [ -z "$complaints" ] || fail "$name: $complaints"
  fi
done
echo "$pages" | wc -l >&2

step "completions"
offers() { grep -qx -- "$2" <<< "$1" || fail "$3 does not complete '$2'"; }
offers "$(system bash --norc -ec 'source /usr/share/bash-completion/completions/collegium
  COMP_WORDS=(collegium rank --by bet) COMP_CWORD=3 COMP_LINE="collegium rank --by bet" COMP_POINT=23
  _collegium collegium bet --by; printf "%s\n" "${COMPREPLY[@]}"')" betweenness bash
if has zsh; then
  system zsh -fec 'fpath=(/usr/share/zsh/vendor-completions $fpath); autoload -Uz compinit; compinit -D -u
    [[ ${_comps[collegium]} = _collegium ]]; autoload +X _collegium' || fail "zsh does not load its completions"
fi
if has fish; then
  offers "$(system fish --no-config --command 'source /usr/share/fish/vendor_completions.d/collegium.fish
    complete --do-complete "collegium rank --by bet"' | cut -f 1)" betweenness fish
fi

step "the tarball"
tar -xzf .build/package/collegium-*.tar.gz -C "$work" --strip-components 1
[ "$(system "$inside/bin/collegium" --version)" = "$version" ] || fail "the tarball's command is not $version"

step "removing"
remove
trap 'unmount; rm -rf "$work"' EXIT
rm -rf "$work"/share "$work"/bin
names | diff "$work/names" - || fail "this is left"
installed | diff "$work/installed" - || fail "these packages are left"
step "all is well"
