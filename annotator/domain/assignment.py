"""Who is handed which articles."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import plural, said

WHOLE = 100
NOTHING: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Sharing:
    """How articles are shared out to people.

    `overlap` percent of the articles go to so many `people` each, the others to one. The `seed`
    says together with a story's id, or that of an article without one, when it has its turn.
    """

    overlap: int = 0
    people: int = 2
    seed: str = "1"

    def __post_init__(self) -> None:
        if not 0 <= self.overlap <= WHOLE:
            raise AnnotatorError(
                said(
                    "{overlap} % of the articles cannot go to several people", overlap=self.overlap
                )
            )
        if self.people < 2:  # noqa: PLR2004  (one is not several)
            raise AnnotatorError(
                said("an article that goes to several people goes to at least two")
            )

    def check(self, people: Sequence[str]) -> None:
        """Raise AnnotatorError where so many people are not there."""
        if self.overlap and self.people > len(people):
            raise AnnotatorError(
                plural(
                    len(people),
                    "{people} people cannot see the same article where {count} is named;"
                    " name more, or share without overlap",
                    "{people} people cannot see the same article where {count} are named;"
                    " name more, or share without overlap",
                    people=self.people,
                )
            )


def share_out(
    articles: Mapping[str, str],
    people: Sequence[str],
    sharing: Sharing,
    before: Mapping[str, int] = NOTHING,
) -> dict[str, tuple[str, ...]]:
    """Return which articles each of these people is handed, in the order of the articles.

    `articles` says of each which family it goes with, its story or itself; all of a family go to
    the same people. Loads are even, and the quota is met, within an article or else a family. Who
    was handed more articles `before` comes last where all else is equal. What each gets depends on
    the seed, the families and the people, not on the order of any of them.
    """
    sharing.check(people)
    families = _families(articles, sharing.seed)
    several = _several({family: len(of) for family, of in families.items()}, sharing.overlap)
    turns = _Turns(sorted(people), sharing.seed, before)
    taken: dict[str, tuple[str, ...]] = {}
    for family in (*several, *(family for family in families if family not in several)):
        count = sharing.people if family in several else 1
        taken[family] = turns.take(family, len(families[family]), count)
    return {
        person: tuple(article for article, of in articles.items() if person in taken[of])
        for person in people
    }


def _families(articles: Mapping[str, str], seed: str) -> dict[str, list[str]]:
    """Return the articles of each family, the families in the order that the seed says."""
    found: dict[str, list[str]] = {}
    for article, family in articles.items():
        found.setdefault(family, []).append(article)
    return {family: found[family] for family in sorted(found, key=lambda f: _lot(seed, f))}


def _several(sizes: Mapping[str, int], overlap: int) -> dict[str, int]:
    """Return the families that go to several people: each brings the quota nearer."""
    wanted, reached = sum(sizes.values()) * overlap / WHOLE, 0
    found: dict[str, int] = {}
    for family, size in sizes.items():
        if abs(reached + size - wanted) < abs(reached - wanted):
            found[family] = size
            reached += size
    return found


class _Turns:
    """Whose turn it is: who has least, then who has met the others least."""

    def __init__(self, people: Sequence[str], seed: str, before: Mapping[str, int]) -> None:
        self._people = people
        self._seed = seed
        self._before = before
        self._loads: Counter[str] = Counter()
        self._met: Counter[tuple[str, str]] = Counter()

    def take(self, family: str, size: int, count: int) -> tuple[str, ...]:
        """Give so many articles that belong together to so many people."""
        takers: list[str] = []
        while len(takers) < count:
            takers.append(self._next(family, takers))
        for taker in takers:
            self._loads[taker] += size
            self._met.update((taker, other) for other in takers)
        return tuple(takers)

    def _next(self, family: str, takers: Sequence[str]) -> str:
        def place(person: str) -> tuple[int, int, int, bytes]:
            met = sum(self._met[person, taker] for taker in takers)
            lot = _lot(self._seed, family, person)
            return self._loads[person], met, self._before.get(person, 0), lot

        return min((p for p in self._people if p not in takers), key=place)


def _lot(*parts: str) -> bytes:
    return sha256("\n".join(parts).encode()).digest()
