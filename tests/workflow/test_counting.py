"""What became of a suggestion is counted by what it is in the end, not by the way there."""

import pytest

from annotator.domain import decide
from annotator.domain.edit import Edit
from annotator.domain.span import Span, State, Stretch
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.stats import stats
from annotator.workflow.suggesting import Plan, suggest

KYIV = Stretch(43, 47)
WIDER = Stretch(40, 47)


@pytest.fixture
def read(session: Session) -> Session:
    """A session whose article the built-in suggester has read."""
    run(suggest(session))
    return session


def kyiv(session: Session) -> Span:
    return next(s for s in session.copy("a1").spans if s.end == KYIV.end)


def do(session: Session, *edits) -> None:
    """Do edits, each made from the copy and the span as they are by then."""
    for edit in edits:
        made: Edit = edit(session.copy("a1"), kyiv(session))
        assert made.changes
        session.do(made)


def became(session: Session) -> dict[str, int]:
    """Return what became of the built-in suggestions; nothing may count as added."""
    mine = stats(session)["owners"][session.annotator]
    states = [state for states in mine["entities"].values() for state in states]
    assert State.ADDED not in states
    (origin,) = mine["origins"].values()
    return dict(origin)


def move(stretch: Stretch):
    return lambda copy, span: decide.move(copy, span, stretch)


def relabel(label: str):
    return lambda copy, span: decide.relabel(copy, span, label)


def draw(stretch: Stretch, label: str):
    return lambda copy, _span: decide.add_span(copy, stretch, label)


def test_the_built_in_suggester_proposes_the_city(read):
    assert (kyiv(read).stretch, kyiv(read).label) == (KYIV, "GPE")


@pytest.mark.parametrize(
    "deeds",
    [
        (move(WIDER),),
        (move(WIDER), move(KYIV)),
        (relabel("ORG"),),
        (relabel("ORG"), relabel("GPE")),
        (relabel("ORG"), move(WIDER), decide.delete, draw(WIDER, "ORG")),
        (decide.reject, draw(WIDER, "GPE")),
        (decide.reject, draw(KYIV, "LOC")),
        (move(WIDER), decide.delete, draw(KYIV, "GPE")),
    ],
)
def test_a_changed_suggestion_counts_as_changed_whatever_the_way(read, deeds):
    do(read, *deeds)

    assert became(read) == {"changed": 1}


@pytest.mark.parametrize(
    "deeds",
    [
        (decide.accept,),
        (draw(KYIV, "GPE"),),
        (decide.delete, draw(KYIV, "GPE")),
        (decide.accept, decide.reject, decide.accept),
    ],
)
def test_a_suggestion_taken_as_it_is_counts_as_accepted(read, deeds):
    do(read, *deeds)

    assert became(read) == {"accepted": 1}


@pytest.mark.parametrize(
    "deeds", [(decide.reject,), (decide.delete,), (move(WIDER), decide.delete)]
)
def test_a_rejected_suggestion_stays_rejected_when_the_suggester_runs_again(read, deeds):
    do(read, *deeds)
    before = read.copy("a1")

    run(suggest(read, plan=Plan(again=True)))

    assert read.copy("a1") == before
    assert became(read) == {"rejected": 1}


def test_undo_opens_the_suggestion_again(read):
    before = read.copy("a1")
    do(read, decide.reject, draw(WIDER, "GPE"))

    read.undo()
    read.undo()

    assert read.copy("a1") == before


def test_each_origin_is_counted_for_each_owner(read):
    do(read, decide.accept)
    ben = Session(read.project, "ben")
    do(ben, decide.reject)

    owners = stats(read)["owners"]
    (origin,) = owners["anna"]["origins"]
    assert origin.startswith("builtin@")
    assert owners["ben"]["origins"] == {origin: {"rejected": 1}}
    assert owners["@suggestions"]["origins"][origin]["suggested"] == len(read.copy("a1").proposed)
