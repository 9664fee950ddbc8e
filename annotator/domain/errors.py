"""Errors that a person can act on; anything else is a fault of the program."""

import os
from collections.abc import Callable
from typing import Any

from annotator.domain.said import said

LONGEST = 400  # characters of a path in a sentence


class AnnotatorError(Exception):
    """A problem to show as one sentence: what happened, what was kept, what to do."""


class FormatError(AnnotatorError):
    """A file does not follow its format."""


class ProjectError(AnnotatorError):
    """A project file cannot be opened or changed."""


class NotStoredError(ProjectError):
    """The medium did not take a step; `step` does it in a session, now or on a copy elsewhere."""

    step: Callable[[Any], object] | None = None


class ReadOnlyError(ProjectError):
    """A project can be read, and nobody here may write to it; `why` leaves out what to do."""

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(said("{why}; {remedy}", why=why, remedy=remedy))
        self.why = why


class OpenElsewhereError(ReadOnlyError):
    """A project is open for writing in another program, or `far` away on another computer."""

    def __init__(self, why: str, remedy: str, *, far: bool = False) -> None:
        super().__init__(why, remedy)
        self.far = far


class DamagedError(ProjectError):
    """A project file is not as we would have written it; a repair may make one of it."""


class QueryError(AnnotatorError):
    """What was typed to find something by cannot be understood."""


class SuggestError(AnnotatorError):
    """A suggester cannot be used."""


def of_system(error: OSError) -> AnnotatorError:
    """Return what to tell where the system did not let a file be reached, whatever was done."""
    name = error.filename
    if name is None:
        return AnnotatorError(str(error.strerror or error))
    where = os.fsdecode(name) if isinstance(name, str | bytes | os.PathLike) else str(name)
    return AnnotatorError(
        said("{where} cannot be reached: {why}", where=where[:LONGEST], why=error.strerror)
    )
