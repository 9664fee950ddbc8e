"""Files made of records, taken into a project, and what is there then."""

import json
from pathlib import Path

from annotator.domain.ledger import Intake
from annotator.store import queries
from annotator.workflow.importing import Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session

RAIN = {"id": "a1", "text": "Rain fell in Oslo, Ana said."}


def lines(path: Path, *items: dict) -> Path:
    path.write_text("".join(json.dumps(item) + "\n" for item in items), encoding="utf-8")
    return path


def take(session: Session, *paths: Path, **how) -> Intake:
    return run(import_files(session, paths, Import(**how)))


def copy_of(session: Session, owner: str, article: str = "a1"):
    return session.project.ask(queries.copy, article, owner)


def ids(session: Session) -> list[str]:
    return [heading.article for heading in session.headings()]


def reasons(intake: Intake) -> list[str]:
    return [rejection.reason for rejection in intake.rejected]
