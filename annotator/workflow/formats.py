"""Every format the program reads or writes: one table."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from annotator.domain.article import Article
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Rejection
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.formats import registry
from annotator.formats.codec import Codec, Writing
from annotator.formats.decode import begun
from annotator.formats.files import ABOUT_ALL
from annotator.formats.json_files import first_object, is_object
from annotator.formats.plugins import plugins
from annotator.formats.spacy_docs import Place, records_from


def _write_docbin(records: Iterable[Record], path: Path, scheme: Scheme) -> Writing:
    from annotator.nlp.docbin import write_docbin  # noqa: PLC0415  (spaCy takes two seconds)

    yield from write_docbin(records, path, scheme)


def _write_passages(records: Iterable[Record], path: Path, scheme: Scheme) -> Writing:
    from annotator.nlp.training_folder import write_passages  # noqa: PLC0415  (likewise)

    yield from write_passages(records, path, scheme)


def _complete(folder: Path) -> list[Path]:
    from annotator.nlp.training_folder import complete  # noqa: PLC0415  (likewise)

    return complete(folder)


def _read_docbin(path: Path) -> Iterator[Record | Rejection]:
    from annotator.nlp.docbin_reader import read_docbin  # noqa: PLC0415  (likewise)

    for number, doc in enumerate(read_docbin(path), start=1):
        place = Place(path.name, 0, number)
        if isinstance(doc, str):
            yield place.reject(doc)
        else:
            yield from records_from(place, doc)


def _tokens(article: Article) -> Sequence[Stretch]:
    from annotator.nlp.text.tokens import tokens_of  # noqa: PLC0415  (likewise)

    return tokens_of(article)


SPACY = Codec(
    "spacy",
    said("spaCy DocBin"),
    (".spacy",),
    _read_docbin,
    _write_docbin,
    training=True,
    missing=True,
)
SPACY_PROJECT = Codec(
    "spacy-project",
    said("spaCy training folder"),
    (".spacy",),
    write=_write_passages,
    training=True,
    missing=True,
    complete=_complete,
)
TOKENIZED = tuple(make(_tokens) for make in registry.TOKENIZED)
OWN: tuple[Codec, ...] = (*registry.CODECS, *TOKENIZED, SPACY, SPACY_PROJECT)
PLUGINS = plugins(OWN)
CODECS: tuple[Codec, ...] = (*OWN, *(plugin.codec for plugin in PLUGINS if plugin.codec))
LINES = ".jsonl"
CALLED_OTHERWISE = (".txt", ".text", ".json")  # what JSON Lines are saved under as well
HEAD = 1 << 18  # bytes that tell a format


def reader(path: Path, name: str | None) -> Codec:
    """Return the format to read a file with: the one named, else the one that its beginning shows.

    Raises FormatError where none is named and none knows the file, OSError where it is not read.
    """
    readable = [codec for codec in CODECS if codec.read]
    if name:
        return named(name, readable)
    fitting = [codec for codec in readable if path.name.lower().endswith(codec.suffixes)]
    if not fitting:
        known = ", ".join(dict.fromkeys(s for codec in readable for s in codec.suffixes))
        what = (
            said("the suffix {suffix}", suffix=path.suffix)
            if path.suffix
            else said("a file without suffix")
        )
        raise FormatError(said("no format reads {what} (known: {known})", what=what, known=known))
    head = _head(path)
    found = _sure(fitting, path, head) or _of_lines(readable, path, head) or _plain(fitting)
    if found is None:
        names = ", ".join(codec.name for codec in fitting)
        raise FormatError(
            said(
                "this does not look like any of {names}; name the format if it is one", names=names
            )
        )
    return found


def _sure(codecs: Iterable[Codec], path: Path, head: str) -> Codec | None:
    return next((c for c in codecs if c.recognises and c.recognises(path, head)), None)


def _plain(codecs: Iterable[Codec]) -> Codec | None:
    return next((codec for codec in codecs if not codec.recognises), None)


def _of_lines(codecs: Iterable[Codec], path: Path, head: str) -> Codec | None:
    """Return the format of JSON Lines, if a file that is called otherwise begins with one."""
    if path.suffix.lower() not in CALLED_OTHERWISE or not is_object(head):
        return None
    if not isinstance(first_object(path, head).get("text"), str):
        return None
    fitting = [codec for codec in codecs if LINES in codec.suffixes]
    return _sure(fitting, path, head) or _plain(fitting)


def _head(path: Path) -> str:
    with path.open("rb") as file:
        return begun(file.read(HEAD))


def is_beside(path: Path) -> bool:
    """Tell whether a file belongs to another one, by its name, and is not read alone."""
    codecs = (codec for codec in CODECS if path.name.endswith(codec.beside))
    return path.name.endswith(ABOUT_ALL) or any(not _is_left_alone(path, codec) for codec in codecs)


def about_parts(manifest: Path) -> set[Path]:
    """Return what an export in parts put beside the parts themselves, by its manifest.

    That is how a folder to train on tells its settings from its data; nothing for other manifests.
    """
    try:
        data = json.loads(manifest.read_bytes())
        codec, files = writer(data["export"]), list(data["files"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError, FormatError):
        return set()
    names = (name for name in files if isinstance(name, str) and not name.endswith(codec.suffixes))
    return {manifest.parent / name for name in names}


def _is_left_alone(path: Path, codec: Codec) -> bool:
    """Tell whether the file is missing that one of its suffix belongs to."""
    others = [suffix for suffix in codec.suffixes if suffix != path.suffix]
    return path.suffix in codec.suffixes and not any(
        path.with_suffix(suffix).exists() for suffix in others
    )


def is_read(path: Path) -> bool:
    """Tell whether some format reads files of this name."""
    return any(codec.read and path.name.lower().endswith(codec.suffixes) for codec in CODECS)


def writer(name: str) -> Codec:
    return named(name, [codec for codec in CODECS if codec.write])


def named(name: str, codecs: list[Codec]) -> Codec:
    for codec in codecs:
        if codec.name == name:
            return codec
    for plugin in PLUGINS:
        if plugin.problem and plugin.name == name:
            raise FormatError(
                said(
                    "the format plug-in {name} cannot be used: {problem}",
                    name=name,
                    problem=plugin.problem,
                )
            )
    raise FormatError(
        said(
            "there is no format {name}; there is: {known}",
            name=name,
            known=", ".join(c.name for c in codecs),
        )
    )
