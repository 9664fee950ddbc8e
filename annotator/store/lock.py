"""The lock file beside a project, which says who has it open.

What keeps two programs of one computer apart is SQLite's lock, which ends with its program however
that ends. The file tells people who it is, and keeps apart computers that share a folder or have it
synchronised. One that a killed program left behind is taken over.
"""

import json
import os
import platform
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from annotator.domain.errors import OpenElsewhereError, ReadOnlyError
from annotator.domain.holder import Holder
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.store.refusals import Identity, identity_of

LARGEST = 4096  # bytes; anybody may have written it
LONGEST = 100
PROGRAM = "annotator"
CLOSE_FIRST = said("close that first")

# What this process has open: locks are a process's, and reading the file anew would drop them.
# A file that took the place of one that is held is another one.
_held: dict[Path, Identity | None] = {}


def lock_of(project: Path) -> Path:
    """Return where it is written who has a project open."""
    return project.with_name(f"{project.name}.lock")


def here() -> str:
    """Return the name of this computer."""
    return platform.node() or "localhost"


def holder_of(project: Path) -> Holder | None:
    """Return who has a project open; None where nobody says so, or nothing that makes sense."""
    try:
        with lock_of(project).open("rb") as file:
            return _holder(json.loads(file.read(LARGEST)))
    except (OSError, ValueError, RecursionError):
        return None


def is_held_here(project: Path) -> bool:
    """Whether this very process has a project open."""
    identity = _held.get(project.resolve())
    return identity is not None and identity == identity_of(project)


def refuse_other_computer(project: Path) -> None:
    """Raise OpenElsewhereError where another computer has a project open, or has left it so."""
    holder = holder_of(project)
    if holder and holder.host != here():
        raise OpenElsewhereError(
            said(
                "{project} is open on another computer ({holder})",
                project=project.name,
                holder=holder.described(here()),
            ),
            said(
                "close it there first or, where nobody has it open any more, delete"
                " {file} beside it",
                file=lock_of(project).name,
            ),
            far=True,
        )


def open_elsewhere(project: Path) -> OpenElsewhereError:
    """Return what to raise where another program of this computer has a project open."""
    holder = holder_of(project)
    known = holder and holder.host == here() and is_alive(holder.pid)
    why = said("{project} is open in another window or command", project=project.name)
    if holder and known:
        why = said("{why} ({holder})", why=why, holder=holder.described(here()))
    return OpenElsewhereError(why, CLOSE_FIRST)


def refuse_read_only(project: Path) -> None:
    """Raise ReadOnlyError where a project, or the folder it is in, takes nothing new."""
    if not all(os.access(place, os.W_OK) for place in (project, project.parent)):
        raise unwritable(project, said("it is read-only"))


def take(project: Path) -> None:
    """Write down that this process has a project open; SQLite's lock is held already.

    Raises ReadOnlyError where nothing can be written beside the project, and OpenElsewhereError
    where another computer was faster.
    """
    path = lock_of(project)
    text = json.dumps(
        {
            "pid": os.getpid(),
            "host": here(),
            "program": PROGRAM,
            "since": datetime.now(UTC).isoformat(timespec="seconds"),
        }
    )
    try:
        path.unlink(missing_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        refuse_other_computer(project)
        raise open_elsewhere(project) from error
    except OSError as error:
        raise unwritable(project, str(error.strerror)) from error
    _held[project.resolve()] = identity_of(project)


def unwritable(project: Path, reason: str) -> ReadOnlyError:
    """Return what to raise where a project, or the folder it is in, takes nothing new."""
    return ReadOnlyError(
        said(
            "nothing can be written to {project} or beside it ({reason})",
            project=project.name,
            reason=reason,
        ),
        said("it can be read, or copied elsewhere and opened there"),
    )


def release(project: Path, identity: Identity | None) -> None:
    """Take back what `take` wrote for a file; what was written meanwhile for another is let be."""
    if _held.get(project.resolve()) != identity:
        return
    del _held[project.resolve()]
    holder = holder_of(project)
    if holder and (holder.pid, holder.host) == (os.getpid(), here()):
        with suppress(OSError):  # a lock file that stays is taken over
            lock_of(project).unlink(missing_ok=True)


def _holder(held: Any) -> Holder:
    try:
        since = datetime.fromisoformat(held["since"]).astimezone()
        pid, host, program = int(held["pid"]), str(held["host"]), str(held["program"])
    except (KeyError, TypeError, OverflowError) as error:
        raise ValueError from error
    return Holder(pid, shortened(host, LONGEST), shortened(program, LONGEST), since)


def is_alive(pid: int) -> bool:
    """Whether there is a process; on Windows, where asking might end it, that is taken for granted.

    A number that no process can have is nobody's.
    """
    if sys.platform == "win32":
        return True
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return pid > 0
