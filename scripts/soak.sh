#!/bin/sh
# Kills, power cuts, spoilt projects and spoilt files, many of each; prints a table of what was lost.
set -u
EXTRAS="[dev]"
. "$(dirname "$0")/setup.sh"

exec .venv/bin/python scripts/soak.py "$@"
