#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the program into a folder of its own and has what desktops read of it checked by their own tools:
# tests/installer.sh BUILD-FOLDER. Exit status 77: a tool is missing, so nothing was judged.
set -euo pipefail

build=$1
root=$(mktemp -d)
trap 'rm -rf -- "$root"' EXIT
for tool in desktop-file-validate appstreamcli update-mime-database xmllint man; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed: not checked."; exit 77; }
done
objections=0
object() { objections=$((objections + 1)); printf '%s\n' "$*"; }

cmake --install "$build" --prefix "$root/usr" >/dev/null
share=$root/usr/share
id=org.comity.Comity
languages='ar es fr ru zh'

for file in bin/comity bin/comity-cli share/comity/fonts/ComitySans-Regular.ttf share/man/man1/comity.1 \
    share/man/man1/comity-cli.1 "share/icons/hicolor/scalable/apps/$id.svg" "share/icons/hicolor/48x48/apps/$id.png"; do
    [ -s "$root/usr/$file" ] || object "$file is not installed."
done

desktop=$share/applications/$id.desktop
found=$(desktop-file-validate "$desktop" 2>&1) || true
[ -z "$found" ] || object "$found"
for language in $languages; do
    for key in GenericName Comment Keywords; do
        grep -q "^$key\[$language\]=." "$desktop" || object "$key of the desktop file is not there in $language."
    done
done
grep -qx "Icon=$id" "$desktop" || object "The desktop file names another icon."
program=$(sed -n 's/^TryExec=//p' "$desktop")
[ -x "$root/usr/bin/$program" ] || object "The desktop file starts $program, which is not installed."

metainfo=$share/metainfo/$id.metainfo.xml
valid() { appstreamcli validate --no-net --no-color "$@" "$metainfo" >"$root/said" 2>&1; }
# Newer versions miss a home page, which the project does not have; older ones do not know that they could.
valid || valid --override=url-homepage-missing=info || {
    valid || object "$(cat "$root/said")"
}
for language in $languages; do
    for element in summary p li; do
        grep -q "<$element xml:lang=\"$language\">" "$metainfo" || object "The metainfo has no $element in $language."
    done
done
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
grep -q "<release version=\"$version\"" "$metainfo" || object "The metainfo does not know the release $version."

package=$share/mime/packages/$id.xml
xmllint --noout --nonet "$package" "$metainfo" "$share/icons/hicolor/scalable/apps/$id.svg" 2>"$root/said" ||
    object "$(cat "$root/said")"
update-mime-database "$share/mime" 2>"$root/said" || object "update-mime-database: $(cat "$root/said")"
for type in $(sed -n 's/^MimeType=//p' "$desktop" | tr ';' ' '); do
    grep -q "type=\"$type\"" "$package" || object "The desktop file takes $type, which is not declared."
    [ -e "$share/mime/$type.xml" ] || object "update-mime-database did not take $type."
done
if command -v gio >/dev/null; then
    mkdir -p "$root/home"
    type_of() {
        XDG_DATA_HOME=$root/home XDG_DATA_DIRS=$share:/usr/share gio info -a standard::content-type "$1" |
            sed -n 's/.*content-type: //p'
    }
    printf 'COMITYV1 and what follows' >"$root/vault.hdr"
    [ "$(type_of "$root/vault.hdr")" = application/vnd.comity.vault-header ] ||
        object "The header of a vault is taken for $(type_of "$root/vault.hdr")."
fi

for page in comity comity-cli; do
    found=$(LC_ALL=C.UTF-8 MANWIDTH=100 man --warnings -E UTF-8 -l -Tutf8 -Z "$share/man/man1/$page.1" 2>&1 >/dev/null)
    [ -z "$found" ] || object "$page.1: $found"
done
# What the program offers, its page tells, and the other way round.
QT_QPA_PLATFORM=offscreen HOME=$root "$root/usr/bin/comity" --version >"$root/said" 2>&1 || object "comity --version: $(cat "$root/said")"
grep -qF "$version" "$root/said" || object "comity --version says $(cat "$root/said")."
"$root/usr/bin/comity-cli" --messages en help >"$root/said" || object "The installed comity-cli does not run."
mapfile -t commands < <(grep -oE '^  (vault )?[a-z]+ ' "$root/said" | sed 's/vault //; s/ //g' | sort -u)
[ ${#commands[@]} -gt 10 ] || object "The commands of comity-cli were not read."
for command in "${commands[@]}"; do
    grep -qE "^\.BI (vault\\\\ )?$command\\\\" "$share/man/man1/comity-cli.1" || object "comity-cli.1 does not tell of $command."
done

[ $objections = 0 ] || exit 1
