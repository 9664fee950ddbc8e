"""Files from anywhere: each that will not do is named in one sentence, and the others come in."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.merging import Answer, Kind, Merge
from annotator.workflow.exporting import Export, export
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.workflow.merging.team import (
    ANNA,
    BEN,
    articles,
    bring,
    file_of,
    held,
    lead,
    mark,
    words,
)

GOLDEN = Path(__file__).parents[2] / "golden" / "project-3.annot"


@pytest.fixture
def boss(tmp_path):
    with lead(tmp_path / "lead") as session:
        yield session


@pytest.fixture
def anna(tmp_path):
    with file_of(tmp_path / "anna.annot", ANNA) as session:
        for article, place in (("a1", "Oslo"), ("a2", "Kyiv"), ("a3", "Bergen")):
            mark(session, article, place)
    return session.project.path


@pytest.fixture
def ben(tmp_path):
    with file_of(tmp_path / "ben.annot", BEN) as session:
        mark(session, "a1", "Oslo")
    return session.project.path


@pytest.fixture
def golden(tmp_path) -> Path:
    """A project of version 3, from before there were uids."""
    return Path(shutil.copy(GOLDEN, tmp_path / "old.annot"))


def spoil(path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)
        connection.commit()


def check_refused(boss, path, ben, sentence: str) -> None:
    """See that a file is refused in one sentence, and that another one comes in."""
    before = path.read_bytes() if path.is_file() else b""
    (file, other) = bring(boss, path, ben).files

    assert sentence in file.refused
    assert "\n" not in file.refused
    assert "borrowed" not in file.refused
    assert (file.taken, other.taken) == (0, 1)
    assert words(boss, "a1", "anna") == []
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_packet_of_another_project_is_refused(boss, ben, tmp_path):
    strange = articles({"z1": "Something else altogether happened here."})
    with file_of(tmp_path / "other.annot", ANNA, "another project", strange) as session:
        mark(session, "z1", "Something", "ORG")

    check_refused(boss, session.project.path, ben, "it belongs to another project")


def test_articles_of_another_project_come_in_where_that_is_said(boss, tmp_path):
    strange = articles({"z1": "Something else altogether happened here."})
    with file_of(tmp_path / "other.annot", ANNA, "another project", strange) as session:
        mark(session, "z1", "Something", "ORG")
    bring(boss, session.project.path, how=Merge(usually={Kind.ARTICLES: Answer.ADD}))

    assert words(boss, "z1", "anna") == ["Something"]


def test_a_project_of_another_uid_with_articles_of_this_one_comes_in(boss, tmp_path):
    with file_of(tmp_path / "own.annot", ANNA, "another project") as session:
        mark(session, "a1", "Oslo")
    (file,) = bring(boss, session.project.path).files

    assert words(boss, "a1", "anna") == ["Oslo"]
    assert (file.project, file.ours) == ("another project", False)


def test_a_truncated_file_is_refused(boss, anna, ben):
    whole = anna.read_bytes()
    for size in (len(whole) // 2, 5000, 100, 0):
        anna.write_bytes(whole[:size])
        (file, _) = bring(boss, anna, ben).files
        assert file.refused
        assert "\n" not in file.refused
        assert words(boss, "a1", "anna") == []


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.annot", b"not a project", "it is not an annotator project"),
        ("a.jsonl", b"", "the file is empty"),
        ("a.jsonl", b'{"text": "Rain", "spans": []}\n', "an import takes it"),
        ("a.jsonl", b'{"format": "annotator-jsonl", "id": "a1"}\n', "cannot be read"),
        ("a.pdf", b"%PDF", "it is not an annotator project"),
    ],
)
def test_what_is_no_file_of_an_annotator_is_refused(boss, ben, name, content, sentence):
    path = ben.with_name(name)
    path.write_bytes(content)

    check_refused(boss, path, ben, sentence)


def test_a_file_that_is_not_there_is_refused(boss, ben, tmp_path):
    check_refused(boss, tmp_path / "none.annot", ben, "there is no such file")


def test_the_project_itself_is_refused(boss, ben):
    (file, other) = bring(boss, boss.project.path, ben).files

    assert file.refused == "it is this project itself"
    assert other.taken == 1


def test_a_file_of_a_newer_version_is_refused(boss, anna, ben):
    spoil(anna, "PRAGMA user_version = 99")

    check_refused(boss, anna, ben, "it was made by a newer annotator (schema 99")


def test_a_file_that_is_open_elsewhere_is_refused(boss, anna, ben):
    with Session.open(anna, "anna"):
        (file, other) = bring(boss, anna, ben).files

    assert file.refused == "it is open in another window or command; close that first"
    assert other.taken == 1


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE article SET text = text || '!' WHERE id = 'a3'", "its SHA-256 differs"),
        ("UPDATE span SET stop = 5000", "beyond the end of the text"),
        ("UPDATE span SET start = 'x'", "span"),
        ("UPDATE copy SET status = 'perfect'", "copy.status"),
        ("CREATE TRIGGER t AFTER INSERT ON span BEGIN DELETE FROM article; END", "trigger"),
        ("UPDATE span SET speaker = 'nobody'", "speaker"),
        ("INSERT INTO quote VALUES (1, 'q', 'direct', NULL, 'added', '', NULL, '')", "no content"),
    ],
)
def test_a_file_that_was_edited_outside_is_refused(boss, anna, ben, statement, sentence):
    spoil(anna, statement)

    check_refused(boss, anna, ben, sentence)


def test_faulty_lines_keep_a_file_out_as_a_whole(boss, anna, ben, tmp_path):
    lines = tmp_path / "anna.jsonl"
    with Session.open(anna, "anna") as session:
        run(export(session, lines, Export("jsonl", "anna")))
    first, *others = lines.read_text("utf-8").splitlines()
    data = json.loads(first)
    data["entities"][0]["end"] = 5000
    lines.write_text("\n".join([json.dumps(data), *others]), "utf-8")

    check_refused(boss, lines, ben, "1 thing in it cannot be read")


def test_a_copy_that_comes_twice_keeps_a_file_out(boss, anna, ben, tmp_path):
    lines = tmp_path / "anna.jsonl"
    with Session.open(anna, "anna") as session:
        run(export(session, lines, Export("jsonl", "anna")))
    lines.write_text(lines.read_text("utf-8") * 2, "utf-8")

    check_refused(boss, lines, ben, "comes twice with a copy of anna")


def test_a_file_of_an_older_version_is_read_and_left_as_it_is(tmp_path, golden):
    original = golden.read_bytes()
    with Session.open(Path(shutil.copy(golden, tmp_path / "new.annot"))) as migrated:
        texts = [migrated.article(heading.article) for heading in migrated.headings()]
    with file_of(tmp_path / "new lead.annot", "lead", of=texts) as session:
        done = bring(session, golden)

    assert done.copies == 2
    assert golden.read_bytes() == original


def test_what_a_crash_left_half_written_beside_a_file_is_taken_back_in_the_copy_only(
    boss, anna, tmp_path
):
    crashed = tmp_path / "crashed.annot"
    with closing(sqlite3.connect(anna, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("DELETE FROM span")
        connection.execute("UPDATE article SET title = hex(randomblob(20000))")
        crashed.write_bytes(anna.read_bytes())
        journal = tmp_path / "crashed.annot-journal"
        journal.write_bytes((tmp_path / "anna.annot-journal").read_bytes())
        connection.execute("ROLLBACK")
    before = crashed.read_bytes(), journal.read_bytes()
    bring(boss, crashed)

    assert words(boss, "a1", "anna") == ["Oslo"]
    assert (crashed.read_bytes(), journal.read_bytes()) == before


def test_nothing_of_what_is_refused_is_left_in_the_project(boss, anna):
    spoil(anna, "UPDATE span SET stop = 5000")
    before = held(boss)
    done = bring(boss, anna)

    assert held(boss) == before
    assert done.backup == ""
