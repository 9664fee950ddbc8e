"""All measures of agreement for some annotators: of every two of them, and of all together."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, count
from typing import Protocol, TypeVar

from annotator.domain.agreement.group import DRAWN, Group, Together
from annotator.domain.agreement.pair import Pair, Two
from annotator.domain.agreement.readings import read
from annotator.domain.agreement.sampling import DRAWS, GOES, SEED
from annotator.domain.agreement.votes import Votes
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said

NOBODY: Mapping[str, str] = {}
Result = TypeVar("Result")
READING, DRAWING = said("articles"), said("draws for intervals")


class Articles(Protocol):
    """Votes on articles, read one after the other; how many these are is known."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Votes]: ...


@dataclass(frozen=True, slots=True)
class Agreement:
    """What can be said of the agreement of some annotators, and how the intervals were drawn.

    `articles` is the number that at least two of them finished.
    """

    annotators: tuple[str, ...]
    articles: int
    pairs: tuple[Pair, ...]
    group: Group
    draws: int = DRAWS
    seed: int = SEED

    def pair(self, one: str, other: str) -> Pair | None:
        """Return what was measured of two annotators, whoever comes first."""
        return next((pair for pair in self.pairs if {pair.a, pair.b} == {one, other}), None)


def agreement(
    articles: Articles,
    annotators: Iterable[str],
    speakers: Mapping[str, str] = NOBODY,
    seed: int = SEED,
) -> Job[Agreement]:
    """Measure the agreement of annotators, in the order of their names, step by step.

    `speakers` tells which entries of the ledger are one person; those it lacks are themselves.
    """
    names = tuple(sorted(set(annotators)))
    twos = [Two(a, b, speakers) for a, b in combinations(names, 2)]
    together = Together(names)
    shared = 0
    for done, votes in enumerate(articles):
        yield Progress(done, len(articles), READING)
        reading = read(votes, names)
        shared += len(reading.annotators) > 1
        together.add(reading)
        for two in twos:
            two.add(reading)
    goes, total = count(1), (len(twos) + DRAWN) * GOES
    pairs = []
    for two in twos:
        pair = yield from _told(two.measured(seed), goes, total)
        pairs.append(pair)
    group = yield from _told(together.measured(seed), goes, total)
    return Agreement(names, shared, tuple(pairs), group, seed=seed)


def _told(drawing: Generator[None, None, Result], goes: Iterator[int], total: int) -> Job[Result]:
    """Tell how far the drawing for all intervals is, a part of which this is."""
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            result: Result = end.value
            return result
        yield Progress(next(goes), total, DRAWING)
