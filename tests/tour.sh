#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tours the whole desk in the six languages on a screen of its own and leaves pictures of it: tests/tour.sh [FOLDER]
set -euo pipefail

# shellcheck source=installer/setup.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/../installer/setup.sh"

output=${1:-$project_root/out/tour}
one_at_a_time
ensure_packages "${build_packages[@]}" xvfb xauth fonts-noto-core fonts-noto-cjk
configure release
build release tour comity_fonts
exec 9<&-
as_owner mkdir -p -- "$output"
as_owner xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' "$build_root/release/tests/gui/tour" "$output"
say "The pictures are in $output."
