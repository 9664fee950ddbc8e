"""What cannot be there is set aside, what can be told from the journal comes back."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.article import ZoneKind
from annotator.domain.errors import AnnotatorError, ProjectError
from annotator.domain.quote import Role
from annotator.domain.span import Stretch
from annotator.domain.zoning import set_zone
from annotator.store import queries
from annotator.workflow.job import run
from annotator.workflow.repair import Repair, examine, repair
from annotator.workflow.session import Session

KYIV = Stretch(43, 47)
TRIGGER = "CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM span; END"


@pytest.fixture
def path(session: Session) -> Path:
    """A project with two spans and a quote, closed."""
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    session.do(decide.add_span(session.copy("a1"), Stretch(0, 5), "ORG"))
    session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15)))
    session.do(set_zone(session.article("a1"), Stretch(0, 15), ZoneKind.SUMMARY))
    session.close()
    return session.project.path


def spoil(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def aside(done: Repair) -> Iterator[tuple[str, str]]:
    assert done.aside
    for line in done.aside.read_text(encoding="utf-8").splitlines():
        plain = json.loads(line)
        yield plain["table"], plain["why"]


def test_what_reaches_beyond_its_text_is_set_aside_and_the_rest_kept(path: Path) -> None:
    spoil(path, "UPDATE span SET stop = 900 WHERE label = 'ORG'", "UPDATE stretch SET stop = 900")

    done = run(repair(path))

    assert examine(path) == []
    with Session.open(path, "anna") as session:
        (kept,) = session.copy("a1").items()
        assert (kept.stretch, kept.label) == (KYIV, "GPE")
        assert session.find("mayor") == {"a1"}
    assert list(aside(done)) == [
        ("span", "reach beyond the text"),
        ("quote", "reach beyond the text"),
        ("stretch", "belong to no quote that is there"),
    ]


def test_the_file_as_it_was_stays_as_a_backup(path: Path) -> None:
    spoil(path, "UPDATE span SET stop = 900")

    done = run(repair(path))

    assert rows(done.kept, "SELECT max(stop) FROM span") == [(900,)]


def test_a_sound_project_comes_out_as_it_went_in(path: Path) -> None:
    before = path.read_bytes()
    with Session.open(path, "anna") as session:
        copy, steps = session.copy("a1"), session.undo_and_redo()

    done = run(repair(path))

    assert (done.done, done.aside) == ((), None)
    with Session.open(path, "anna") as session:
        assert (session.copy("a1"), session.undo_and_redo()) == (copy, steps)
        while session.undo():
            pass
        assert session.copy("a1").items() == ()
    assert len(before) == len(done.kept.read_bytes())


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE span SET state = 'sold'",
        "UPDATE span SET start = x'00ff'",
        "UPDATE span SET label = CAST(x'ff' AS TEXT)",
        "UPDATE span SET start = stop",
        "UPDATE quote SET kind = 'loud'",
        "UPDATE stretch SET role = 'NOISE'",
        "UPDATE zone SET stop = stop - 1 WHERE start = 0",
        "DELETE FROM zone WHERE start = 0",
        "DELETE FROM copy",
        "DELETE FROM article",
        "DELETE FROM span",
        "UPDATE copy SET status = 7",
        "UPDATE article SET meta = 'none', text = 'other'",
        "UPDATE article SET text = replace(text, 'Kyiv', 'Lviv')",
        "ALTER TABLE article ADD note AS (upper(text)) VIRTUAL",
        "DROP INDEX ix_edit_stack",
        TRIGGER,
    ],
)
def test_what_was_spoilt_comes_back_from_the_journal(path: Path, statement: str) -> None:
    with Session.open(path, "anna") as session:
        article, items = session.article("a1"), session.copy("a1").items()
    spoil(path, statement)
    assert examine(path)

    run(repair(path))

    assert examine(path) == []
    with Session.open(path, "anna") as session:
        assert session.article("a1") == article
        assert session.copy("a1").items() == items
        session.do(decide.delete(session.copy("a1"), items[0]))
    assert examine(path) == []


def test_a_text_that_the_journal_does_not_know_is_taken_only_when_asked(path: Path) -> None:
    spoil(path, "UPDATE article SET text = replace(text, 'Kyiv', 'Lviv')", "DELETE FROM edit")

    kept = run(repair(path))
    assert "was altered; --accept-texts" in kept.done[-1]
    assert "SHA-256" in examine(path)[0].what

    run(repair(path, accept=True))
    assert examine(path) == []
    with Session.open(path) as session:
        assert "Lviv" in session.article("a1").text


def test_a_part_of_a_quote_that_is_lost_leaves_the_others(session: Session) -> None:
    session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15)))
    (quote,) = session.copy("a1").quotes
    session.do(decide.set_part(session.copy("a1"), quote, Role.CUE, Stretch(35, 39)))
    session.close()
    path = session.project.path
    spoil(path, "UPDATE stretch SET position = 5 WHERE position = 1")

    run(repair(path))

    with Session.open(path, "anna") as again:
        (quote,) = again.copy("a1").quotes
        assert quote.cue == Stretch(35, 39)
        again.do(decide.delete(again.copy("a1"), quote))
        assert again.copy("a1").quotes == ()


def test_a_project_that_is_open_is_not_repaired(session: Session) -> None:
    with pytest.raises(ProjectError, match="open in another"):
        run(repair(session.project.path))


@pytest.mark.parametrize("data", [b"", b"no project", b"SQLite format 3\0", bytes(9_000)])
def test_a_file_that_is_no_project_is_left_alone(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.annot"
    path.write_bytes(data)

    with pytest.raises(AnnotatorError, match="nothing of a project"):
        run(repair(path))

    assert [(p, p.read_bytes()) for p in tmp_path.iterdir()] == [(path, data)]


def test_a_repair_that_is_stopped_leaves_everything_as_it_was(path: Path) -> None:
    spoil(path, "UPDATE span SET state = 'sold'")
    before = path.read_bytes()

    job = repair(path)
    for _ in range(3):
        next(job)
    job.close()

    assert [(p, p.read_bytes()) for p in path.parent.iterdir()] == [(path, before)]


def test_a_table_of_another_program_is_passed_over(path: Path) -> None:
    spoil(path, "CREATE TABLE extra (a, b, c, d)", "INSERT INTO extra VALUES (1, 2, 3, 4)")

    assert run(repair(path)).done == ()
    assert examine(path) == []


def test_nothing_is_asked_of_a_sound_file_twice(path: Path) -> None:
    with Session.open(path, "anna") as session:
        before = session.project.ask(queries.headings, "anna")
    run(repair(path))
    run(repair(path))
    with Session.open(path, "anna") as session:
        assert session.project.ask(queries.headings, "anna") == before
