"""The people who annotate."""

import os
from dataclasses import dataclass

UID_BYTES = 8  # enough that no two people of a team ever get the same by chance


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person; `uid` is the same in every project, `name` is what this project calls them.

    No two of a project have the same name: their copies belong to it.
    """

    uid: str
    name: str


def new_uid() -> str:
    """Return an id that nothing else has, as hexadecimal digits."""
    return os.urandom(UID_BYTES).hex()


def newcomer(name: str) -> Annotator:
    """Return somebody whom no project has met yet."""
    return Annotator(new_uid(), name)


def is_person(owner: str) -> bool:
    """Whether a copy is a person's, rather than the suggestions or the gold."""
    return bool(owner) and not owner.startswith("@")
