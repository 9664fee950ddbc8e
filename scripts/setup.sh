# Sourced by the other scripts: makes .venv and installs the project with pinned versions.
# EXTRAS names what is wanted besides the program, such as [dev].

cd "$(dirname "$0")/.." || exit 1

LIBRARIES="libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0"
DISPLAY_LIBRARIES="libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"

fail() {
    echo "annotator: $*" >&2
    exit 1
}

find_python() {
    for candidate in python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null &&
            "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))'; then
            echo "$candidate"
            return
        fi
    done
}

make_environment() {
    python=$(find_python)
    [ -n "$python" ] || fail "Python 3.11 or newer is missing: sudo apt-get install -y python3 python3-venv"
    [ -x .venv/bin/pip ] && .venv/bin/python -c '' 2>/dev/null && return
    rm -rf .venv
    "$python" -m venv .venv >/dev/null 2>&1 ||
        fail "Python cannot make an environment: sudo apt-get install -y python3-venv"
}

# The stamp holds what was installed and where, so that a second run has nothing to do.
install_project() {
    stamp=".venv/installed$EXTRAS"
    wanted="$(pwd) $(cat pyproject.toml constraints.txt | cksum)"
    [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
    echo "Installing annotator$EXTRAS into .venv …" >&2
    .venv/bin/python -m pip install --quiet --disable-pip-version-check \
        -c constraints.txt -e ".$EXTRAS" || fail "the installation failed; see above"
    echo "$wanted" >"$stamp"
}

check_libraries() {
    .venv/bin/python -c 'import PySide6.QtWidgets' 2>/dev/null ||
        fail "system libraries are missing: sudo apt-get install -y $LIBRARIES"
    [ -z "${DISPLAY:-}" ] || .venv/bin/python -c '
import ctypes
for name in ("xcb-cursor.so.0", "xkbcommon-x11.so.0", "xcb-icccm.so.4", "xcb-keysyms.so.1"):
    ctypes.CDLL("lib" + name)' 2>/dev/null ||
        fail "system libraries are missing: sudo apt-get install -y $LIBRARIES $DISPLAY_LIBRARIES"
}

make_environment
install_project
check_libraries
