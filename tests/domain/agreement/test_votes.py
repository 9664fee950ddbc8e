"""A copy that is done is a vote, also with nothing marked."""

import pytest

from annotator.domain.agreement.votes import only, votes
from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Copy, Standing, Status
from annotator.domain.span import Span, State, Stretch

ARTICLE = Article("a1", "Reuters")


@pytest.mark.parametrize("status", Status)
def test_only_what_is_done_is_a_vote(status):
    found = votes(ARTICLE, [Copy("a1", "ann", standing=Standing(status))])

    assert ("ann" in found.copies) is (status is Status.DONE)


def test_what_is_begun_counts_where_it_is_asked_for():
    copy = Copy("a1", "ann", standing=Standing(Status.DRAFT))

    assert "ann" in votes(ARTICLE, [copy], frozenset({Status.DONE, Status.DRAFT})).copies


def test_what_was_rejected_is_not_voted_for():
    rejected = Span("e1", Stretch(0, 7), "ORG", State.REJECTED)
    copy = Copy("a1", "ann", (rejected,), standing=Standing(Status.DONE))

    assert votes(ARTICLE, [copy]).copies["ann"].spans == ()


def test_suggestions_are_nobodys_vote():
    copy = Copy("a1", SUGGESTIONS, standing=Standing(Status.DONE))

    assert not votes(ARTICLE, [copy]).copies


def test_all_of_some_annotators_may_have_voted():
    found = votes(ARTICLE, [Copy("a1", "ann", standing=Standing(Status.DONE))])

    assert found.of_all(["ann"])
    assert not found.of_all(["ann", "ben"])


def test_votes_on_some_labels_leave_the_others_out_and_quotes_in():
    spans = (Span("e1", Stretch(0, 7), "ORG"), Span("e2", Stretch(0, 2), "GPE"))
    quote = Quote("q1", (Stretch(0, 7),))
    copy = Copy("a1", "ann", spans, (quote,), Standing(Status.DONE))

    found = only(votes(ARTICLE, [copy]), frozenset({"GPE"})).copies["ann"]

    assert (found.spans, found.quotes) == (spans[1:], (quote,))
