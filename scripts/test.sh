#!/bin/sh
# Runs every check and every test, without a display and without a network.
set -u
EXTRAS="[dev]"
. "$(dirname "$0")/setup.sh"

export QT_QPA_PLATFORM=offscreen
bin=$(pwd)/.venv/bin
offline=""
if unshare -rn true 2>/dev/null; then
    offline="unshare -rn"
    export ANNOTATOR_APART=1
fi

set -e
"$bin/ruff" check .
"$bin/ruff" format --check --quiet .
"$bin/mypy"
"$bin/lint-imports" --no-cache
$offline "$bin/python" -m pytest -q "$@"
