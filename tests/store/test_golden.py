"""A project file of every version there was opens, and holds what it held.

A new version of the schema adds `project-N.annot` and its export `project-N.jsonl`, written once
by the program of that version and never again.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.store import decisions, queries, team
from annotator.store.sqlite import VERSION, version_of
from annotator.workflow.exporting import Export, export
from annotator.workflow.job import run
from annotator.workflow.repair import check
from annotator.workflow.session import Session

GOLDEN = Path(__file__).parents[1] / "golden"
VERSIONS = range(1, VERSION + 1)


@pytest.fixture(params=VERSIONS)
def path(request, tmp_path) -> Path:
    return Path(shutil.copy(GOLDEN / f"project-{request.param}.annot", tmp_path))


def test_a_golden_file_is_of_the_version_it_is_named_after():
    found = [version_of(GOLDEN / f"project-{version}.annot") for version in VERSIONS]

    assert found == list(VERSIONS)


def schema(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT sql FROM sqlite_schema")}


def test_the_schema_has_not_changed_without_a_new_version(project):
    project.close()

    assert schema(project.path) == schema(GOLDEN / f"project-{VERSION}.annot")


def test_a_golden_project_opens_and_exports_what_it_always_did(path, tmp_path):
    with Session.open(path) as session:
        run(export(session, tmp_path / "out.jsonl", Export("jsonl", "anna")))

    expected = path.with_suffix(".jsonl").name
    assert (tmp_path / "out.jsonl").read_bytes() == (GOLDEN / expected).read_bytes()


def test_a_golden_project_is_in_order(path):
    with Session.open(path) as session:
        assert check(session) == []


def test_the_journal_of_a_golden_project_can_be_undone_and_redone(path):
    with closing(Session.open(path, "anna")) as session:
        before = session.copy("pier-original")
        assert session.undo_and_redo() == ("Mark as done", "Delete")

        session.redo()
        assert session.copy("pier-original").quote("q2") is None
        undone = [session.undo().name for _ in range(3)]

        assert undone == ["Delete", "Mark as done", "Accept"]
        assert session.copy("pier-original") != before
        session.redo()
        session.redo()
        assert session.copy("pier-original") == before


def test_a_golden_project_of_this_version_knows_who_worked_and_what_was_decided(tmp_path):
    path = Path(shutil.copy(GOLDEN / "project-5.annot", tmp_path))
    with Session.open(path) as session:
        (anna,) = session.annotators()
        (packet,) = session.project.ask(team.packets)
        (line,) = session.project.ask(decisions.log)

        judged = session.project.ask(queries.copy, "pier-rewrite", "anna").judgements

    assert anna.name == "anna"
    assert [str(one.ruling) for one in judged] == ["spliced", "rejected"]
    assert (packet.annotator, packet.articles) == (anna.uid, ("pier-original",))
    assert (line.decision.by, line.decision.note) == ("carol", "as in the guideline")
