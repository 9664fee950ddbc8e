"""The u-alpha family: agreement about what is marked in a text, and as what.

After Krippendorff, Mathet, Bouvry and Widlöcher 2016 (Quality & Quantity 50, equations 1 to 13),
also Krippendorff 2019, section 12.6, over the characters of articles that two or more finished:

- u: how alike all of the text is cut and labelled, gaps included;
- marked (written |u): how alike marked and unmarked text are told apart;
- coded (cu): how alike the labels are where two marked the same characters, with the share of
  the characters that this is, `coverage`;
- one label, (k)u: how alike that label is given there, with the share of its characters.

There spans of one annotator do not overlap. Here characters under several spans have a set of
labels, and two sets differ by the share of labels that not both have (Jaccard's distance, as
Passonneau 2006 for sets of codes); for single labels that is the nominal difference.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import permutations

from annotator.domain.agreement.continuum import UNMARKED, Labels, Piece
from annotator.domain.agreement.figure import Figure, defined
from annotator.domain.agreement.sampling import Count, Measure, Totals
from annotator.domain.said import said

NOTHING_READ = said("There are no articles that two of them have finished.")
NOTHING_MARKED = said("Nobody marked anything.")
NOTHING_TWICE = said("There is no place that two of them marked.")
ONE_VALUE = said("All of it has the same labels, so chance alone would agree as well.")
Counts = defaultdict[Hashable, Count]
Cut = Sequence[Piece]
Across = tuple[Labels, ...]  # what each annotator has over the same characters


@dataclass(frozen=True, slots=True)
class LabelAlpha:
    """How alike a label is given where two marked the same characters.

    `coverage` is the share of the label's characters that this is of.
    """

    title: str
    coded: Figure
    coverage: Figure


@dataclass(frozen=True, slots=True)
class UAlpha:
    """The family; the `n` of each is how many characters it is taken of, one for each annotator."""

    u: Figure
    marked: Figure
    coded: Figure
    coverage: Figure
    labels: tuple[LabelAlpha, ...]


def count_characters(cuts: Sequence[Cut]) -> dict[Hashable, Count]:
    """Count in an article what the annotators who finished it make of its characters."""
    others = len(cuts) - 1
    if others < 1:
        return {}
    across: Counter[Across] = Counter()
    shared: Counter[tuple[Piece, int, int]] = Counter()
    for length, beside in _overlaid(cuts):
        across[tuple(piece.labels for piece in beside)] += length
        for one, other in permutations(range(len(cuts)), 2):
            if beside[one].labels and beside[other].labels:
                shared[beside[one], one, other] += length
    compared = _compared(across)
    for (piece, _, _), length in shared.items():
        compared["coded own"] += length**2
        for label in piece.labels:
            compared["coded own", label] += length**2
    return {**_own(cuts), **{key: Fraction(count, others) for key, count in compared.items()}}


def _own(cuts: Iterable[Cut]) -> Counts:
    """Count the characters of each piece, and those that chance must not pair with themselves.

    A unit is not paired with itself; a character of a gap, which has no units, only not with
    itself (equation 4).
    """
    counts: Counts = defaultdict(int)
    for cut in cuts:
        for piece in cut:
            length = len(piece)
            counts["characters"] += length
            counts["characters", piece.labels] += length
            counts["own"] += length**2 if piece.labels else length
            for label in piece.labels:
                counts["label", label] += length
    return counts


def _compared(across: Counter[Across]) -> Counts:
    """Count how far every two annotators are apart, in both directions."""
    counts: Counts = defaultdict(int)
    for labels, length in across.items():
        for one, other in permutations(labels, 2):
            apart = length * _distance(one, other)
            counts["apart"] += apart
            counts["marked apart"] += length * (bool(one) != bool(other))
            if one and other:
                counts["coded"] += length
                counts["coded apart"] += apart
                counts["coded", one] += length
                for label in one:
                    counts["coded label", label] += length
                    counts["coded alike", label] += length * (label in other)
    return counts


def _distance(one: Labels, other: Labels) -> Fraction | int:
    """Return the share of the labels of two that not both have."""
    return 0 if one == other else Fraction(len(one ^ other), len(one | other))


def _overlaid(cuts: Sequence[Cut]) -> Iterator[tuple[int, tuple[Piece, ...]]]:
    """Yield everyone's pieces over the same characters, with how many these are."""
    at, places = 0, [0] * len(cuts)
    length = cuts[0][-1].end if cuts[0] else 0
    while at < length:
        beside = tuple(cut[place] for cut, place in zip(cuts, places, strict=True))
        end = min(piece.end for piece in beside)
        yield end - at, beside
        places = [place + (p.end == end) for place, p in zip(places, beside, strict=True)]
        at = end


