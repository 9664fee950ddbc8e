"""Bringing articles and annotations in from files."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.domain.ledger import Intake, Note, Rejection
from annotator.domain.progress import Job, Progress
from annotator.domain.relabelling import Relabelling, relabelling
from annotator.workflow.arrivals import Arrivals
from annotator.workflow.incoming import PLAINLY, As, Import, gather, read
from annotator.workflow.likeness import Likeness
from annotator.workflow.session import Session

__all__ = ["PLAINLY", "As", "Import", "import_files"]
AT_ONCE = 20  # articles of a file between two signs of life


def import_files(session: Session, paths: Sequence[Path], how: Import = PLAINLY) -> Job[Intake]:
    """Read files and folders into the project as one edit, leaving out only what is faulty."""
    if how.annotator.startswith("@"):
        raise AnnotatorError("the name of an annotator cannot begin with @; use --as for the gold")
    into = relabelling(session.scheme(), how.labels)
    files, told = gather(paths, how)
    likeness = Likeness(session.project)
    with closing(Arrivals(session)) as arrivals:
        for done, path in enumerate(files, start=1):
            for count, (_, item) in enumerate(read(path, how), start=1):
                if isinstance(item, Rejection):
                    told.append(item)
                else:
                    told += arrivals.add(path.name, into(item))
                    told += likeness.notes(path.name, arrivals.brought, item)
                if count % AT_ONCE == 0:
                    yield Progress(done - 1, len(files), path.name)
            yield Progress(done, len(files), path.name)
        for _ in arrivals.store():
            yield Progress(0, 0, "Storing")
        told += _relabelled(into)
        notes = tuple(item for item in told if isinstance(item, Note))
        rejected = tuple(item for item in told if not isinstance(item, Note))
        return replace(arrivals.intake(), rejected=rejected, notes=notes)


def _relabelled(into: Relabelling) -> Iterator[Rejection]:
    """Tell what became of labels, all files together."""
    yield from (Note("labels", 0, sentence) for sentence in into.notes())
    yield from (Rejection("labels", 0, sentence) for sentence in into.left_out())
