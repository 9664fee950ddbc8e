"""Files that are made to do harm: too deep, too large, or unpacking to far more than they are."""

import struct
import zlib
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import numpy as np
import srsly.msgpack
from spacy.attrs import ORTH
from spacy.strings import hash_string

from annotator.workflow.formats import CODECS
from tests.formats import documents

MB = 1 << 20
DEEP = 100_000
DIGITS = b"9" * 5_000
TENS = zip("abcdefgh", "bcdefghi", strict=True)
DTD = (
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {more} "{f"&{less};" * 10}">' for less, more in TENS)
    + "]>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY i SYSTEM "file:///etc/passwd">]>'
ENTITY = "<w:p><w:r><w:t>&i;</w:t></w:r></w:p>"
CELL, CELL_END = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
SHOWN = b"(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj "
PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
    b" /Resources << /Font << /F1 3 0 R >> >> >>"
)

Write = Callable[[Path], object]
Member = tuple[str, bytes, int]  # its name, what it is made of, and how many bytes of that
READING = [codec for codec in CODECS if codec.read]
LINED = ("jsonl", "doccano", "prodigy", "labelbuddy", "huggingface", "spacy-json")
LISTED = ("label-studio", "citron", "cas-json")
ROWS = ("table", "conll", "text", "html", "brat", "webanno-tsv")


@dataclass(frozen=True, slots=True)
class Attack:
    """A file to write, under its format's suffix, and the format to read it in."""

    name: str
    codec: str
    write: Write

    @property
    def suffix(self) -> str:
        zipped = self.codec == "doccano" and self.name.startswith("zip: ")
        return ".zip" if zipped else {c.name: c for c in READING}[self.codec].suffixes[0]


def no_larger() -> Iterator[Attack]:
    """Yield files that are as small as any, all of them for every format."""
    for codec in READING:
        for name, data in small():
            yield Attack(name, codec.name, partial(Path.write_bytes, data=data))


def attacks(size: int) -> Iterator[Attack]:
    """Yield files of about that many bytes, or that unpack to these."""
    yield from large(size)
    yield from archives(size)
    yield from packed(size)


def small() -> Iterator[tuple[str, bytes]]:
    """Yield contents that are no larger than any file, in any format."""
    yield "deep lists", b"[" * DEEP
    yield "deep objects", b'{"a":' * DEEP
    yield "deep lists, closed", b'{"text": "Oslo", "a": ' + b"[" * DEEP + b"]" * DEEP + b"}"
    yield "deep elements", b"<a>" * DEEP + b"</a>" * DEEP
    yield "not a number", b'{"text": "Oslo", "spans": [{"start": NaN, "end": Infinity}]}'
    yield "many digits", b'{"text": "Oslo", "spans": [{"start": ' + DIGITS + b', "end": 1}]}'
    yield "many digits, bare", DIGITS
    yield "half a pair", b'{"text": "Oslo \\ud800", "id": "\\udfff"}'
    yield "half a pair in bytes", b'{"text": "Oslo \xed\xa0\x80"}'
    yield "NUL", b'{"text": "Oslo\\u0000", "id": "\\u0000"}\0'
    yield "a path for an id", b'{"text": "Oslo", "id": "../../../etc/passwd", "article_id": "CON"}'
    for mark in (BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE):
        yield f"mark {mark.hex()}", mark + b'{"text": "Oslo"}'
        yield f"mark {mark.hex()} alone", mark
        yield f"mark {mark.hex()} twice", mark * 2 + b"Oslo"
    for encoding in ("utf-7", "utf-16-le", "utf-16-be", "utf-32-le", "shift_jis", "koi8-r"):
        yield encoding, '{"text": "Осло, Oslo"}'.encode(encoding)
    yield "entities", f"{DTD}<a>&i;</a>".encode()
    yield "a file outside", f"{OUTSIDE}<a>&i;</a>".encode()
    yield "pickle", b"cos\nsystem\n(S'touch pwned'\ntR."
    yield "every byte", bytes(range(256)) * 40


