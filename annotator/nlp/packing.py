"""A DocBin written as documents come: memory does not grow with their number.

spaCy's own class holds every token of every document until the end, and looks through the
installed packages for each of them. The format is the one that its documentation describes
(https://spacy.io/api/docbin#serialization): msgpack, compressed by zlib.
"""

import os
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import IO, Any, Self

import numpy as np
from spacy.attrs import (  # type: ignore[import-not-found]
    ENT_ID,
    ENT_IOB,
    ENT_KB_ID,
    ENT_TYPE,
    NORM,
    ORTH,
    SPACY,
)
from spacy.tokens import Doc, SpanGroup
from srsly.msgpack import Packer  # type: ignore[import-untyped]

from annotator.domain.errors import FormatError
from annotator.domain.said import said

ATTRIBUTES = (ORTH, NORM, ENT_TYPE, ENT_ID, ENT_KB_ID, ENT_IOB)
STRINGS = 5  # of the attributes are numbers of strings
LONGEST = 2**32 - 1  # bytes that msgpack can hold in one piece
PIECE = 1 << 20  # bytes that are compressed at a time
LEVEL = 3  # of compression: the next ones take much longer for little
SPAN = struct.Struct(">QQQllll")
PARTS = ("tokens", "spaces", "span_groups", "user_data")


@contextmanager
def packing(path: Path) -> Iterator["Packing"]:
    """Write what is packed into a file, whole or not at all."""
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            with Packing(path.parent) as docs:
                yield docs
                docs.write(file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


class Packing:
    """Takes documents in one by one, and writes them all as one DocBin."""

    def __init__(self, folder: Path) -> None:
        """Keep what was packed in files without a name in a folder on a real disk."""
        self._folder = folder
        self._open = ExitStack()
        self._files: dict[str, IO[bytes]] = {}
        self._pack: Callable[[Any], bytes] = Packer(use_bin_type=True).pack
        self._lengths: list[int] = []
        self._flags: list[bytes] = []
        self._strings: set[str] = set()
        self._known = {0}  # no string

    def __enter__(self) -> Self:
        for part in PARTS:
            file = self._open.enter_context(TemporaryFile(dir=self._folder))
            self._files[part] = file
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    def add(self, doc: Doc) -> None:
        tokens = doc.to_array(list(ATTRIBUTES)).reshape(len(doc), len(ATTRIBUTES))
        spaces = doc.to_array(SPACY).astype(bool)
        self._learn(doc, tokens[:, :STRINGS].ravel().tolist())
        self._lengths.append(len(doc))
        self._flags.append(self._pack({"has_unknown_spaces": doc.has_unknown_spaces}))
        self._files["tokens"].write(tokens.tobytes("C"))
        self._files["spaces"].write(spaces.tobytes("C"))
        self._files["span_groups"].write(self._pack(self._groups(doc)))
        self._files["user_data"].write(self._pack(self._pack(doc.user_data)))

    def write(self, file: IO[bytes]) -> None:
        """Write all that was packed, and what is needed to read it."""
        compressor = zlib.compressobj(LEVEL)
        for data in self._message():
            file.write(compressor.compress(data))
        file.write(compressor.flush())

    def _learn(self, doc: Doc, numbers: Iterable[Any]) -> None:
        """Keep every string that a document refers to by its number."""
        strings = doc.vocab.strings
        fresh = set(numbers) - self._known
        self._known |= fresh
        self._strings |= {strings[number] for number in fresh}

    def _groups(self, doc: Doc) -> bytes:
        packed: dict[bytes, list[str]] = {}
        for key, group in doc.spans.items():
            packed.setdefault(self._group(doc, group), []).append(key)
        return self._pack(packed or [])

    def _group(self, doc: Doc, group: SpanGroup) -> bytes:
        spans = [
            (span.id, span.kb_id, span.label, span.start, span.end, span.start_char, span.end_char)
            for span in group
        ]
        self._learn(doc, {number for span in spans for number in span[:3]})
        packed = [SPAN.pack(*span) for span in spans]
        return self._pack({"name": group.name, "attrs": dict(group.attrs), "spans": packed})

    def _message(self) -> Iterator[bytes]:
        """Yield a msgpack of what a DocBin holds, piece by piece."""
        lengths = np.asarray(self._lengths, dtype="int32").tobytes("C")
        yield bytes([0x80 + 10])  # so many keys
        yield self._pack("version") + self._pack("0.1")
        yield self._pack("attrs") + self._pack(list(map(int, ATTRIBUTES)))
        yield self._pack("lengths") + self._pack(lengths)
        yield self._pack("strings") + self._pack(sorted(self._strings))
        yield self._pack("cats") + self._listed() + self._pack({}) * len(self._lengths)
        yield self._pack("flags") + self._listed() + b"".join(self._flags)
        for part in ("tokens", "spaces"):
            yield self._pack(part) + _bytes_of(self._files[part].tell())
            yield from _pieces(self._files[part])
        for part in ("span_groups", "user_data"):
            yield self._pack(part) + self._listed()
            yield from _pieces(self._files[part])

    def _listed(self) -> bytes:
        """Return how a list begins that has an item for each document."""
        return struct.pack(">BI", 0xDD, len(self._lengths))


def _bytes_of(length: int) -> bytes:
    """Return how bytes begin that are so many."""
    if length > LONGEST:
        raise FormatError(
            said("this is more than one file in spaCy's format holds; export it in parts")
        )
    return struct.pack(">BI", 0xC6, length)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    file.seek(0)
    return iter(lambda: file.read(PIECE), b"")
