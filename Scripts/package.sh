#!/usr/bin/env bash
# Makes packages that run without Swift, in .build/package:
#
#   collegium_VERSION-1_ARCHITECTURE.deb         for Debian and its kin
#   collegium-VERSION-linux-MACHINE.tar.gz       for others: unpack it, or tar -C /usr/local --strip-components 1
#
#   Scripts/package.sh COMMAND                   packs this build of it; 'make package' makes one that needs no Swift
#
# Equal sources give equal packages: everything is dated SOURCE_DATE_EPOCH, else the day of the latest release in
# CHANGELOG.md. (Built in a folder whose path has another length, the command differs in six bytes: the compiler leaves
# that length at each withoutActuallyEscaping.) DEBFULLNAME and DEBEMAIL name the maintainer.
# Scripts/check-package.sh tries the packages.
set -euo pipefail
cd "$(dirname "$0")/.."
umask 022
export LC_ALL=C TZ=UTC

if [ "$(uname)" != Linux ]; then echo "package: packages are made on Linux only" >&2; exit 1; fi

out=.build/package
command=$1
version=$("$command" --version)
released=$(sed -n 's/^## \[[0-9][0-9.]*\] - //p' CHANGELOG.md | head -n 1)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date --date "$released" +%s)}
maintainer="${DEBFULLNAME:-The Collegium contributors} <${DEBEMAIL:-collegium@packages.example}>"

rm -rf "$out"
root=$out/root
doc=$root/usr/share/doc/collegium
mkdir -p "$root/DEBIAN" "$doc/examples"
Scripts/install.sh "$command" "$root/usr"
strip --strip-unneeded --remove-section=.comment --remove-section=.note "$root/usr/bin/collegium"
cp Documentation/*.md "$doc/"
cp Examples/bigmax-2021/contributions.md "$doc/examples/"
cp Scripts/package/copyright "$doc/copyright"
cp CHANGELOG.md "$doc/changelog"
gzip -9n "$doc/changelog"

# Everything gets one date, so that archives do not say when they were made.
date_everything() { find "$1" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +; }

# The tarball: the same tree, with the licence that Debian has in a place of its own.
top=collegium-$version-linux-$(uname -m)
cp -r "$root/usr" "$out/$top"
cp LICENSE "$out/$top/share/doc/collegium/"
date_everything "$out/$top"
tar -C "$out" --sort name --format gnu --owner 0 --group 0 --numeric-owner -cf - "$top" | gzip -9n > "$out/$top.tar.gz"
rm -r "${out:?}/$top"

if ! command -v dpkg-deb >/dev/null 2>&1; then
  echo "package: there is no dpkg-deb, so there is only the tarball" >&2
  exit
fi

# The Debian package: manual pages are compressed, and completions of zsh have a folder of their own.
gzip -9n "$root"/usr/share/man/man1/*.1
mv "$root/usr/share/zsh/site-functions" "$root/usr/share/zsh/vendor-completions"
grep '^## \[[0-9]' CHANGELOG.md | tr -d '[]' | while read -r _ release _ day; do
  echo "collegium ($release-1) unstable; urgency=medium"
  echo; echo "  * Release $release; changelog.gz says what it brings."; echo
  echo " -- $maintainer  $(date --rfc-email --date "$day")"; echo
done | sed '$d' | gzip -9n > "$doc/changelog.Debian.gz"
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f ! -path "$root/usr/bin/*" -exec chmod 644 {} +

# Names the packages of the shared libraries that the command loads.
depends() {
  if command -v dpkg-shlibdeps >/dev/null 2>&1; then
    mkdir -p "$out/source/debian"
    echo "Source: collegium" > "$out/source/debian/control"
    (cd "$out/source" && dpkg-shlibdeps -O -e ../root/usr/bin/collegium 2>/dev/null) | sed -n 's/^shlibs:Depends=//p'
    rm -r "$out/source"
  else
    # Without it, each must be as new as here.
    readelf -d "$root/usr/bin/collegium" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | while read -r library; do
      package=$(dpkg-query --search "*/$library" | head -n 1 | cut -d : -f 1)
      echo "$package (>= $(dpkg-query --show --showformat '${Version}' "$package"))"
    done | sort -u | paste -s -d , | sed 's/,/, /g'
  fi
}
size=$(find "$root" ! -path "$root/DEBIAN*" -printf '%y %s\n' \
  | awk '{kib += $1 == "f" ? int(($2 + 1023) / 1024) : 1} END {print kib}')
architecture=$(dpkg --print-architecture)
depends=$(depends)
if [ -z "$depends" ]; then echo "package: cannot tell which libraries the command needs" >&2; exit 1; fi
sed -e "s|@VERSION@|$version-1|; s|@ARCHITECTURE@|$architecture|; s|@MAINTAINER@|$maintainer|; s|@SIZE@|$size|" \
  -e "s|@DEPENDS@|$depends|" Scripts/package/control > "$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) > "$root/DEBIAN/md5sums"
date_everything "$root"
# Compressing with several threads gives other bytes than with one.
DPKG_DEB_THREADS_MAX=1 dpkg-deb --root-owner-group --build "$root" "$out" > /dev/null
ls -l "$out"/*.deb "$out"/*.tar.gz
