#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From the start of the program to its window on the screen, beside KeePassXC in the same run, on a screen of its own.
# Usage: tests/bench/start.sh BUILD_FOLDER
set -euo pipefail

build=${1:?the build folder}
for tool in Xvfb xdotool keepassxc; do
    command -v $tool >/dev/null || { echo "$tool is not installed: the start is not compared"; exit 0; }
done
work=$(mktemp -d)
display=:97
Xvfb $display -screen 0 1600x1000x24 -noreset >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT
export DISPLAY=$display HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=xcb
mkdir -p "$work/config" # -noreset: without it the server turns clients away for a moment when the last one has gone
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done

# milliseconds COMMAND: until a window of it is visible; the median of nine starts after two to warm up.
milliseconds() {
    local begin end pid
    for run in $(seq 11); do
        begin=$(date +%s%N)
        "$1" >/dev/null 2>&1 &
        pid=$!
        until xdotool search --onlyvisible --pid $pid '.' >/dev/null 2>&1; do
            kill -0 $pid 2>/dev/null || { echo "$1 ended" >&2; return 1; }
        done
        end=$(date +%s%N)
        kill $pid; wait $pid 2>/dev/null || true
        [ "$run" -le 2 ] || echo $(((end - begin) / 1000000))
    done | sort -n | sed -n 5p
}

echo "start to window: comity $(milliseconds "$build/bin/comity") ms, keepassxc $(milliseconds keepassxc) ms"
