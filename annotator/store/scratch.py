"""Folders to throw away, and those that programs left behind which were killed."""

import os
import re
import shutil
import tempfile
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.store.lock import here, is_alive

NAMED = re.compile(r"annotator-(?P<host>[0-9a-f]{8})-(?P<pid>[0-9]{1,10})-\w+")


def scratch() -> TemporaryDirectory[str]:
    """Make a folder that is gone when it is closed; its name says whose it is."""
    return TemporaryDirectory(prefix=f"annotator-{_computer()}-{os.getpid()}-")


def sweep() -> int:
    """Remove the folders that are nobody's any more, and return how many.

    These are this user's, made on this computer by a process that is no longer there. A computer is
    told by its name, as containers may share a folder and not see one another's processes.
    """
    left = [path for path in Path(tempfile.gettempdir()).glob("annotator-*") if _is_left(path)]
    for path in left:
        shutil.rmtree(path, ignore_errors=True)  # another program may be at it as well
    return len(left)


def _is_left(path: Path) -> bool:
    named = NAMED.fullmatch(path.name)
    if named is None or named["host"] != _computer() or is_alive(int(named["pid"])):
        return False
    return path.is_dir() and not path.is_symlink() and _is_ours(path)


def _is_ours(path: Path) -> bool:
    try:
        return not hasattr(os, "getuid") or path.stat().st_uid == os.getuid()
    except OSError:  # it is gone by now
        return False


def _computer() -> str:
    """Return what stands for this computer in a name."""
    return sha256(here().encode()).hexdigest()[:8]
