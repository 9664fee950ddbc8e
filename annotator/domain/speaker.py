"""The ledger of people and organisations who speak."""

from collections.abc import Iterable
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


def find_speaker(ledger: Iterable[Speaker], name: str) -> Speaker | None:
    """Return the first entry that goes by this name, upper and lower case alike."""
    wanted = name.casefold()
    return next((s for s in ledger if wanted in {n.casefold() for n in s.names()}), None)
