# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What installer/run.sh, tests/run.sh and tests/lint.sh share: install what is missing, configure, build. Sourced.
# Every step says in one sentence what it does, keeps its output in build/logs, and ends the script with one plain
# message when it fails. What is already done is not done again.

project_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build_root=$project_root/build
log_folder=$build_root/logs
install_packages=yes

# shellcheck source=installer/packages-debian.sh
. "$project_root/installer/packages-debian.sh"

say() { printf '%s\n' "$*"; }

# stop MESSAGE: the one plain message, then the end. 2 is "the call is unusable" everywhere in Comity.
stop() {
    printf '\n%s\n' "$*" >&2
    exit 2
}

# A Qt program needs a UTF-8 locale; a bare system has none set.
if [ "$(locale charmap 2>/dev/null || true)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

# Under sudo, files are made in the name of the person who owns the project, who will want to build again without it.
project_owner=$(stat -c %U -- "$project_root")
as_owner() {
    if [ "$(id -u)" = 0 ] && [ -n "${SUDO_USER:-}" ] && [ "$project_owner" = "$SUDO_USER" ]; then
        runuser -u "$SUDO_USER" -- env HOME="$(getent passwd "$SUDO_USER" | cut -d: -f6)" "$@"
    else
        "$@"
    fi
}

open_logs() {
    as_owner mkdir -p -- "$log_folder" 2>/dev/null || true
    as_owner test -w "$log_folder" ||
        stop "Cannot write to $build_root. Run this as the owner of that folder ($project_owner), or remove the folder."
}

# one_at_a_time: two scripts at once would build into the same folder. The lock goes with the process.
one_at_a_time() {
    open_logs
    as_owner touch "$build_root/.lock"
    exec 9<"$build_root/.lock"
    flock -n 9 || {
        say "Waiting for another run in this folder to finish."
        flock 9
    }
}

# logged NAME COMMAND…: output to build/logs/NAME.log; on failure its last lines are shown. Returns the command's status.
logged() {
    local log=$log_folder/$1.log status=0
    shift
    as_owner touch "$log"
    "$@" >"$log" 2>&1 </dev/null 9<&- || status=$?
    if [ "$status" != 0 ]; then
        say "…" >&2
        tail -n 40 -- "$log" >&2
    fi
    return "$status"
}

# as_admin COMMAND…: as root, directly or through sudo.
as_admin() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -- "$@"; fi
}

# missing_packages NAME…: those that are not installed, one a line.
missing_packages() {
    local name state
    declare -A installed=()
    while read -r name state; do
        if [ "$state" = installed ]; then installed[${name%%:*}]=yes; fi
    done < <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        if [ -z "${installed[$name]:-}" ]; then say "$name"; fi
    done
}

apt() {
    as_admin env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -y -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold --no-install-recommends "$@"
}

backports_list=/etc/apt/sources.list.d/comity-bookworm-backports.sources
backports_source='Types: deb
URIs: http://deb.debian.org/debian
Suites: bookworm-backports
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg'

