"""Suggest in a process of its own: one JSON line in, one JSON line out.

The first line in describes the suggester: {"suggester": …}. The answer is {"ready": true} once it
can begin, or {"error": "a sentence"} where it cannot be loaded, and the process ends. Each line
after that is {"articles": [{"id", "text", "zones"}, …]}, answered by {"suggested": [{"entities",
"quotes", "speakers"} or {"problem"}, …]} in the same order. The process ends with its input.
"""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from io import TextIOWrapper
from typing import Any

from annotator.domain import plain
from annotator.domain.article import LANGUAGE, Article
from annotator.domain.errors import AnnotatorError
from annotator.domain.said_json import text_to_json
from annotator.domain.wording import said_by
from annotator.nlp.suggesters.loading import load
from annotator.nlp.suggesters.reading import Read, read_batch

Say = Callable[[dict[str, Any]], None]


def main() -> None:
    say = _speaker()
    lines = iter(TextIOWrapper(sys.stdin.buffer, encoding="utf-8"))  # whatever the system's is
    for answer in conversation(lines):
        say(answer)


def _speaker() -> Say:
    """Keep the output for the answers; what a suggester prints is told beside them."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def say(answer: dict[str, Any]) -> None:
        out.write(json.dumps(answer) + "\n")
        out.flush()

    return say


def conversation(lines: Iterator[str]) -> Iterator[dict[str, Any]]:
    """Yield the answer to the first line, then to every other one."""
    try:
        read = load(plain.suggester_from_json(json.loads(next(lines))["suggester"]))
    except StopIteration:
        return
    except AnnotatorError as error:
        yield {"error": text_to_json(str(error))}
        return
    yield {"ready": True}
    yield from answers(read, lines)


def answers(read: Read, lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield what is suggested for the articles of each line, or the error it met."""
    for line in lines:
        if line.strip():
            yield _answer(read, line)


def _answer(read: Read, line: str) -> dict[str, Any]:
    try:
        articles = [_article(data) for data in json.loads(line)["articles"]]
    except Exception as error:  # noqa: BLE001  (one bad line must not end the others' work)
        return {"error": said_by(error)}
    return {"suggested": [plain.suggested_to_json(new) for new in read_batch(read, articles)]}


def _article(data: dict[str, Any]) -> Article:
    zones = tuple(plain.zone_from_json(zone) for zone in data.get("zones") or ())
    meta = {LANGUAGE: data.get("language", "")}
    return Article(data["id"], data["text"], zones=zones, meta=meta)


if __name__ == "__main__":
    main()
