"""What a project remembers of decisions: which texts are which labels, and which are not.

It holds nothing of its own: entries are counted from the copies, so undo, merging and deleting
take part by themselves. Only what a person said by hand is kept, as a setting of the project.
What others decided in an article is no hint for whoever does the same article after them: people
decide independently there.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from annotator.domain.gazetteer import AMOUNTS, is_name

KEY = "memory"  # of the setting that keeps what was said by hand
LEAST = 0.5  # precision below which an entry is dropped
ORIGIN = "memory@1"


class Entry(NamedTuple):
    """A text with a label: what is remembered about is the text in this role alone."""

    text: str
    label: str


class Standing(StrEnum):
    """What becomes of a text under a label."""

    OFFERED = "suggested everywhere"
    HELD = "not suggested"
    LEFT = "left to the suggesters"


class Hand(StrEnum):
    """What a person said about an entry by hand."""

    ALLOWED = "allowed"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class ByHand:
    """What was said by hand, whether decisions are remembered, and the least precision."""

    hands: Mapping[Entry, Hand] = field(default_factory=dict)
    on: bool = True
    least: float = LEAST

    def about(self, entry: Entry, hand: Hand | None) -> "ByHand":
        """Return it with something said about an entry; with None it is as decided again."""
        others = {known: said for known, said in self.hands.items() if known != entry}
        return replace(self, hands=others | ({entry: hand} if hand else {}))


class Tally(NamedTuple):
    """How often an annotator kept and rejected a text under a label in an article."""

    article: str
    text: str
    label: str
    annotator: str
    kept: int
    rejected: int

    @property
    def entry(self) -> Entry:
        return Entry(" ".join(self.text.split()), self.label)


@dataclass(frozen=True, slots=True)
class Votes:
    """How often an entry was kept and rejected, by how many people, and whether they differ.

    They differ where one mostly kept it and another mostly rejected it.
    """

    kept: int = 0
    rejected: int = 0
    people: int = 0
    differ: bool = False

    @property
    def precision(self) -> float:
        """The share of decisions that kept it; 0 before there is any."""
        return self.kept / (self.kept + self.rejected) if self.kept else 0.0

    @property
    def likely(self) -> float:
        """How likely it is kept next, by Laplace's rule of succession."""
        return round((self.kept + 1) / (self.kept + self.rejected + 2), 2)


def standing(entry: Entry, votes: Votes, said: ByHand) -> Standing:
    """Return what becomes of an entry: by hand first, then by the decisions of all people.

    Where people differ it is left to the suggesters: no one's decision outweighs another's.
    """
    hand = said.hands.get(entry)
    if hand:
        return Standing.OFFERED if hand is Hand.ALLOWED else Standing.HELD
    if votes.differ or not votes.people:
        return Standing.LEFT
    if votes.precision < said.least or not votes.kept:
        return Standing.HELD
    fit = entry.label not in AMOUNTS and is_name(entry.text)
    return Standing.OFFERED if fit and votes.kept > votes.rejected else Standing.LEFT


@dataclass(frozen=True, slots=True)
class Remembered:
    """An entry as it is listed: what was decided, what was said by hand, and what becomes of it."""

    entry: Entry
    votes: Votes
    standing: Standing
    hand: Hand | None = None


class Memory:
    """The entries of a project, renewed article by article."""

    def __init__(self) -> None:
        self._of_article: dict[str, tuple[Tally, ...]] = {}
        self._counts: defaultdict[Entry, defaultdict[str, list[int]]] = defaultdict(
            lambda: defaultdict(lambda: [0, 0])
        )

    def put(self, articles: Iterable[str], tallies: Iterable[Tally]) -> frozenset[Entry]:
        """Take over what was decided in articles, in place of before; return what it concerns."""
        concerned: set[Entry] = set()
        for article in articles:
            for tally in self._of_article.pop(article, ()):
                self._add(tally, -1)
                concerned.add(tally.entry)
        found: defaultdict[str, list[Tally]] = defaultdict(list)
        for tally in tallies:
            found[tally.article].append(tally)
            self._add(tally, 1)
            concerned.add(tally.entry)
        self._of_article.update((article, tuple(of)) for article, of in found.items())
        return frozenset(concerned)

    def _add(self, tally: Tally, times: int) -> None:
        people = self._counts[tally.entry]
        counts = people[tally.annotator]
        counts[0] += times * tally.kept
        counts[1] += times * tally.rejected
        if not any(counts):
            del people[tally.annotator]
        if not people:
            del self._counts[tally.entry]

    def votes(self, entry: Entry, apart: Iterable[Tally] = ()) -> Votes:
        """Return how an entry was decided on, apart from some decisions."""
        counts = {name: list(found) for name, found in self._counts.get(entry, {}).items()}
        for tally in apart:
            counts[tally.annotator][0] -= tally.kept
            counts[tally.annotator][1] -= tally.rejected
        people = [found for found in counts.values() if any(found)]
        kept, rejected = (sum(counts[n] for counts in people) for n in (0, 1))
        more = any(counts[0] > counts[1] for counts in people)
        fewer = any(counts[0] < counts[1] for counts in people)
        return Votes(kept, rejected, len(people), more and fewer)

    def of_others(self, article: str, annotator: str) -> Mapping[Entry, tuple[Tally, ...]]:
        """Return what all but one annotator decided in an article, by entry."""
        found: defaultdict[Entry, tuple[Tally, ...]] = defaultdict(tuple)
        for tally in self._of_article.get(article, ()):
            if tally.annotator != annotator:
                found[tally.entry] += (tally,)
        return found

    def entries(self) -> tuple[Entry, ...]:
        """Return all that was decided on, in alphabetical order."""
        return tuple(sorted(self._counts))


def to_setting(said: ByHand) -> str:
    hands = sorted((entry.text, entry.label, str(hand)) for entry, hand in said.hands.items())
    return json.dumps({"on": said.on, "least": said.least, "hands": hands}, ensure_ascii=False)


def from_setting(value: str) -> ByHand:
    """Return what a setting says; nothing by hand where there is none, or one that says nothing."""
    try:
        data = json.loads(value) if value else {}
        hands = {Entry(str(text), str(label)): Hand(hand) for text, label, hand in data["hands"]}
        return ByHand(hands, data["on"] is not False, float(data["least"]))
    except (ValueError, TypeError, KeyError):
        return ByHand()
