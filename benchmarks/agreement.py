"""Agreement of three annotators, seconds, against sets of their spans.

The figures of a pair are taken by themselves: what goes together exactly, what overlaps with the
confusion of labels, and the intervals of all of the pair's measures; then all measures together.
"""

import random
from collections.abc import Sequence
from itertools import combinations

from measure import Figures, Outcome, Plan, Taken, main, ratio, timed

from annotator.domain.agreement.alignment import align
from annotator.domain.agreement.confusion import confusion
from annotator.domain.agreement.pair import Two
from annotator.domain.agreement.pairing import most_pairs
from annotator.domain.agreement.readings import read
from annotator.domain.agreement.report import agreement
from annotator.domain.agreement.spans import exactly_alike
from annotator.domain.agreement.votes import Votes, votes
from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.workflow.job import run

ANNOTATORS = ("ann", "ben", "cyd")
LABELS = ("PERSON", "GPE", "ORG", "DATE", "NORP", "EVENT")
SPANS, QUOTES, APART = 100, 8, 8  # spans and quotes of an article; words from span to span
LETTERS = 6  # of a word and the space after it
MISSED, LONGER, OTHER = 0.05, 0.05, 0.07  # how often an annotator marks otherwise


def measure(plan: Plan) -> Outcome:
    articles = _articles(20 if plan.quick else 1_000)
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


def _articles(number: int) -> list[Votes]:
    """Return articles with the votes of three who differ in some spans, always the same ones."""
    chance = random.Random(number)
    return [_article(f"a{n}", chance) for n in range(number)]


def _article(name: str, chance: random.Random) -> Votes:
    text = "words " * (SPANS * APART + 2)
    true = [(n * APART, chance.choice(LABELS)) for n in range(SPANS)]
    copies = [
        Copy(name, owner, _spans(true, chance), _quotes(chance), Standing(Status.DONE))
        for owner in ANNOTATORS
    ]
    return votes(Article(name, text), copies)


def _spans(true: Sequence[tuple[int, str]], chance: random.Random) -> tuple[Span, ...]:
    found = []
    for word, label in true:
        if chance.random() < MISSED:
            continue
        words = 2 if chance.random() < LONGER else 1
        given = chance.choice(LABELS) if chance.random() < OTHER else label
        stretch = Stretch(word * LETTERS, (word + words) * LETTERS - 1)
        found.append(Span(f"e-{word}", stretch, given))
    return tuple(found)


def _quotes(chance: random.Random) -> tuple[Quote, ...]:
    each = SPANS * APART * LETTERS // QUOTES
    return tuple(
        Quote(f"q-{n}", (Stretch(n * each, n * each + each // 2 + chance.choice((0, LETTERS))),))
        for n in range(QUOTES)
    )


if __name__ == "__main__":
    main("agreement", measure)