def u_alpha(values: Iterable[Labels]) -> Measure:
    """Return the measure of how alike a text is cut and labelled (equation 5)."""
    return _alpha(_Chance("characters", values), "characters", "", NOTHING_READ)


def _alpha(chance: "_Chance", counted: str, prefix: str, reason: str) -> Measure:
    """Return the measure over what is counted, whose totals of pairs begin with a prefix."""

    def measure(totals: Totals) -> Figure:
        n = totals.get(counted, 0)
        if not n:
            return Figure(None, 0, reason=reason)
        rest = n - totals.get(f"{prefix}own", 0) / n
        return _beyond(totals.get(f"{prefix}apart", 0) * rest, chance.apart(totals), n)

    return measure


def marked_alpha(totals: Totals) -> Figure:
    """Return how alike marked and unmarked text are told apart (equation 6)."""
    n = totals.get("characters", 0)
    if not n:
        return Figure(None, 0, reason=NOTHING_READ)
    gaps = totals.get(("characters", UNMARKED), 0)
    rest = n - totals.get("own", 0) / n
    return _beyond(totals.get("marked apart", 0) * rest, 2 * gaps * (n - gaps), n)


def coded_alpha(values: Iterable[Labels]) -> Measure:
    """Return the measure of how alike labels are where two marked the same (equation 11)."""
    return _alpha(_Chance("coded", values), "coded", "coded ", NOTHING_TWICE)


def coverage(totals: Totals) -> Figure:
    """Return the share of the characters where two marked the same."""
    n = totals.get("characters", 0)
    return defined(totals.get("coded", 0), n, round(n), NOTHING_READ)


def label_alpha(label: str) -> Measure:
    """Return the measure of how alike one label is given where two marked (equation 13)."""

    def measure(totals: Totals) -> Figure:
        n, given = totals.get("coded", 0), totals.get(("coded label", label), 0)
        if not given:
            return Figure(None, 0, reason=NOTHING_TWICE)
        apart = given - totals.get(("coded alike", label), 0)
        rest = n * given - totals.get(("coded own", label), 0)
        return _beyond(apart * rest, given**2 * (n - given), given)

    return measure


def label_coverage(label: str) -> Measure:
    """Return the measure of the share of a label's characters where two marked."""

    def measure(totals: Totals) -> Figure:
        n = totals.get(("label", label), 0)
        return defined(totals.get(("coded label", label), 0), n, round(n), NOTHING_MARKED)

    return measure


def values(rows: Iterable[Mapping[Hashable, Count]], head: str) -> frozenset[Labels]:
    """Return all sets of labels counted under a head."""
    keys = (key for row in rows for key in row if isinstance(key, tuple) and key[0] == head)
    return frozenset(key[1] for key in keys)


class _Chance:
    """How far apart values are that are paired by chance, each as often as it was given."""

    def __init__(self, head: str, values: Iterable[Labels]) -> None:
        self._head = head
        known = sorted(values, key=sorted)
        self._alike = [
            ((head, one), (head, other), float(1 - _distance(one, other)))
            for one in known
            for other in known
            if one == other or one & other
        ]

    def apart(self, totals: Totals) -> float:
        alike = sum(
            totals.get(one, 0) * totals.get(other, 0) * likeness
            for one, other, likeness in self._alike
        )
        return totals.get(self._head, 0) ** 2 - alike


def _beyond(observed: float, expected: float, n: float) -> Figure:
    """Return one minus the disagreement observed over that expected."""
    if expected <= 0:
        return Figure(None, round(n), reason=ONE_VALUE)
    return Figure(1 - observed / expected, round(n))
