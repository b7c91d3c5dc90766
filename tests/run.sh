#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up and builds as installer/run.sh does, then runs every test and closes with ctest's own summary.
set -euo pipefail

usage() {
    cat <<'END'
Usage: tests/run.sh [--lint] [--preset NAME] [--no-install] [--help] [-- CTEST ARGUMENTS…]

  --lint         first the format and the static checks, as tests/lint.sh does
  --preset NAME  release (default), dev, asan or tsan
  --no-install   install nothing: everything needed is there already
  -- …           for ctest, for instance: -- -R tst_layers

Exit status: that of ctest; 1 if only the lint objected; 2 when it did not come to testing.
END
}

# shellcheck source=installer/setup.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/../installer/setup.sh"

preset=release
lint=no
while [ $# != 0 ]; do
    case $1 in
        --lint) lint=yes; shift ;;
        --preset) [ $# -ge 2 ] || stop "--preset needs a name."; preset=$2; shift 2 ;;
        --no-install) install_packages=no; shift ;;
        --help | -h) usage; exit 0 ;;
        --) shift; break ;;
        *) usage >&2; stop "Unknown argument: $1" ;;
    esac
done

one_at_a_time
packages=("${build_packages[@]}" "${test_packages[@]}")
if [ $lint = yes ]; then packages+=("${lint_packages[@]}"); fi
ensure_packages "${packages[@]}"
configure "$preset"
build "$preset"
exec 9<&-

objections=0
if [ $lint = yes ]; then
    "$project_root/tests/lint.sh" --no-install --preset "$preset" || objections=1
    say ""
fi
say "Running the tests."
as_owner ctest --test-dir "$build_root/$preset" --output-on-failure --no-tests=error --parallel 2 "$@"
exit $objections
