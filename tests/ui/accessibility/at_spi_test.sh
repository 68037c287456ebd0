#!/usr/bin/env bash
# The program as an assistive technology meets it: over AT-SPI, on a display and a bus of its own.
#   at_spi_test.sh PROGRAM FOLDER     FOLDER is where it may write. Status 77: this machine lacks something; it says what.
set -euo pipefail

program=$1
folder=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

skip() {
    printf 'SKIP: %s\n' "$*"
    exit 77
}

if [ "${3:-}" != inside ]; then
    launcher=
    for place in /usr/libexec /usr/lib/at-spi2-core /usr/lib/at-spi2; do
        [ -x "$place/at-spi-bus-launcher" ] && launcher=$place/at-spi-bus-launcher && break
    done
    [ -n "$launcher" ] || skip "at-spi-bus-launcher is not installed (package at-spi2-core)"
    command -v Xvfb >/dev/null || skip "Xvfb is not installed (package xvfb)"
    command -v dbus-run-session >/dev/null || skip "dbus-run-session is not installed (package dbus)"
    /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || skip "pyatspi is not installed (package python3-pyatspi)"
    rm -rf "$folder"
    mkdir -p "$folder/runtime"
    chmod 700 "$folder/runtime"
    export HOME=$folder XDG_RUNTIME_DIR=$folder/runtime XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
    export XDG_CACHE_HOME=$folder/cache XDG_STATE_HOME=$folder/state LC_ALL=C.UTF-8 AT_SPI_LAUNCHER=$launcher
    # Nothing of the person's own desktop may reach in, nor what would keep accessibility off.
    unset QT_QPA_PLATFORM WAYLAND_DISPLAY DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS NO_AT_BRIDGE XAUTHORITY
    exec timeout --kill-after=5 240 dbus-run-session -- "${BASH_SOURCE[0]}" "$program" "$folder" inside
fi

mine=()
# What this script started, and nothing else.
trap 'kill "${mine[@]}" 2>/dev/null || true' EXIT

fail() {
    printf 'FAILED: %s\n' "$*"
    tail -n 40 "$folder"/*.log
    exit 1
}

Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3>"$folder/display" >"$folder/xvfb.log" 2>&1 &
mine+=($!)
for _ in $(seq 300); do
    [ -s "$folder/display" ] && break
    sleep 0.1
done
[ -s "$folder/display" ] || fail "Xvfb does not start"
DISPLAY=:$(head -n 1 "$folder/display")
export DISPLAY

# Before the program: Qt asks for the bus when it starts.
"$AT_SPI_LAUNCHER" --launch-immediately >"$folder/bus.log" 2>&1 &
mine+=($!)
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

"$program" new "$folder/chain.chain" --template purchasing
# What the document holds by another way than the window's.
"$program" export "$folder/chain.chain" -o "$folder/chain.json"
"$program" "$folder/chain.chain" >"$folder/program.log" 2>&1 &
mine+=($!)
timeout --kill-after=5 200 /usr/bin/python3 "$here/at_spi_walk.py" "$folder/chain.json" >"$folder/walk.log" 2>&1 ||
    fail "the walk ended with status $?"
cat "$folder/walk.log"
# The last line says that the walk came to its end.
tail -n 1 "$folder/walk.log" | grep -q '^All of it holds: ' || fail "the walk did not come to its end"
