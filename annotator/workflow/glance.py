"""What the window shows of a project before it is open."""

from collections.abc import Mapping
from getpass import getuser
from pathlib import Path

from annotator.domain.annotator import Circle, proper
from annotator.domain.errors import AnnotatorError
from annotator.domain.record import Glance
from annotator.store import glance as store


def person() -> str:
    """Return a name for whoever sits at this computer."""
    try:
        return getuser()
    except (KeyError, OSError):
        return "annotator"


def who(circle: Circle, chosen: Mapping[str, str], asked: str = "") -> str:
    """Return who is at work: who was asked for, or else chosen for this project on this computer.

    Else it is the one whose packet it is, or else whoever sits here. `chosen` are names by the key
    of a project, under no key that of whoever sits here. Raises AnnotatorError where nobody can
    have the name that was asked for.
    """
    if asked:
        return circle.name(proper(asked))
    return circle.name(chosen.get(circle.key) or circle.home or chosen.get("") or person())


def glance(path: Path, chosen: Mapping[str, str], asked: str = "") -> Glance | None:
    """Return what this person would see first in a project, None where that cannot be told."""
    try:
        return store.glance(path, who(store.circle(path), chosen, asked))
    except AnnotatorError:
        return None
