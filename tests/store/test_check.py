"""Tampering with a project is noticed and said in sentences."""

import sqlite3
from contextlib import closing

import pytest

from annotator.domain import decide
from annotator.domain.article import ZoneKind
from annotator.domain.span import Stretch
from annotator.domain.zoning import set_zone
from annotator.workflow.repair import check
from annotator.workflow.session import Session


@pytest.fixture
def path(session):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15)))
    assert check(session) == []
    session.close()
    return session.project.path


def checked_after(path, statement):
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(statement).rowcount == 1
    with Session.inspect(path) as session:
        return [problem.what for problem in check(session)]


def test_an_altered_text_is_noticed(path):
    assert checked_after(path, "UPDATE article SET text = replace(text, 'Kyiv', 'Lviv')") == [
        "1 text of 1 article (a1) not as imported (SHA-256 differs)"
    ]


@pytest.mark.parametrize(("table", "said"), [("span", "span"), ("stretch", "quote")])
def test_what_reaches_beyond_the_text_is_noticed(path, table, said):
    sentence, *_ = checked_after(path, f"UPDATE {table} SET stop = 999")

    assert sentence == f"1 {said} of 1 article (a1) reach beyond the text"


def test_the_end_of_the_text_is_not_beyond_it(path):
    (sentence,) = checked_after(path, "UPDATE span SET stop = (SELECT length(text) FROM article)")

    assert "beyond" not in sentence


def test_what_is_not_as_the_journal_tells_is_noticed(path):
    assert checked_after(path, "UPDATE span SET start = 42") == [
        "1 copy of 1 article (a1) not as the journal tells"
    ]


def test_undone_and_redone_steps_are_as_the_journal_tells(path):
    with Session.open(path, "anna") as session:
        session.undo()
        session.do(decide.add_span(session.copy("a1"), Stretch(0, 5), "ORG"))
        session.undo()
        assert check(session) == []
        session.redo()
        assert check(session) == []


@pytest.fixture
def zoned(session):
    session.do(set_zone(session.article("a1"), Stretch(0, 15), ZoneKind.SUMMARY))
    assert check(session) == []
    session.close()
    return session.project.path


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE zone SET stop = stop - 1 WHERE start = 0",
        "UPDATE zone SET stop = stop + 1 WHERE start = 0",
        "UPDATE zone SET stop = stop + 1 WHERE start > 0",
        "DELETE FROM zone WHERE start = 0",
        "DELETE FROM zone WHERE start > 0",
    ],
)
def test_zones_that_do_not_tile_their_text_are_noticed(zoned, statement):
    assert checked_after(zoned, statement) == [
        "1 tiling of 1 article (a1): zones have gaps, overlap or reach beyond the text"
    ]


def test_a_span_of_no_copy_is_noticed(path):
    assert "1 span belong to no copy that is there" in checked_after(
        path, "UPDATE span SET copy_number = 99"
    )
