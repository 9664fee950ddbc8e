"""Whatever is done to labels in whatever order, all of it can be taken back and done again."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.adjudication.deciding import take_all
from annotator.domain.errors import AnnotatorError
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.deleted_labels import bring_label_back
from annotator.workflow.job import run
from annotator.workflow.recasting import delete_label, merge_labels, rename_label
from annotator.workflow.repair import check
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.workflow.labels.marks import content, fill

NAMES = ("GPE", "ORG", "PERSON", "LOC", "NEW")
JOBS = {
    "rename": rename_label,
    "merge": merge_labels,
    "delete": lambda session, one, _other: delete_label(session, one),
    "keep": lambda session, one, _other: delete_label(session, one, keep_spans=True),
    "back": lambda session, one, _other: bring_label_back(session, one),
}
LABELS = st.sampled_from(NAMES)
STEPS = st.lists(st.tuples(st.sampled_from((*JOBS, "undo", "redo")), LABELS, LABELS), max_size=7)


def decide_all(session: Session) -> None:
    """Take all that annotators marked."""
    work = Adjudication(session)
    run(work.read())
    for case in work.cases("a0"):
        work.decide(case, take_all(case))


@given(steps=STEPS)
@settings(max_examples=25)
def test_all_of_it_can_be_taken_back_and_done_again(steps) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "p.annot")
        with Session.create(path, load_scheme("news"), "anna") as session:
            fill(session, 1)
            decide_all(session)
            begun = content(session)
            past, ahead = [begun], []  # what undo and redo are to lead to
            for step, one, other in steps:
                take_step(session, (step, one, other), past, ahead)
            assert check(session) == []
            while len(past) > 1:
                session.undo()
                past.pop()
                assert content(session) == past[-1]


def take_step(session: Session, step: tuple[str, str, str], past: list, ahead: list) -> None:
    """Take a step, and see that undo and redo lead to what was there before."""
    name, one, other = step
    if name == "undo" and len(past) > 1:
        session.undo()
        ahead.append(past.pop())
    elif name == "redo" and ahead:
        session.redo()
        past.append(ahead.pop())
    elif name in JOBS:
        edition = session.project.edition
        try:
            run(JOBS[name](session, one, other))
        except AnnotatorError:
            assert content(session) == past[-1]
            return
        if session.project.edition == edition:  # spans that are kept may be all that is left
            assert content(session) == past[-1]
            return
        past.append(content(session))
        ahead.clear()
    assert content(session) == past[-1]
