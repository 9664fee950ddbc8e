"""Every format the program reads or writes: one table."""

from collections.abc import Iterable
from pathlib import Path

from annotator.domain.errors import FormatError
from annotator.domain.record import Record
from annotator.formats import registry
from annotator.formats.codec import Codec, Writing


def _write_docbin(records: Iterable[Record], path: Path) -> Writing:
    from annotator.nlp.docbin import write_docbin  # noqa: PLC0415  (spaCy takes two seconds)

    return (yield from write_docbin(records, path))


SPACY = Codec("spacy", "spaCy DocBin", (".spacy",), write=_write_docbin, training=True)
CODECS: tuple[Codec, ...] = (*registry.CODECS, SPACY)


def reader(path: Path, name: str | None) -> Codec:
    """Return the format to read a file with: the one named, else the one of its suffix."""
    readable = [codec for codec in CODECS if codec.read]
    if name:
        return named(name, readable)
    for codec in readable:
        if path.suffix.lower() in codec.suffixes:
            return codec
    known = ", ".join(suffix for codec in readable for suffix in codec.suffixes)
    what = f"the suffix {path.suffix}" if path.suffix else "a file without suffix"
    raise FormatError(f"no format reads {what} (known: {known})")


def writer(name: str) -> Codec:
    return named(name, [codec for codec in CODECS if codec.write])


def named(name: str, codecs: list[Codec]) -> Codec:
    for codec in codecs:
        if codec.name == name:
            return codec
    raise FormatError(f"there is no format {name}; there is: {', '.join(c.name for c in codecs)}")
