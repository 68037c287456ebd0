# shellcheck shell=bash disable=SC2154
# What app/run and tests/run share; sourced by them. Expects `root`, the project's folder.

say() { printf '%s\n' "$*" >&2; }

# The packages of Debian 12 that the program is built from and runs on.
build_packages=(
    cmake ninja-build g++ qt6-base-dev qt6-svg-dev libqt6sql6-sqlite libsqlite3-dev nlohmann-json3-dev libcli11-dev
    libeigen3-dev libboost-dev zlib1g-dev libharfbuzz-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
)

is_installed() {
    dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# require_packages PACKAGE... installs those that are missing, or says what is missing and stops. Needs no network where
# all are there.
require_packages() {
    local missing=() package
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        require_tools
        return
    fi
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing: ${missing[*]}"
            say "There is no sudo. Run as root: apt-get install ${missing[*]}"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    local install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
        apt-get install --yes --no-install-recommends "${missing[@]}")
    # The lists of packages may be absent or old: refresh them, and go on with what there is where that fails.
    "${as_root[@]}" apt-get update >&2 || say "The lists of packages could not be refreshed."
    if ! "${install[@]}" </dev/null >&2; then
        say "Not all packages could be installed. Throughline is set up for Debian 12 (or later); it needs: ${missing[*]}"
        exit 1
    fi
}

# On a system without apt-get: says plainly what is missing.
require_tools() {
    local missing=() module
    command -v cmake >/dev/null || missing+=("CMake 3.25 or later")
    command -v ninja >/dev/null || command -v make >/dev/null || missing+=("Ninja or make")
    command -v lrelease >/dev/null || command -v lrelease6 >/dev/null || [ -x /usr/lib/qt6/bin/lrelease ] ||
        missing+=("Qt's Linguist tools, with their CMake files")
    command -v c++ >/dev/null || command -v g++ >/dev/null || command -v clang++ >/dev/null ||
        missing+=("a C++20 compiler (GCC 12 or Clang 15, or later)")
    if command -v pkg-config >/dev/null; then
        for module in Qt6Widgets Qt6Sql Qt6PrintSupport Qt6DBus Qt6Svg sqlite3 nlohmann_json CLI11 eigen3 zlib; do
            pkg-config --exists "$module" || missing+=("$module, with its development files")
        done
    else
        missing+=("pkg-config, to look for Qt 6.4 or later (Widgets, Sql with SQLite, Svg, PrintSupport, DBus), SQLite 3.37, nlohmann-json, CLI11, Eigen 3.4, Boost headers, zlib 1.2")
    fi
    if [ ${#missing[@]} -gt 0 ]; then
        say "This system has no apt-get, so nothing can be installed here. Missing:"
        printf '  - %s\n' "${missing[@]}" >&2
        say "On Debian 12 these packages hold it all: ${build_packages[*]}"
        exit 1
    fi
}

# build_preset PRESET [CMAKE-ARGUMENT...] configures build/PRESET where it is not yet, and builds it.
build_preset() {
    local preset=$1
    shift
    local folder=$root/build/$preset
    # A folder that was configured somewhere else (a moved or copied tree) cannot be used again.
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        rm -rf "$folder"
    fi
    if [ ! -f "$folder/build.ninja" ] && [ ! -f "$folder/Makefile" ]; then
        local generator="Unix Makefiles"
        if command -v ninja >/dev/null; then
            generator=Ninja
        fi
        rm -rf "$folder"
        (cd "$root" && cmake --preset "$preset" -G "$generator" "$@") >&2
    fi
    cmake --build "$folder" --parallel "$(nproc)" >&2
}
