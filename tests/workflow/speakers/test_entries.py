"""The ledger is listed with what names each entry, and entries are changed and added."""

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.speaker import Speaker
from annotator.domain.speakers.entry import Use
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.speakers.entries import add, entries, find, known, revise
from tests.workflow.speakers.conftest import ANA, COUNCIL, LEDGER, MAYOR


def test_each_entry_tells_what_names_it_and_in_whose_copies(cast: Session) -> None:
    found = {entry.speaker.id: entry for entry in run(entries(cast))}

    mayor = found[MAYOR.id]
    assert (mayor.quotes, mayor.spans, mayor.articles) == (1, 1, 1)
    assert mayor.by == tuple(
        Use(owner, 1, 1, 1) for owner in sorted(("anna", "ben", GOLD, SUGGESTIONS))
    )
    assert not found[COUNCIL.id].used
    assert [entry.speaker for entry in found.values()] == sorted(LEDGER, key=lambda s: s.name)


def test_an_entry_is_changed_in_a_step_that_can_be_undone(cast: Session) -> None:
    after = Speaker(ANA.id, " Ana  Petrović ", ("Ana",), kb="Q17")

    revise(cast, ANA, after)

    assert Speaker(ANA.id, "Ana Petrović", ("Ana",), kb="Q17") in cast.speakers()
    cast.undo()
    assert ANA in cast.speakers()


def test_an_entry_that_stays_as_it_is_makes_no_step(cast: Session) -> None:
    before = cast.undo_and_redo()

    assert revise(cast, ANA, ANA).changes == ()
    assert cast.undo_and_redo() == before


def test_a_new_entry_has_an_id_of_its_own(cast: Session) -> None:
    entry = add(cast, Speaker("", "Bo Lee"))

    assert entry in cast.speakers()
    assert entry.id
    with pytest.raises(AnnotatorError, match="needs a name"):
        add(cast, Speaker("", " "))


def test_an_entry_is_found_by_id_or_by_its_name_alone(cast: Session) -> None:
    assert find(cast, MAYOR.id) == MAYOR
    assert find(cast, "ana petrović") == ANA
    with pytest.raises(AnnotatorError, match="no speaker Nobody"):
        find(cast, "Nobody")
    add(cast, Speaker("", "Ana Petrović"))
    with pytest.raises(AnnotatorError, match="2 speakers are called"):
        find(cast, "Ana Petrović")


def test_who_is_not_in_the_ledger_is_told(cast: Session) -> None:
    assert known(cast, [ANA.id, ANA.id]) == [ANA]
    with pytest.raises(AnnotatorError, match="nothing was changed"):
        known(cast, ["p9"])
