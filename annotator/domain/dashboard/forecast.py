"""When the articles that are left will be done, if work goes on as in the last two weeks.

What is finished in a day varies, so the pace of the days to come is foretold with an interval: the
mean of some days of work as seen is known to within its standard error, and the mean of as many
days as are still needed varies by theirs (prediction interval of a mean: Hahn and Meeker 1991,
chapter 4). It holds for days like those, and says nothing of holidays.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, sqrt
from statistics import mean, variance

from annotator.domain.said import number_of, plural, said

WINDOW = 14  # days that are looked at: whole weeks, as no two days of one are alike
LEAST_DAYS, LEAST_WORKED, LEAST = 5, 3, 10  # days seen, with work on them, articles done in them
SURE = 1.2816  # standard deviations to either side of 80 %
FARTHEST = 3650  # days from today; nobody knows what is later
DONE = said("Everything is done.")


@dataclass(frozen=True, slots=True)
class Forecast:
    """When so many articles will be done: the likely day, between two with 80 % probability.

    `pace` is in articles a day. Without a likely day `reason` says why; without a latest day the
    work may go on for longer than ten years.
    """

    left: int
    pace: float | None = None
    likely: date | None = None
    soonest: date | None = None
    latest: date | None = None
    reason: str = ""


def forecast(left: int, finished: Iterable[date], today: date) -> Forecast:
    """Return when `left` articles will be done, from the days on which others were finished."""
    if not left:
        return Forecast(0, reason=DONE)
    days = [day for day in finished if day <= today]
    first = max(min(days, default=today), today - timedelta(WINDOW - 1))
    counts = Counter(day for day in days if day >= first)
    seen = (today - first).days + 1
    if seen < LEAST_DAYS or len(counts) < LEAST_WORKED or counts.total() < LEAST:
        return Forecast(left, reason=_too_few(counts))
    each = [counts[first + timedelta(place)] for place in range(seen)]
    return _foretold(left, mean(each), variance(each), seen, today)


def _foretold(left: int, pace: float, varies: float, seen: int, today: date) -> Forecast:
    spread = SURE * sqrt(varies / seen + varies * pace / left)
    likely = _after(today, left, pace)
    if likely is None:
        return Forecast(left, pace, reason=said("It is too far away to tell: more than ten years."))
    soonest, latest = _after(today, left, pace + spread), _after(today, left, pace - spread)
    return Forecast(left, pace, likely, soonest, latest)


def _after(today: date, left: int, pace: float) -> date | None:
    """Return the day on which it is done at this pace; None where that is too far away."""
    days = left / pace if pace > 0 else FARTHEST + 1
    return today + timedelta(ceil(days)) if days <= FARTHEST else None


def _too_few(counts: Counter[date]) -> str:
    return said(
        "Too little was finished in the last two weeks to tell, {articles} {days}: it takes"
        " {least} articles on {worked} days, the first of them {ago} days ago.",
        articles=number_of(counts.total(), "article"),
        days=plural(len(counts), "on {count} day", "on {count} days"),
        least=LEAST,
        worked=LEAST_WORKED,
        ago=LEAST_DAYS - 1,
    )
