"""A long import is one step like a short one: all of it or nothing, told and undone at once."""

import gc
import json
import os
import signal
import subprocess
import sys
import tracemalloc
from pathlib import Path
from threading import Thread

import pytest

from annotator.domain import decide
from annotator.domain.edit import Edit
from annotator.domain.errors import ProjectError
from annotator.domain.record import Status
from annotator.store import queries
from annotator.workflow.importing import import_files
from annotator.workflow.job import run
from annotator.workflow.repair import check
from annotator.workflow.session import Session

ROOT = Path(__file__).parents[2]
MANY = 5000
IMPORTER = """
import sys
import tracemalloc
from pathlib import Path
from annotator.workflow.importing import import_files
from annotator.workflow.session import Session

session = Session.open(Path(sys.argv[1]), "anna")
for number, step in enumerate(import_files(session, [Path(sys.argv[2])])):
    if step.note == "Storing":
        print(number, flush=True)
"""


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A file of 5,000 tiny articles, each with a span, a quote and its speaker."""
    path = tmp_path / "many.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(MANY):
            file.write(json.dumps(line(number)) + "\n")
    return path


def line(number: int, **more: object) -> dict[str, object]:
    return {
        "id": f"n{number}",
        "text": f"Rain fell in Oslo, Ana said on day {number}.",
        "entities": [{"id": "e1", "start": 13, "end": 17, "label": "GPE"}],
        "quotes": [{"id": "q1", "contents": [[0, 17]], "speaker": "p"}],
        "speakers": [{"id": "p", "name": f"Ana {number % 7}"}],
        "annotator": "anna",
        **more,
    }


def counted(session: Session) -> tuple[int, int, int, int]:
    def count(connection) -> tuple[int, ...]:
        tables = ("article", "span", "quote", "speaker")
        sql = "SELECT count(*) FROM {}"
        return tuple(connection.exec_driver_sql(sql.format(t)).scalar() for t in tables)

    return session.project.ask(count)


EMPTY, FULL = (1, 0, 0, 0), (MANY + 1, MANY, MANY, 7)


def at_storing(session: Session, path: Path):
    """Return an import that has stored something, and not all."""
    job = import_files(session, [path])
    while next(job).note != "Storing":
        pass
    return job


def test_a_long_import_is_one_step_to_undo_and_redo(session, many):
    intake = run(import_files(session, [many]))

    assert (intake.articles, intake.spans, intake.quotes) == (MANY, MANY, MANY)
    assert counted(session) == FULL
    before = session.copy("n4999")
    assert session.undo().name == f"Import {MANY} articles"
    assert counted(session) == EMPTY
    assert session.undo() is None
    assert session.find("oslo") == frozenset()
    session.redo()
    assert counted(session) == FULL
    assert session.copy("n4999") == before
    assert len(session.find("oslo")) == MANY
    assert check(session) == []


def test_listeners_are_told_once_of_all_of_it(session, many):
    told: list[Edit] = []
    session.listen(told.append)

    run(import_files(session, [many]))
    session.undo()

    came, went = told
    assert came.changes == went.changes == ()
    assert len(came.touched()) == MANY
    assert (came.removed(), len(went.removed())) == (frozenset(), MANY)
    assert not came.suggests()


def test_an_import_that_is_given_up_while_it_is_stored_leaves_nothing(session, many):
    job = at_storing(session, many)
    next(job)

    job.close()

    assert counted(session) == EMPTY
    assert session.undo_and_redo() == (None, None)
    assert [heading.article for heading in session.headings()] == ["a1"]
    assert {path.name for path in many.parent.iterdir()} == {
        "many.jsonl",
        "test.annot",
        "test.annot-journal",
        "test.annot.lock",
    }


def test_an_import_that_fails_while_it_is_stored_leaves_nothing(session, many):
    job = import_files(session, [many])
    while (step := next(job)).done < step.total:
        pass
    other = line(4321, text="Something else.", entities=[], quotes=[])
    between = many.with_name("between.jsonl")
    between.write_text(json.dumps(other))
    run(import_files(session, [between]))

    with pytest.raises(ProjectError, match="nothing was done"):
        run(job)

    assert counted(session)[0] == 2
    assert session.article("n4321").text == "Something else."


def test_an_import_that_is_killed_while_it_is_stored_leaves_nothing(session, many):
    session.close()
    path = session.project.path
    command = [sys.executable, "-c", IMPORTER, str(path), str(many)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()

    with Session.open(path, "anna") as again:
        assert counted(again) == EMPTY
        assert check(again) == []


def test_an_undo_that_is_given_up_leaves_the_import_as_it_was(session, many):
    run(import_files(session, [many]))
    assert session.is_long(backwards=True)
    job = session.replaying(backwards=True)
    next(job)
    next(job)

    job.close()

    assert counted(session) == FULL
    assert session.undo_and_redo() == (f"Import {MANY} articles", None)
    assert not session.is_long(backwards=False)


def test_questions_are_answered_while_an_import_is_stored_and_edits_refused(session, many):
    before = session.headings()
    job = at_storing(session, many)

    with pytest.raises(ProjectError, match="is being stored"):
        session.do(decide.set_status(session.copy("a1"), Status.DONE))
    assert session.headings() == before
    assert session.article("a1").id == "a1"
    run(job)

    assert len(session.headings()) == MANY + 1
    session.do(decide.set_status(session.copy("a1"), Status.DONE))


def test_whoever_waits_for_an_import_goes_on_when_it_is_stored(session, many):
    job = at_storing(session, many)
    waiting = Thread(target=session.project.wait)
    waiting.start()
    assert waiting.is_alive()

    job.close()
    waiting.join(10)

    assert not waiting.is_alive()


def test_an_edit_of_before_is_carried_over_to_after_the_import(session, many):
    session.do(decide.set_status(session.copy("a1"), Status.DRAFT))
    more = many.with_name("more.jsonl")
    own = session.article("a1").text
    span = {"id": "e7", "start": 43, "end": 47, "label": "GPE"}
    with more.open("w") as file:
        file.write(json.dumps({"id": "x", "text": own, "entities": [span], "annotator": "anna"}))
        file.write("\n" + many.read_text())

    assert session.copy("a1").spans == ()
    run(import_files(session, [more]))

    assert [one.id for one in session.copy("a1").spans] == ["e7"]


def test_two_lines_of_a_copy_far_apart_are_one_copy(session, many):
    again = line(0, entities=[{"id": "e2", "start": 19, "end": 22, "label": "PERSON"}], quotes=[])
    clash = line(1, entities=[{"id": "e1", "start": 0, "end": 4, "label": "EVENT"}], quotes=[])
    with many.open("a") as file:
        file.write("\n".join(map(json.dumps, (line(2), again, clash))))

    intake = run(import_files(session, [many]))

    assert [rejection.reason for rejection in intake.rejected] == [
        "this is in the project already, as article n2",
        "article n1: the copy of anna holds another e1",
    ]
    copy = session.project.ask(queries.copy, "n0", "anna")
    assert [span.id for span in copy.spans] == ["e1", "e2"]


def long_articles(path: Path, first: int, articles: int) -> Path:
    """Write articles of 25,000 characters."""
    with path.open("w") as file:
        for number in range(first, first + articles):
            file.write(
                json.dumps(line(number, text=f"Rain fell in Oslo. {number:05} " * 1000)) + "\n"
            )
    return path


def peak(session: Session, path: Path) -> int:
    """Return the bytes that an import held at most."""
    gc.collect()  # what other tests left is not to be collected, or not, meanwhile
    tracemalloc.start()
    run(import_files(session, [path]))
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest


def test_what_is_held_does_not_grow_with_the_articles(session, tmp_path):
    few = peak(session, long_articles(tmp_path / "few.jsonl", 0, 100))
    many = long_articles(tmp_path / "many.jsonl", 100, 800)

    assert peak(session, many) < few + 10_000_000  # the texts alone are 20 MB
    assert peak(session, many) < few + 10_000_000  # they are there already, each with its copy
