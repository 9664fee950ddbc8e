"""Gold that suggestions are held against, from files of two forms.

The project's own JSON Lines, or one JSON object a line: {"id", "text", "entities": [[start, end,
label]], "quotes": [{"start", "end", "type", "speaker_start", "speaker_end", "speaker_text",
"speaker_name", "cue_start", "cue_end", "ignore", "nested_marks"}]}, of which every key but the
first two may be missing. Offsets are code points, end exclusive.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.article import Article
from annotator.domain.ledger import Rejection
from annotator.domain.quote import Quote
from annotator.domain.record import Record
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.formats.jsonl import FORMAT, read

Entity = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Unit:
    """One stretch of a quote: `named` is its source's text, `speaker` who that is."""

    content: Stretch
    kind: str
    source: Stretch | None = None
    named: str | None = None
    speaker: str | None = None
    cue: Stretch | None = None
    ignored: bool = False
    nested: frozenset[Stretch] = frozenset()

    @property
    def spoken(self) -> bool:
        """Whether somebody is said to speak."""
        return self.source is not None or bool(self.named)


@dataclass(frozen=True, slots=True)
class Marked:
    """An article with what is marked in it; None where nobody looked for such things."""

    article: Article
    entities: frozenset[Entity] | None
    quotes: tuple[Unit, ...] | None


def gold(path: Path) -> tuple[Marked, ...]:
    """Read a gold file; ends the program where something is wrong in it."""
    with path.open(encoding="utf-8") as lines:
        first = json.loads(next(lines, "{}"))
    if first.get("format") == FORMAT:
        return tuple(_own(item) for item in read(path))
    return tuple(_other(line) for line in path.read_text("utf-8").splitlines() if line.strip())


def _own(item: Record | Rejection) -> Marked:
    if isinstance(item, Rejection):
        raise SystemExit(f"{item.file}, line {item.line}: {item.reason}")
    return marked(item.article, item.copy.spans, item.copy.quotes, item.speakers)


def marked(
    article: Article,
    spans: Iterable[Span],
    quotes: Iterable[Quote],
    speakers: Iterable[Speaker],
) -> Marked:
    """Return an article of the domain in the form that is scored."""
    names = {speaker.id: speaker.name for speaker in speakers}
    entities = frozenset((s.stretch.start, s.stretch.end, s.label) for s in spans)
    units = (unit for quote in quotes for unit in _units(article.text, quote, names))
    return Marked(article, entities, tuple(units))


def _units(text: str, quote: Quote, names: dict[str, str]) -> Iterator[Unit]:
    speaker = names.get(quote.speaker or "")
    named = quote.source.text(text) if quote.source else speaker
    for content in quote.contents:
        yield Unit(content, quote.kind.value, quote.source, named, speaker, quote.cue)


def _other(line: str) -> Marked:
    data: Any = json.loads(line)
    entities, quotes = data.get("entities"), data.get("quotes")
    return Marked(
        Article(str(data["id"]), data["text"]),
        None if entities is None else frozenset((e[0], e[1], e[2]) for e in entities),
        None if quotes is None else tuple(map(_unit, quotes)),
    )


def _unit(data: dict[str, Any]) -> Unit:
    return Unit(
        Stretch(data["start"], data["end"]),
        data.get("type") or "",
        _stretch(data, "speaker"),
        data.get("speaker_text"),
        data.get("speaker_name"),
        _stretch(data, "cue"),
        bool(data.get("ignore")),
        frozenset(Stretch(*pair) for pair in data.get("nested_marks") or ()),
    )


def _stretch(data: dict[str, Any], name: str) -> Stretch | None:
    start = data.get(f"{name}_start")
    return None if start is None else Stretch(start, data[f"{name}_end"])
