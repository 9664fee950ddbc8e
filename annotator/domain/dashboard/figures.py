"""What the dashboard shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from annotator.domain.dashboard.forecast import Forecast
from annotator.domain.dashboard.periods import Period
from annotator.domain.dashboard.speed import Speed

Counts = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Headway:
    """How far somebody has come with so many articles, or all together, who have no name.

    Of one with a packet these are the articles that went out to them, else all of the project.
    All together have done what anybody has done.
    """

    name: str
    of: int
    done: int
    skipped: int
    begun: int
    forecast: Forecast

    @property
    def untouched(self) -> int:
        return max(0, self.of - self.done - self.skipped - self.begun)


@dataclass(frozen=True, slots=True)
class Dashboard:
    """How a project goes. `labels` and `kinds` count what people decided, by state.

    `speakers` are those most quoted, with how many quotes, a quote that several marked in an
    article counting once. `finished` counts for each annotator the articles of each day. Agreement
    is the F1 of entities that have both ends and the label in common, over all pairs; drift is how
    many entities an article has.
    """

    today: date
    articles: int
    together: Headway
    headways: tuple[Headway, ...]
    finished: Mapping[str, tuple[tuple[date, int], ...]]
    labels: Counts
    kinds: Counts
    speakers: tuple[tuple[str, int], ...]
    agreement: tuple[Period, ...]
    speeds: tuple[Speed, ...]
    drift: Mapping[str, tuple[Period, ...]]
    verdicts: Mapping[str, int] = field(default_factory=dict)
