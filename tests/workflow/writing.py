"""Writing exports of the sample stories, and reading them again."""

import json
from pathlib import Path

import spacy
from spacy.tokens import DocBin

from annotator.domain.ledger import Ledger
from annotator.workflow.exporting import Export, export
from annotator.workflow.job import run
from annotator.workflow.session import Session

STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"


def write(session: Session, out: Path, format_: str = "jsonl", owner=None, split=()) -> Ledger:
    return run(export(session, out, Export(format_, owner, split)))


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def docs(path: Path):
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def balanced(ledger: Ledger) -> bool:
    return ledger.spans_in == ledger.spans_out + len(ledger.rejected)
