#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Format, static checks and the rules that a search can hold. Says every objection, then fails if there was one.
set -euo pipefail

usage() {
    cat <<'END'
Usage: tests/lint.sh [--all] [--no-install] [--preset NAME] [--help]

clang-format and clang-tidy (version 19, the one that Debian 12 and 13 both have), cppcheck, shellcheck, and searches:
SPDX lines, SQL outside the store, markup, shells, unfinished notes, invisible characters.

clang-tidy, which takes half as long as the whole build, reads the forty sources that were changed last; with --all, or
where the history is not there, everything.

Exit status: 0 nothing to object; 1 objections; 2 it did not come to checking.
END
}

# shellcheck source=installer/setup.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/../installer/setup.sh"

preset=release
everything_tidied=no
while [ $# != 0 ]; do
    case $1 in
        --all) everything_tidied=yes; shift ;;
        --no-install) install_packages=no; shift ;;
        --preset) [ $# -ge 2 ] || stop "--preset needs a name."; preset=$2; shift 2 ;;
        --help | -h) usage; exit 0 ;;
        *) usage >&2; stop "Unknown argument: $1" ;;
    esac
done

one_at_a_time
ensure_packages "${build_packages[@]}" "${lint_packages[@]}"
configure "$preset"
build "$preset" # moc's and rcc's files, which the checkers read
exec 9<&-

cd -- "$project_root"
objections=0
object() {
    objections=$((objections + 1))
    printf '%s\n' "$*"
}

folders=()
for folder in app ui resources tests installer translations; do
    if [ -d $folder ]; then folders+=("$folder"); fi
