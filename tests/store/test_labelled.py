"""The project tells where spans of a label are, and which labels were deleted."""

import pytest

from annotator.domain.edit import Change, Edit
from annotator.domain.labels import DELETION, RETURN, Usage
from annotator.domain.record import SUGGESTIONS
from annotator.domain.scheming import without
from annotator.store import labelled
from annotator.workflow.session import Session
from tests.workflow.labels.marks import fill, span


@pytest.fixture
def worked(project) -> Session:
    session = Session(project, "anna")
    fill(session)
    return session


def test_spans_are_counted_by_label(worked: Session) -> None:
    counts = worked.project.ask(labelled.usage)

    assert counts == {
        "GPE": Usage(8, 2, 3, 2),
        "ORG": Usage(10, 2, 3, 4),
        "PERSON": Usage(8, 2, 3, 2),
    }


def test_the_copies_that_hold_a_label_are_named(worked: Session) -> None:
    one = span("GPE", key="only")
    worked.do(Edit("Mark", (Change(None, one, "a1", "ben"),)))
    worked.do(Edit("Unmark", tuple(Change(span("GPE"), None, a, "ben") for a in ("a0", "a1"))))

    found = worked.project.ask(labelled.copies_with, "GPE")

    assert ("ben", "a1") in found
    assert ("ben", "a0") not in found
    assert (SUGGESTIONS, "a0") in found
    assert worked.project.ask(labelled.copies_with, "MOON") == []


def test_deletions_are_told_of_until_the_label_is_back(worked: Session) -> None:
    scheme = worked.scheme()
    gone = (Change(scheme, without(scheme, "GPE")), Change(span("GPE"), None, "a0", "ben"))
    number = worked.do(Edit(f"{DELETION}GPE", gone))

    (found,) = worked.project.ask(labelled.deleted)
    assert (found.label, found.edits, found.by) == ("GPE", (number,), "anna")
    assert (found.spans, found.articles) == (1, 1)
    assert tuple(worked.project.ask(labelled.deletion, number)) == gone

    worked.do(Edit(f"{RETURN}GPE", tuple(change.inverse() for change in gone)))
    assert worked.project.ask(labelled.deleted) == ()
