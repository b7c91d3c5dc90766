#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and runs Comity on a Debian 12 or 13, from nothing.
set -euo pipefail

usage() {
    cat <<'END'
Usage: installer/run.sh [--sample] [--output DIR] [--no-install] [--help] [-- ARGUMENTS…]

Installs the packages that are missing, builds what changed, and opens Comity. Where there is no screen, or with
--sample, it checks the sample request and prints it in the six languages instead.

  --sample       check and print the sample request
  --output DIR   where its PDF files go (default: the folder "out" of the project)
  --no-install   install nothing: everything needed is there already
  -- ARGUMENTS…  run comity-cli with these instead, for instance: -- check my-request.json
  --help         this text

Exit status: 0 done; 1 the request has errors; 2 something could not be done; with ARGUMENTS, that of comity-cli.
END
}

# shellcheck source=installer/setup.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

output=$project_root/out
sample_only=no
while [ $# != 0 ]; do
    case $1 in
        --sample) sample_only=yes; shift ;;
        --output) [ $# -ge 2 ] || stop "--output needs a folder."; output=$2; shift 2 ;;
        --no-install) install_packages=no; shift ;;
        --help | -h) usage; exit 0 ;;
        --) shift; break ;;
        *) usage >&2; stop "Unknown argument: $1" ;;
    esac
done

one_at_a_time
ensure_packages "${build_packages[@]}" "${spelling_packages[@]}"
configure release
build release comity-cli comity comity-words
exec 9<&-

cli=$build_root/release/bin/comity-cli
if [ $# != 0 ]; then
    as_owner "$cli" "$@"
    exit
fi

if [ $sample_only = no ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening Comity."
    as_owner "$build_root/release/bin/comity"
    exit
fi
if [ $sample_only = no ]; then
    say "There is no screen to open the window on. What follows is what Comity prints without one."
fi

sample=$project_root/resources/samples/harbour-ransomware.json
say "" "Checking the sample request, resources/samples/harbour-ransomware.json:"
status=0
as_owner "$cli" check "$sample" --language en || status=$?
[ "$status" -le 1 ] || stop "The sample request could not be checked (exit status $status)."

say "" "Printing it in Arabic, Chinese, English, French, Russian and Spanish:"
as_owner mkdir -p -- "$output" || stop "Cannot make the folder $output."
printed=0
as_owner "$cli" render "$sample" --document request --language all --output "$output" || printed=$?
[ "$printed" -le 1 ] || stop "The sample request could not be printed (exit status $printed)."
say "" "The PDF files are in $(cd -- "$output" && pwd)."
exit "$status"
