"""Ids for things that come from elsewhere under ids that may be taken."""

from collections.abc import Iterable, Iterator

from annotator.domain.said import said


def taken(wanted: str, fresh: str) -> Iterator[str]:
    """Yield a sentence where an article did not get the id that it came with."""
    if fresh != wanted:
        yield said(
            "the id {wanted} is taken by another text; this article is now {fresh}",
            wanted=wanted,
            fresh=fresh,
        )


class FreeIds:
    """Gives everyone the id that is wanted, or one like it; never the same twice."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._tried: dict[str, int] = {}

    def take(self, wanted: str) -> str:
        """Return the id, where it is taken with the first free number behind it."""
        fresh, number = wanted, self._tried.get(wanted, 1)
        while fresh in self._taken:
            number += 1
            fresh = f"{wanted}-{number}"
            self._tried[wanted] = number
        self._taken.add(fresh)
        return fresh
