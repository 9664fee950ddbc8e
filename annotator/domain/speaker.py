"""The ledger of people and organisations who speak."""

from dataclasses import dataclass
from enum import StrEnum


class SpeakerKind(StrEnum):
    """How the articles refer to a speaker."""

    NAMED = "named"
    DESCRIBED = "described"
    COLLECTIVE = "collective"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class Speaker:
    """An entry of the project's ledger; `kb` is its id in an outside knowledge base."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: SpeakerKind = SpeakerKind.NAMED
    kb: str | None = None

    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


ARTICLES = frozenset({"the", "a", "an"})


def bare_name(mention: str) -> str:
    """Return what a speaker is called by a mention: "the mayor’s office" without its article."""
    first, _, rest = mention.strip().partition(" ")
    return rest.strip() if first.casefold() in ARTICLES and rest.strip() else mention.strip()


def kind_of_name(name: str) -> SpeakerKind:
    """Return how a name refers: without a capital letter it describes, as “baker” does."""
    described = name.islower() and name == name.lower()
    return SpeakerKind.DESCRIBED if described else SpeakerKind.NAMED
