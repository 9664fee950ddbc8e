"""Chance-corrected agreement of values given to the same units: kappa and alpha.

What was given is a table of ratings: for each tuple of values, one value for each annotator in
turn, how many units got it. A value of None is missing.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction

from annotator.domain.agreement.figure import Figure, defined
from annotator.domain.agreement.sampling import Count, Measure, Totals
from annotator.domain.said import said

Value = Hashable
Ratings = Mapping[tuple[Value | None, ...], int]
Counts = Counter[Hashable]

NO_UNITS = said("There are no words that all of them have read.")
NO_PAIRS = said("There are no words that two of them have read.")
ONE_VALUE = said("Only one value was ever given, so chance alone would agree as well.")
TWO = 2


def count_two(ratings: Ratings) -> Counts:
    """Count what two annotators gave: the units, those alike, and each one's values."""
    counts: Counts = Counter()
    for (first, second), number in ratings.items():
        counts["units"] += number
        counts["alike"] += number * (first == second)
        counts["first", first] += number
        counts["second", second] += number
    return counts


def raw(totals: Totals) -> Figure:
    """Return the share of units with the same value."""
    units = totals.get("units", 0)
    return defined(totals.get("alike", 0), units, int(units), NO_UNITS)


def cohen(values: Iterable[Value]) -> Measure:
    """Return Cohen's kappa of two annotators (Cohen 1960): (Po - Pe) / (1 - Pe).

    Pe is the agreement by chance if each gave values as often as was done, but anywhere.
    """
    margins = [(("first", value), ("second", value)) for value in values]

    def measure(totals: Totals) -> Figure:
        units = totals.get("units", 0)
        if not units:
            return Figure(None, 0, reason=NO_UNITS)
        chance = sum(totals.get(a, 0) * totals.get(b, 0) for a, b in margins) / units
        return defined(totals["alike"] - chance, units - chance, int(units), ONE_VALUE)

    return measure


def count_all(ratings: Ratings) -> Counts:
    """Count what annotators gave who all rated every unit."""
    counts: Counts = Counter()
    for values, number in ratings.items():
        counts["units"] += number
        for value, times in Counter(values).items():
            counts["given", value] += times * number
            counts["agreeing"] += times * (times - 1) * number
    return counts


def fleiss(values: Iterable[Value], annotators: int) -> Measure:
    """Return Fleiss' kappa (Fleiss 1971): of pairs of annotators alike, what is beyond chance."""
    given = [("given", value) for value in values]

    def measure(totals: Totals) -> Figure:
        units = totals.get("units", 0)
        if not units:
            return Figure(None, 0, reason=NO_UNITS)
        ratings = units * annotators
        observed = totals.get("agreeing", 0) / (ratings * (annotators - 1))
        chance = sum(totals.get(key, 0) ** 2 for key in given) / ratings**2
        return _beyond(1 - observed, 1 - chance, int(units))

    return measure


def count_pairable(ratings: Ratings) -> dict[Hashable, Count]:
    """Count the values given to units that two or more rated, and how far they disagree.

    A unit that m rated has m values; each pair of different ones among them is a disagreement of
    1 / (m - 1), in both directions.
    """
    counts: Counts = Counter()
    apart: dict[int, int] = Counter()
    for values, number in ratings.items():
        given = Counter(value for value in values if value is not None)
        rated = given.total()
        if rated < TWO:
            continue
        counts["values"] += rated * number
        for value, times in given.items():
            counts["given", value] += times * number
            apart[rated] += times * (rated - times) * number
    return {**counts, "apart": sum((Fraction(n, m - 1) for m, n in apart.items()), Fraction())}


def alpha(values: Iterable[Value]) -> Measure:
    """Return Krippendorff's alpha for nominal values (Krippendorff 2011): 1 - Do / De.

    Ratings may be missing. Its `n` is the number of values that can be paired.
    """
    given = [("given", value) for value in values]

    def measure(totals: Totals) -> Figure:
        n = totals.get("values", 0)
        if not n:
            return Figure(None, 0, reason=NO_PAIRS)
        chance = (n**2 - sum(totals.get(key, 0) ** 2 for key in given)) / (n - 1)
        return _beyond(totals.get("apart", 0), chance, int(n))

    return measure


def _beyond(observed: float, expected: float, n: int) -> Figure:
    """Return one minus the disagreement observed over that expected."""
    if not expected:
        return Figure(None, n, reason=ONE_VALUE)
    return Figure(1 - observed / expected, n)


def columns(ratings: Ratings, places: tuple[int, ...]) -> Ratings:
    """Return the ratings of some annotators, by their places."""
    chosen: Counter[tuple[Value | None, ...]] = Counter()
    for values, number in ratings.items():
        chosen[tuple(values[place] for place in places)] += number
    return chosen


def values_of(rows: Iterable[Mapping[Hashable, Count]], *heads: str) -> frozenset[Value]:
    """Return all values counted under some heads."""
    return frozenset(
        key[1] for row in rows for key in row if isinstance(key, tuple) and key[0] in heads
    )
