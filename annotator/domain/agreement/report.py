"""All measures of agreement for some annotators: of every two of them, and of all together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.domain.agreement.group import Group, Together
from annotator.domain.agreement.pair import Pair, Two
from annotator.domain.agreement.readings import read
from annotator.domain.agreement.sampling import DRAWS, SEED
from annotator.domain.agreement.votes import Votes
from annotator.domain.progress import Job, Progress

NOBODY: Mapping[str, str] = {}


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
    articles: Sequence[Votes], annotators: Iterable[str], speakers: Mapping[str, str] = NOBODY
) -> Job[Agreement]:
    """Measure the agreement of annotators, in the order of their names, step by step.

    `speakers` tells which entries of the ledger are one person; those it lacks are themselves.
    """
    names = tuple(sorted(set(annotators)))
    twos = [Two(a, b, speakers) for a, b in combinations(names, 2)]
    together = Together(names)
    shared = 0
    for done, votes in enumerate(articles):
        yield Progress(done, len(articles))
        reading = read(votes, names)
        shared += len(reading.annotators) > 1
        together.add(reading)
        for two in twos:
            two.add(reading)
    pairs = []
    for done, two in enumerate(twos):
        yield Progress(done, len(twos) + 1)
        pairs.append(two.measured())
    yield Progress(len(twos), len(twos) + 1)
    return Agreement(names, shared, tuple(pairs), together.measured())
