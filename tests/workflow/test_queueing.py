"""The queue of a real project is ordered by what suggesters put into it and people decided."""

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.worth import By
from annotator.workflow.job import run
from annotator.workflow.queueing import queued
from annotator.workflow.session import Session

SURE, TOSS_UP = 0.9, 0.5


def suggestion(start: int, score: float | None, origin: str = "x@1", label: str = "GPE") -> Span:
    key = f"e-{start}-{start + 3}-{label}"
    return Span(key, Stretch(start, start + 3), label, State.SUGGESTED, origin, score)


def add(session: Session, key: str, text: str, *things: Span | Quote) -> None:
    changes = [Change(None, Article(key, text, title=key.upper()), key)]
    changes += [Change(None, thing, key, SUGGESTIONS) for thing in things]
    Session(session.project, "").do(Edit("Import", tuple(changes)))


@pytest.fixture
def three(session: Session) -> Session:
    """Three more articles: one sure, one doubtful with a quote, one that nobody has read."""
    quote = Quote("q1", (Stretch(0, 9),), state=State.SUGGESTED, origin="x@1", score=0.45)
    add(session, "sure", "abc def ghi reservoir", suggestion(0, SURE), suggestion(4, None))
    add(session, "doubtful", "abc def ghi jkl", suggestion(0, TOSS_UP), suggestion(4, 0.604), quote)
    add(session, "unread", "abc def reservoir")
    return session


def order(session: Session, by: By, like: str = "") -> list[str]:
    return [worth.article for worth in run(queued(session, by, like))]


def test_spans_and_quotes_between_forty_and_sixty_per_cent_are_counted(three: Session) -> None:
    first, *rest = run(queued(three, By.UNCERTAINTY))

    assert (first.article, first.value) == ("doubtful", 3)
    assert first.why == "3 of 3 suggestions between 40 % and 60 %"
    assert [worth.article for worth in rest] == ["sure", "a1", "unread"]


def test_what_is_decided_counts_no_more_and_what_is_done_is_left_out(three: Session) -> None:
    copy = three.copy("doubtful")
    three.do(decide.accept(copy, copy.spans[0]))

    assert run(queued(three, By.UNCERTAINTY))[0].value == 2

    three.do(decide.set_status(three.copy("doubtful"), Status.DONE))

    assert order(three, By.UNCERTAINTY) == ["sure", "a1", "unread"]
    assert order(Session(three.project, "ben"), By.UNCERTAINTY)[0] == "doubtful"


def test_two_suggesters_disagree_where_one_of_them_is_alone(three: Session) -> None:
    with pytest.raises(AnnotatorError, match="only where two have read"):
        order(three, By.DISAGREEMENT)

    add(three, "two", "abc def", suggestion(0, SURE, "x@1 + y@2"), suggestion(4, SURE, "y@2"))
    first = run(queued(three, By.DISAGREEMENT))[0]

    assert first.article == "two"
    assert first.why == "1 of 2 suggestions by one of x and y alone"


def test_a_label_that_nobody_has_marked_yet_comes_first(three: Session) -> None:
    add(three, "law", "abc def", suggestion(0, SURE, label="LAW"))
    copy = three.copy("sure")
    three.do(decide.accept(copy, *copy.spans))

    assert order(three, By.RARITY)[:2] == ["doubtful", "law"]


def test_articles_are_similar_by_words_that_few_hold(three: Session) -> None:
    found = run(queued(three, By.SIMILARITY, "unread"))

    assert found[0].article == "sure"
    assert found[0].why == "shares reservoir with “UNREAD”"
    with pytest.raises(AnnotatorError, match="no article nowhere"):
        order(three, By.SIMILARITY, "nowhere")


def test_articles_stand_as_they_came_where_nothing_else_is_wanted(three: Session) -> None:
    assert order(three, By.ARRIVAL) == ["a1", "sure", "doubtful", "unread"]
    assert order(three, By.STORY) == ["a1", "sure", "doubtful", "unread"]
