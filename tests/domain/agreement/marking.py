"""What the tests of agreement mark articles with."""

from collections.abc import Generator, Iterable
from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st

from annotator.domain.agreement.votes import Votes, votes
from annotator.domain.article import Article
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Standing, Status
from annotator.domain.span import Span, Stretch

Result = TypeVar("Result")
LENGTH = 40
TEXT = "ab cd " * (LENGTH // 6) + "efgh"
LABELS = ("GPE", "ORG", "PERSON")

STRETCHES = st.builds(
    lambda start, length: Stretch(start, min(LENGTH, start + length)),
    st.integers(0, LENGTH - 1),
    st.integers(1, 9),
)


def numbered(marked: Iterable[tuple[Stretch, str]]) -> list[Span]:
    return [Span(f"e{n}", stretch, label) for n, (stretch, label) in enumerate(marked)]


def spans(*marked: tuple[int, int, str]) -> list[Span]:
    return numbered((Stretch(start, end), label) for start, end, label in marked)


MARKED = st.lists(st.tuples(STRETCHES, st.sampled_from(LABELS)), max_size=6).map(numbered)


def apart(marked: list[Span]) -> list[Span]:
    """Leave out what lies over an earlier span."""
    kept: list[Span] = []
    for span in sorted(marked, key=lambda span: span.start):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def done(article: str, owner: str, marked: Iterable[Span], quotes: Iterable[Quote] = ()) -> Copy:
    return Copy(article, owner, tuple(marked), tuple(quotes), Standing(Status.DONE))


def voted(name: str, **marked: Iterable[Span]) -> Votes:
    article = Article(name, TEXT)
    return votes(article, [done(name, owner, spans) for owner, spans in marked.items()])


def judged(name: str, **said: tuple[Judgement, ...]) -> Votes:
    copies = (replace(done(name, owner, ()), judgements=of) for owner, of in said.items())
    return votes(Article(name, TEXT), copies)


def result(job: Generator[object, None, Result]) -> Result:
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value
