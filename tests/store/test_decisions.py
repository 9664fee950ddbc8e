"""The log of decisions keeps every line, also of what was taken back."""

from datetime import UTC, datetime, timedelta

from annotator.domain.decision import Choice, Decision, Vote
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD
from annotator.domain.span import Span, State, Stretch
from annotator.store import decisions

SPAN = Span("e1", Stretch(43, 47), "GPE", State.ADDED)
QUOTE = Quote("q1", (Stretch(0, 15), Stretch(20, 30)), cue=Stretch(16, 19), state=State.CHANGED)
DECISION = Decision(
    id="d1",
    article="a1",
    stretch=Stretch(43, 47),
    conflict="label",
    candidates=(SPAN, QUOTE),
    votes=(Vote("anna", 3, (0, 1)), Vote("ben", 1)),
    choice=Choice.TAKE,
    gold=("e1",),
    by="carol",
    rule="",
    note="see the guideline\n…",
    seconds=4,
)
EDIT = Edit("Decide", (Change(None, SPAN, "a1", GOLD), Change(None, DECISION, "a1")))


def test_a_decision_is_read_as_it_was_written(session):
    session.do(EDIT)
    (line,) = session.project.ask(decisions.log)

    assert line.decision == DECISION
    assert not line.withdrawn
    assert datetime.now(UTC) - line.at < timedelta(minutes=5)


def test_undo_and_redo_add_lines_to_the_log_and_remove_none(session):
    session.do(EDIT)
    session.undo()
    session.redo()
    log = session.project.ask(decisions.log)

    assert [line.withdrawn for line in log] == [False, True, False]
    assert [line.decision for line in log] == [DECISION] * 3
    assert [line.number for line in log] == sorted({line.number for line in log})


def test_the_log_of_some_articles_holds_nothing_of_others(session):
    session.do(EDIT)

    assert session.project.ask(decisions.log, ["a2"]) == ()
    assert len(session.project.ask(decisions.log, ["a1"])) == 1


def test_what_is_in_force_was_not_withdrawn_since(session):
    session.do(EDIT)
    assert [line.decision for line in session.project.ask(decisions.in_force, ["a1"])] == [DECISION]

    session.undo()
    assert session.project.ask(decisions.in_force, ["a1"]) == ()
    session.redo()
    assert [line.number for line in session.project.ask(decisions.in_force, ["a1"])] == [3]


def test_a_decision_alters_its_article_and_brings_none():
    assert EDIT.touched() == {"a1"}
    assert EDIT.removed() == frozenset()
    assert not EDIT.suggests()
