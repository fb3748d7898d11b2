# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Danggol is built and run with on Debian, and how it gets onto the machine. Sourced by app/run, tests/run and
# .ci/run; each takes seconds when everything is there already.

# To build and run the programs.
# shellcheck disable=SC2034 # used by the scripts which source this file
app_packages=(
    cmake                # reads the CMakeLists.txt files
    ninja-build          # the build tool the presets name
    g++                  # the compiler, with the C and C++ headers
    qt6-base-dev         # Qt Core, Gui, Widgets, Network, Sql and Test; brings the OpenGL headers it asks for
    qt6-svg-dev          # QSvgGenerator, which charts are saved as drawings with
    qt6-tools-dev        # Qt's CMake functions for translations
    qt6-l10n-tools       # lrelease and lupdate, which compile and refresh them
    qt6-translations-l10n  # Qt's own texts in Korean
    libqt6sql6-sqlite    # Qt's driver for a shop on one computer
    libqt6sql6-psql      # Qt's driver for a shop on PostgreSQL
    libsqlite3-dev       # the library of Qt's first driver, which statements are run with; and a failing disk in the tests
    libpq-dev            # the library of the second
    qtkeychain-qt6-dev   # keeps a database's password in the desktop's keychain
    libexpected-dev      # tl::expected, which Result<T> is made of
    libboost-dev         # Beast and Asio, which the HTTP API stands on
    libssl-dev           # TLS of the HTTP API
    libsodium-dev        # Argon2id, which staff PINs are kept with; brings the library it runs with
    nlohmann-json3-dev   # the JSON that the HTTP API reads and writes
    libmimalloc-dev      # the server's memory: many threads that allocate for each request
    tzdata               # the zone a shop's day ends in
    fonts-inter          # Latin letters and figures
    fonts-noto-cjk       # Korean
)

# A Wayland session without an X server next to it needs Qt's Wayland plugin.
if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
    app_packages+=(qt6-wayland)
fi

# To run the bench as well.
# shellcheck disable=SC2034
bench_packages=(
    "${app_packages[@]}"
    postgresql-15        # the server which the bench and the tests start on a folder of their own
    xvfb                 # a display in memory, for the rows and the tests of a real window
)

# To run the tests as well.
# shellcheck disable=SC2034
test_packages=(
    "${bench_packages[@]}"
    libvalijson-dev      # holds the API's traffic against the schemas of its description
    curl                 # a client of the API that is not ours
    openssl              # makes the certificate the TLS tests serve with
    poppler-utils        # reads back the PDFs that receipts are saved as
)

# To fuzz: tests/fuzz/run.
# shellcheck disable=SC2034
fuzz_packages=(
    "${app_packages[@]}"
    clang-14             # the compiler that libFuzzer belongs to
    libclang-rt-14-dev   # libFuzzer, and the sanitizers which tell it of a fault
    llvm-14              # llvm-symbolizer, which names the places in a report
)

# To see which lines and branches the tests reach.
# shellcheck disable=SC2034
coverage_packages=(
    "${test_packages[@]}"
    gcovr                # adds up what the compiler's counters wrote
)

# Prints those of the given packages which are not installed, one a line.
packages_missing() {
    local installed package
    # shellcheck disable=SC2016 # dpkg-query fills in the fields
    installed=" $(dpkg-query --show --showformat='${Package}=${db:Status-Status} ' "$@" 2>/dev/null || true)"
    for package in "$@"; do
        [[ $installed == *" $package=installed "* ]] || printf '%s\n' "$package"
    done
}

# Installs the given packages; runs as root, in a shell of its own.
packages_install() {
    export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
    local no_cluster=/etc/postgresql-common/createcluster.d/danggol-tests.conf
    local apt=(apt-get -y -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120)

    # Debian's PostgreSQL server comes with a database cluster, started at once and at every boot. The tests start
    # their own server, so the machine is spared that one.
    if [[ " $* " == *" postgresql-"* ]]; then
        # shellcheck disable=SC2064 # the path as it is now
        trap "rm -f $no_cluster; rmdir --ignore-fail-on-non-empty ${no_cluster%/*}" EXIT
        mkdir -p "${no_cluster%/*}"
        echo "create_main_cluster = false" >"$no_cluster"
    fi

    # Old package lists name files which are gone, so a failure is tried once more with fresh ones. One
    # source that cannot be reached is no reason to stop: the others may have everything.
    if compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null &&
        "${apt[@]}" install --no-install-recommends "$@" </dev/null; then
        return 0
    fi
    "${apt[@]}" update </dev/null || true
    "${apt[@]}" install --no-install-recommends "$@" </dev/null
}

# Says which packages a person has to install, when this script may not or could not.
packages_explain() {
    printf 'danggol: %s\n  apt-get install --no-install-recommends %s\n' "$1" "${*:2}" >&2
}

# Makes sure that the given packages are installed: says what is missing, asks once when a person is at the terminal,
# and installs it as root or through sudo. Fails when it may not.
packages_ensure() {
    local missing=() as_root=() answer=""
    if ! command -v dpkg-query >/dev/null; then
        echo "danggol: not a Debian system, so nothing is installed; on Debian it would need: $*" >&2
        return 0
    fi
    mapfile -t missing < <(packages_missing "$@")
    ((${#missing[@]} > 0)) || return 0

    if ((EUID != 0)); then
        as_root=(sudo)
        if ! command -v sudo >/dev/null || { [[ ! -t 0 ]] && ! sudo -n true 2>/dev/null; }; then
            packages_explain "some packages are missing; as root, run" "${missing[@]}"
            return 1
        fi
    fi

    echo "danggol: missing packages, to be installed with apt: ${missing[*]}" >&2
    if [[ -t 0 ]]; then
        read -r -p "Install them? [Y/n] " answer || answer=n
        if [[ ! ${answer,,} =~ ^(y|yes)?$ ]]; then
            packages_explain "nothing was installed; to do it by hand, run as root" "${missing[@]}"
            return 1
        fi
    fi
    if ! "${as_root[@]}" bash -euc "$(declare -f packages_install); packages_install \"\$@\"" packages "${missing[@]}" >&2
    then
        packages_explain "the packages could not be installed; as root, run" "${missing[@]}"
        return 1
    fi
}
