"""Labels that were renamed or merged while packets were out do not keep these from coming in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.merging import Answer, Kind, Merge
from annotator.domain.record import Status
from annotator.workflow.job import run
from annotator.workflow.recasting import delete_label, merge_labels, rename_label
from annotator.workflow.session import Session
from tests.workflow.merging.team import ANNA, bring, file_of, finish, foresee, lead, mark, mine


@pytest.fixture
def boss(tmp_path: Path) -> Iterator[Session]:
    with lead(tmp_path) as session:
        yield session


@pytest.fixture
def back(boss: Session, tmp_path: Path) -> Iterator[Session]:
    """The session of an annotator whose work has come back once."""
    session = file_of(tmp_path / "anna.annot", ANNA)
    mark(session, "a1", "Oslo")
    mark(session, "a2", "Kyiv", "LOC")
    session.close()
    bring(boss, session.project.path)
    with Session.open(session.project.path, "anna") as again:
        yield again


def labels(session: Session, article: str = "a1", who: str = "anna") -> list[str]:
    return [span.label for span in mine(Session(session.project, who), article).spans]


def sent(session: Session) -> Path:
    session.close()
    return session.project.path


def test_what_comes_again_is_known_to_be_here(boss: Session, back: Session) -> None:
    run(rename_label(boss, "GPE", "PLACE"))

    done = bring(boss, sent(back))

    assert done.files[0].copies == {"already here": 2}
    assert not any(question.open for question in done.files[0].questions)
    assert labels(boss) == ["PLACE"]


@pytest.mark.parametrize("job", [rename_label, merge_labels], ids=["renamed", "merged"])
def test_later_work_comes_in_under_the_new_name_without_a_conflict(
    boss: Session, back: Session, job
) -> None:
    run(job(boss, "GPE", "PLACE" if job is rename_label else "LOC"))
    mark(back, "a1", "Monday", "DATE")
    mark(back, "a3", "Bergen")
    finish(back, "a1")

    done = bring(boss, sent(back))

    name = "PLACE" if job is rename_label else "LOC"
    assert (done.files[0].copies["newer"], done.files[0].copies["new"]) == (1, 1)
    assert labels(boss) == [name, "DATE"]
    assert labels(boss, "a3") == [name]
    assert mine(Session(boss.project, "anna"), "a1").standing.status is Status.DONE
    (question,) = done.files[0].questions
    assert (question.about, question.answer) == ("GPE", name)
    assert question.sentence.endswith(f"it is {name} here now")


def test_who_says_otherwise_is_heard(boss: Session, back: Session) -> None:
    run(rename_label(boss, "GPE", "PLACE"))
    mark(back, "a3", "Bergen")

    bring(boss, sent(back), how=Merge({(Kind.LABEL, "GPE"): "FAC"}))

    assert labels(boss, "a3") == ["FAC"]


def test_what_is_usually_added_is_not_where_it_was_renamed(boss: Session, back: Session) -> None:
    run(rename_label(boss, "GPE", "PLACE"))
    mark(back, "a3", "Bergen")

    bring(boss, sent(back), how=Merge(usually={Kind.LABEL: Answer.ADD}))

    assert labels(boss, "a3") == ["PLACE"]
    assert "GPE" not in [label.name for label in boss.scheme().labels]


def test_a_label_that_was_deleted_is_asked_about(boss: Session, back: Session) -> None:
    run(delete_label(boss, "GPE"))
    mark(back, "a1", "Monday", "DATE")
    path = sent(back)

    question = foresee(boss, path).files[0].questions[0]
    assert (question.kind, question.about, question.open) == (Kind.LABEL, "GPE", True)
    done = bring(boss, path, how=Merge({(Kind.LABEL, "GPE"): ""}))

    assert done.files[0].copies == {"newer": 1, "already here": 1}
    assert labels(boss) == ["DATE"]


def test_what_an_annotator_renames_is_theirs_and_comes_in(boss: Session, back: Session) -> None:
    run(rename_label(back, "GPE", "PLACE"))

    done = bring(boss, sent(back), how=Merge({(Kind.LABEL, "PLACE"): "LOC"}))

    assert done.files[0].copies == {"newer": 1, "already here": 1}
    assert labels(boss) == ["LOC"]
