"""The figures of what suggestions do, each a quotient of sums over articles."""

from collections import Counter
from collections.abc import Callable, Generator, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.agreement.figure import Figure, defined
from annotator.domain.agreement.sampling import GOES, Counts, Measure, Totals, measured, summed
from annotator.domain.effect.counting import BLIND, SHOWN
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said

FEW = 20  # articles; a figure of fewer says more about these than about anybody
SIGNS = 1_000  # code points that times are given for
DECIDED = ("accepted", "moved", "altered", "rejected")
CALLED = {
    ("articles", SHOWN): said("Too few: {n} of at least {few} articles done with suggestions."),
    ("articles", BLIND): said("Too few: {n} of at least {few} articles done without suggestions."),
    ("adjudicated", SHOWN): said(
        "Too few: {n} of at least {few} articles done with suggestions and adjudicated."
    ),
    ("adjudicated", BLIND): said(
        "Too few: {n} of at least {few} articles done without suggestions and adjudicated."
    ),
    ("timed", SHOWN): said(
        "Too few: {n} of at least {few} articles done with suggestions and timed."
    ),
    ("timed", BLIND): said(
        "Too few: {n} of at least {few} articles done without suggestions and timed."
    ),
}
Need = tuple[str, str]
Pair = tuple[Measure, Measure]  # with suggestions, and without


@dataclass(frozen=True, slots=True)
class Part:
    """What the work of somebody, or of all, adds up to, and the figures of that."""

    counts: Mapping[str, int] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Effect:
    """The effect of suggestions on all together and, where that is wanted, on each annotator."""

    share: float = 0.0
    everyone: Part = Part()
    people: Mapping[str, Part] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """A figure: what it is called, what it means, how it is taken, and articles of what it needs.

    `percent` is whether it is a share rather than a number of seconds.
    """

    title: str
    means: str
    measure: Measure
    needs: tuple[Need, ...]
    percent: bool = True


def _quotient(over: Sequence[Hashable], under: Sequence[Hashable], times: int = 1) -> Measure:
    def measure(totals: Totals) -> Figure:
        top = times * sum(totals.get(key, 0) for key in over)
        return defined(top, sum(totals.get(key, 0) for key in under), 0, NOTHING)

    return measure


def _both(pair: Pair, put: Callable[[float, float], float | None]) -> Measure:
    """Return a measure of two, not defined where one of them is not."""
    shown, blind = pair

    def measure(totals: Totals) -> Figure:
        one, other = shown(totals).value, blind(totals).value
        value = None if one is None or other is None else put(one, other)
        return Figure(value, 0, reason=NOTHING if value is None else "")

    return measure


def _fate(name: str) -> Measure:
    return _quotient([(name, SHOWN)], [(fate, SHOWN) for fate in DECIDED])


def _share(over: str, under: str, how: str) -> Measure:
    return _quotient([(over, how)], [(under, how)])


def _shares(over: str, under: str) -> Pair:
    return _share(over, under, SHOWN), _share(over, under, BLIND)


def _slow(how: str) -> Measure:
    return _quotient([("seconds", how)], [("signs", how)], SIGNS)


def excess(shown: float, blind: float) -> float | None:
    """Return how much more is taken when shown than blind, of the most that it could be."""
    return None if blind == 1 else (shown - blind) / (1 - blind)


def saved(shown: float, blind: float) -> float | None:
    """Return the share of the time without suggestions that they save."""
    return None if blind == 0 else 1 - shown / blind


