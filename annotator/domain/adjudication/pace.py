"""How the work of an adjudicator goes, and how near each annotator is to the gold so far."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from annotator.domain.adjudication.case import content
from annotator.domain.adjudication.docket import Docket
from annotator.domain.agreement.figure import Figure, defined
from annotator.domain.agreement.sampling import GOES, Measure, Totals, measured
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said

NOTHING = said("Nothing that this annotator finished is decided yet, or there is nothing there.")
IDLE = timedelta(minutes=1)  # what takes longer than that was not spent deciding
Row = Counter[Hashable]  # what an article adds up to, by annotator


def against_gold(docket: Docket) -> Row:
    """Count, in the cases that are settled, what each annotator marked, and what is so in gold.

    Spans and quotes count alike; each is right where gold has just the same there.
    """
    row: Row = Counter()
    for case in docket.cases:
        if not case.settled:
            continue
        there = {content(item) for item in docket.kept(case)}
        right = [content(candidate.item) in there for candidate in case.candidates]
        for vote in case.votes:
            row["marked", vote.annotator] += len(vote.items) + len(there)
            row["right", vote.annotator] += sum(right[n] for n in vote.items)
    return row


def with_gold(rows: Sequence[Row]) -> Job[dict[str, Figure]]:
    """Return each annotator's F1 with the gold so far, `n` being the marks of both."""
    names = sorted({str(key[1]) for row in rows for key in row if isinstance(key, tuple)})
    drawing = measured(rows, {name: _f1(name) for name in names})
    done = 0
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            figures: dict[str, Figure] = end.value
            return figures
        done += 1
        yield Progress(done, GOES, said("drawing articles for the intervals"))


def _f1(name: str) -> Measure:
    def measure(totals: Totals) -> Figure:
        n = totals.get(("marked", name), 0)
        return defined(2 * totals.get(("right", name), 0), n, int(n), NOTHING)

    return measure


def per_minute(times: Iterable[datetime]) -> float | None:
    """Return how many decisions a person makes in a minute, from when they were made, in order.

    None before the second one. Pauses of more than a minute are not counted.
    """
    steps = [after - before for before, after in pairwise(times)]
    busy = [step for step in steps if step <= IDLE]
    spent = sum(busy, timedelta()).total_seconds()
    return 60 * len(busy) / spent if spent else None
