"""Files of the project's own JSON Lines, made and read."""

import json
from pathlib import Path

from annotator.domain.ledger import Rejection
from annotator.domain.record import Record
from annotator.formats.jsonl import JSONL


def read(path: Path) -> list[Record | Rejection]:
    return list(JSONL.read(path))


def lines(path: Path, *data: object) -> Path:
    texts = [item if isinstance(item, str) else json.dumps(item) for item in data]
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def entity(start: object, end: object, **more: object) -> dict:
    return {"id": "e1", "start": start, "end": end, "label": "GPE", **more}


def article(**more: object) -> dict:
    return {"id": "a1", "text": "Rain fell in Oslo.", **more}
