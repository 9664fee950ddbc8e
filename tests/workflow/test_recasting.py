"""A label is renamed, merged or deleted with its spans in everyone's copies, in one step."""

from dataclasses import replace

import pytest

from annotator.domain.adjudication.deciding import take, take_all
from annotator.domain.adjudication.docket import Phase
from annotator.domain.backup import Occasion
from annotator.domain.choice import KEY, Choice, Chosen, from_setting
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.scheme import Label
from annotator.domain.scheming import added
from annotator.domain.span import State
from annotator.store import decisions
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.choices import choose
from annotator.workflow.job import run
from annotator.workflow.keeping import backups
from annotator.workflow.recasting import delete_label, merge_labels, rename_label, usage
from annotator.workflow.repair import check
from annotator.workflow.session import Session
from tests.workflow.adjudication.projects import bring
from tests.workflow.adjudication.projects import span as other
from tests.workflow.labels.marks import content, copies, fill, labels, revisions, span


@pytest.fixture
def worked(project) -> Session:
    session = Session(project, "anna")
    fill(session)
    return session


def names(session: Session) -> list[str]:
    return [label.name for label in session.scheme().labels]


def test_what_a_label_marks_is_counted(worked: Session) -> None:
    assert (
        usage(worked)["ORG"].told()
        == "10 spans in 2 articles, of 3 annotators; 4 of them suggested"
    )
    assert "LOC" not in usage(worked)


def test_renaming_reaches_every_copy_and_the_scheme(worked: Session) -> None:
    place = names(worked).index("ORG")
    meant = worked.scheme().label("ORG")

    found = run(rename_label(worked, "ORG", " COMPANY "))

    assert found.spans == 10
    assert names(worked).index("COMPANY") == place
    assert worked.scheme().label("COMPANY") == replace(meant, name="COMPANY")
    assert all(one.label != "ORG" for copy in copies(worked) for one in copy.spans)
    assert labels(worked, "carol") == ["GPE", "COMPANY", "PERSON"]
    assert labels(worked, SUGGESTIONS) == ["GPE", "COMPANY", "COMPANY", "PERSON"]
    assert check(worked) == []


@pytest.mark.parametrize(
    "job",
    [
        lambda s: rename_label(s, "ORG", "COMPANY"),
        lambda s: merge_labels(s, "ORG", "GPE"),
        lambda s: delete_label(s, "ORG"),
        lambda s: delete_label(s, "ORG", keep_spans=True),
    ],
)
def test_it_is_one_step_to_undo(worked: Session, job) -> None:
    before = content(worked)

    run(job(worked))
    after = content(worked)
    assert after != before
    worked.undo()

    assert content(worked) == before
    worked.redo()
    assert content(worked) == after


def test_others_copies_do_not_count_as_edited(worked: Session) -> None:
    before = revisions(worked)

    run(rename_label(worked, "ORG", "COMPANY"))

    after = revisions(worked)
    assert {key for key in before if before[key] != after[key]} == {("a0", "anna"), ("a1", "anna")}
    worked.undo()
    assert all(revisions(worked)[key] == before[key] for key in before if key[1] != "anna")


def test_of_spans_that_become_the_same_one_stays_with_the_speaker(worked: Session) -> None:
    double = replace(span("ORG", at="GPE"), speaker="p1")
    rejected = span("ORG", at="GPE", state=State.REJECTED, key="x")
    for one in (double, rejected):
        worked.do(Edit("Mark", (Change(None, one, "a0", "ben"),)))

    run(merge_labels(worked, "ORG", "GPE"))

    spans = [one for copy in copies(worked) for one in copy.spans if copy.owner == "ben"]
    at_start = [one for one in spans if one.start == 0 and one.state.kept]
    assert [one.label for one in at_start] == ["GPE", "GPE"]  # one an article
    assert at_start[0].speaker == "p1"
    assert any(one.id == "x" and one.label == "GPE" for one in spans)
    assert labels(worked, SUGGESTIONS) == ["GPE", "GPE", "PERSON"]


def test_a_backup_is_made_first_where_spans_are_concerned(worked: Session) -> None:
    run(rename_label(worked, "LOC", "REGION"))
    assert backups(worked.project.path) == ()

    run(merge_labels(worked, "ORG", "GPE"))
    assert [one.occasion for one in backups(worked.project.path)] == [Occasion.BULK]


def test_a_label_that_the_scheme_lacks_is_renamed_and_merged_too(worked: Session) -> None:
    worked.do(Edit("Mark", (Change(None, span("ORG", "GPE", key="x"), "a0", "anna"),)))
    run(delete_label(worked, "ORG", keep_spans=True))
    assert "ORG" not in names(worked)
    assert labels(worked, "ben") == ["GPE", "ORG", "PERSON"]

    run(rename_label(worked, "ORG", "COMPANY"))
    assert "COMPANY" not in names(worked)
    run(merge_labels(worked, "COMPANY", "FAC"))

    assert labels(worked, "ben") == ["GPE", "FAC", "PERSON"]


