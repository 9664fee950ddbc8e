"""Bringing articles and annotations in from files."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.domain.ledger import Firsts, Intake, Note, Rejection, notes_of
from annotator.domain.progress import Job, Progress
from annotator.domain.relabelling import Relabelling
from annotator.domain.said import said
from annotator.workflow.arrivals import Arrivals
from annotator.workflow.former import relabelling_of
from annotator.workflow.incoming import PLAINLY, As, Import, gather, read
from annotator.workflow.likeness import Likeness
from annotator.workflow.session import Session

__all__ = ["PLAINLY", "As", "Import", "import_files"]
AT_ONCE = 20  # articles of a file between two signs of life


def import_files(session: Session, paths: Sequence[Path], how: Import = PLAINLY) -> Job[Intake]:
    """Read files and folders into the project as one edit, leaving out only what is faulty."""
    if how.annotator.startswith("@"):
        raise AnnotatorError(
            said("the name of an annotator cannot begin with @; use --as for the gold")
        )
    into = relabelling_of(session, how.labels)
    files, problems = gather(paths, how)
    told = _Told()
    told.add(problems)
    likeness = Likeness(session.project)
    with closing(Arrivals(session)) as arrivals:
        for done, path in enumerate(files, start=1):
            for count, (_, item) in enumerate(read(path, how), start=1):
                if isinstance(item, Rejection):
                    told.add([item])
                else:
                    told.add(arrivals.add(path.name, into(item)))
                    told.add(likeness.notes(path.name, arrivals.brought, item))
                if count % AT_ONCE == 0:
                    yield Progress(done - 1, len(files), path.name)
            yield Progress(done, len(files), path.name)
        told.add(arrivals.settle())
        for _ in arrivals.store():
            yield Progress(0, 0, said("Storing"))
        told.add(_relabelled(into))
        return told.entered(arrivals.intake())


class _Told:
    """What is to be told of an import, as it comes to light."""

    def __init__(self) -> None:
        self._rejected: Firsts[Rejection] = Firsts()
        self._notes: Firsts[Note] = Firsts()

    def add(self, items: Iterable[Rejection]) -> None:
        for item in items:
            if isinstance(item, Note):
                self._notes.add(item)
            else:
                self._rejected.add(item)

    def entered(self, intake: Intake) -> Intake:
        """Return an account with all of it."""
        rejected, notes = self._rejected.kept(), notes_of(self._notes)
        return replace(intake, rejected=rejected, notes=notes, more=self._rejected.more)


def _relabelled(into: Relabelling) -> Iterator[Rejection]:
    """Tell what became of labels, all files together."""
    yield from (Note("labels", 0, sentence) for sentence in into.notes())
    yield from (Rejection("labels", 0, sentence) for sentence in into.left_out())
