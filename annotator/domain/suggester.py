"""Who suggests, described without being loaded: small enough to hand to another process."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum


class SuggesterKind(StrEnum):
    """What a suggester is, and so how it is loaded."""

    BUILTIN = "builtin"
    PACKAGE = "package"
    FOLDER = "folder"
    PATTERNS = "patterns"
    GAZETTEER = "gazetteer"
    PLUGIN = "plugin"


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A name that a gazetteer looks for, and how likely the label is where it is found."""

    text: str
    label: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Suggester:
    """What proposes spans and quotes.

    `place` is where it comes from: the language of a built-in one, the name of a package or
    plug-in, the path of a folder or file. `labels` are those it is known to give; none where that
    is only known once it has read. It `asks` until a person has agreed that it may be loaded, as a
    folder from anywhere can run code; `needs` is the version of spaCy it was made for. `names` are
    what a gazetteer looks for.
    """

    name: str
    version: str
    kind: SuggesterKind = SuggesterKind.BUILTIN
    place: str = ""
    labels: tuple[str, ...] = ()
    asks: bool = False
    needs: str = ""
    names: tuple[Name, ...] = ()

    @property
    def origin(self) -> str:
        """What its suggestions are signed with."""
        return f"{self.name}@{self.version}"

    def agreed(self) -> "Suggester":
        """Return it as one that a person has agreed to have loaded."""
        return replace(self, asks=False)


BUILTIN = Suggester("builtin", "3", SuggesterKind.BUILTIN, "en")


def plain_name(text: str) -> str:
    """Return a text as a name that can stand in an origin."""
    return re.sub(r"[^\w.-]+", "-", text).strip("-") or "unnamed"
