# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configures and builds a preset. Sourced by app/run and tests/run.

# build_preset ROOT PRESET [-DNAME=VALUE...] [TARGET...]: builds the targets (all of them when none is named) in
# ROOT/build/PRESET, configured with the definitions as well.
# Everything it says goes to stderr: stdout belongs to the program which is started next.
build_preset() {
    local root=$1 preset=$2
    shift 2
    local folder=$root/build/$preset
    local home="CMAKE_HOME_DIRECTORY:INTERNAL=$root"
    local definitions=() definition
    while [[ ${1:-} == -D* ]]; do
        definitions+=("$1")
        shift
    done

    # Ninja runs cmake again by itself when a CMakeLists.txt changed; it does not see the presets, nor that the tree
    # was moved.
    if [[ ! -e $folder/build.ninja ]] || ! grep -qsFx "$home" "$folder/CMakeCache.txt"; then
        (cd "$root" && cmake --fresh --preset "$preset" "${definitions[@]}") >&2
    elif [[ $root/CMakePresets.json -nt $folder/build.ninja ]]; then
        (cd "$root" && cmake --preset "$preset" "${definitions[@]}") >&2
    fi
    for definition in "${definitions[@]}"; do
        local name=${definition#-D}
        grep -qs "^${name%%=*}:[A-Z]*=${name#*=}\$" "$folder/CMakeCache.txt" ||
            (cd "$root" && cmake --preset "$preset" "${definitions[@]}") >&2
    done
    cmake --build "$folder" ${1:+--target "$@"} >&2
}

# Qt wants a UTF-8 locale, and a platform to draw on where there is no display.
set_up_environment() {
    if [[ "$(locale charmap 2>/dev/null)" != UTF-8 ]]; then
        export LC_ALL=C.UTF-8
    fi
    if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    fi
}
