#!/bin/sh
# Installs the program, makes the sample project in demo/ with its exports, and opens the window.
set -u
EXTRAS="[all]"
. "$(dirname "$0")/setup.sh"

exec .venv/bin/annotator demo --folder demo "$@"
