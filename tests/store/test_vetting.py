"""A project file from a stranger is refused with the reason, and neither runs nor changes."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.errors import ProjectError
from annotator.domain.span import Stretch
from annotator.store.project import Project
from annotator.store.vetting import LONGEST
from annotator.workflow.repair import check
from annotator.workflow.session import Session

TRIGGER = "CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM span; END"
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"


@pytest.fixture
def path(session: Session) -> Path:
    """A project with something in it, closed."""
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15)))
    session.close()
    return session.project.path


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)


def refused(path: Path, reason: str) -> None:
    before = path.read_bytes()

    with pytest.raises(ProjectError, match=reason):
        Project(path)

    assert path.read_bytes() == before
    assert [other.name for other in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("statements", "reason"),
    [
        ([TRIGGER], "holds what none of ours does: trigger t"),
        (["DROP TABLE setting", f"CREATE VIEW setting AS {ENDLESS}"], "lacks the table setting"),
        (["CREATE VIEW extra AS SELECT 1"], "does: view extra"),
        (["CREATE TABLE extra (x)"], "does: table extra"),
        (["CREATE INDEX extra ON span (label)"], "does: index extra"),
        (["CREATE VIRTUAL TABLE extra USING fts5(x)"], "does: table extra"),
        (["DROP TABLE packet"], "lacks the table packet"),
        (["DROP INDEX ix_edit_stack"], "lacks the index ix_edit_stack"),
        (["ALTER TABLE setting ADD note AS (hex(zeroblob(400000000)))"], "table setting .* not"),
        (["ALTER TABLE setting ADD note TEXT"], "table setting .* is not made as ours"),
        (["ALTER TABLE span DROP COLUMN reason"], "table span .* is not made as ours"),
        (["ALTER TABLE span RENAME COLUMN label TO lable"], "table span .* is not made as ours"),
    ],
)
def test_a_schema_that_is_not_ours_is_refused(path, statements, reason):
    tamper(path, *statements)

    refused(path, reason)


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE span SET label = x'00ff'", "cannot be there, in span.label"),
        ("UPDATE span SET score = 'high'", "in span.score"),
        ("UPDATE span SET state = 'sold'", "in span.state"),
        ("UPDATE span SET start = 2.5", "in span.start"),
        ("UPDATE span SET start = -5", "damaged .*CHECK"),
        ("UPDATE span SET stop = 9223372036854775807", "is beyond the end of the text"),
        ("UPDATE stretch SET stop = 5000000000", "is beyond the end of the text"),
        ("UPDATE stretch SET role = 'hero'", "in stretch.role"),
        ("UPDATE quote SET kind = ''", "in quote.kind"),
        ("UPDATE copy SET status = 'won'", "in copy.status"),
        ("UPDATE article SET meta = '{'", "in article.meta"),
        ("UPDATE article SET variant = 'copy'", "in article.variant"),
        ("UPDATE edit SET changes = 'text'", "in edit.changes"),
    ],
)
def test_a_value_that_cannot_be_there_is_refused(path, statement, reason):
    tamper(path, statement)

    refused(path, reason)


def test_a_value_that_grows_without_end_is_told_when_it_is_read(path):
    tamper(path, f"UPDATE setting SET value = hex(zeroblob({LONGEST // 2 + 1}))")

    with Session.open(path) as session, pytest.raises(ProjectError, match="too big"):
        session.scheme()


def test_text_that_is_none_is_told_when_it_is_read(path):
    tamper(path, "UPDATE article SET title = CAST(x'ff00fe' AS TEXT)")

    with Session.open(path) as session, pytest.raises(ProjectError, match="decode"):
        session.headings()


def test_what_a_trigger_wants_is_denied_even_where_it_got_in(path):
    with Session.open(path, "anna") as session:
        with session.project._writing(Project.renew_search) as connection:
            connection.exec_driver_sql(TRIGGER)
        with pytest.raises(ProjectError, match=r"not authorized|prohibited"):
            session.do(decide.add_span(session.copy("a1"), Stretch(0, 3), "ORG"))

        assert len(session.copy("a1").spans) == 1


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9])
def test_a_truncated_file_is_refused(path, kept):
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])

    refused(path, "damaged|cannot be opened")


def test_noise_in_a_page_is_refused_or_does_no_harm(path):
    whole, noise, told = path.read_bytes(), random.Random(8), 0
    for page in range(1, len(whole) // 4096):
        spoilt = bytearray(whole)
        spoilt[page * 4096 : page * 4096 + 64] = noise.randbytes(64)
        path.write_bytes(spoilt)
        try:
            Session.open(path).close()
        except ProjectError as error:
            told += bool(str(error))
            assert path.read_bytes() == spoilt

    assert told > len(whole) // 4096 // 2


def test_a_file_of_an_older_version_with_a_trigger_is_not_brought_up_to_date(tmp_path):
    path = tmp_path / "old.annot"
    path.write_bytes((Path(__file__).parents[1] / "golden" / "project-1.annot").read_bytes())
    tamper(path, TRIGGER)

    refused(path, r"carries a trigger \(t\)")


def test_what_is_refused_for_its_values_can_still_be_checked(path):
    tamper(path, "UPDATE span SET state = 'sold', stop = 5000")

    with Session.inspect(path) as session:
        assert [problem.what for problem in check(session)] == [
            "1 span of 1 article (a1) hold what cannot be there",
            "1 span of 1 article (a1) reach beyond the text",
        ]


def test_what_carries_programs_cannot_even_be_checked(path):
    tamper(path, TRIGGER)

    with pytest.raises(ProjectError, match=r"carries a trigger \(t\)"):
        Session.inspect(path)


def test_damaged_pages_are_named_in_our_own_words(path):
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_article_story'"
        (page,) = connection.execute(query).fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xab" * 4096
    path.write_bytes(data)

    refused(path, rf"^the project is damaged \(page {page} does not hold together\); nothing was")
