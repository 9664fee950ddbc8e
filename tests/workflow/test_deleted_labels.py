"""A label that was deleted comes back from the trash with its spans."""

from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.adjudication.deciding import take_all
from annotator.domain.adjudication.docket import Phase
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.record import GOLD
from annotator.domain.scheme import Label
from annotator.domain.scheming import added
from annotator.domain.speaker import Speaker
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.deleted_labels import bring_label_back, deleted_labels
from annotator.workflow.job import run
from annotator.workflow.recasting import delete_label, rename_label
from annotator.workflow.repair import check
from annotator.workflow.session import Session
from annotator.workflow.trash import delete_articles
from tests.workflow.adjudication.projects import bring
from tests.workflow.adjudication.projects import span as other
from tests.workflow.labels.marks import content, fill, labels, revisions, span


@pytest.fixture
def worked(project) -> Session:
    session = Session(project, "anna")
    fill(session)
    return session


def in_trash(session: Session) -> list[str]:
    return [one.label for one in deleted_labels(session)]


def test_it_comes_back_as_it_was(worked: Session) -> None:
    before, counted = content(worked), revisions(worked)
    run(delete_label(worked, "ORG"))
    (found,) = deleted_labels(worked)
    assert (found.label, found.by, found.spans, found.articles) == ("ORG", "anna", 10, 2)

    assert run(bring_label_back(worked, "ORG")) == 10

    assert content(worked) == before
    assert all(revisions(worked)[key] == counted[key] for key in counted if key[1] != "anna")
    assert in_trash(worked) == []
    assert check(worked) == []


def test_undo_and_redo_put_it_into_the_trash_and_out(worked: Session) -> None:
    run(delete_label(worked, "ORG"))
    worked.undo()
    assert in_trash(worked) == []
    worked.redo()
    run(bring_label_back(worked, "ORG"))
    worked.undo()
    assert in_trash(worked) == ["ORG"]
    worked.redo()
    assert in_trash(worked) == []


def test_a_label_whose_spans_were_kept_comes_back_alone(worked: Session) -> None:
    before = content(worked)
    run(delete_label(worked, "ORG", keep_spans=True))

    assert run(bring_label_back(worked, "ORG")) == 0

    assert content(worked) == before


def test_other_work_since_then_is_left_as_it_is(worked: Session) -> None:
    run(delete_label(worked, "ORG"))
    at_place = span("ORG", key="new")
    worked.do(Edit("Mark", (Change(None, at_place, "a0", "ben"),)))
    taken = span("GPE", at="PERSON", key=span("ORG").id)
    worked.do(Edit("Mark", (Change(None, taken, "a0", "carol"),)))
    run(delete_articles(worked, ["a1"]))

    assert run(bring_label_back(worked, "ORG")) == 3  # of anna, and two that are suggested

    assert labels(worked, "ben") == ["GPE", "ORG", "PERSON"]
    assert labels(worked, "carol") == ["GPE", "GPE", "PERSON"]
    assert check(worked) == []


def test_a_key_and_a_speaker_that_are_gone_by_then_stay_away(worked: Session) -> None:
    spoken = replace(span("ORG", at="PERSON", key="s"), speaker="p1")
    worked.do(Edit("Mark", (Change(None, spoken, "a0", "ben"),)))
    key = worked.scheme().label("ORG").key
    run(delete_label(worked, "ORG"))
    scheme = worked.scheme()
    worked.do(Edit("Add", (Change(scheme, added(scheme, Label("CLUB", key=key))),)))
    worked.do(Edit("Drop", (Change(Speaker("p1", "Ana Petrović"), None),)))

    run(bring_label_back(worked, "ORG"))

    assert worked.scheme().label("ORG").key == ""
    (back,) = (one for one in worked.layers("a0")[1].spans if one.id == "s")
    assert back.speaker is None


def test_what_was_deleted_twice_comes_back_whole(worked: Session) -> None:
    run(delete_label(worked, "ORG"))
    scheme = worked.scheme()
    worked.do(Edit("Add", (Change(scheme, added(scheme, Label("ORG"))),)))
    anew = decide.add_span(worked.copy("a0"), span("ORG", at="PERSON").stretch, "ORG")
    worked.do(anew)
    run(delete_label(worked, "ORG"))
    assert [(one.label, one.spans) for one in deleted_labels(worked)] == [("ORG", 11)]

    assert run(bring_label_back(worked, "ORG")) == 11

    assert sorted(labels(worked, "anna")) == ["GPE", "ORG", "ORG", "PERSON"]
    assert in_trash(worked) == []


def test_a_decision_is_in_force_again_unless_another_was_made(project) -> None:
    session = Session(project, "carol")
    works = {"anna": [other(0, 4, "GPE")], "ben": [other(0, 4, "LOC")]}
    bring(session, works)
    work = Adjudication(session)
    run(work.read())
    (case,) = work.cases("a1")
    work.decide(case, take_all(case))
    before = content(session)
    run(delete_label(session, "LOC"))

    run(bring_label_back(session, "LOC"))

    assert content(session) == before
    run(work.read())
    assert work.docket("a1").phase is Phase.ADJUDICATED
    assert labels(session, GOLD, "a1") == ["GPE", "LOC"]


def test_what_is_not_there_is_told(worked: Session) -> None:
    run(rename_label(worked, "LOC", "REGION"))

    with pytest.raises(AnnotatorError, match="no label LOC in the trash"):
        run(bring_label_back(worked, "LOC"))
