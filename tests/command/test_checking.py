"""A project is checked and repaired from the command line, a damaged one too."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.span import Stretch
from annotator.workflow.session import Session
from tests.command.commands import annotator

PAGE = 4096


@pytest.fixture
def path(session: Session) -> Path:
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    session.close()
    return session.project.path


def test_what_is_wrong_is_counted_and_a_repair_foretold(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE span SET stop = 900")

    result = annotator("check", path)

    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == (
        "1 span of 1 article (a1) reach beyond the text:"
        " a repair sets them aside in a file of their own"
    )


def test_a_damaged_project_is_told_and_repaired(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'span'"
        (page,) = connection.execute(query).fetchone()
    whole[(page - 1) * PAGE : page * PAGE] = b"\x99" * PAGE
    path.write_bytes(whole)
    (problem, *_) = json.loads(annotator("check", path, "--json").stdout)["problems"]
    assert "damaged" in problem["what"]

    result = annotator("check", path, "--repair", "--json")

    assert result.exit_code == 0
    done = json.loads(result.stdout)
    assert done["problems"] == []
    assert Path(done["repair"]["kept"]).read_bytes() == whole
    with Session.open(path, "anna") as session:
        assert [span.label for span in session.copy("a1").spans] == ["GPE"]


def test_a_file_without_its_head_is_repaired_all_the_same(path: Path) -> None:
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])

    assert annotator("check", path, "--repair").exit_code == 0

    with Session.open(path, "anna") as session:
        assert session.article("a1").title == "Ready"
        assert [span.label for span in session.copy("a1").spans] == ["GPE"]
