"""Where the files that come with the program lie."""

import os
from pathlib import Path

PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder that came with the program.

    A wheel carries them in `annotator/_resources`, a checkout in `resources`, `datasets`, `docs`;
    the environment variable ANNOTATOR_RESOURCES names another folder laid out like the wheel's.
    """
    return _root(parts[0]).joinpath(*parts)


def _root(first: str) -> Path:
    if override := os.environ.get("ANNOTATOR_RESOURCES"):
        return Path(override)
    packaged = PACKAGE / "_resources"
    if packaged.is_dir():
        return packaged
    checkout = PACKAGE.parent
    return checkout if first in {"datasets", "docs"} else checkout / "resources"
