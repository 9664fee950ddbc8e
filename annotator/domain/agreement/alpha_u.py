"""Alpha_U: agreement about where units of a label lie in a text (Krippendorff 1995, 2004).

Observed and expected disagreement are squared lengths of what does not coincide. Articles are laid
end to end; no unit and no gap goes beyond the end of its article. A label's spans that lie over
one another are in layers, each a category of its own, whose disagreements are added up.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations

from annotator.domain.agreement.continuum import Ends
from annotator.domain.agreement.figure import Figure
from annotator.domain.agreement.sampling import Count, Measure, Totals
from annotator.domain.said import said

Category = tuple[str, int]  # a label and the layer of it
Layers = Mapping[Category, Sequence[Ends]]
NOTHING_READ = said("There are no articles that all of them have finished.")
NOTHING_MARKED = said("None of them marked anything of it.")


@dataclass(frozen=True, slots=True)
class Reading:
    """An article of so many characters, with what each annotator put in it."""

    length: int
    layers: tuple[Layers, ...]


class UnitCounter:
    """Counts units in articles, for all of which the lengths that units have are known."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        lengths: dict[Category, set[int]] = {}
        for reading in readings:
            for layers in reading.layers:
                for category, units in layers.items():
                    lengths.setdefault(category, set()).update(end - start for start, end in units)
        self.lengths = {category: sorted(found) for category, found in sorted(lengths.items())}

    def count(self, reading: Reading) -> dict[Hashable, Count]:
        """Count the units of an article, the room for them in its gaps, and what is apart."""
        counts: Counter[Hashable] = Counter({"length": reading.length})
        for category, known in self.lengths.items():
            units = [layers.get(category, ()) for layers in reading.layers]
            gaps = [end - start for own in units for start, end in _gaps(own, reading.length)]
            for length, room in zip(known, _room(known, gaps), strict=True):
                counts["room", category, length] = room
            for own in units:
                counts.update(("units", category, end - start) for start, end in own)
            for one, other in combinations(units, 2):
                counts["apart", category[0]] += apart(one, other)
        return dict(counts)


def _gaps(units: Iterable[Ends], length: int) -> Iterable[Ends]:
    at = 0
    for start, end in units:
        if start > at:
            yield at, start
        at = end
    if length > at:
        yield at, length


def _room(lengths: Iterable[int], gaps: Iterable[int]) -> Iterable[int]:
    """Yield in how many places of some gaps a unit of each length fits."""
    ordered = sorted(gaps)
    sums = [0, *accumulate(ordered)]
    for length in lengths:
        first = bisect_left(ordered, length)
        yield sums[-1] - sums[first] - (len(ordered) - first) * (length - 1)


def apart(a: Sequence[Ends], b: Sequence[Ends]) -> int:
    """Return how far two annotators are apart, in squared characters.

    Units that overlap are apart by the squares of what they differ by at both ends; a unit that
    overlaps none is apart by the square of its length.
    """
    total, met_a, met_b = 0, set(), set()
    first = 0
    for place, (start, end) in enumerate(a):
        while first < len(b) and b[first][1] <= start:
            first += 1
        other = first
        while other < len(b) and b[other][0] < end:
            total += (b[other][0] - start) ** 2 + (b[other][1] - end) ** 2
            met_a.add(place)
            met_b.add(other)
            other += 1
    alone = [a[n] for n in range(len(a)) if n not in met_a]
    alone += [b[n] for n in range(len(b)) if n not in met_b]
    return total + sum((end - start) ** 2 for start, end in alone)


def alpha_u(lengths: Mapping[Category, Sequence[int]], annotators: int) -> Measure:
    """Return the measure for some categories; its `n` is the number of units."""
    labels = {label for label, _ in lengths}

    def measure(totals: Totals) -> Figure:
        length = totals.get("length", 0)
        if not length:
            return Figure(None, 0, reason=NOTHING_READ)
        observed = sum(totals.get(("apart", label), 0) for label in labels)
        n = expected = 0.0
        for category, known in lengths.items():
            units = [(size, totals.get(("units", category, size), 0)) for size in known]
            n += sum(number for _, number in units)
            expected += _expected(units, category, totals, annotators * length)
        if not expected:
            return Figure(None, int(n), reason=NOTHING_MARKED)
        observed *= 2 / (annotators * (annotators - 1) * length**2)
        return Figure(1 - observed / (2 / length * expected), int(n))

    return measure


def _expected(
    units: Iterable[tuple[int, float]], category: Category, totals: Totals, characters: float
) -> float:
    """Return how far units are apart by chance: in any place over other units, or in gaps."""
    there = [(length, number) for length, number in units if number]
    others = sum(number for _, number in there) - 1
    over = beside = own = 0.0
    for length, number in there:
        over += number * others * (2 * length**3 - 3 * length**2 + length) / 3
        beside += number * length**2 * totals.get(("room", category, length), 0)
        own += number * length * (length - 1)
    under = characters * (characters - 1) - own
    return (over + beside) / under if under else 0.0
