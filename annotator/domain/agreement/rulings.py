"""How far annotators agree about what became of quotes in rewrites, and about hints.

The units are the quotes, or hints, of a rewrite against its original; what one annotator says
nothing of is missing there.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.agreement.figure import Figure
from annotator.domain.agreement.nominal import Ratings, alpha, cohen, count_pairable, count_two, raw
from annotator.domain.agreement.sampling import Count, Measure, Totals
from annotator.domain.comparing.judgement import Answer, Ruling
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.record import Copy
from annotator.domain.said import said

VERDICT, ANSWER = "verdict", "answer"  # what quotes are given, and hints
VALUES: Mapping[str, tuple[Ruling, ...]] = {VERDICT: tuple(Verdict), ANSWER: tuple(Answer)}
NOT_BOTH = {
    VERDICT: said("There is no quote of a rewrite that both have judged."),
    ANSWER: said("There is no hint of a rewrite that both have judged."),
}
NOT_TWO = {
    VERDICT: said("There is no quote of a rewrite that two have judged."),
    ANSWER: said("There is no hint of a rewrite that two have judged."),
}
Named = tuple[str, str]  # the kind of what is given, and of the figure


@dataclass(frozen=True, slots=True)
class RulingAgreement:
    """How far two agree about quotes (`title` is "verdict") or hints ("answer").

    `judged_a` and `judged_b` count those that either judged, `raw` is the share of those judged by
    both of which they said the same, `kappa` Cohen's.
    """

    title: str
    judged_a: int
    judged_b: int
    raw: Figure
    kappa: Figure


@dataclass(frozen=True, slots=True)
class GroupRulings:
    """How far several agree about quotes or hints: Krippendorff's alpha of what they said."""

    title: str
    alpha: Figure


def count_rulings(a: Copy, b: Copy) -> dict[Hashable, int]:
    """Count what two annotators said of one article's quotes and hints."""
    counts: dict[Hashable, int] = {}
    for kind, ratings in _ratings([a, b]).items():
        both = {values: n for values, n in ratings.items() if None not in values}
        counts |= {(kind, key): number for key, number in count_two(both).items()}
        for place, side in enumerate("ab"):
            counts[kind, side] = sum(n for values, n in ratings.items() if values[place])
    return counts


def count_all_rulings(copies: Sequence[Copy]) -> dict[Hashable, Count]:
    """Count what several said that two or more have judged."""
    return {
        (kind, key): number
        for kind, ratings in _ratings(copies).items()
        for key, number in count_pairable(ratings).items()
    }


def ruling_measures() -> dict[Named, Measure]:
    """Return what is measured of two, by what is given and the name of the figure."""
    measures: dict[Named, Measure] = {}
    for kind, values in VALUES.items():
        keys = ["units", "alike", *((side, v) for side in ("first", "second") for v in values)]
        for name, measure in (("raw", raw), ("kappa", cohen(values))):
            measures[kind, name] = _within(kind, keys, measure, NOT_BOTH[kind])
    return measures


def group_measures() -> dict[str, Measure]:
    """Return what is measured of several, by what is given."""
    measures: dict[str, Measure] = {}
    for kind, values in VALUES.items():
        keys = ["values", "apart", *(("given", value) for value in values)]
        measures[kind] = _within(kind, keys, alpha(values), NOT_TWO[kind])
    return measures


def rulings_of(figures: Mapping[Named, Figure], totals: Totals) -> tuple[RulingAgreement, ...]:
    """Return what was measured of two."""
    return tuple(
        RulingAgreement(
            kind,
            int(totals.get((kind, "a"), 0)),
            int(totals.get((kind, "b"), 0)),
            figures[kind, "raw"],
            figures[kind, "kappa"],
        )
        for kind in VALUES
    )


def _ratings(copies: Sequence[Copy]) -> dict[str, Ratings]:
    """Return what each copy says of whatever one of them judges, by what is given."""
    given = [{one.id: one for one in copy.judgements} for copy in copies]
    found: dict[str, Counter[tuple[Hashable, ...]]] = {kind: Counter() for kind in VALUES}
    for key in {key for of in given for key in of}:
        there = [of.get(key) for of in given]
        kind = ANSWER if any(one and one.hint for one in there) else VERDICT
        found[kind][tuple(one.ruling if one else None for one in there)] += 1
    return dict(found)


def _within(kind: str, keys: Iterable[Hashable], measure: Measure, nothing: str) -> Measure:
    """Return a measure of what was counted under the name of a kind."""
    within = [(key, (kind, key)) for key in keys]

    def of_part(totals: Totals) -> Figure:
        figure = measure({key: totals.get(named, 0) for key, named in within})
        return replace(figure, reason=nothing) if not figure.n else figure

    return of_part
