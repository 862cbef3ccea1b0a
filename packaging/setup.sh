#!/bin/sh
# Sets up .venv in a source checkout: packaging/setup.sh [app|album|test]
#   app    Tintype itself
#   album  also the sample pictures that ship inside the scikit-image package
#   test   also what lint, types and tests need
# A set-up that is up to date is left alone, so this costs nothing the second time.
# PYTHON=<interpreter> chooses the Python. Works as root or not; without root, nothing is
# installed outside .venv, and what the system lacks is named in one line to copy.
set -eu
cd "$(dirname "$0")/.."
level=${1:-app}
venv_python=.venv/bin/python

say() { printf '%s\n' "$*" >&2; }
fail() { say "tintype: $*"; exit 1; }

# What a finished set-up of a level depends on: the files that say what to install, and the place.
fingerprint() {
    { pwd; cat pyproject.toml packaging/setup.sh packaging/*.txt; } | cksum
}
is_done() { [ -x "$venv_python" ] && [ "$(cat ".venv/.done-$1" 2>/dev/null)" = "$(fingerprint)" ]; }
mark_done() { fingerprint > ".venv/.done-$1"; }

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }
apt_install() {
    say "Installing system packages: $*"
    log=$(mktemp)
    if { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q \
        --no-install-recommends "$@"; } >"$log" 2>&1; then
        rm -f "$log"
    else
        tail -n 5 "$log" >&2
        rm -f "$log"
        return 1
    fi
}

# Prints the first Python that is new enough; its name must also work (pyenv leaves dead names).
find_python() {
    for name in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$name"
            return
        fi
        [ -z "${PYTHON:-}" ] || fail "PYTHON=$PYTHON is not a Python 3.11 or newer."
    done
    fail "Python 3.11 or newer is needed and none was found (python3, python3.11 to 3.14).
  Debian, Ubuntu: sudo apt-get install -y python3 python3-venv
  Another Python: make setup PYTHON=/path/to/python3"
}

make_venv() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        { can_install && apt_install "$package"; } ||
            fail "this Python cannot make virtual environments yet. Please run, then try again:
  sudo apt-get install -y $package"
    fi
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
    pwd > .venv/.place
}

pip_install() { "$venv_python" -m pip install --quiet --disable-pip-version-check "$@"; }

# The window needs a few system libraries; everything else works without them.
check_window() {
    missing=$("$venv_python" packaging/qt_libraries.py) && return
    # shellcheck disable=SC2086  # a list of package names
    if can_install && apt_install $missing; then
        missing=$("$venv_python" packaging/qt_libraries.py) && return
    fi
    say "The window needs system libraries that are missing (the commands work without). Install them with:
  sudo apt-get install -y $missing"
}

# A .venv holds absolute paths, so one that was moved or lost its Python is made again.
has_venv() {
    [ "$(cat .venv/.place 2>/dev/null)" = "$(pwd)" ] && "$venv_python" -c 'import pip' 2>/dev/null
}

setup_app() {
    has_venv || make_venv
    say "Installing Tintype and its packages into .venv (once; some 200 MB)"
    pip_install --constraint packaging/constraints.txt --editable .
    check_window
}

setup_album() {
    # Its pictures are all we want, not the scientific packages behind it.
    pip_install --no-deps --requirement packaging/album.txt
}

setup_test() {
    say "Installing what the tests need"
    pip_install --upgrade 'pip>=25.1' # the first that reads dependency groups
    pip_install --constraint packaging/constraints.txt --group test
    # The oracle of the face tests. Its own requirement, dlib, compiles for minutes; dlib-bin is
    # the same code as wheels but does not answer to the name: hence --no-deps.
    if ! pip_install --no-deps --only-binary dlib-bin --requirement packaging/oracle.txt; then
        say "No dlib wheel for this Python: the tests that compare with face_recognition will skip."
    fi
}

is_done app || { setup_app; mark_done app; }
case $level in
    app) ;;
    album | test) is_done "$level" || { "setup_$level"; mark_done "$level"; } ;;
    *) fail "unknown level: $level (app, album or test)" ;;
esac
