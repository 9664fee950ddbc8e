"""Bringing a project file of an older version to the present schema.

The work is done on a copy: the file is replaced only when every step and every check went well,
and the old one stays as a backup. Foreign keys are off meanwhile, since rebuilding a
parent table with them on would delete its children.
"""

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    UniqueConstraint,
    create_engine,
    event,
)
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel import AutoString

from annotator.domain.annotator import new_uid
from annotator.domain.backup import Occasion
from annotator.domain.errors import DamagedError, ProjectError
from annotator.domain.said import said
from annotator.store.backups import back_up_file
from annotator.store.refusals import refusal_of
from annotator.store.sqlite import LOCK_WAIT, VERSION, is_locked, version_of
from annotator.store.vetting import refuse_programs

if TYPE_CHECKING:
    from alembic.operations import Operations


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the schema: the version it leads to, and how."""

    to: int
    upgrade: "Callable[[Operations], None]"


def _add_reasons(operations: "Operations") -> None:
    """Let suggestions say why they were made."""
    for table in ("span", "quote"):
        with operations.batch_alter_table(table) as batch:
            batch.add_column(Column("reason", AutoString, nullable=False, server_default=""))
        with operations.batch_alter_table(table, recreate="always") as batch:
            batch.alter_column("reason", server_default=None)


def _add_instalments(operations: "Operations") -> None:
    """Let an edit be longer than what is held at once."""
    operations.create_table(
        "instalment",
        Column("edit", Integer, nullable=False),
        Column("position", Integer, nullable=False),
        Column("changes", LargeBinary, nullable=False),
        PrimaryKeyConstraint("edit", "position", name="pk_instalment"),
        ForeignKeyConstraint(["edit"], ["edit.number"], name="fk_instalment_edit"),
    )


def _add_team(operations: "Operations") -> None:
    """Let a project have a uid, copies count their revisions, and decisions be a log."""
    operations.get_bind().exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES ('uid', ?)", (new_uid(),)
    )
    with operations.batch_alter_table("copy") as batch:
        batch.add_column(Column("revision", Integer, nullable=False, server_default="0"))
        batch.add_column(Column("merged", Integer))
    with operations.batch_alter_table("copy", recreate="always") as batch:
        batch.alter_column("revision", server_default=None)
    # Nothing was ever written into these three.
    for table in ("decision", "packet", "annotator"):
        operations.drop_table(table)
    _create_team(operations)


def _create_team(operations: "Operations") -> None:
    operations.create_table(
        "annotator",
        Column("id", AutoString, nullable=False),
        Column("name", AutoString, nullable=False),
        PrimaryKeyConstraint("id", name="pk_annotator"),
        UniqueConstraint("name", name="uq_annotator_name"),
    )
    operations.create_table(
        "packet",
        Column("id", AutoString, nullable=False),
        Column("annotator", AutoString, nullable=False),
        Column("direction", AutoString, nullable=False),
        Column("articles", JSON, nullable=False),
        Column("file", AutoString, nullable=False),
        Column("at", DateTime, nullable=False),
        PrimaryKeyConstraint("id", name="pk_packet"),
        ForeignKeyConstraint(["annotator"], ["annotator.id"], name="fk_packet_annotator"),
    )
    operations.create_table(
        "decision",
        Column("number", Integer, nullable=False),
        *(Column(name, AutoString, nullable=False) for name in ("id", "article")),
        *(Column(name, Integer, nullable=False) for name in ("start", "stop")),
        Column("conflict", AutoString, nullable=False),
        *(Column(name, JSON, nullable=False) for name in ("candidates", "votes")),
        Column("choice", AutoString, nullable=False),
        Column("gold", JSON, nullable=False),
        *(Column(name, AutoString, nullable=False) for name in ("by", "rule", "note")),
        Column("seconds", Integer, nullable=False),
        Column("withdrawn", Boolean, nullable=False),
        Column("at", DateTime, nullable=False),
        PrimaryKeyConstraint("number", name="pk_decision"),
        ForeignKeyConstraint(["article"], ["article.id"], name="fk_decision_article"),
    )
    operations.create_index("ix_decision_article", "decision", ["article"])
    operations.create_index("ix_decision_id", "decision", ["id"])


def _add_judgements(operations: "Operations") -> None:
    """Let people say what became of the quotes of a rewrite."""
    texts = ("original", "contents", "hint", "ruling", "flags", "proposed", "proposed_flags")
    operations.create_table(
        "judgement",
        Column("copy_number", Integer, nullable=False),
        *(Column(name, AutoString, nullable=False) for name in texts),
        PrimaryKeyConstraint(*("copy_number", "original", "contents", "hint"), name="pk_judgement"),
        ForeignKeyConstraint(["copy_number"], ["copy.number"], name="fk_judgement_copy_number"),
    )


STEPS = (
    Step(2, _add_reasons),
    Step(3, _add_instalments),
    Step(4, _add_team),
    Step(5, _add_judgements),
)


def migrate(path: Path, steps: Sequence[Step] = STEPS, version: int = VERSION) -> Path:
    """Bring a project file to a version and return the backup of what it was.

    Raises ProjectError, the file untouched, where a step is missing or fails: DamagedError where
    that is because of what the file holds.
    """
    due = [step for step in steps if version_of(path) < step.to <= version]
    if [step.to for step in due] != list(range(version_of(path) + 1, version + 1)):
        raise ProjectError(
            said("{path} is of a version that cannot be brought up to date", path=path)
        )
    draft = path.with_name(path.name + ".migrating")
    draft.unlink(missing_ok=True)
    try:
        _copy(path, draft)
        _upgrade(draft, due)
        _check(draft)
        backup = back_up_file(path, Occasion.MIGRATION).path
        _swap(path, draft)
    except Exception as error:
        kind = DamagedError if _is_damage(error) else ProjectError
        raise kind(
            said(
                "{path} could not be brought up to date ({reason}); it was left as it was",
                path=path,
                reason=_reason(error),
            )
        ) from error
    finally:
        draft.unlink(missing_ok=True)
    return backup


def _is_damage(error: Exception) -> bool:
    """Whether it is the file itself that a step failed at, and neither its medium nor the step."""
    cause = getattr(error, "orig", error)
    if isinstance(cause, sqlite3.Error):
        return not is_locked(cause) and not refusal_of(cause)
    return isinstance(cause, ProjectError | UnicodeError)


def _reason(error: Exception) -> str:
    """Return the first line of an error; SQLAlchemy adds the statement and a link to its own."""
    if "database is locked" in str(error):
        return said("it is open in another window or command")
    if isinstance(error, ProjectError):
        return str(error)
    return next(iter(str(error).splitlines()), type(error).__name__)


def _copy(path: Path, draft: Path) -> None:
    with closing(sqlite3.connect(path, LOCK_WAIT / 1000)) as old:
        refuse_programs(old)
        old.execute("BEGIN")
        old.execute("PRAGMA schema_version")  # backup alone would wait for ever for another program
        with closing(sqlite3.connect(draft)) as new:
            old.backup(new)


def _upgrade(draft: Path, steps: Sequence[Step]) -> None:
    from alembic.migration import MigrationContext  # noqa: PLC0415  (only when a step is due)
    from alembic.operations import Operations  # noqa: PLC0415

    engine = create_engine(f"sqlite:///{draft}", connect_args={"isolation_level": None})
    event.listen(engine, "connect", _without_foreign_keys)
    try:
        with engine.connect() as connection:
            operations = Operations(MigrationContext.configure(connection))
            for step in steps:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                step.upgrade(operations)
                connection.exec_driver_sql(f"PRAGMA user_version = {step.to}")
                connection.exec_driver_sql("COMMIT")
    finally:
        engine.dispose()


def _without_foreign_keys(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    cursor.close()


def _check(draft: Path) -> None:
    with closing(sqlite3.connect(draft)) as connection:
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if orphans or verdict != "ok":
        raise ProjectError(
            said("the new file does not hold together: {why}", why=orphans or verdict)
        )


def _swap(path: Path, draft: Path) -> None:
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.replace(path)
