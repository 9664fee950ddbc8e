"""Looking at what an import would bring in, before it does."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from annotator.domain.free_ids import FreeIds, taken
from annotator.domain.ledger import Note, Rejection
from annotator.domain.outlook import Foreseen, Outlook, first_lines
from annotator.domain.progress import Job, Progress
from annotator.domain.record import Record
from annotator.store import queries
from annotator.workflow.former import relabelling_of
from annotator.workflow.incoming import PLAINLY, Import, gather, read
from annotator.workflow.likeness import Likeness
from annotator.workflow.session import Session

AT_ONCE = 20  # articles of a file between two signs of life


def look(session: Session, paths: Sequence[Path], how: Import = PLAINLY) -> Job[Outlook]:
    """Return what an import of these files would bring in; nothing is changed."""
    looking = _Looking(session, how)
    files, looking.rejected = gather(paths, how)
    for done, path in enumerate(files):
        for count, (number, item) in enumerate(read(path, how)):
            looking.take(path, number, item)
            if count % AT_ONCE == 0:
                yield Progress(done, len(files), path.name)
        looking.end_file()
    yield Progress(len(files), len(files))
    return looking.outlook()


class _Looking:
    """The account of a dry run, as far as it has come."""

    def __init__(self, session: Session, how: Import) -> None:
        self._into = relabelling_of(session, how.labels)
        self._likeness = Likeness(session.project)
        known = session.project.ask(queries.fingerprints)
        self._ids = FreeIds(known)
        self._by_text = {bytes.fromhex(text): article for article, text in known.items()}
        self._articles: list[Foreseen] = []
        self._notes: list[str] = []
        self.rejected: list[Rejection] = []

    def take(self, path: Path, number: int, item: Record | Rejection) -> None:
        if isinstance(item, Note):
            self._notes.append(item.reason)
        elif isinstance(item, Rejection):
            self.rejected.append(item)
        else:
            self._articles.append(self._foreseen(path, number, self._into(item)))
            self._notes = []

    def end_file(self) -> None:
        """Give what is said after the last article of a file to that one."""
        if self._notes and self._articles:
            last = self._articles[-1]
            self._articles[-1] = replace(last, special=(*last.special, *self._notes))
        self._notes = []

    def outlook(self) -> Outlook:
        return Outlook(tuple(self._articles), self._into.mapped(), tuple(self.rejected))

    def _foreseen(self, path: Path, number: int, record: Record) -> Foreseen:
        article, copy = record.article, record.copy
        text = bytes.fromhex(article.fingerprint)
        same = self._by_text.get(text, "")
        name = same or self._by_text.setdefault(text, self._ids.take(article.id))
        return Foreseen(
            str(path),
            number,
            name,
            article.title,
            first_lines(article),
            len(article.text.split()),
            len(copy.spans),
            len(copy.quotes),
            (*self._notes, *(() if same else taken(article.id, name))),
            same,
            None if same else self._likeness.near(name, article.text),
            len(copy.judgements),
        )
