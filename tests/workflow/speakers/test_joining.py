"""Merging and splitting reach the copies of everyone, in one step."""

from dataclasses import replace

import pytest

from annotator.domain.adjudication.deciding import take
from annotator.domain.article import Article
from annotator.domain.backup import Occasion
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from annotator.store import queries
from annotator.store.project import Project
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.dockets import Dockets
from annotator.workflow.job import run
from annotator.workflow.keeping import backups
from annotator.workflow.session import Session
from annotator.workflow.speakers.deleting import delete
from annotator.workflow.speakers.joining import (
    mentions,
    merge,
    moved,
    proposed,
    same_person,
    split,
    tell_apart,
)
from tests.workflow.adjudication.projects import bring, quote_of
from tests.workflow.speakers.conftest import ANA, COUNCIL, MAYOR, everything, named


def revision(session: Session, owner: str) -> int:
    return session.project.ask(queries.copy, "a0", owner).revision.number


def test_whatever_named_the_one_names_the_other_in_all_copies(cast: Session) -> None:
    before = everything(cast)

    assert run(merge(cast, ANA.id, [MAYOR.id])) == 9

    assert named(cast) == {ANA.id}
    for place, items in everything(cast).items():
        there = [replace(item, speaker=ANA.id) for item in before[place]]
        assert list(items) == there
    assert ANA.names() < cast.speakers()[0].names()
    assert MAYOR not in cast.speakers()


def test_one_undo_takes_a_merge_back_and_one_redo_does_it_again(cast: Session) -> None:
    before = everything(cast), cast.speakers()

    run(merge(cast, ANA.id, [MAYOR.id, COUNCIL.id]))
    after = everything(cast), cast.speakers()
    cast.undo()

    assert (everything(cast), cast.speakers()) == before
    assert moved(cast) == {}
    cast.redo()
    assert (everything(cast), cast.speakers()) == after


def test_a_merge_counts_as_an_edit_of_each_copy(cast: Session) -> None:
    owners = ("anna", "ben", GOLD, SUGGESTIONS)
    before = [revision(cast, owner) for owner in owners]

    run(merge(cast, ANA.id, [MAYOR.id]))

    assert [revision(cast, owner) for owner in owners] == [count + 1 for count in before]


def test_several_at_once_are_backed_up_first(cast: Session) -> None:
    run(merge(cast, ANA.id, [MAYOR.id]))
    assert backups(cast.project.path) == ()

    cast.undo()
    run(merge(cast, ANA.id, [MAYOR.id, COUNCIL.id]))
    (backup,) = backups(cast.project.path)
    assert backup.occasion is Occasion.BULK


def test_a_merge_of_one_is_none(cast: Session) -> None:
    with pytest.raises(AnnotatorError, match="two or more"):
        run(merge(cast, ANA.id, [ANA.id]))


def test_a_merge_that_is_given_up_leaves_all_as_it_was(session: Session) -> None:
    article = Article("b", "x" * 9000)
    quotes = [Quote(f"q{n}", (Stretch(n, n + 1),), speaker="p2") for n in range(4000)]
    changes = [Change(None, article, "b"), *(Change(None, q, "b", "anna") for q in quotes)]
    people = [Change(None, Speaker(f"p{n}", f"Ana {n}")) for n in (1, 2)]
    session.do(Edit("Import", (*people, *changes)))
    before = session.speakers(), session.copy("b")

    job = merge(session, "p1", ["p2"])
    for step in job:
        if step.note == "Storing":
            break
    job.close()

    assert (session.speakers(), session.copy("b")) == before
    assert run(merge(session, "p1", ["p2"])) == 4000
    assert {quote.speaker for quote in session.copy("b").quotes} == {"p1"}
    session.undo()
    assert session.copy("b") == before[1]