done
mapfile -t cpp_files < <(find "${folders[@]}" \( -name '*.cpp' -o -name '*.h' \) -type f | sort)
mapfile -t shell_files < <(find .ci "${folders[@]}" \( -name '*.sh' -o -path .ci/run \) -type f | sort)
mapfile -t cmake_files < <(find CMakeLists.txt "${folders[@]}" \( -name CMakeLists.txt -o -name '*.cmake' \) -type f | sort)
mapfile -t sql_files < <(find "${folders[@]}" -name '*.sql' -type f | sort)
program_files=()
for file in "${cpp_files[@]}"; do
    case $file in tests/*) ;; *) program_files+=("$file") ;; esac
done

# ---- searches

# forbid WHAT PATTERN FILE…: no line of these files matches the extended expression.
forbid() {
    local what=$1 pattern=$2 found
    shift 2
    [ $# != 0 ] || return 0
    found=$(grep -nHPI -- "$pattern" "$@" || true)
    if [ -n "$found" ]; then object "$what:
$found"; fi
}

say "Searching for what does not belong."
for file in "${cpp_files[@]}" "${shell_files[@]}" "${cmake_files[@]}" "${sql_files[@]}"; do
    head -n 2 -- "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' ||
        object "$file: the SPDX line is missing from its first two lines"
    [ -z "$(tail -c 1 -- "$file")" ] || object "$file: the last line does not end"
done
for file in "${cpp_files[@]}"; do
    case $file in *.h) grep -qx '#pragma once' "$file" || object "$file: no #pragma once" ;; esac
done
everything=("${cpp_files[@]}" "${shell_files[@]}" "${cmake_files[@]}" "${sql_files[@]}")
forbid "A note that something is unfinished (finish it, or write an issue)" '\b(TO''DO|FIX''ME|X''XX|HA''CK)\b' "${everything[@]}"
forbid "White space at the end of a line, a tab or a carriage return" '[ \t\r]$|\t' "${everything[@]}"
forbid "An invisible or direction-changing character (write it as an escape)" \
    '[\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}\x{061C}]' "${everything[@]}"
showing_data=() # all but the help, which reads its own pages alone
for file in "${program_files[@]}"; do
    [ "$file" = ui/help/helppanel.cpp ] || showing_data+=("$file")
done
forbid "Text that a person or a file supplied could be read as markup (one plain-text helper serves all)" \
    '\b(setHtml|insertHtml|toHtml|setMarkdown|insertMarkdown|appendHtml|RichText|AutoText|MarkdownText)\b' \
    "${showing_data[@]}"
forbid "A shell is never asked" '(?<![\w.>:])(system|_?popen|_?wsystem)\s*\(|(?<!\w)(std)?::_?w?(system|popen)\s*\(|ShellExecute' \
    "${program_files[@]}"
forbid "A C function that does not know its limits" '\b(strcpy|strcat|sprintf|vsprintf|gets|scanf|sscanf|strtok)\s*\(' \
    "${program_files[@]}"
outside_store=()
for file in "${program_files[@]}"; do
    case $file in app/store/*) ;; *) outside_store+=("$file") ;; esac
done
forbid "SQL outside app/store" \
    '"\s*(SELECT\s.*\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER|VIRTUAL)|PRAGMA\s)' \
    "${outside_store[@]}"

# ---- other people's checkers

# with_version NAME: the pinned version; another only with a word about it.
with_version() {
    if command -v "$1-19" >/dev/null; then
        say "$1-19"
    elif command -v "$1" >/dev/null; then
        say "$1 19 is not installed; $("$1" --version | grep -o 'version [0-9.]*' | head -n 1) is taken instead." >&2
        say "$1"
    else
        say "$1 is not installed: not checked." >&2
    fi
}

clang_format=$(with_version clang-format)
if [ -n "$clang_format" ]; then
    say "Format."
    found=$("$clang_format" --dry-run -Werror "${cpp_files[@]}" 2>&1 | grep -E ': (error|warning): ' | cut -d: -f1 | sort | uniq -c ||
        true)
    if [ -n "$found" ]; then object "Not as .clang-format has it (mend with: $clang_format -i FILE):
$found"; fi
fi

if command -v shellcheck >/dev/null; then
    say "Shell scripts."
    shellcheck -x "${shell_files[@]}" || object "shellcheck objects."
else
    say "shellcheck is not installed: not checked."
fi

if command -v cppcheck >/dev/null; then
    say "cppcheck."
    cppcheck --quiet --std=c++20 --language=c++ --library=qt --enable=warning,performance,portability --inline-suppr \
        --suppress=missingInclude --suppress=missingIncludeSystem --suppress=unknownMacro --suppress=internalAstError \
        --suppress=syntaxError:tests/* --error-exitcode=1 --template='{file}:{line}: {message} [{id}]' -I app \
        -j "$(nproc)" "${program_files[@]}" || object "cppcheck objects."
else
    say "cppcheck is not installed: not checked."
fi

# recently_changed: the forty sources that were changed last, those of the working tree first, one a line. Fails where
# there is no history.
recently_changed() {
    git rev-parse --quiet --verify HEAD >/dev/null 2>&1 || return 1
    {
        git diff --name-only HEAD
        git ls-files --others --exclude-standard
        git log -300 --name-only --format=
    } | grep -E '^(app|ui)/.*\.cpp$' | awk '!seen[$0]++ && ++n <= 40'
}

clang_tidy=$(with_version clang-tidy)
if [ -n "$clang_tidy" ]; then
    say "clang-tidy."
    database=$build_root/$preset/compile_commands.json
    passed=$build_root/lint # one empty file for each source that passed as it is now, with the headers as they are now
    as_owner mkdir -p "$passed/database"
    # Without the precompiled headers, which are the compiler's own: each source is read with what it includes itself.
    sed -E 's/ -Winvalid-pch -include [^ "]+//' "$database" | as_owner tee "$passed/database/compile_commands.json" >/dev/null
    mapfile -t headers < <(printf '%s\n' "${program_files[@]}" | grep '\.h$')
    common=$("$clang_tidy" --version | cat - .clang-tidy CMakeLists.txt "${headers[@]}" | sha256sum | cut -c 1-64)
    to_check=()
    recent=$(recently_changed) || everything_tidied=yes
    for file in "${program_files[@]}"; do # what is wrong with a test shows when it runs
        grep -qF "\"file\": \"$project_root/$file\"" "$database" || continue
        if [ $everything_tidied = no ] && ! grep -qxF "$file" <<<"$recent"; then continue; fi
        mark=$passed/$(printf '%s %s ' "$common" "$file" | cat - "$file" | sha256sum | cut -c 1-64)
        [ -e "$mark" ] && continue
        # libqpdf's JSON.hh does not compile as C++20 with clang and this libstdc++; the files that call it are written
        # so that C++17 reads them, too.
        standard=c++20
        if grep -q '#include <qpdf/' "$file"; then standard=c++17; fi
        to_check+=("$mark" "$file" "$standard")
    done
    # The compiler that wrote the database is GCC: its own warnings are not clang's.
    # shellcheck disable=SC2016
    if [ ${#to_check[@]} != 0 ]; then
        printf '%s\0' "${to_check[@]}" | as_owner xargs -0 -n 3 -P "$(nproc)" bash -c '"$0" -p "$1" --quiet \
            --extra-arg=-Wno-unknown-warning-option --extra-arg=-std="$4" "$3" 2>/dev/null && touch "$2"' \
            "$clang_tidy" "$passed/database" || object "clang-tidy objects."
    fi
fi

if [ "$objections" != 0 ]; then
    say "" "Objections: $objections."
    exit 1
fi
say "Nothing to object."
