"""What a file of another tool says of one article, and the record it makes."""

import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.plain import Json, speaker_to_json
from annotator.domain.record import Copy, Record, Standing, Status, in_reading_order
from annotator.domain.said import said
from annotator.domain.shapes import shown
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from annotator.formats.decode import SURROGATES, settle, writable
from annotator.formats.frames import Frames
from annotator.formats.json_files import describe
from annotator.formats.jsonl_record import article_from_json
from annotator.formats.loose import Link, Piece, Placed
from annotator.formats.offsets import Offsets


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file says of one article: `file` and `line` are where, `text` as it stands there.

    `about` holds what else is known of the article, under the keys of the project's own JSON Lines
    (`id`, `title`, `story`, …); what it does not know goes to the article's meta data.
    """

    file: str
    line: int
    text: str
    about: Json
    pieces: Sequence[Piece] = ()
    links: Sequence[Link] = ()
    speakers: tuple[Speaker, ...] = ()
    unit: str = "codepoint"
    owner: str = ""
    standing: Standing | None = None

    def reject(self, reason: str, line: int = 0) -> Rejection:
        return Rejection(self.file, line or self.line, reason)

    def note(self, what: str) -> Note:
        return Note(self.file, self.line, what)


def record_from(sheet: Sheet) -> Iterator[Record | Rejection]:
    """Yield what had to be left out or mended of a sheet, then its record if there is one."""
    try:
        settled = settle(sheet.text)
        if not settled.text:
            raise FormatError(said("the text is empty"))
        offsets = Offsets(sheet.text, settled, sheet.unit)
        about = _named(sheet.about)
        article = article_from_json(about, settled.text)
        _check_storable([about, sheet.owner])
    except (FormatError, KeyError, TypeError, ValueError) as error:
        yield sheet.reject(said("no article can be made of this: {why}", why=describe(error)))
        return
    pieces = yield from _placed(sheet, offsets)
    frames = Frames(article.text, pieces, sheet.links)
    yield from map(sheet.note, frames.notes)
    yield from map(sheet.reject, frames.faults)
    speakers = tuple((yield from _speakers(sheet)))
    spans, quotes = in_reading_order(frames.spans), in_reading_order(frames.quotes)
    standing = sheet.standing or Standing(Status.DONE if spans or quotes else Status.TODO)
    copy = Copy(article.id, sheet.owner, spans, quotes, standing)
    yield Record(article, copy, speakers, line=sheet.line)


def _placed(sheet: Sheet, offsets: Offsets) -> Generator[Rejection, None, list[Placed]]:
    """Bring pieces to their places in the text; those without one are left out."""
    offsets.suit((piece.start, piece.end, piece.surface) for piece in sheet.pieces)
    placed: dict[str, Placed] = {}
    for piece in sheet.pieces:
        try:
            ends = offsets.ends(piece.start, piece.end, piece.surface)
            _check(piece)
            if piece.key in placed:
                raise ValueError(
                    said("the id {name} is used twice", name=shown(piece.id or piece.key))
                )
            placed[piece.key] = piece, Stretch(*ends)
        except (TypeError, ValueError) as error:
            yield sheet.reject(
                said("{label}: {why}", label=SURROGATES.sub("?", piece.label), why=error),
                piece.line,
            )
    yield from map(sheet.note, offsets.mended)
    return list(placed.values())


def _check(piece: Piece) -> None:
    if SURROGATES.search(f"{piece.label}{piece.id}{piece.key}{piece.origin}{piece.speaker}"):
        raise ValueError(said("the label or the id holds half of a surrogate pair"))


def _speakers(sheet: Sheet) -> Generator[Rejection, None, list[Speaker]]:
    """Return the speakers that can be stored."""
    speakers: list[Speaker] = []
    for number, speaker in enumerate(sheet.speakers, start=1):
        try:
            _check_storable(speaker_to_json(speaker))
            speakers.append(speaker)
        except ValueError:
            yield sheet.reject(
                said(
                    "speakers {number}: a name or id holds half of a surrogate pair", number=number
                )
            )
    return speakers


def _named(about: Json) -> Json:
    """Return what is known of an article under an id that can be stored: files may be its names."""
    name = about.get("id")
    return about | {"id": writable(name)} if isinstance(name, str) else about


def _check_storable(value: object) -> None:
    """Raise ValueError for a JSON value that no file can hold."""
    json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
