"""Versions that were trained on this computer: nobody has to say anew that they may be loaded.

They are known by all that is in their folder, so one that was altered, or came from elsewhere, is
asked about like any other folder.
"""

import os
import sys
from contextlib import suppress
from hashlib import file_digest, sha256
from pathlib import Path

FILE = "trained.txt"  # a digest on each line
MOST = 1000  # lines


def remember(folder: Path) -> None:
    """Know a version again that was trained just now."""
    path = state_folder() / FILE
    with suppress(OSError):  # where nothing can be kept, a person is asked, as of any folder
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [*_known(path), digest(folder)]
        path.write_text("".join(f"{line}\n" for line in lines[-MOST:]), "ascii")


def is_homemade(folder: Path) -> bool:
    """Whether a version was trained here, and is as it was then."""
    known = _known(state_folder() / FILE)
    return bool(known) and digest(folder) in known


def digest(folder: Path) -> str:
    """Return a SHA-256 of the names and contents of all files in a folder."""
    whole = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix().encode("utf-8", "surrogateescape")
        with path.open("rb") as file:
            whole.update(sha256(name).digest() + file_digest(file, "sha256").digest())
    return whole.hexdigest()


def state_folder() -> Path:
    """Return where the program keeps for this person what is neither work nor a setting."""
    home = Path.home()
    if sys.platform == "win32":
        folder = os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local"
    elif sys.platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = os.environ.get("XDG_STATE_HOME") or home / ".local" / "state"
    return Path(folder) / "annotator"


def _known(path: Path) -> list[str]:
    try:
        return path.read_text("ascii").split()
    except (OSError, ValueError):
        return []
