"""What the window shows of a project before it is open."""

from getpass import getuser
from pathlib import Path

from annotator.domain.record import Glance
from annotator.store import glance as store


def person() -> str:
    """Return a name for whoever sits at this computer."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "annotator"


def glance(path: Path) -> Glance | None:
    """Return what this person would see first in a project, None where that cannot be told."""
    return store.glance(path, person())
