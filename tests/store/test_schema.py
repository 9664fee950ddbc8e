"""The schema holds every thing of the design, and writes what it reads."""

import sqlite3
from contextlib import closing

import pytest

from annotator.domain.article import ZoneKind
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.store import queries
from annotator.store.project import Project
from annotator.store.sqlite import APPLICATION_ID, VERSION
from annotator.store.tables import Model
from annotator.workflow.session import Session

THINGS = {
    "article",
    "zone",
    "label",
    "span",
    "quote",
    "stretch",
    "judgement",
    "speaker",
    "annotator",
    "copy",
    "edit",
    "instalment",
    "packet",
    "decision",
    "setting",
}


def names(path, kind):
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT name FROM sqlite_schema WHERE type = ?"
        return {row[0] for row in connection.execute(query, [kind])}


def pragma(path, name):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_there_is_a_table_for_every_thing_of_the_design():
    assert set(Model.metadata.tables) == THINGS


def test_a_new_project_has_every_table(project):
    project.close()

    assert names(project.path, "table") >= THINGS


def test_a_new_project_has_neither_triggers_nor_views(project):
    project.close()

    assert names(project.path, "trigger") == names(project.path, "view") == set()


def test_a_new_project_has_the_columns_of_the_tables(project):
    project.close()

    with closing(sqlite3.connect(project.path)) as connection:
        for table in Model.metadata.tables.values():
            rows = connection.execute(f"PRAGMA table_info({table.name})")
            assert [row[1] for row in rows] == [column.name for column in table.columns]


def test_a_project_is_marked_with_what_it_is_and_its_version(project):
    project.close()

    assert pragma(project.path, "application_id") == APPLICATION_ID
    assert pragma(project.path, "user_version") == VERSION


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("foreign_keys", 1),
        ("synchronous", 2),
        ("journal_mode", "truncate"),
        ("locking_mode", "exclusive"),
        ("trusted_schema", 0),
    ],
)
def test_an_open_project_is_safe_against_power_cuts_and_strangers(project, name, value):
    assert project.ask(lambda c: c.exec_driver_sql(f"PRAGMA {name}").scalar()) == value


def test_a_scheme_is_kept_with_all_of_its_labels(tmp_path):
    zones = (ZoneKind.BODY, ZoneKind.CAPTION)
    full = Label("ORG", "2", "org", LabelKind.ENTITY, "a firm", "Firms.", ("NPA", "“X”"), zones)
    scheme = Scheme("own", (full, Label("CUE", kind=LabelKind.QUOTE_ROLE)))

    with closing(Project.create(tmp_path / "p.annot", scheme)) as project:
        assert project.ask(queries.scheme) == scheme


def test_an_article_is_found_by_the_beginnings_of_its_words_without_accents(session):
    assert session.find("petrov kyi") == {"a1"}
    assert session.find("petrov lviv") == frozenset()


@pytest.mark.parametrize("words", ['"', "AND", "a*b", "-", "(", "title:", "' OR 1", " "])
def test_no_words_to_search_for_break_the_search(session: Session, words):
    assert session.find(words) <= {"a1"}
