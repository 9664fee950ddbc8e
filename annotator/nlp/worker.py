"""Suggest in a process of its own: one JSON line in, one JSON line out.

Prints {"ready": true} once it can begin; ends with its input.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from typing import Any

from annotator.domain import plain
from annotator.domain.article import Article
from annotator.nlp.suggest import pipeline, suggested


def main() -> None:
    pipeline()
    _say({"ready": True})
    lines = TextIOWrapper(sys.stdin.buffer, encoding="utf-8")  # whatever the system's own is
    for answer in answers(lines):
        _say(answer)


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def answers(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield what is suggested for each article, or the error it met."""
    for line in lines:
        if line.strip():
            yield _answer(line)


def _answer(line: str) -> dict[str, Any]:
    data: Any = None
    try:
        data = json.loads(line)
        return {"id": data["id"], **_suggest(data)}
    except Exception as error:  # noqa: BLE001  (one bad article must not end the others' work)
        name = data.get("id") if isinstance(data, dict) else None
        return {"id": name, "error": f"{type(error).__name__}: {error}"}


def _suggest(data: dict[str, Any]) -> dict[str, Any]:
    zones = tuple(plain.zone_from_json(zone) for zone in data.get("zones") or ())
    found = next(suggested([Article(data["id"], data["text"], zones=zones)]))
    return {
        "entities": [plain.span_to_json(span) for span in found.spans],
        "quotes": [plain.quote_to_json(quote) for quote in found.quotes],
        "speakers": [plain.speaker_to_json(speaker) for speaker in found.speakers],
    }


if __name__ == "__main__":
    main()
