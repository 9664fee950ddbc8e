"""What the dashboard asks of the store."""

import json
import zlib

import pytest

from annotator.domain.decide import set_status
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError
from annotator.domain.record import Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.store import dashboard
from annotator.store.journal import encode, plain_changes
from annotator.workflow.session import Session


def test_steps_come_in_order_and_some_at_a_time(session):
    for n in range(3):
        span = Span(f"e{n}", Stretch(n, n + 1), "GPE")
        session.do(Edit(f"Add {n}", (Change(None, span, "a1", "anna"),)))
    ask = session.project.ask
    first = ask(dashboard.steps, 0, 2, "")
    assert [step.name for step in first] == ["Add 0", "Add 1"]
    assert [step.name for step in ask(dashboard.steps, first[-1].number, 2, "")] == ["Add 2"]


def test_what_nobody_did_is_no_step_unless_it_has_the_name(session):
    names = [step.name for step in session.project.ask(dashboard.steps, 0, 9, "Import")]
    assert names == ["Import"]
    assert session.project.ask(dashboard.steps, 0, 9, "Bring in") == []


def test_a_step_that_was_undone_is_one_but_finished_nothing(session):
    session.do(set_status(session.copy("a1"), Status.DONE))
    ask = session.project.ask
    (step,) = ask(dashboard.steps, 0, 9, "")
    assert ask(dashboard.finishes, [step.number]) == [(step.number, "anna", "a1")]
    session.undo()
    assert ask(dashboard.finishes, [step.number]) == []
    assert len(ask(dashboard.steps, 0, 9, "")) == 1


def test_what_came_furthest_counts_for_an_article(session):
    Session(session.project, "ben").do(
        Edit("Skip", (Change(Standing(), Standing(Status.SKIPPED), "a1", "ben"),))
    )
    assert session.project.ask(dashboard.furthest) == {Status.SKIPPED: 1}
    session.do(set_status(session.copy("a1"), Status.DONE))
    assert session.project.ask(dashboard.furthest) == {Status.DONE: 1}


def test_changes_of_the_first_versions_are_read_too():
    old = {"kind": "Standing", "article": "a", "owner": "o", "before": None, "after": {"x": 1}}
    blob = zlib.compress(json.dumps([old]).encode())
    assert list(plain_changes(blob)) == [["Standing", "a", "o", None, {"x": 1}]]


def test_many_spans_of_a_copy_are_passed_over():
    spans = [Change(None, Span(f"e{n}", Stretch(n, n + 1), "GPE"), "a", "o") for n in range(50)]
    done = Change(Standing(), Standing(Status.DONE), "a", "o")
    kinds = [kind for kind, *_ in plain_changes(encode((*spans, done)))]
    assert kinds[-1] == "Standing"


@pytest.mark.parametrize("blob", [b"", b"nonsense", zlib.compress(b"{"), zlib.compress(b"7")])
def test_a_damaged_journal_is_told(blob):
    with pytest.raises(ProjectError, match="the journal is damaged here"):
        list(plain_changes(blob))
