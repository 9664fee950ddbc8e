"""Who may be one person: pairs of entries of the ledger, with the reason to think so."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, starmap

from annotator.domain.edit import Setting
from annotator.domain.names import folded, is_full, may_be_one, sound, surname
from annotator.domain.said import said
from annotator.domain.speaker import Speaker, SpeakerKind

APART = "two people: "  # the key of the setting that says so begins like this
KNOWN, SHARED, HEARD, GUESSED = 3, 2, 1, 0
MANY = 20  # bearers of one name; among more, a name in common says nothing
Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two entries that may be one person, the one to stay first, and why, as part of a sentence.

    `sure` is how good a ground that is, from KNOWN down to GUESSED.
    """

    stays: Speaker
    goes: Speaker
    reason: str
    sure: int

    @property
    def pair(self) -> Pair:
        return frozenset((self.stays.id, self.goes.id))


Ground = tuple[int, str, Callable[[Speaker], Iterable[str]]]


def proposals(
    ledger: Iterable[Speaker], apart: Collection[Pair] = (), uses: Callable[[str], int] = len
) -> list[Proposal]:
    """Return the pairs that may be one, on the best grounds first; `uses` tells who is named most.

    Each pair comes once, and not where a person or a knowledge base tells the two apart. Time grows
    with the names and with the few who share one.
    """
    everyone = list(ledger)
    found: dict[Pair, Proposal] = {}
    for sure, reason, keys in _GROUNDS:
        for one, other in _sharing(everyone, keys):
            pair = frozenset((one.id, other.id))
            if pair not in found and pair not in apart and _may_be(one, other, sure):
                stays, goes = sorted((one, other), key=lambda s: (-uses(s.id), -len(s.name), s.id))
                found[pair] = Proposal(stays, goes, reason, sure)
    return sorted(found.values(), key=lambda p: (-p.sure, -uses(p.goes.id), p.stays.name))


def told_apart(one: str, other: str) -> Setting:
    """Return what the project remembers of two who are not one person."""
    return Setting(APART + json.dumps(sorted((one, other)), ensure_ascii=False), "no")


def pairs_apart(settings: Iterable[str]) -> frozenset[Pair]:
    """Return who was told apart, from the keys of the settings that say so."""
    return frozenset(frozenset(json.loads(key[len(APART) :])) for key in settings)


def _sharing(
    everyone: Iterable[Speaker], keys: Callable[[Speaker], Iterable[str]]
) -> Iterator[tuple[Speaker, Speaker]]:
    """Yield the pairs that have a key in common, where few have it."""
    found: defaultdict[str, dict[str, Speaker]] = defaultdict(dict)
    for speaker in everyone:
        for key in keys(speaker):
            found[key][speaker.id] = speaker
    for bearers in found.values():
        if len(bearers) <= MANY:
            yield from combinations(bearers.values(), 2)


def _may_be(one: Speaker, other: Speaker, sure: int) -> bool:
    """Tell whether nothing speaks against two who share a name: another id, another forename."""
    if one.kb and other.kb and one.kb != other.kb:
        return False
    if sure == SHARED and (_goes_by(one, other.name) or _goes_by(other, one.name)):
        return True
    return sure in {KNOWN, HEARD} or _compatible(one, other)


def _goes_by(speaker: Speaker, name: str) -> bool:
    return folded(name) in map(folded, speaker.names())


def _compatible(one: Speaker, other: Speaker) -> bool:
    pairs = ((mine, theirs) for mine in _full(one) for theirs in _full(other))
    return may_be_one(one.name, other.name) or any(starmap(may_be_one, pairs))


def _full(speaker: Speaker) -> list[str]:
    return [name for name in speaker.names() if is_full(name)][:MANY]


def _known(speaker: Speaker) -> bool:
    return speaker.kind in {SpeakerKind.NAMED, SpeakerKind.COLLECTIVE}


def _surnames(speaker: Speaker) -> Iterator[str]:
    if speaker.kind is SpeakerKind.NAMED:
        yield from {surname(name) for name in speaker.names()[:MANY]}


_GROUNDS: tuple[Ground, ...] = (
    (KNOWN, said("the same id in the knowledge base"), lambda s: filter(None, [s.kb])),
    (KNOWN, said("the same name"), lambda s: [folded(s.name)] if _known(s) else []),
    (
        SHARED,
        said("a name in common"),
        lambda s: {folded(n) for n in s.names()} if _known(s) else (),
    ),
    (
        HEARD,
        said("names that sound the same"),
        lambda s: {sound(n) for n in _full(s)} if _known(s) else (),
    ),
    (GUESSED, said("the same surname, and no other forename"), _surnames),
)
