"""Agreement of three annotators, seconds, against sets of their spans.

The figures of a pair are taken by themselves: what goes together exactly, what overlaps with the
confusion of labels, and the intervals of all of the pair's measures; then all measures together.
"""

from collections.abc import Sequence
from itertools import combinations

from agreement_articles import ANNOTATORS, made
from measure import Figures, Outcome, Plan, Taken, main, ratio, timed

from annotator.domain.agreement.alignment import align
from annotator.domain.agreement.confusion import confusion
from annotator.domain.agreement.pair import Two
from annotator.domain.agreement.pairing import most_pairs
from annotator.domain.agreement.readings import read
from annotator.domain.agreement.report import agreement
from annotator.domain.agreement.spans import exactly_alike
from annotator.domain.agreement.votes import Votes
from annotator.workflow.job import run


def measure(plan: Plan) -> Outcome:
    articles = made(20 if plan.quick else 1_000)
    exact = timed(lambda: [_exact(articles, *pair) for pair in combinations(ANNOTATORS, 2)])
    overlap = timed(lambda: _overlap(articles, *ANNOTATORS[:2]))
    two = Two(*ANNOTATORS[:2], {})
    for article in articles:
        two.add(read(article, ANNOTATORS))
    draws = timed(lambda: list(two.measured()))
    everything = timed(lambda: run(agreement(articles, ANNOTATORS)))
    sets = timed(lambda: [_in_both(articles, *pair) for pair in combinations(ANNOTATORS, 2)])
    return Outcome(
        {
            "articles": len(articles),
            "spans": sum(len(c.spans) for article in articles for c in article.copies.values()),
            **_seconds("exact_all_pairs", exact),
            **_seconds("overlap_and_confusion_pair", overlap),
            **_seconds("intervals_pair", draws),
            **_seconds("everything", everything),
        },
        {"name": "sets of the spans of all pairs", **_seconds("sets", sets)},
        ratio([exact.wall], [sets.wall]),
    )


def _seconds(name: str, taken: Taken) -> Figures:
    return {f"{name}_s": round(taken.wall, 4), f"{name}_cpu_s": round(taken.cpu, 4)}


def _exact(articles: Sequence[Votes], a: str, b: str) -> int:
    return sum(exactly_alike(votes.copies[a].spans, votes.copies[b].spans) for votes in articles)


def _overlap(articles: Sequence[Votes], a: str, b: str) -> None:
    meetings = []
    for article in articles:
        ours, theirs = article.copies[a].spans, article.copies[b].spans
        most_pairs(ours, theirs)
        meetings += align(article.article.id, ours, theirs)
    confusion(meetings)


def _in_both(articles: Sequence[Votes], a: str, b: str) -> int:
    """Count what two share as sets do it, which takes what is marked twice for one."""
    return sum(
        len(
            {(span.start, span.end, span.label) for span in votes.copies[a].spans}
            & {(span.start, span.end, span.label) for span in votes.copies[b].spans}
        )
        for votes in articles
    )


if __name__ == "__main__":
    main("agreement", measure)
