"""Reading files and folders, one article after the other."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from annotator.domain.article import Variant
from annotator.domain.comparing.naming import told_by
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.outlook import Place
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Record
from annotator.domain.said import plural, said
from annotator.domain.span import State
from annotator.formats.decode import writable
from annotator.formats.files import MANIFEST
from annotator.workflow.formats import about_parts, is_beside, is_read, reader

PAGES = (".html", ".htm", ".xhtml")
PARTS = ("_files", "-Dateien")  # what browsers put the parts of a saved page into
NO_FILES = said("there is no file to read in this folder")
MOST = 50_000  # reasons in a row with no article between them
HOPELESS = said(
    "{most:,} things in a row could not be read; the rest of the file was not tried", most=MOST
)
LOCK = "~$"  # what Word puts beside a document that is open


class As(StrEnum):
    """What the annotations of an import become."""

    WORK = "work"
    SUGGESTIONS = "suggestions"
    GOLD = "gold"


Item = Record | Rejection


@dataclass(frozen=True, slots=True)
class Import:
    """How files are to be read.

    Without `kind`, the owner that a record names says what its annotations become. `annotator`
    takes the place of the person it names. Without `story` and `variant`, these are what the file
    says, or its name: "harbour-rewrite.txt" is a rewrite in the story "harbour".

    `labels` says where labels of entities go, "" for those that are left out; `left_out` are
    articles that are not wanted.
    """

    format: str | None = None
    annotator: str = ""
    kind: As | None = None
    story: str | None = None
    variant: Variant | None = None
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)
    left_out: frozenset[Place] = frozenset()


PLAINLY = Import()


def gather(paths: Iterable[Path], how: Import = PLAINLY) -> tuple[list[Path], list[Rejection]]:
    """Return the files to read, those of folders in their order, and what in these nobody reads.

    Files and folders whose name begins with a dot are passed over, and files that belong to others.
    """
    files: list[Path] = []
    unread: list[Rejection] = []
    for path in paths:
        if path.is_dir():
            found = sorted(_within(path))
            known = [file for file in found if how.format or is_read(file)]
            files += known
            others = set(found) - set(known)
            unread += _unread(path, others) if found else [Rejection(path.name, 0, NO_FILES)]
        else:
            files.append(path)
    return files, unread


def _within(folder: Path) -> Iterator[Path]:
    others: set[Path] = set()
    for place, folders, names in os.walk(folder):
        if MANIFEST in names:
            others |= about_parts(Path(place, MANIFEST))
        pages = {Path(name).stem for name in names if name.lower().endswith(PAGES)}
        parts = {stem + end for stem in pages for end in PARTS}
        folders[:] = [name for name in folders if not name.startswith(".") and name not in parts]
        for name in names:
            file = Path(place, name)
            passed_over = name.startswith((".", LOCK)) or is_beside(file) or file in others
            if not passed_over and file.is_file():
                yield file


def _unread(folder: Path, files: Iterable[Path]) -> Iterator[Rejection]:
    """Name what is not read in a folder, once for each suffix."""
    for suffix, count in sorted(Counter(file.suffix.lower() for file in files).items()):
        if suffix:
            told = plural(
                count,
                "{count} file with the suffix {suffix} is not read",
                "{count} files with the suffix {suffix} are not read",
                suffix=suffix,
            )
        else:
            told = plural(
                count,
                "{count} file without suffix is not read",
                "{count} files without suffix are not read",
            )
        yield Rejection(folder.name, 0, told)


def read(path: Path, how: Import = PLAINLY) -> Iterator[tuple[int, Item]]:
    """Yield the articles that are wanted of a file with their number in it, from 1.

    What could not be read comes with the number of the article before it.
    """
    number = in_a_row = 0
    for item in map(_as_text, _read(path, how)):
        if isinstance(item, Rejection):
            in_a_row += 1
            yield number, item
            if in_a_row == MOST:
                yield number, Rejection(path.name, item.line, HOPELESS)
                return
            continue
        in_a_row = 0
        number += 1
        if (str(path), number) not in how.left_out:
            yield number, _in_story(_owned(item, how), path, how)


def _read(path: Path, how: Import) -> Iterator[Item]:
    if not path.exists():
        yield Rejection(path.name, 0, said("there is no file {path}", path=path))
        return
    try:
        _refuse_empty(path)
        codec = reader(path, how.format)
        assert codec.read is not None  # noqa: S101  (a reader reads)
        if not how.format and not path.name.lower().endswith(codec.suffixes):
            yield Note(
                path.name, 0, said("this is JSON Lines, and is read as {title}", title=codec.title)
            )
        yield from codec.read(path)
    except OSError as error:
        yield from _closed(path, error)
    except AnnotatorError as error:
        yield Rejection(path.name, 0, str(error))


def _closed(path: Path, error: OSError) -> Iterator[Rejection]:
    """Name a file that the system does not let be read, which may be one that stands beside."""
    file = error.filename if isinstance(error.filename, str) else str(path)
    yield Rejection(file, 0, said("the file cannot be read: {why}", why=error.strerror))
    if file != str(path):
        yield Rejection(
            path.name, 0, said("not read to its end without {name} beside it", name=Path(file).name)
        )


def _as_text(item: Item) -> Item:
    """Return an item whose names of files are text: on Linux they are bytes of any encoding."""
    if isinstance(item, Rejection):
        return replace(item, file=writable(item.file), reason=writable(item.reason))
    name = writable(item.article.id)
    if name == item.article.id:
        return item
    article, copy = replace(item.article, id=name), replace(item.copy, article=name)
    return replace(item, article=article, copy=copy)


def _refuse_empty(path: Path) -> None:
    if not path.is_file():  # whoever reads it may wait for ever
        raise FormatError(said("this is a device or a pipe, and no file"))
    if not path.stat().st_size:
        raise FormatError(said("the file is empty"))


def _owned(record: Record, how: Import) -> Record:
    copy = record.copy
    if how.kind is As.SUGGESTIONS or (how.kind is None and copy.owner == SUGGESTIONS):
        copy = _suggested(copy)
    elif how.kind is As.GOLD or (how.kind is None and copy.owner == GOLD):
        copy = replace(copy, owner=GOLD)
    else:
        named = "" if copy.owner.startswith("@") else copy.owner
        copy = replace(copy, owner=how.annotator or named)
    uid = record.uid if copy.owner == record.copy.owner else ""
    return replace(record, copy=copy, uid=uid)


def _in_story(record: Record, path: Path, how: Import) -> Record:
    """Return a record in the story that is said, else its own, else the one its file name tells."""
    article = record.article
    bare = article.story is None and article.variant is Variant.OTHER and article.id == path.stem
    told = told_by(article.id, path.parent.name) if bare else None
    story, variant = told or (article.story, article.variant)
    placed = replace(article, story=how.story or story, variant=how.variant or variant)
    return replace(record, article=placed)


def _suggested(copy: Copy) -> Copy:
    """Turn what somebody decided elsewhere into suggestions; what they rejected is none."""
    return Copy(
        copy.article,
        SUGGESTIONS,
        tuple(
            replace(span, state=State.SUGGESTED, origin=span.origin or "import")
            for span in copy.spans
            if span.state is not State.REJECTED
        ),
        tuple(
            replace(quote, state=State.SUGGESTED, origin=quote.origin or "import")
            for quote in copy.quotes
            if quote.state is not State.REJECTED
        ),
        judgements=copy.judgements,  # which nobody suggests: who takes them in tells of it
    )
