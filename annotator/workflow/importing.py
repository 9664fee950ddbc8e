"""Bringing articles and annotations in from files."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.domain.ledger import Intake, Note, Rejection
from annotator.domain.progress import Job, Progress
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Record
from annotator.domain.span import State
from annotator.workflow.arrivals import Arrivals
from annotator.workflow.formats import is_beside, reader
from annotator.workflow.session import Session


class As(StrEnum):
    """What the annotations of an import become."""

    WORK = "work"
    SUGGESTIONS = "suggestions"
    GOLD = "gold"


@dataclass(frozen=True, slots=True)
class Import:
    """How files are to be read.

    Without `kind`, the owner that a record names says what its annotations become. `annotator`
    takes the place of the person it names.
    """

    format: str | None = None
    annotator: str = ""
    kind: As | None = None
    story: str | None = None


PLAINLY = Import()
AT_ONCE = 20  # articles of a file between two signs of life


def import_files(session: Session, paths: Sequence[Path], how: Import = PLAINLY) -> Job[Intake]:
    """Read files and folders into the project as one edit, leaving out only what is faulty."""
    if how.annotator.startswith("@"):
        raise AnnotatorError("the name of an annotator cannot begin with @; use --as for the gold")
    files = list(_files(paths))
    told: list[Rejection] = []
    with closing(Arrivals(session)) as arrivals:
        for done, path in enumerate(files, start=1):
            for number, item in enumerate(_read(path, how), start=1):
                if isinstance(item, Rejection):
                    told.append(item)
                else:
                    told += arrivals.add(path.name, item)
                if number % AT_ONCE == 0:
                    yield Progress(done - 1, len(files), path.name)
            yield Progress(done, len(files), path.name)
        for _ in arrivals.store():
            yield Progress(0, 0, "Storing")
        notes = tuple(item for item in told if isinstance(item, Note))
        rejected = tuple(item for item in told if not isinstance(item, Note))
        return replace(arrivals.intake(), rejected=rejected, notes=notes)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            found = sorted(p for p in path.rglob("*") if p.is_file())
            seen = (p for p in found if not p.relative_to(path).parts[0].startswith("."))
            yield from (p for p in seen if not is_beside(p))
        else:
            yield path


def _read(path: Path, how: Import) -> Iterator[Record | Rejection]:
    if not path.exists():
        yield Rejection(path.name, 0, f"there is no file {path}")
        return
    try:
        read = reader(path, how.format).read
        assert read is not None  # noqa: S101  (a reader reads)
        for item in read(path):
            yield item if isinstance(item, Rejection) else _owned(item, how)
    except OSError as error:
        yield Rejection(str(path), 0, f"the file cannot be read: {error.strerror}")
    except AnnotatorError as error:
        yield Rejection(path.name, 0, str(error))


def _owned(record: Record, how: Import) -> Record:
    copy = record.copy
    if how.kind is As.SUGGESTIONS or (how.kind is None and copy.owner == SUGGESTIONS):
        copy = _suggested(copy)
    elif how.kind is As.GOLD or (how.kind is None and copy.owner == GOLD):
        copy = replace(copy, owner=GOLD)
    else:
        named = "" if copy.owner.startswith("@") else copy.owner
        copy = replace(copy, owner=how.annotator or named)
    story = how.story or record.article.story
    return replace(record, article=replace(record.article, story=story), copy=copy)


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
    )
