"""The dashboard as plain JSON, and its first figures as sentences."""

from collections.abc import Iterator
from typing import Any

from annotator.domain.agreement.figure import as_told
from annotator.domain.dashboard.figures import Dashboard, Headway
from annotator.domain.dashboard.forecast import Forecast
from annotator.domain.dashboard.periods import Period
from annotator.domain.dashboard.speed import Speed
from annotator.domain.said import enumerated, joined, plural, said

Json = dict[str, Any]
MINUTE = 60  # seconds


def dashboard_to_json(board: Dashboard) -> Json:
    """Return all figures: days as YYYY-MM-DD, times in seconds, the pace in articles a day."""
    return {
        "today": board.today.isoformat(),
        "articles": board.articles,
        "together": _headway(board.together),
        "annotators": list(map(_headway, board.headways)),
        "finished": {
            name: {day.isoformat(): count for day, count in days}
            for name, days in board.finished.items()
        },
        "labels": {name: dict(states) for name, states in board.labels.items()},
        "quotes": {kind: dict(states) for kind, states in board.kinds.items()},
        "speakers": [{"name": name, "quotes": count} for name, count in board.speakers],
        "verdicts": dict(board.verdicts),
        "agreement": list(map(_period, board.agreement)),
        "speed": list(map(_speed, board.speeds)),
        "drift": {name: list(map(_period, periods)) for name, periods in board.drift.items()},
    }


def _headway(one: Headway) -> Json:
    counts = {"of": one.of, "done": one.done, "skipped": one.skipped, "begun": one.begun}
    return {"name": one.name, **counts, "forecast": _forecast(one.forecast)}


def _forecast(found: Forecast) -> Json:
    days = {"likely": found.likely, "soonest": found.soonest, "latest": found.latest}
    plain = {name: day.isoformat() if day else None for name, day in days.items()}
    return {"left": found.left, "pace": found.pace, **plain, "reason": found.reason}


def _period(period: Period) -> Json:
    figure = period.figure
    numbers = {"value": figure.value, "n": figure.n, "low": figure.low, "high": figure.high}
    return {"from": period.start.isoformat(), "days": period.days, **numbers}


def _speed(one: Speed) -> Json:
    quartiles = {"median": one.median, "low": one.low, "high": one.high}
    return {"name": one.name, "n": one.n, **quartiles, "per_hour": one.per_hour}


def told(board: Dashboard) -> Iterator[str]:
    """Yield how far all have come and each of them, how fast, and how far they agree."""
    yield said("Together: {come}", come=_come(board.together))
    speeds = {one.name: one for one in board.speeds}
    for one in board.headways:
        speed = speeds.get(one.name)
        come = _come(one)
        yield joined((one.name, joined((come, _fast(speed)), " ") if speed else come), ": ")
    if board.agreement:
        last = board.agreement[-1]
        yield said(
            "Agreement lately (from {day}): F1 {figure}",
            day=last.start,
            figure=as_told(last.figure),
        )


def _come(one: Headway) -> str:
    if not one.of:
        return said("There are no articles yet.")
    parts = [
        plural(
            one.of,
            "{done:,} of {count} article done",
            "{done:,} of {count} articles done",
            done=one.done,
        )
    ]
    parts += [said("{skipped:,} skipped", skipped=one.skipped)] if one.skipped else []
    parts += [said("{begun:,} begun", begun=one.begun)] if one.begun else []
    return joined((enumerated(parts), foretold(one.forecast)), ". ")


def foretold(found: Forecast) -> str:
    """Say when it will be done, or why nobody can tell."""
    if found.likely is None or found.soonest is None:
        return found.reason
    days = {"pace": found.pace or 0, "likely": found.likely, "soonest": found.soonest}
    if found.latest is None:
        return said(
            "At {pace:.1f} a day done about {likely}, with 80 % probability between {soonest}"
            " and who knows when.",
            **days,
        )
    return said(
        "At {pace:.1f} a day done about {likely}, with 80 % probability between {soonest}"
        " and {latest}.",
        **days,
        latest=found.latest,
    )


def _fast(one: Speed) -> str:
    lasts = lasting(one.median)
    if not one.per_hour:
        return said("An article takes {time}.", time=lasts)
    return said("An article takes {time} ({many:.1f} an hour).", time=lasts, many=one.per_hour)


def lasting(seconds: float) -> str:
    """Say how long something takes."""
    if seconds < MINUTE:
        return said("{seconds:.0f} s", seconds=seconds)
    minutes, rest = divmod(int(seconds), MINUTE)
    return said("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
