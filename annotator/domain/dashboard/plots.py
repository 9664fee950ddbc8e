"""The plots of the dashboard, each under the name that its files have."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate

from annotator.domain.dashboard.figures import Counts, Dashboard, Headway
from annotator.domain.dashboard.periods import Period
from annotator.domain.plot import Axis, BarPlot, Group, Line, LinePlot, Plot, Point
from annotator.domain.said import said
from annotator.domain.span import State

DAY = Axis("", days=True)
ARTICLES = Axis(said("articles"), whole=True)
STATES = (State.ACCEPTED, State.CHANGED, State.ADDED)
FINISH = said("Mark articles as done to see this.")


def plots_of(board: Dashboard) -> dict[str, Plot]:
    """Return the plots in the order in which they are shown."""
    found: dict[str, Plot] = {
        "progress": _progress(board.headways),
        "done-over-time": _done(board),
        "speed": _speed(board),
        "agreement": _agreement(board),
        "drift": _drift(board),
        "entities": _states(said("Labels"), said("marks"), board.labels),
        "quotes": _states(said("Quotes by kind"), said("quotes"), board.kinds),
        "speakers": _speakers(board),
    }
    if board.verdicts:
        found["verdicts"] = _counted(
            said("Verdicts"), said("quotes"), tuple(board.verdicts.items())
        )
    return found


def _progress(headways: Iterable[Headway]) -> BarPlot:
    there = tuple(headways)
    groups = (
        Group(said("done"), tuple(one.done for one in there)),
        Group(said("skipped"), tuple(one.skipped for one in there)),
        Group(said("begun"), tuple(one.begun for one in there)),
        Group(said("to do"), tuple(one.untouched for one in there)),
    )
    names = tuple(one.name for one in there)
    return BarPlot(
        said("Progress"),
        Axis(""),
        ARTICLES,
        names,
        groups,
        stacked=True,
        note=said("Of what was handed out to somebody, else of all articles"),
        empty=said("Nobody has begun to annotate yet."),
    )


def _done(board: Dashboard) -> LinePlot:
    lines = (Line(name, _summed(days)) for name, days in board.finished.items())
    return LinePlot(
        said("Done so far"), DAY, replace(ARTICLES, least=0), tuple(lines), empty=FINISH
    )


def _summed(days: Sequence[tuple[date, int]]) -> tuple[Point, ...]:
    """Return how many were done by the end of each day on which any was."""
    sums = accumulate(count for _, count in days)
    return tuple(Point(day.toordinal(), n) for (day, _), n in zip(days, sums, strict=True))


def _speed(board: Dashboard) -> BarPlot:
    there = board.speeds
    group = Group(
        said("median"),
        tuple(one.median for one in there),
        tuple(one.low for one in there),
        tuple(one.high for one in there),
    )
    return BarPlot(
        said("Time for an article"),
        Axis(""),
        Axis(said("time"), "s"),
        tuple(f"{one.name} ({one.n:,})" for one in there),
        (group,) if there else (),
        note=said(
            "Median and quartiles, of so many articles; pauses of more than five minutes left out"
        ),
        empty=FINISH,
    )


def _agreement(board: Dashboard) -> LinePlot:
    lines = (Line(said("all"), tuple(map(_point, board.agreement))),)
    return LinePlot(
        said("Agreement over time"),
        DAY,
        Axis("F1", least=0, most=1),
        lines,
        note=said(
            "Entities with the same ends and label, by when the last of two finished the article"
        ),
        empty=said("It takes two annotators who have finished the same article."),
    )


def _drift(board: Dashboard) -> LinePlot:
    lines = (Line(name, tuple(map(_point, periods))) for name, periods in board.drift.items())
    axis = Axis(said("entities"), said("per article"), least=0)
    note = said("Means of articles finished in a period, with 95 % intervals")
    return LinePlot(said("Entities per article over time"), DAY, axis, tuple(lines), note, FINISH)


def _point(period: Period) -> Point:
    figure = period.figure
    middle = period.start.toordinal() + (period.days - 1) / 2
    return Point(middle, figure.value, figure.low, figure.high)


def _states(title: str, what: str, counts: Counts) -> BarPlot:
    names = sorted(counts, key=lambda name: -sum(counts[name].values()))
    groups = tuple(
        Group(said(str(state)), tuple(counts[name].get(state, 0) for name in names))
        for state in STATES
    )
    axis = Axis(what, whole=True)
    note = said("What all annotators stand behind, by how it came to be")
    empty = said("Nobody has decided on anything of this yet.")
    return BarPlot(title, Axis(""), axis, tuple(names), groups, True, note, empty)  # noqa: FBT003


def _speakers(board: Dashboard) -> BarPlot:
    return _counted(said("Most quoted"), said("quotes"), board.speakers)


def _counted(title: str, what: str, counts: tuple[tuple[str, int], ...]) -> BarPlot:
    names, values = tuple(name for name, _ in counts), tuple(count for _, count in counts)
    groups = (Group(what, values),) if counts else ()
    empty = said("No quote has a speaker yet.")
    return BarPlot(title, Axis(""), Axis(what, whole=True), names, groups, empty=empty)
