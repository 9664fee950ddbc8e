"""Many spans of a copy are put together as rows, and come apart as they were."""

from dataclasses import replace

import pytest

from annotator.domain.article import Article
from annotator.domain.edit import Change
from annotator.domain.errors import ProjectError
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.store import journal, queries
from annotator.store.apply import apply, take_back
from annotator.store.batch import MANY, Batch, batched, unbatched

SPANS = [
    Span("e1", Stretch(0, 4), "ORG"),
    Span("e2", Stretch(3, 9), "GPE", State.SUGGESTED, "a@1", 0.5, "p1", "it is a place"),
    Span("e3", Stretch(3, 9), "GPE", State.REJECTED, "a@1", 1.0, None, "“quoted”"),
    Span("é4", Stretch(10, 19), "ORG"),
]


def came(spans: list[Span], owner: str = SUGGESTIONS) -> list[Change]:
    return [Change(None, span, "a1", owner) for span in spans]


def test_spans_of_a_copy_that_come_together_are_a_batch():
    article = Change(None, Article("a2", "Text"), "a2")
    changes = [article, *came(SPANS), *came(SPANS, "anna")]

    items = list(batched(changes))

    assert [type(item) for item in items] == [Change, Batch, Batch]
    assert list(unbatched(items)) == changes


def test_few_spans_and_whatever_went_or_was_altered_are_no_batch():
    few = came(SPANS[: MANY - 1])
    went = [change.inverse() for change in came(SPANS)]
    altered = [Change(span, replace(span, label="X"), "a1", "anna") for span in SPANS]

    assert list(batched([*few, *went, *altered])) == [*few, *went, *altered]


@pytest.mark.parametrize("spans", [SPANS, [replace(SPANS[1], id=f"e{n}") for n in range(9)]])
def test_the_journal_gives_back_what_was_put_together(spans):
    found = journal.decode(journal.encode(came(spans)))

    assert [type(item) for item in found] == [Batch]
    assert list(unbatched(found)) == came(spans)


@pytest.fixture
def batch(session):
    """A batch that is in the project."""
    (batch,) = batched(came(SPANS))
    session.project.ask(apply, [batch])
    return batch


def test_a_batch_is_stored_and_taken_back(session, batch):
    stored = session.project.ask(queries.copy, "a1", SUGGESTIONS).spans
    assert {span.id: span for span in stored} == {span.id: span for span in SPANS}

    session.project.ask(take_back, [batch])

    assert session.project.ask(queries.copy, "a1", SUGGESTIONS).spans == ()


def test_a_batch_that_is_there_already_is_refused(session, batch):
    with pytest.raises(ProjectError, match="nothing was done"):
        session.project.ask(apply, [batch])


def test_a_batch_of_which_something_has_changed_is_not_taken_back(session, batch):
    change = Change(SPANS[2], replace(SPANS[2], label="ORG"), "a1", SUGGESTIONS)
    session.project.ask(apply, [change])

    with pytest.raises(ProjectError, match="nothing was done"):
        session.project.ask(take_back, [batch])

    assert len(session.project.ask(queries.copy, "a1", SUGGESTIONS).spans) == len(SPANS)
