#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The figures of the documents, one line each, beside LibreOffice on an equal document in the same run, those of the
# store, and those of the window.
# Usage: tests/bench/run.sh BUILD_FOLDER
set -euo pipefail

build=${1:?the build folder}
source=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# cpu COMMAND …: user and system seconds of a command, the median of three runs.
cpu() {
    for _ in 1 2 3; do
        ( TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>&1 ) 2>&1 | awk '{print $1 + $2}'
    done | sort -n | sed -n 2p
}

"$build/tests/bench/bench_documents"
"$build/tests/bench/bench_store"
QT_QPA_PLATFORM=offscreen "$build/tests/bench/bench_window"
QT_QPA_PLATFORM=offscreen "$build/tests/bench/bench_directory"
"$source/tests/bench/start.sh" "$build"

echo "six languages, a new process: $(cpu "$build/bin/comity-cli" render "$source/resources/samples/harbour-ransomware.json" --language all --output "$work/pdf") s CPU"
if ! command -v soffice >/dev/null; then
    echo "libreoffice is not installed: no comparison (apt-get install libreoffice-writer-nogui)"
    exit 0
fi
"$build/tests/bench/bench_documents" --html "$work"
pages() { pdfinfo "$1" | awk '/^Pages/ {print $2}'; }
cpu soffice --headless --convert-to pdf --outdir "$work/lo" "$work/en.html" >/dev/null # its first start makes a profile
for language in ar zh en fr ru es; do
    ours=$(cpu "$build/bin/comity-cli" render "$source/resources/samples/harbour-ransomware.json" --language $language --output "$work/pdf")
    theirs=$(cpu soffice --headless --convert-to pdf --outdir "$work/lo" "$work/$language.html")
    echo "one document, a new process, $language: comity-cli $ours s CPU ($(pages "$work"/pdf/*-request-$language.pdf) pages)," \
        "libreoffice $theirs s CPU ($(pages "$work/lo/$language.pdf") pages), ratio $(awk "BEGIN {printf \"%.1f\", $theirs / $ours}")"
done
