"""How sure a measure is: 95 % intervals by drawing articles at random.

Spans of one article depend on one another, so whole articles are drawn, with replacement, as many
as there are (percentile bootstrap: Efron and Tibshirani 1993, chapter 13). The draws are the same
whenever the number of articles and the seed are.
"""

import math
import random
from collections import Counter
from collections.abc import Callable, Generator, Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import islice
from operator import itemgetter
from typing import TypeVar

from annotator.domain.agreement.figure import Figure

SEED = 20130614
DRAWS = 1_000
AT_ONCE = 50  # draws that are taken in one go
GOES = DRAWS // AT_ONCE
TAIL = 0.025
Count = int | Fraction
Counts = Mapping[Hashable, Count]
Totals = Mapping[Hashable, float]
Measure = Callable[[Totals], Figure]
Name = TypeVar("Name", bound=Hashable)
Result = TypeVar("Result")
Drawing = Generator[None, None, Result]  # halts after each go of draws


def measured(
    rows: Sequence[Counts], measures: Mapping[Name, Measure], seed: int = SEED
) -> Drawing[dict[Name, Figure]]:
    """Return measures of what was counted in articles, one row each, with their intervals.

    It halts GOES times, be there anything to draw or not.
    """
    table = Table(rows)
    values: dict[Name, list[float]] = {name: [] for name in measures}
    draws = table.drawn(seed) if len(rows) > 1 else iter(())
    for _ in range(GOES):
        for totals in islice(draws, AT_ONCE):
            for name, measure in measures.items():
                value = measure(totals).value
                if value is not None:
                    values[name].append(value)
        yield
    whole = table.whole()
    return {name: _sure(measure(whole), values[name]) for name, measure in measures.items()}


def summed(rows: Sequence[Counts]) -> Totals:
    """Return the sums over all articles; what nobody counted is 0."""
    totals: Counter[Hashable] = Counter()
    for row in rows:
        totals.update(row)
    return totals


def _sure(figure: Figure, values: list[float]) -> Figure:
    """Give a figure the interval of what it was in the draws."""
    if figure.value is None or 2 * len(values) < DRAWS:
        return figure
    values.sort()
    low = values[math.floor(TAIL * len(values))]
    high = values[math.ceil((1 - TAIL) * len(values)) - 1]
    return Figure(figure.value, figure.n, low, high)


class Table:
    """What was counted in articles, each row one large whole number: rows are added at once.

    Every count has as many bytes of the number as its sum over any draw can need. Fractions become
    whole by what their column is multiplied with.
    """

    def __init__(self, rows: Sequence[Counts]) -> None:
        self._scales = _scales(rows)
        largest = max((_scaled(row, self._scales, key) for row in rows for key in row), default=0)
        self._width = (largest * len(rows)).bit_length() // 8 + 1
        self._rows = [self._packed(row) for row in rows]

    def _packed(self, row: Counts) -> int:
        counts = (_scaled(row, self._scales, key) for key in self._scales)
        return int.from_bytes(b"".join(n.to_bytes(self._width, "little") for n in counts), "little")

    def whole(self) -> Totals:
        """Return the sums over all articles."""
        return self._unpacked(sum(self._rows))

    def drawn(self, seed: int = SEED) -> Iterator[Totals]:
        """Yield the sums over articles drawn at random, once for each draw."""
        dice = random.Random(seed)  # noqa: S311  (the same figures every time, no secret)
        numbers = range(len(self._rows))
        for _ in range(DRAWS):
            yield self._unpacked(
                sum(itemgetter(*dice.choices(numbers, k=len(numbers)))(self._rows))
            )

    def _unpacked(self, row: int) -> Totals:
        width = self._width
        packed = row.to_bytes(width * len(self._scales), "little")
        return {
            key: int.from_bytes(packed[at : at + width], "little") / scale
            for at, (key, scale) in zip(
                range(0, len(packed), width), self._scales.items(), strict=True
            )
        }


def _scales(rows: Sequence[Counts]) -> dict[Hashable, int]:
    """Return what makes every count of a column whole."""
    scales: dict[Hashable, int] = {}
    for row in rows:
        for key, count in row.items():
            scales[key] = math.lcm(scales.get(key, 1), count.denominator)
    return scales


def _scaled(row: Counts, scales: Mapping[Hashable, int], key: Hashable) -> int:
    return int(row.get(key, 0) * scales[key])
