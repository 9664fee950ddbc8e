"""An old project is brought up to date on a copy, whole or not at all."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.operations import Operations

from annotator.domain import decide
from annotator.domain.backup import Occasion
from annotator.domain.errors import ProjectError
from annotator.domain.span import Stretch
from annotator.store.backups import backups
from annotator.store.migrate import Step, migrate
from annotator.store.project import Project
from annotator.store.sqlite import VERSION, version_of
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

KYIV = Stretch(43, 47)
GOLDEN = Path(__file__).parents[1] / "golden"
TABLES = ("article", "zone", "copy", "span", "quote", "stretch", "speaker", "edit", "label")


@pytest.fixture
def old(session: Session) -> Path:
    """A project with something in most tables, closed."""
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15)))
    session.close()
    return session.project.path


def rebuild_article(operations: Operations) -> None:
    with operations.batch_alter_table("article", recreate="always") as batch:
        batch.add_column(sa.Column("language", sa.String, nullable=True))


def fail(operations: Operations) -> None:
    operations.add_column("article", sa.Column("mood", sa.String))
    operations.execute("DELETE FROM span")
    raise RuntimeError("the step went wrong")


def orphan(operations: Operations) -> None:
    operations.execute("DELETE FROM article")


def spoil(_operations: Operations) -> None:
    raise AssertionError("this step is not due")


def counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in TABLES
        }


def columns(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[1] for row in connection.execute("PRAGMA table_info(article)")}


def test_rebuilding_a_parent_table_keeps_all_child_rows(old):
    before = counts(old)

    migrate(old, [Step(VERSION + 1, rebuild_article)], VERSION + 1)

    assert before["span"] == before["quote"] == before["stretch"] == 1
    assert counts(old) == before
    assert "language" in columns(old)
    assert version_of(old) == VERSION + 1


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_the_old_version_stays_as_a_backup(old):
    before = dump(old)

    backup = migrate(old, [Step(VERSION + 1, rebuild_article)], VERSION + 1)

    (kept,) = backups(old)
    assert (kept.path, kept.occasion) == (backup, Occasion.MIGRATION)
    assert dump(backup) == before
    assert version_of(backup) == VERSION
    assert set(old.parent.iterdir()) == {old, backup.parent}


def test_a_file_of_the_first_version_gets_the_tables_of_the_present_one(tmp_path):
    first = Path(shutil.copy(GOLDEN / "project-1.annot", tmp_path))
    fresh = tmp_path / "fresh.annot"
    Session.create(fresh, load_scheme("news")).close()

    migrate(first)

    assert shape(first) == shape(fresh)


def shape(path: Path) -> dict[str, list[str]]:
    """Return what each table is made of, in whatever order and quoting."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL")
        return {name: sorted(sql.replace('"', "").replace(",", "").split()) for name, sql in found}


def test_steps_are_taken_in_order_and_only_those_that_are_due(old):
    def then(operations: Operations) -> None:
        operations.execute("UPDATE article SET language = 'en'")

    migrate(
        old,
        [
            Step(VERSION, spoil),
            Step(VERSION + 1, rebuild_article),
            Step(VERSION + 2, then),
            Step(VERSION + 3, spoil),
        ],
        VERSION + 2,
    )

    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT language FROM article").fetchall() == [("en",)]


@pytest.mark.parametrize(
    ("step", "reason"), [(fail, "the step went wrong"), (orphan, "does not hold together")]
)
def test_a_step_that_fails_leaves_the_project_byte_for_byte(old, step, reason):
    before = old.read_bytes()
    steps = [Step(VERSION + 1, rebuild_article), Step(VERSION + 2, step)]

    with pytest.raises(ProjectError, match=f"{reason}.*it was left as it was"):
        migrate(old, steps, VERSION + 2)

    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize("steps", [[], [Step(VERSION + 2, spoil)]], ids=["none", "gap"])
def test_a_missing_step_is_refused(old, steps):
    before = old.read_bytes()

    with pytest.raises(ProjectError, match="cannot be brought up to date"):
        migrate(old, steps, VERSION + 2)

    assert old.read_bytes() == before


def test_a_project_that_is_open_is_not_migrated(old):
    with closing(Project(old)), pytest.raises(ProjectError, match="open in another window"):
        migrate(old, [Step(VERSION + 1, rebuild_article)], VERSION + 1)

    assert version_of(old) == VERSION


def test_an_unfinished_migration_of_before_does_not_get_in_the_way(old):
    old.with_name("test.annot.migrating").write_text("what a crash left behind")

    migrate(old, [Step(VERSION + 1, rebuild_article)], VERSION + 1)

    assert version_of(old) == VERSION + 1
