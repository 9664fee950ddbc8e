"""The ledger of people and organisations who speak."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
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


def find_speaker(ledger: Iterable[Speaker], name: str) -> Speaker | None:
    """Return the first entry that goes by this name, upper and lower case alike."""
    wanted = name.casefold()
    return next((s for s in ledger if wanted in {n.casefold() for n in s.names()}), None)


class Roll:
    """A ledger that speakers from elsewhere are entered into, each person once.

    A newcomer who goes by the name of an entry is that entry, and its other names become aliases.
    """

    def __init__(self, ledger: Iterable[Speaker]) -> None:
        self._before = {speaker.id: speaker for speaker in ledger}
        self._after: dict[str, Speaker] = {}
        self._by_name: dict[str, str] = {}
        for speaker in self._before.values():
            self._keep(speaker)

    def enter(self, newcomer: Speaker) -> str:
        """Return the id under which the newcomer stands in the ledger from now on."""
        known = self._by_name.get(newcomer.name.casefold())
        if known is None:
            return self._add(newcomer)
        self._widen(self._after[known], newcomer)
        return known

    def news(self) -> list[tuple[Speaker | None, Speaker]]:
        """Return each entry that is new or has other names now, with what it was."""
        pairs = ((self._before.get(key), speaker) for key, speaker in self._after.items())
        return [(before, after) for before, after in pairs if before != after]

    def _add(self, newcomer: Speaker) -> str:
        fresh, number = newcomer.id, 1
        while fresh in self._after:
            number += 1
            fresh = f"{newcomer.id}-{number}"
        self._keep(replace(newcomer, id=fresh))
        return fresh

    def _widen(self, entry: Speaker, newcomer: Speaker) -> None:
        taken = {name.casefold() for name in entry.names()}
        fresh = tuple(name for name in newcomer.aliases if name.casefold() not in taken)
        if fresh:
            self._keep(replace(entry, aliases=(*entry.aliases, *fresh)))

    def _keep(self, speaker: Speaker) -> None:
        self._after[speaker.id] = speaker
        for name in speaker.names():
            self._by_name.setdefault(name.casefold(), speaker.id)
