"""What may be an entity, and which of those that overlap to keep."""

from collections.abc import Iterable
from typing import NamedTuple


class Candidate(NamedTuple):
    """A stretch of text that may carry a label, how sure its rule is (0 to 1), and why."""

    start: int
    end: int
    label: str
    score: float
    reason: str = ""


def chosen(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Keep the longer of two that overlap, then the surer one; return them in reading order."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for candidate in sorted(candidates, key=_rank):
        covered = range(candidate.start, candidate.end)
        if taken.isdisjoint(covered):
            taken.update(covered)
            kept.append(candidate)
    return tuple(sorted(kept))


def _rank(candidate: Candidate) -> tuple[int, float, int]:
    return candidate.start - candidate.end, -candidate.score, candidate.start