# ensure_packages NAME…: installs what is missing of these, and nothing else. With everything there it touches nothing
# and needs no rights.
ensure_packages() {
    [ "$install_packages" = yes ] || return 0
    local codename='' wanted=("$@") missing=() sqlcipher_missing=no
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        stop "This set-up knows Debian 12 and 13 only. Install what these Debian packages contain, then call it again" \
            "with --no-install: ${wanted[*]} ${sqlcipher_packages[*]} ($sqlcipher_least_version or newer)"
    fi
    # shellcheck source=/dev/null
    codename=$(. /etc/os-release && printf %s "${VERSION_CODENAME:-}")

    local name version
    for name in "${sqlcipher_packages[@]}"; do
        version=$(dpkg-query -W -f='${Version}' "$name" 2>/dev/null || true)
        if [ -z "$version" ] || dpkg --compare-versions "$version" lt "$sqlcipher_least_version" ||
            [ -n "$(missing_packages "$name")" ]; then
            sqlcipher_missing=yes
        fi
    done
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if [ ${#missing[@]} = 0 ] && [ $sqlcipher_missing = no ]; then
        say "Every package needed is installed."
        return 0
    fi

    local names=("${missing[@]}")
    if [ $sqlcipher_missing = yes ]; then names+=("${sqlcipher_packages[@]}"); fi
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            stop "These packages are missing, and installing them needs an administrator (there is no sudo here)." \
                "Ask for: apt-get install --no-install-recommends ${names[*]}"
        elif ! sudo -n true 2>/dev/null && ! { [ -t 0 ] && sudo -v; }; then
            stop "These packages are missing, and sudo does not let $(id -un) install them." \
                "Ask an administrator for: apt-get install --no-install-recommends ${names[*]}"
        fi
    fi

    say "Installing ${#names[@]} missing packages and what they need: ${names[*]}."
    if [ $sqlcipher_missing = yes ] && [ "$codename" = bookworm ] && [ ! -e "$backports_list" ]; then
        say "Adding Debian's own bookworm-backports, for SQLCipher $sqlcipher_least_version."
        printf '%s\n' "$backports_source" | as_admin tee "$backports_list" >/dev/null ||
            stop "Could not write $backports_list."
    fi
    logged apt-update apt update ||
        stop "The package lists could not be fetched. Is there a network? The log is $log_folder/apt-update.log."
    if [ ${#missing[@]} != 0 ]; then
        logged apt-install apt install "${missing[@]}" ||
            stop "A package could not be installed. The log is $log_folder/apt-install.log."
    fi
    if [ $sqlcipher_missing = yes ]; then
        # Backports have a low priority: without -t apt would quietly take the old version.
        local release=()
        if [ "$codename" = bookworm ]; then release=(-t bookworm-backports); fi
        logged apt-sqlcipher apt install "${release[@]}" "${sqlcipher_packages[@]}" ||
            stop "SQLCipher could not be installed. The log is $log_folder/apt-sqlcipher.log."
    fi
}

# configure PRESET: only when it never was, or the presets are newer. Ninja itself looks at the CMake lists.
configure() {
    local folder=$build_root/$1 home=CMAKE_HOME_DIRECTORY:INTERNAL=$project_root tool
    for tool in cmake ninja; do
        command -v $tool >/dev/null || stop "$tool is not installed: run this without --no-install."
    done
    if [ -e "$folder/build.ninja" ] && [ "$folder/CMakeCache.txt" -nt "$project_root/CMakePresets.json" ] &&
        grep -qxF "$home" "$folder/CMakeCache.txt"; then
        return 0
    fi
    local fresh=()
    if ! grep -qsxF "$home" "$folder/CMakeCache.txt"; then fresh=(--fresh); fi # new, or moved here from elsewhere
    say "Configuring the build ($1)."
    logged configure as_owner cmake -S "$project_root" --preset "$1" "${fresh[@]}" ||
        stop "The build could not be configured. The log is $log_folder/configure.log."
    as_owner touch "$folder/CMakeCache.txt" # CMake leaves it alone when nothing changed in it
}

# How many compilers at once: one a processor, but each may want 1.2 GB.
build_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1200000) }' /proc/meminfo)
    if [ "$memory" -lt 1 ]; then memory=1; fi
    say $((memory < processors ? memory : processors))
}

# build PRESET [TARGET…]: all, or these targets. Ninja does only what changed.
build() {
    local folder=$build_root/$1 targets=()
    if [ -e "$folder/.ninja_log" ]; then
        say "Building what changed ($1)."
    else
        say "Building ($1). The first time this takes some minutes."
    fi
    shift
    if [ $# != 0 ]; then targets=(--target "$@"); fi
    logged build as_owner cmake --build "$folder" --parallel "$(build_jobs)" "${targets[@]}" ||
        stop "The build failed. The log is $log_folder/build.log."
}