def test_a_split_takes_names_and_marks_along(cast: Session) -> None:
    run(merge(cast, ANA.id, [MAYOR.id]))
    found = run(mentions(cast, ANA.id))
    later = [mention for mention in found if mention.called == "Petrović"]
    keys = [key for mention in later for key in mention.keys]

    fresh = run(split(cast, ANA.id, Speaker("", "Petrović", ("Mayor Petrović",)), keys))

    assert {item.speaker for of in everything(cast).values() for item in of} == {ANA.id, fresh.id}
    assert {s.id: s.names() for s in cast.speakers()} == {
        ANA.id: ANA.names(),
        COUNCIL.id: COUNCIL.names(),
        fresh.id: MAYOR.names(),
    }


def test_a_split_is_one_step(cast: Session) -> None:
    before = everything(cast), cast.speakers()
    keys = [key for mention in run(mentions(cast, MAYOR.id)) for key in mention.keys]

    run(split(cast, MAYOR.id, Speaker("", "Mayor Petrović"), keys[:2]))
    cast.undo()

    assert (everything(cast), cast.speakers()) == before


def test_the_last_name_is_not_split_off(cast: Session) -> None:
    with pytest.raises(AnnotatorError, match="no name left"):
        run(split(cast, COUNCIL.id, Speaker("", "the council"), ()))


def test_a_mention_is_a_place_with_the_marks_of_all_who_put_one_there(cast: Session) -> None:
    found = run(mentions(cast, MAYOR.id))

    assert [(m.article, m.quote, m.words, m.called, len(m.keys)) for m in found] == [
        ("a0", True, "“Now,”", "Petrović", 4),
        ("a0", False, "Petrović", "Petrović", 4),
        ("a1", True, "“Now,”", "Petrović", 1),
    ]
    assert [m.rejected for m in found] == [False, False, True]


def test_who_was_told_apart_is_neither_proposed_nor_counted_as_one(cast: Session) -> None:
    twin = Speaker("p-twin", "Ana Petrović")
    cast.do(Edit("Add", (Change(None, twin),)))
    assert any(proposal.pair == {ANA.id, twin.id} for proposal in proposed(cast))
    assert same_person(cast) == {twin.id: ANA.id}

    tell_apart(cast, ANA.id, twin.id)

    assert not any(proposal.pair == {ANA.id, twin.id} for proposal in proposed(cast))
    assert same_person(cast) == {}
    assert tell_apart(cast, twin.id, ANA.id).changes == ()
    cast.undo()
    assert same_person(cast) == {twin.id: ANA.id}


@pytest.fixture
def decided(project: Project) -> Session:
    """An adjudicator's session in which it was decided who speaks in one quote, and what in two."""
    session = Session(project, "carol")
    session.do(Edit("Add", tuple(Change(None, speaker) for speaker in (ANA, MAYOR, COUNCIL))))
    mine = quote_of(MAYOR.id)
    other = replace(mine, speaker=COUNCIL.id)
    later = Quote("q2", (Stretch(0, 4),), Stretch(5, 10), speaker=MAYOR.id)
    bring(session, {"anna": [mine, later], "ben": [other, replace(later, cue=None)]})
    work = Adjudication(session)
    run(work.read())
    for case in work.queue():
        work.decide(case, take(0))
    return session


def settled(session: Session) -> list[bool]:
    ((_, docket),) = Dockets(session).several(["a1"])
    return [case.settled for case in docket.cases]


def test_what_was_decided_stays_decided_when_two_become_one(decided: Session) -> None:
    assert settled(decided) == [True, True]

    run(merge(decided, ANA.id, [MAYOR.id]))
    assert settled(decided) == [True, True]
    run(merge(decided, COUNCIL.id, [ANA.id]))
    assert settled(decided) == [True, True]


def test_what_was_decided_stays_decided_when_somebody_is_deleted(decided: Session) -> None:
    run(delete(decided, [MAYOR.id], clearing=True))

    assert settled(decided) == [True, True]
