#!/bin/sh
# Makes dist/annotator, one folder with the program, Python and all libraries, and tries it.
set -u
EXTRAS="[bundle]"
. "$(dirname "$0")/setup.sh"
set -e

.venv/bin/pyinstaller --noconfirm --log-level ERROR --distpath dist --workpath build/bundle \
    packaging/annotator.spec

tried=$(mktemp -d)
trap 'rm -rf "$tried"' EXIT
dist/annotator/annotator demo --folder "$tried" --screenshot "$tried/window.png" >/dev/null
[ -s "$tried/window.png" ] || fail "the bundle does not draw its window"
echo "dist/annotator: $(du -sh dist/annotator | cut -f1), started by dist/annotator/annotator"
