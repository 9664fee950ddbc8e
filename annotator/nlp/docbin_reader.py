"""Read a DocBin of any origin as docs of plain JSON, the shape of `Doc.to_json`.

A DocBin is a compressed message of msgpack: rows of token attributes, hashes and their strings,
span groups, user data. It is taken apart here without making `Doc`s of it. Those trust their
offsets, and user data that name an extension nobody has registered would be out of reach.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import ENT_IOB, ENT_TYPE, ORTH  # type: ignore[import-not-found]
from spacy.strings import StringStore

from annotator.domain.errors import FormatError
from annotator.domain.plain import Json
from annotator.domain.said import said
from annotator.nlp.messages import MessageError, entries, unpacked

LARGEST, RATIO = 1 << 26, 400  # bytes that are always unpacked; more only up to so many times
MOST = 300_000_000  # bytes that are ever unpacked, some 6 million tokens
MOST_OTHERS, MOST_STRINGS = 100_000_000, 20_000_000  # bytes, besides rows of tokens
LONGEST, MOST_TOKENS = 20_000_000, 1_000_000  # characters and tokens of one doc
PIECE = 1 << 20  # bytes that are unpacked at a time
ROWS = ("tokens", "spaces", "lengths")
HEADS = {0xC4: 2, 0xC5: 3, 0xC6: 5}  # bytes before those of a row, by the first of them
INSIDE, OUTSIDE, BEGINS = 1, 2, 3  # values of ENT_IOB; 0 says that nothing is known
SPAN = struct.Struct(">QQQllll")  # id, knowledge-base id, label, tokens, characters
EXTENSION = "._."  # what the key of an extension's value in the user data begins with

UNPACKED = said("it is not packed as one")
APART = said("its parts do not fit together")
FAULTS = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, struct.error)
Tokens = NDArray[np.uint64]


def read_docbin(path: Path) -> Iterator[Json | str]:
    """Yield each doc, or a sentence about what is wrong with it.

    Raises FormatError where the file is no DocBin.
    """
    try:
        box = _Box(_message(_inflated(path)))
    except (*FAULTS, zlib.error) as error:
        raise FormatError(
            said("this is no DocBin of spaCy, or a damaged one: {why}", why=_why(error))
        ) from error
    for number in range(len(box)):
        try:
            yield box.doc(number)
        except FAULTS as error:
            yield said("doc {number} is damaged: {why}", number=number + 1, why=_why(error))


def _why(error: Exception) -> str:
    """Say in our own words what is wrong; those of libraries are for programmers."""
    if isinstance(error, MessageError):
        return str(error)
    return UNPACKED if isinstance(error, zlib.error) else APART


def _inflated(path: Path) -> memoryview:
    """Decompress a file; one that would fill the memory is refused."""
    packed = path.stat().st_size
    most = min(MOST, max(LARGEST, RATIO * packed))
    unpacker = zlib.decompressobj()
    data = bytearray()
    with path.open("rb") as file:
        while not unpacker.eof and (piece := unpacker.unconsumed_tail or file.read(PIECE)):
            data += unpacker.decompress(piece, PIECE)
            if len(data) > most:
                raise MessageError(said("it would unpack to more than {most:,} bytes", most=most))
    if not unpacker.eof:
        raise MessageError(said("it ends too early"))
    return memoryview(data)


def _message(data: memoryview) -> Json:
    """Return what a DocBin is made of; rows of numbers are views on the bytes, and not copied."""
    found = entries(data)
    others = sum(end - start for key, start, end in found if key not in ROWS)
    strings = sum(end - start for key, start, end in found if key == "strings")
    if others > MOST_OTHERS or strings > MOST_STRINGS:
        raise MessageError(
            said("it holds too much besides its tokens; have it written in several files")
        )
    return {
        key: _row(data[start:end]) if key in ROWS else unpacked(data[start:end])
        for key, start, end in found
    }


def _row(value: memoryview) -> memoryview:
    """Return the bytes of a value without its head, which says how many they are."""
    head = HEADS.get(value[0])
    if head is None:
        raise MessageError(said("its tokens are no rows of numbers"))
    return value[head:]


class _Box:
    """What a DocBin holds, doc for doc."""

    def __init__(self, message: Mapping[str, Any]) -> None:
        self._attrs = list(message["attrs"])
        self._strings = StringStore(message["strings"])
        lengths = np.frombuffer(message["lengths"], dtype=np.int32)
        ends = np.cumsum(lengths, dtype=np.int64)
        self._ends = [0, *(int(end) for end in ends)]
        flat = np.frombuffer(message["tokens"], dtype=np.uint64)
        self._tokens = flat.reshape((-1, len(self._attrs)))
        self._spaces = np.frombuffer(message["spaces"], dtype=bool)
        self._message = message
        if (lengths < 0).any() or not self._ends[-1] == len(self._tokens) == len(self._spaces):
            raise MessageError(said("its tokens are not as many as it says"))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def doc(self, number: int) -> Json:
        rows = slice(self._ends[number], self._ends[number + 1])
        tokens = self._tokens[rows]
        words = self._words(self._column(tokens, ORTH))
        spaces = self._spaces[rows].tolist()
        if self._of("flags", number, {}).get("has_unknown_spaces"):
            spaces = [True] * len(words)
        text, starts = _text(words, spaces)
        doc: Json = {"text": text, "spans": self._groups(number), "_": self._known(number)}
        if ENT_IOB in self._attrs and self._column(tokens, ENT_IOB).any():
            ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
            doc["ents"] = list(self._entities(tokens, starts, ends))
        return doc

    def _words(self, column: Tokens) -> list[str]:
        """Return the words of a doc; raises MessageError where they make too long a text."""
        room, words = LONGEST, []
        if len(column) > MOST_TOKENS:
            raise MessageError(
                said("it has more than {most_tokens:,} tokens", most_tokens=MOST_TOKENS)
            )
        for orth in column.tolist():
            words.append(self._strings[orth])
            room -= len(words[-1])
            if room < 0:
                raise MessageError(
                    said("its text is longer than {longest:,} characters", longest=LONGEST)
                )
        return words

    def _column(self, tokens: Tokens, attr: int) -> Tokens:
        return tokens[:, self._attrs.index(attr)]

    def _of(self, key: str, number: int, nothing: Any) -> Any:
        """Return what a list of the message has for a doc; older files lack some of them."""
        values: Sequence[Any] = self._message.get(key) or ()
        return values[number] if number < len(values) and values[number] else nothing

    def _entities(
        self, tokens: Tokens, starts: Sequence[int], ends: Sequence[int]
    ) -> Iterator[Json]:
        tags = self._column(tokens, ENT_IOB).tolist()
        labels = self._column(tokens, ENT_TYPE).tolist()
        first = None
        for index, (tag, label) in enumerate(zip((*tags, OUTSIDE), (*labels, 0), strict=True)):
            goes_on = tag == INSIDE and first is not None and labels[first] == label
            if first is not None and not goes_on:
                name = self._strings[labels[first]]
                yield {"start": starts[first], "end": ends[index - 1], "label": name}
                first = None
            if tag in {BEGINS, INSIDE} and not goes_on and label:
                first = index

    def _groups(self, number: int) -> dict[str, list[Json]]:
        packed = self._of("span_groups", number, b"")
        message = unpacked(packed) if packed else ()
        if isinstance(message, dict):
            return {str(key): self._spans(g) for g, keys in message.items() for key in keys}
        named = ((str(unpacked(group)["name"]), self._spans(group)) for group in message)
        return dict(named)

    def _spans(self, group: bytes) -> list[Json]:
        return [
            {
                "start": start,
                "end": end,
                "label": self._strings[label],
                "id": self._strings[name] if name else "",
            }
            for name, _, label, _, _, start, end in map(SPAN.unpack, unpacked(group)["spans"])
        ]

    def _known(self, number: int) -> Json:
        """Return the values of the extensions of a doc, registered here or not."""
        packed = self._of("user_data", number, b"")
        held = unpacked(packed) if packed else {}
        return {
            str(key[1]): value
            for key, value in held.items()
            if isinstance(key, tuple) and len(key) > 1 and key[0] == EXTENSION
        }


def _text(words: Sequence[str], spaces: Sequence[bool]) -> tuple[str, list[int]]:
    """Return the text that tokens make up, and where each begins, in code points."""
    pieces, starts, at = [], [], 0
    for word, space in zip(words, spaces, strict=True):
        piece = f"{word} " if space else word
        pieces.append(piece)
        starts.append(at)
        at += len(piece)
    return "".join(pieces), starts
