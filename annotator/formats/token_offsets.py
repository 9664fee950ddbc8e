"""Beside a file of tokens: the text that they are of and where in it they stand.

The file is one JSON list with an article a line, so that it is read and written an article at a
time.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

from annotator.domain.article import Article
from annotator.domain.plain import Json
from annotator.domain.span import Stretch
from annotator.formats.jsonl_record import article_to_json
from annotator.formats.limits import lines

OFFSETS = ".offsets.json"


def beside(path: Path) -> Path:
    return path.with_suffix(OFFSETS)


class OffsetsWriter:
    """Writes articles and the places of their tokens."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._lead = "[\n"

    def add(self, article: Article, tokens: Sequence[Stretch]) -> None:
        data = {
            "article": article_to_json(article),
            "text": article.text,
            "tokens": [[token.start, token.end] for token in tokens],
        }
        self._file.write(self._lead + json.dumps(data, ensure_ascii=False, allow_nan=False))
        self._lead = ",\n"

    def end(self) -> None:
        self._file.write("\n]\n" if self._lead == ",\n" else "[]\n")


def placed(path: Path) -> Iterator[Json | None]:
    """Yield what stands beside a file for one article after the other; None where it is no use."""
    try:
        with beside(path).open("rb") as file:
            for line in lines(file):
                if line is None or line.strip(b"[], \t\r\n"):
                    yield _entry(line or b"")
    except FileNotFoundError:
        return


def _entry(line: bytes) -> Json | None:
    try:
        data = json.loads(line.strip().rstrip(b","))
    except (ValueError, RecursionError):
        return None
    known = isinstance(data, dict) and isinstance(data.get("article"), dict)
    return data if known else None


def where(entry: Json, tokens: Sequence[str]) -> list[Stretch] | None:
    """Return where an entry has the tokens in its text; None unless it has exactly these."""
    text, places = entry.get("text"), entry.get("tokens")
    if not isinstance(text, str) or not isinstance(places, list) or len(places) != len(tokens):
        return None
    found = []
    for token, place in zip(tokens, places, strict=True):
        if not _is_place(place) or text[place[0] : place[1]] != token:
            return None
        found.append(Stretch(*place))
    return found


def _is_place(place: Any) -> bool:
    ends = place if isinstance(place, list) and len(place) == len(("start", "end")) else [0, 0]
    return all(type(end) is int for end in ends) and 0 <= ends[0] < ends[1]
