"""labelbuddy's JSON Lines: each label in code points and in bytes of UTF-8.

labelbuddy has no links; the id of a quote goes as the extra data of its parts. See
https://jeromedockes.github.io/labelbuddy for the format.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property, partial
from hashlib import md5
from pathlib import Path
from typing import Any

from annotator.domain.ledger import Loss, Note, Rejection, lost
from annotator.domain.plain import Json
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.shapes import spelled, whole_numbers
from annotator.domain.span import Stretch
from annotator.formats.codec import Codec, Writing
from annotator.formats.decode import from_bytes
from annotator.formats.files import replacing
from annotator.formats.gathered import Gathered, each
from annotator.formats.json_files import first_object, objects, write_line
from annotator.formats.jsonl_record import about_article, article_to_json
from annotator.formats.loose import Piece, loosened, role_of
from annotator.formats.sheets import Sheet, record_from

SUM = "utf8_text_md5_checksum"
TITLES = ("display_title", "list_title")
CHARACTERS, BYTES = ("start_char", "end_char"), ("start_byte", "end_byte")
BETWEEN = "; "  # quotes that have a part in common
NO_TEXT = said("the text is missing: export from labelbuddy again with the text of the documents")
OTHER_TEXT = said("the text is not the one that was annotated (its MD5 differs); no spans taken")
TWICE = said("has the place and label of another span; labelbuddy keeps one of a kind")


def read(path: Path) -> Iterator[Record | Rejection]:
    for number, data in objects(path):
        if isinstance(data, Rejection):
            yield data
        elif not isinstance(data.get("text"), str):
            yield Rejection(path.name, number, NO_TEXT)
        else:
            yield from _record(path, number, data)


def _record(path: Path, line: int, data: Json) -> Iterator[Record | Rejection]:
    text, items = data["text"], data.get("annotations")
    reject = partial(Rejection, path.name, line)
    raw = text.encode("utf-8", "surrogatepass")
    if data.get(SUM) not in (None, _sum(raw)):
        yield reject(OTHER_TEXT)
        items = None
    labels = _Labels(text, raw)
    yield from each(items, labels.take, reject)
    yield from (Note(path.name, line, what) for what in labels.notes)
    about = about_article(_meta(data), f"{path.stem}-{line}")
    yield from record_from(Sheet(path.name, line, text, about, labels.found.pieces))


def _sum(raw: bytes) -> str:
    return md5(raw, usedforsecurity=False).hexdigest()


def _meta(data: Json) -> Json:
    meta = data.get("metadata")
    title = next((data[key] for key in TITLES if data.get(key)), None)
    return {"title": title} | (meta if isinstance(meta, dict) else {})


class _Labels:
    """The annotations of one document, given its text and the bytes of it."""

    def __init__(self, text: str, raw: bytes) -> None:
        self.found = Gathered()
        self.notes: list[str] = []
        self._text, self._raw = text, raw

    def take(self, item: Json) -> None:
        label, extra = item["label_name"], spelled(item.get("extra_data"))
        start, end, surface = self._place(item)
        for name in self._names(label, extra):
            self.found.add(start, end, label, surface=surface, id=name)

    def _names(self, label: Any, extra: str) -> list[str]:
        """Return the quotes that an annotation is a part of; extra data of others are told."""
        if extra and isinstance(label, str) and role_of(label):
            return extra.split(BETWEEN)
        if extra and isinstance(label, str):
            self.notes.append(
                said(
                    "the extra data of a {label} are not taken: {extra}",
                    label=label,
                    extra=extra[:40],
                )
            )
        return [""]

    def _place(self, item: Json) -> tuple[Any, Any, str]:
        """Return start and end in characters, and the surface that the bytes say."""
        if BYTES[0] not in item:
            return item[CHARACTERS[0]], item[CHARACTERS[1]], ""
        first, last = (item[key] for key in BYTES)
        surface = self._surface(first, last)
        start, end = (item.get(key) for key in CHARACTERS)
        if start is None or end is None:
            start, end = self._character(first), self._character(last)
        return start, end, surface

    def _surface(self, first: Any, last: Any) -> str:
        whole_numbers(first, last)
        if not 0 <= first < last <= len(self._raw):
            raise ValueError(
                said("the bytes {first}–{last} cover no text", first=str(first), last=str(last))
            )
        try:
            return self._raw[first:last].decode()
        except UnicodeDecodeError as error:
            raise ValueError(
                said(
                    "the bytes {first}–{last} cut a character in two",
                    first=str(first),
                    last=str(last),
                )
            ) from error

    def _character(self, offset: int) -> int:
        return offset - bisect_left(self._further, offset)

    @cached_property
    def _further(self) -> tuple[int, ...]:
        return from_bytes(self._text)


def write(records: Iterable[Record], path: Path, _scheme: Scheme) -> Writing:
    with replacing(path) as file:
        for record in records:
            pieces, _ = loosened(record.copy)
            labels, losses = _apart(record, pieces)
            write_line(_document(record, labels), file)
            yield losses


def _apart(record: Record, pieces: Iterable[Piece]) -> tuple[list[list[Piece]], list[Loss]]:
    """Put parts of quotes of one place and label together; of entities the first is kept."""
    labels: dict[tuple[int, int, str], list[Piece]] = {}
    losses: list[Loss] = []
    for piece in pieces:
        same = labels.setdefault((piece.start, piece.end, piece.label), [])
        if same and piece.role is None:
            stretch = Stretch(piece.start, piece.end)
            losses.append(lost(record.article, piece.label, stretch, TWICE))
        else:
            same.append(piece)
    return list(labels.values()), losses


def _document(record: Record, labels: Iterable[list[Piece]]) -> Json:
    article = record.article
    title = {TITLES[0]: article.title} if article.title else {}
    labels = list(labels)
    at = _bytes_at(article.text, {end for (first, *_) in labels for end in _ends(first)})
    return {
        **title,
        "metadata": article_to_json(article),
        "text": article.text,
        SUM: _sum(article.text.encode()),
        "annotations": [_annotation(same, at) for same in labels],
    }


def _ends(piece: Piece) -> tuple[int, int]:
    return piece.start, piece.end


def _bytes_at(text: str, borders: Iterable[int]) -> dict[int, int]:
    """Return the offset in bytes for each of some offsets in characters."""
    at, before, length = {}, 0, 0
    for border in sorted(borders):
        length += len(text[before:border].encode())
        at[border], before = length, border
    return at


def _annotation(same: list[Piece], at: dict[int, int]) -> Json:
    first = same[0]
    extra = BETWEEN.join(p.id.replace(BETWEEN, ";") for p in same) if first.role else ""
    return {
        "label_name": first.label,
        "start_char": first.start,
        "end_char": first.end,
        "start_byte": at[first.start],
        "end_byte": at[first.end],
        **({"extra_data": extra} if extra else {}),
    }


def recognises(path: Path, head: str) -> bool:
    data = first_object(path, head)
    items = data.get("annotations")
    return SUM in data or (
        isinstance(items, list)
        and any(isinstance(item, dict) and "label_name" in item for item in items)
    )


LABELBUDDY = Codec(
    "labelbuddy",
    said("labelbuddy JSON Lines"),
    (".jsonl",),
    read,
    write,
    recognises,
    leaves=said("zones, speakers, kinds of quotes"),
)