NOTHING = said("There is nothing of it in these articles.")
WITH, WITHOUT = ("articles", SHOWN), ("articles", BLIND)
GOLD = (("adjudicated", SHOWN), ("adjudicated", BLIND))
TIMES = (("timed", SHOWN), ("timed", BLIND))
RECALLS = _shares("taken", "marked")
PRECISIONS = _shares("taken", "proposed")
FOUND = _shares("found", "gold")
SLOW = _slow(SHOWN), _slow(BLIND)
FIGURES: Mapping[str, Asked] = {
    "accepted": Asked(
        said("Accepted unchanged"),
        said("of the suggestions decided on"),
        _fate("accepted"),
        (WITH,),
    ),
    "moved": Asked(
        said("Boundary changed"), said("of the suggestions decided on"), _fate("moved"), (WITH,)
    ),
    "altered": Asked(
        said("Changed otherwise"),
        said("of the suggestions decided on: another label, speaker, cue, source or kind"),
        _fate("altered"),
        (WITH,),
    ),
    "rejected": Asked(
        said("Rejected"), said("of the suggestions decided on"), _fate("rejected"), (WITH,)
    ),
    "missed": Asked(
        said("Missed by suggesters"),
        said("of what people marked with suggestions shown, what nobody had suggested"),
        _share("missed", "marked", SHOWN),
        (WITH,),
    ),
    "recall_with": Asked(
        said("Recall with suggestions"),
        said("of what people marked with suggestions shown, what is suggested just so"),
        RECALLS[0],
        (WITH,),
    ),
    "recall_without": Asked(
        said("Recall without"),
        said(
            "of what people marked with none shown, what is suggested just so; it is the honest one"
        ),
        RECALLS[1],
        (WITHOUT,),
    ),
    "taken_with": Asked(
        said("Taken with suggestions"),
        said("of what is suggested, what people marked just so with suggestions shown"),
        PRECISIONS[0],
        (WITH,),
    ),
    "taken_without": Asked(
        said("Taken without"),
        said("of what is suggested, what people marked just so with none shown"),
        PRECISIONS[1],
        (WITHOUT,),
    ),
    "rubber_stamp": Asked(
        said("Rubber-stamp index"),
        said(
            "how much more of it is taken when shown: 0 % no more than without, 100"
            " % all of it, below 0 % less; the form is that of Cohen's kappa (1960)"
        ),
        _both(PRECISIONS, excess),
        (WITH, WITHOUT),
    ),
    "gold_with": Asked(
        said("Found of gold with"),
        said("of what is gold, what people had marked"),
        FOUND[0],
        GOLD[:1],
    ),
    "gold_without": Asked(
        said("Found of gold without"),
        said("of what is gold, what people had marked"),
        FOUND[1],
        GOLD[1:],
    ),
    "seconds_with": Asked(
        said("Seconds with"), said("that 1,000 characters take"), SLOW[0], TIMES[:1], percent=False
    ),
    "seconds_without": Asked(
        said("Seconds without"),
        said("that 1,000 characters take"),
        SLOW[1],
        TIMES[1:],
        percent=False,
    ),
    "time_saved": Asked(
        said("Time saved"),
        said("of the time it takes without suggestions"),
        _both(SLOW, saved),
        TIMES,
    ),
}


def effect(articles: Sequence[Mapping[str, Counts]], share: float, *, each: bool) -> Job[Effect]:
    """Return the figures of what was counted in articles, in each by annotator.

    `each` has them given for each annotator, too.
    """
    names = sorted({name for rows in articles for name in rows}) if each else []
    total = GOES * (1 + len(names))
    everyone = yield from _part([_sum(rows.values()) for rows in articles], 0, total)
    people: dict[str, Part] = {}
    for number, name in enumerate(names, start=1):
        rows = [of[name] for of in articles if name in of]
        people[name] = yield from _part(rows, number * GOES, total)
    return Effect(share, everyone, people)


def _part(rows: Sequence[Counts], done: int, total: int) -> Job[Part]:
    drawing = measured(rows, {name: asked.measure for name, asked in FIGURES.items()})
    figures = yield from _drawn(drawing, done, total)
    totals = summed(rows)
    return Part(
        {f"{what}_{how}": int(count) for (what, how), count in sorted(_named(totals))},
        {name: _enough(figures[name], asked, totals) for name, asked in FIGURES.items()},
    )


def _sum(rows: Iterable[Counts]) -> Counts:
    total: Counter[Hashable] = Counter()
    for row in rows:
        total.update({key: int(count) for key, count in row.items()})
    return total


def _named(totals: Totals) -> list[tuple[Need, float]]:
    return [(key, count) for key, count in totals.items() if isinstance(key, tuple)]


def _drawn(
    drawing: Generator[None, None, dict[str, Figure]], done: int, total: int
) -> Job[dict[str, Figure]]:
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            figures: dict[str, Figure] = end.value
            return figures
        done += 1
        yield Progress(done, total, said("drawing articles for the intervals"))


def _enough(figure: Figure, asked: Asked, totals: Totals) -> Figure:
    """Return a figure with its n, the articles that there are fewest of; none of too few."""
    n, need = min((int(totals.get(need, 0)), need) for need in asked.needs)
    if n < FEW:
        return Figure(None, n, reason=said(CALLED[need], n=n, few=FEW))
    return Figure(figure.value, n, figure.low, figure.high, figure.reason)