def large(size: int) -> Iterator[Attack]:
    """Yield files of about that many bytes."""
    for codec in READING:
        yield Attack("one long line", codec.name, filled(b"a", size))
        yield Attack("one long line of NUL", codec.name, sparse(size))
    for name in (*LINED, *LISTED):
        yield Attack("a long text", name, filled(b"a", size, b'{"text": "', b'"}'))
        yield Attack("many lists", name, filled(b"[],", size, b'{"text": "Oslo", "a": [', b"0]}"))
        texts = filled(b'"ab",', 25_500_000, b'{"text": "Oslo", "a": [', b'""]}')
        yield Attack("many texts", name, texts)
        yield Attack("many numbers", name, filled(b"1.1,", size, b"[", b"0]"))
    for name in ROWS:
        yield Attack("a wide row", name, filled(b"ab,", size, b"text,id\n"))
        yield Attack("words", name, filled("Øre 🙂 ".encode(), size))
    yield Attack("an open cell", "table", filled(b"a\n", size, b'text,id\n"'))
    yield Attack("a large cell", "table", filled(b"a", 10 * MB, b'text,id\n"', b'",1\n'))
    yield Attack("a row of pairs", "conll", filled(b"a|O ", size))
    yield Attack("blank lines", "conll", filled(b"\n", size // 20))
    yield Attack("blank lines", "jsonl", filled(b"\n", size // 20))
    yield Attack("rows of a token", "conll", filled(b"a O\n", size))
    yield Attack("many elements", "html", filled(b"<p>", size, b"<html><body>"))
    yield Attack("many attributes", "html", filled(b"a ", size, b"<html><body><p ", b">Oslo"))
    yield Attack("deep elements", "html", filled(b"<div>", 19_000 * 5, b"<html><body>", b"Oslo"))
    yield Attack("many structures", "xmi", filled(b"<a/>", size, b"<x>", b"</x>"))
    numbered = b"".join(b'a%d="" ' % n for n in range(min(size, 30 * MB) // 12))
    yield Attack("many attributes", "xmi", filled(b"", 0, b"<x><a " + numbered, b"/></x>"))


def archives(size: int) -> Iterator[Attack]:
    """Yield small archives that unpack to about that many bytes, or to another place."""
    several = [(f"{n}.jsonl", b"a", 15 * MB) for n in range(size // (15 * MB) + 1)]
    elsewhere = [(f"{way}evil.jsonl", b"{}", 2) for way in ("../../", "/tmp/", "C:\\")]
    empty = [(f"{n}.jsonl", b"", 0) for n in range(70_000)]
    yield Attack("zip: a bomb", "doccano", zipped([("a.jsonl", b"a", size)]))
    yield Attack("zip: many bombs", "doccano", zipped(several))
    yield Attack("zip: one in another", "doccano", partial(nested, size=size))
    yield Attack("zip: 70,000 files", "doccano", zipped(empty))
    yield Attack("zip: overlapping files", "doccano", overlapping)
    yield Attack("zip: a file elsewhere", "doccano", zipped(elsewhere))
    yield Attack("zip: a symbolic link", "doccano", linking)


def packed(size: int) -> Iterator[Attack]:
    """Yield small documents that unpack to about that many bytes."""
    pictures = [(f"word/media/{n}.png", b"", 0) for n in range(70_000)]
    runs = documents.paragraph("<w:r><w:t>a</w:t></w:r>" * (19 * MB // 23))
    yield Attack("a bomb", "docx", word([("word/more.xml", b" ", size)]))
    yield Attack("a large picture", "docx", word([("word/media/a.png", b"a", size)]))
    yield Attack("70,000 pictures", "docx", word(pictures))
    yield Attack("many paragraphs", "docx", partial(documents.docx, body="<w:p/>" * (3 * MB)))
    yield Attack("many runs", "docx", partial(documents.docx, body=runs))
    yield Attack("deep", "docx", partial(documents.docx, body=CELL * 5_000 + CELL_END * 5_000))
    yield Attack("entities", "docx", partial(documents.docx, body=ENTITY, doctype=DTD))
    yield Attack("a file outside", "docx", partial(documents.docx, body=ENTITY, doctype=OUTSIDE))
    inside = b"\x81\xa5attrs"
    lots = inside + b"\xdd" + struct.pack(">I", size)
    yield Attack("a bomb", "spacy", deflated(b"\x80", size))
    yield Attack("a long name", "spacy", deflated(b"a", size, b"\x81\xdb" + lots[-4:]))
    yield Attack("many maps", "spacy", deflated(b"\x80", size, lots))
    yield Attack("deep lists", "spacy", deflated(b"\x91", DEEP, inside))
    yield Attack("the same word", "spacy", partial(repeated, length=MB, times=size // 64))
    begin = b"BT /F1 11 Tf 1 0 0 1 72 700 Tm "
    yield Attack("a bomb", "pdf", partial(pdf, unit=b"a ", size=size))
    yield Attack("a bomb of text", "pdf", partial(pdf, unit=SHOWN, size=size, before=begin))
    yield Attack("many pages", "pdf", partial(documents.pdf, pages=[[]] * 20_000))


def filled(unit: bytes, size: int, before: bytes = b"", after: bytes = b"") -> Write:
    """Return what writes a unit over and over, a block at a time."""

    def write(path: Path) -> None:
        with path.open("wb") as file:
            file.write(before)
            fill(file.write, unit, size)
            file.write(after)

    return write


def fill(put: Callable[[bytes], object], unit: bytes, size: int) -> None:
    """Put a unit over and over, in blocks of a MB and the rest."""
    if unit:
        times, each = divmod(size // len(unit), MB)[0], unit * MB
        for _ in range(times):
            put(each)
        put(unit * (size // len(unit) % MB))


def sparse(size: int) -> Write:
    """Return what writes a file that is a hole but for its beginning."""

    def write(path: Path) -> None:
        with path.open("wb") as file:
            file.write(b'{"text": "')
            file.truncate(size)

    return write


def zipped(members: Sequence[Member]) -> Write:
    def write(path: Path) -> None:
        with ZipFile(path, "w", ZIP_DEFLATED) as archive:
            _put(archive, members)

    return write


def _put(archive: ZipFile, members: Sequence[Member]) -> None:
    for name, unit, size in members:
        if not size:
            archive.writestr(ZipInfo(name), unit)
            continue
        with archive.open(name, "w", force_zip64=True) as file:
            fill(file.write, unit, size)


def nested(path: Path, size: int) -> None:
    inner = path.with_suffix(".inner")
    zipped([("a.jsonl", b"a", size)])(inner)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.write(inner, "a.zip")
        archive.write(inner, "a.jsonl")
    inner.unlink()


def overlapping(path: Path) -> None:
    """Write an archive all of whose files are the same bytes."""
    zipped([("0.jsonl", b"a", 10 * MB)])(path)
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        first = archive.infolist()[0]
        for n in range(1, 10_000):
            info = ZipInfo(f"{n}.jsonl")
            for key in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(info, key, getattr(first, key))
            archive.filelist.append(info)
        archive.comment = b"so that the list of contents is written anew"


def linking(path: Path) -> None:
    with ZipFile(path, "w", ZIP_STORED) as archive:
        link = ZipInfo("a.jsonl")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")


def word(more: Sequence[Member]) -> Write:
    """Return what writes a Word document with more in it."""

    def write(path: Path) -> None:
        documents.docx(path, documents.paragraph(documents.run("Rain fell.")))
        with ZipFile(path, "a", ZIP_DEFLATED) as archive:
            _put(archive, more)

    return write


def deflated(unit: bytes, size: int, before: bytes = b"") -> Write:
    def write(path: Path) -> None:
        packer = zlib.compressobj()
        with path.open("wb") as file:
            file.write(packer.compress(before))
            fill(lambda block: file.write(packer.compress(block)), unit, size)
            file.write(packer.flush())

    return write


def repeated(path: Path, length: int, times: int) -> None:
    """Write a DocBin of one doc that has the same long word many times."""
    text = "a" * length
    message = {
        "attrs": [ORTH],
        "tokens": np.full((times, 1), hash_string(text), dtype=np.uint64).tobytes(),
        "spaces": bytes(times),
        "lengths": np.array([times], dtype=np.int32).tobytes(),
        "strings": [text],
        "cats": [{}],
        "flags": [{}],
    }
    path.write_bytes(zlib.compress(srsly.msgpack.packb(message, use_bin_type=True)))


def pdf(path: Path, unit: bytes, size: int, before: bytes = b"") -> None:
    """Write a PDF of one page that unpacks to many bytes."""
    stream = path.with_suffix(".stream")
    deflated(unit, size, before)(stream)
    data = stream.read_bytes()
    stream.unlink()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        PAGE,
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(data), data),
    ]
    written = b"".join(b"%d 0 obj\n%b\nendobj\n" % item for item in enumerate(objects, start=1))
    path.write_bytes(b"%PDF-1.4\n" + written + b"trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n")
