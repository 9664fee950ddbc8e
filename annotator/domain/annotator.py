"""The people who annotate."""

import os
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from annotator.domain.errors import AnnotatorError
from annotator.domain.packet import ANNOTATOR, PACKET
from annotator.domain.said import said

UID_BYTES = 8  # enough that no two people of a team ever get the same by chance
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person; `uid` is the same in every project, `name` is what this project calls them.

    No two of a project have the same name: their copies belong to it.
    """

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Circle:
    """Who may be at work on a project: `key` tells it from others, `known` are names.

    `home` is the name of the one whose packet it is, if it is one.
    """

    key: str = ""
    known: tuple[str, ...] = ()
    home: str = ""

    @classmethod
    def of(cls, settings: Mapping[str, str], known: Mapping[str, str]) -> Self:
        """Return who may be at work by the settings of a project, and by names that go by uid."""
        parts = (settings.get(key, "") for key in ("uid", PACKET))
        home = known.get(settings.get(ANNOTATOR, ""), "")
        return cls("/".join(filter(None, parts)), tuple(known.values()), home)

    def name(self, name: str) -> str:
        """Return a name as the project knows it, upper and lower case alike."""
        return next((other for other in self.known if compared(other) == compared(name)), name)


def new_uid() -> str:
    """Return an id that nothing else has, as hexadecimal digits."""
    return os.urandom(UID_BYTES).hex()


def newcomer(name: str) -> Annotator:
    """Return somebody whom no project has met yet."""
    return Annotator(new_uid(), name)


def is_person(owner: str) -> bool:
    """Whether a copy is a person's, rather than the suggestions or the gold."""
    return bool(owner) and not owner.startswith("@")


def called(names: Iterable[str], known: Iterable[Annotator]) -> tuple[Annotator, ...]:
    """Return the people of these names, in that order: those who are known, and newcomers.

    Raises AnnotatorError where a name cannot be a person's, or could be taken for another's.
    """
    known_by = {compared(annotator.name): annotator for annotator in known}
    found: dict[str, Annotator] = {}
    for name in map(proper, names):
        folded = compared(name)
        if folded in found:
            raise AnnotatorError(
                said(
                    "{one} and {other} are one name; name nobody twice",
                    one=found[folded].name,
                    other=name,
                )
            )
        person = known_by.get(folded)
        if person and person.name != name:
            raise AnnotatorError(
                said(
                    "{name} differs from {person}, who is known here, in upper and lower"
                    " case only; write the name as it is known, or choose another",
                    name=name,
                    person=person.name,
                )
            )
        found[folded] = person or newcomer(name)
    return tuple(found.values())


def proper(name: str) -> str:
    """Return a name as it is kept; raises AnnotatorError where it cannot be a person's."""
    plain = " ".join(name.split())
    if not plain:
        raise AnnotatorError(said("the name of an annotator cannot be empty"))
    if not is_person(plain):
        raise AnnotatorError(
            said("the name of an annotator cannot begin with @, as {name} does", name=plain)
        )
    if len(plain) > LONGEST:
        raise AnnotatorError(
            said(
                "the name of an annotator cannot have more than {longest} characters",
                longest=LONGEST,
            )
        )
    return plain


def compared(name: str) -> str:
    """Return what names of people are compared by: upper and lower case are alike."""
    return unicodedata.normalize("NFC", name.casefold())
