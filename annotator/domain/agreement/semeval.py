"""Precision, recall and F1 as in SemEval-2013 task 9.1, after MUC-5.

Annotator a is taken as the key, b as the response (Segura-Bedmar, Martínez and Herrero-Zazo 2013;
Chinchor and Sundheim 1993). Each of the four ways looks at the same alignment:

- strict: the same ends and the same label are correct;
- exact: the same ends are correct, whatever the label;
- partial: the same ends are correct, other ends count half, whatever the label;
- type: the same label is correct where the two overlap.

What overlaps and is not correct is incorrect; what has no counterpart is missed or spurious.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.agreement.alignment import Conflict, Meeting
from annotator.domain.agreement.figure import Figure, defined
from annotator.domain.agreement.sampling import Measure, Totals
from annotator.domain.agreement.spans import NOTHING_MARKED


class Way(StrEnum):
    """What has to be the same."""

    STRICT = "strict"
    EXACT = "exact"
    PARTIAL = "partial"
    TYPE = "type"


class Outcome(StrEnum):
    """What became of a span of the key or the response."""

    CORRECT = "correct"
    INCORRECT = "incorrect"
    PARTIAL = "partial"
    MISSED = "missed"
    SPURIOUS = "spurious"


@dataclass(frozen=True, slots=True)
class Score:
    """The outcomes of one way, and its measures; their `n` is what they are a share of."""

    correct: int
    incorrect: int
    partial: int
    missed: int
    spurious: int
    precision: Figure
    recall: Figure
    f1: Figure


@dataclass(frozen=True, slots=True)
class SemEval:
    """All four ways."""

    strict: Score
    exact: Score
    partial: Score
    type: Score


SAME = {
    Way.STRICT: {Conflict.NONE},
    Way.EXACT: {Conflict.NONE, Conflict.LABEL},
    Way.PARTIAL: {Conflict.NONE, Conflict.LABEL},
    Way.TYPE: {Conflict.NONE, Conflict.ENDS},
}
HALF = 0.5


def count_outcomes(meetings: Iterable[Meeting]) -> Counter[Hashable]:
    """Count in an article what became of the spans, in each way."""
    found = Counter((meeting.conflict, meeting.a is None) for meeting in meetings)
    counts: Counter[Hashable] = Counter()
    for (conflict, only_b), number in found.items():
        for way in Way:
            counts[way, _outcome(way, conflict, only_b=only_b)] += number
    return counts


def _outcome(way: Way, conflict: Conflict, *, only_b: bool) -> Outcome:
    if conflict is Conflict.MISSING:
        return Outcome.SPURIOUS if only_b else Outcome.MISSED
    if conflict in SAME[way]:
        return Outcome.CORRECT
    return Outcome.PARTIAL if way is Way.PARTIAL else Outcome.INCORRECT


def share(way: Way, *sides: Outcome) -> Measure:
    """Return precision or recall: what is correct of all that meets and of what is on one side.

    With both sides it is F1, their harmonic mean.
    """
    met = (Outcome.CORRECT, Outcome.INCORRECT, Outcome.PARTIAL) * len(sides)

    def measure(totals: Totals) -> Figure:
        n = sum(totals.get((way, outcome), 0) for outcome in (*met, *sides))
        right = totals.get((way, Outcome.CORRECT), 0) + HALF * totals.get((way, Outcome.PARTIAL), 0)
        return defined(len(sides) * right, n, int(n), NOTHING_MARKED)

    return measure


PRECISION, RECALL = (Outcome.SPURIOUS,), (Outcome.MISSED,)
SIDES = {"precision": PRECISION, "recall": RECALL, "f1": PRECISION + RECALL}


def semeval_of(figures: Callable[[Way, str], Figure], totals: Totals) -> SemEval:
    """Put together the four ways."""
    return SemEval(*(_score(way, figures, totals) for way in Way))


def _score(way: Way, figures: Callable[[Way, str], Figure], totals: Totals) -> Score:
    correct, incorrect, partial, missed, spurious = (
        int(totals.get((way, outcome), 0)) for outcome in Outcome
    )
    shares = (figures(way, side) for side in SIDES)
    return Score(correct, incorrect, partial, missed, spurious, *shares)