@pytest.mark.parametrize(
    ("job", "told"),
    [
        (lambda s: rename_label(s, "ORG", "GPE"), "has a label GPE already"),
        (lambda s: rename_label(s, "ORG", "  "), "needs a name"),
        (lambda s: rename_label(s, "ORG", "a\u202eb"), "cannot be the name"),
        (lambda s: rename_label(s, "ORG", "CUE"), "a part of quotes"),
        (lambda s: rename_label(s, "CUE", "VERB"), "a part of quotes"),
        (lambda s: rename_label(s, "MOON", "STAR"), "neither the scheme nor any span"),
        (lambda s: merge_labels(s, "MOON", "ORG"), "neither the scheme nor any span"),
        (lambda s: merge_labels(s, "ORG", "MOON"), "has no label MOON"),
        (lambda s: merge_labels(s, "ORG", "ORG"), "with itself"),
        (lambda s: delete_label(s, "MOON"), "neither the scheme nor any span"),
        (lambda s: delete_label(s, "SOURCE"), "a part of quotes"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_done(worked: Session, job, told: str) -> None:
    before = content(worked)

    with pytest.raises(AnnotatorError, match=told):
        run(job(worked))

    assert content(worked) == before
    assert backups(worked.project.path) == ()


def test_stopped_before_its_end_it_has_done_nothing(worked: Session) -> None:
    before = content(worked)
    job = rename_label(worked, "ORG", "COMPANY")

    for _ in range(3):
        next(job)
    job.close()

    assert content(worked) == before


def test_many_copies_are_done_in_instalments(worked: Session) -> None:
    changes = [
        Change(None, span("ORG", "ORG", key=f"m{n}"), f"a{n % 2}", owner)
        for n in range(900)
        for owner in ("ben", SUGGESTIONS)
    ]
    worked.do(Edit("Import", tuple(changes)), own=False)
    before, counted = content(worked), revisions(worked)

    run(delete_label(worked, "ORG"))

    assert worked.is_long(backwards=True)
    assert "ORG" not in usage(worked)
    assert revisions(worked)["a0", "ben"] == counted["a0", "ben"]
    worked.undo()
    assert content(worked) == before


def test_where_labels_of_a_suggester_were_to_go_they_go_on_to(worked: Session) -> None:
    led = {"PER": "PERSON", "PLACE": "LOC"}
    choose(worked, Chosen(Choice(labels=led), Choice("x", "x", {"COMPANY": "ORG"})))

    run(rename_label(worked, "PERSON", "HUMAN"))
    run(delete_label(worked, "ORG"))

    chosen = from_setting(worked.setting(KEY))
    assert chosen.first.labels == {"PER": "HUMAN", "PLACE": "LOC"}
    assert chosen.beside is not None
    assert chosen.beside.labels == {"COMPANY": ""}


# Decisions of adjudicators


@pytest.fixture
def decided(project) -> Session:
    """A project in which an adjudicator chose between two labels, and for what only one marked."""
    session = Session(project, "carol")
    works = {
        "anna": [other(0, 4, "GPE"), other(11, 29, "ORG")],
        "ben": [other(0, 4, "LOC")],
    }
    bring(session, works)
    work = Adjudication(session)
    run(work.read())
    for case in work.cases("a1"):
        work.decide(case, take(0) if len(case.candidates) > 1 else take_all(case))
    assert phase(session) is Phase.ADJUDICATED
    return session


def phase(session: Session) -> Phase:
    work = Adjudication(session)
    run(work.read())
    return work.docket("a1").phase


@pytest.mark.parametrize("label", ["GPE", "LOC", "ORG"])
def test_what_was_decided_stays_decided(decided: Session, label: str) -> None:
    run(rename_label(decided, label, "OTHER"))

    assert phase(decided) is Phase.ADJUDICATED
    assert "OTHER" in labels(decided, GOLD, "a1") or label == "LOC"


@pytest.mark.parametrize("label", ["GPE", "LOC", "ORG"])
def test_what_is_left_stays_decided_where_a_label_goes(decided: Session, label: str) -> None:
    run(delete_label(decided, label))

    assert phase(decided) is Phase.ADJUDICATED
    assert label not in labels(decided, GOLD, "a1")


def test_two_labels_that_become_one_leave_nothing_open(decided: Session) -> None:
    run(merge_labels(decided, "LOC", "GPE"))

    assert phase(decided) is Phase.ADJUDICATED
    assert labels(decided, GOLD, "a1") == ["GPE", "ORG"]


def test_the_log_keeps_what_was_said_at_the_time(decided: Session) -> None:
    before = decided.project.ask(decisions.log)

    run(rename_label(decided, "GPE", "PLACE"))

    after = decided.project.ask(decisions.log)
    assert after[: len(before)] == before
    made, withdrawn = [
        [x for x in after[len(before) :] if x.withdrawn is gone] for gone in (False, True)
    ]
    assert [line.decision for line in withdrawn] == [before[0].decision]
    assert made[0].decision.candidates[0].label == "PLACE"
    assert made[0].decision.by == "carol"


def test_a_former_name_is_remembered(worked: Session) -> None:
    run(rename_label(worked, "GPE", "PLACE"))
    run(merge_labels(worked, "PLACE", "LOC"))
    assert '"GPE": "LOC"' in worked.setting("former labels")
    scheme = worked.scheme()

    worked.do(Edit("Add", (Change(scheme, added(scheme, Label("GPE"))),)))
    assert names(worked)[-1] == "GPE"
