"""Files that annotators worked in: what they hold in outline, and their copies."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from annotator.domain.article import Article
from annotator.domain.decision import Logged
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.record import SUGGESTIONS, Copy, Record, Status, split
from annotator.domain.said import number_of, said
from annotator.domain.scheme import Scheme
from annotator.domain.speaker import Speaker
from annotator.formats.jsonl import JSONL
from annotator.store import decisions, queries
from annotator.store.foreign import borrowed
from annotator.store.outline import Outlined, outlines
from annotator.store.project import Project, in_chunks
from annotator.store.scratch import scratch
from annotator.workflow.formats import reader

SUFFIX = ".annot"
BACKUPS = f"{SUFFIX}.backups"  # the end of the name of a folder
AT_ONCE = 50  # articles
Key = tuple[str, str]  # an article and an owner, as the file calls them
NOWHERE = Scheme("", ())


@dataclass(frozen=True, slots=True)
class Head:
    """An article of a file: its id there, the SHA-256 of its text, and its title."""

    id: str
    text: str
    title: str


@dataclass(slots=True)
class Contents:
    """What a file holds, in outline. Articles go by keys of the file's own."""

    project: str = ""
    scheme: Scheme = NOWHERE
    articles: dict[str, Head] = field(default_factory=dict)
    copies: list[Outlined] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class Source(Protocol):
    """A file that is open to be read as often as is needed."""

    contents: Contents

    def articles(self, wanted: Collection[str]) -> Iterator[tuple[str, Article]]:
        """Yield articles with their keys."""

    def copies(self, wanted: Collection[Key]) -> Iterator[Copy]:
        """Yield copies whose article is a key of the file."""

    def speakers(self, of: Outlined) -> tuple[Speaker, ...]:
        """Return the speakers whom a copy names."""

    def log(self, articles: Collection[str], /) -> tuple[Logged, ...]:
        """Return what was decided about articles, by their keys."""

    def original(self, named: str) -> Head | None:
        """Return what a judgement is made against; None where no more than the name is known."""


class ProjectFile:
    """A project, or a packet, which is one."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._ledger = {speaker.id: speaker for speaker in project.ask(queries.speakers)}
        self.contents = Contents(
            project.ask(queries.setting, "uid"),
            project.ask(queries.scheme),
            dict(self._heads()),
            [copy for copy in project.ask(outlines) if copy.owner != SUGGESTIONS],
        )
        for copy in self.contents.copies:
            _check_speakers(copy, self._ledger.keys())

    def _heads(self) -> Iterator[tuple[str, Head]]:
        """Yield all articles in outline; raises FormatError where a text was changed."""
        stated = self._project.ask(queries.fingerprints)
        for key, article in self.articles(stated):
            if article.fingerprint != stated[key]:
                raise FormatError(
                    said(
                        "the text of article {article} is not the one that was imported (its"
                        " SHA-256 differs); it was changed by another program",
                        article=key,
                    )
                )
            yield key, Head(key, stated[key], article.title)

    def articles(self, wanted: Collection[str]) -> Iterator[tuple[str, Article]]:
        for chunk in in_chunks(list(wanted), AT_ONCE):
            for article in self._project.ask(queries.articles, chunk):
                yield article.id, article

    def copies(self, wanted: Collection[Key]) -> Iterator[Copy]:
        for owner in sorted({owner for _, owner in wanted}):
            articles = [article for article, of in wanted if of == owner]
            for chunk in in_chunks(articles, AT_ONCE):
                yield from self._project.ask(queries.copies, chunk, owner)

    def speakers(self, of: Outlined) -> tuple[Speaker, ...]:
        return tuple(self._ledger[key] for key in sorted(of.speakers))

    def log(self, articles: Collection[str]) -> tuple[Logged, ...]:
        return self._project.ask(decisions.log, articles)

    def original(self, named: str) -> Head | None:
        return self.contents.articles.get(named)


class LinesFile:
    """The project's own JSON Lines; articles go by the SHA-256 of their text."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ledgers: dict[Key, Mapping[str, Speaker]] = {}
        self._originals: dict[str, str] = {}
        self.contents = Contents()
        faults: list[str] = []
        for item in JSONL.read(path) if JSONL.read else ():
            if isinstance(item, Note):
                self.contents.notes.append(item.sentence())
            elif isinstance(item, Rejection):
                faults.append(item.sentence())
            else:
                faults += self._enter(item)
        if faults:
            raise FormatError(
                said(
                    "{things} in it cannot be read, so that nothing of it is taken"
                    " ({first}); an import takes the rest",
                    things=number_of(len(faults), "thing"),
                    first=faults[0],
                )
            )

    def _enter(self, record: Record) -> Iterator[str]:
        """Take a record into the outline, and yield what is wrong with it."""
        article, own = record.article, _own(record)
        key = article.fingerprint
        self.contents.articles.setdefault(key, Head(article.id, key, article.title))
        if own is None:
            return
        if (key, own.owner) in self._ledgers:
            yield said(
                "article {article} comes twice with a copy of {owner}",
                article=article.id,
                owner=own.owner,
            )
            return
        outlined = _outlined(own, key, record.uid)
        self._ledgers[key, own.owner] = {speaker.id: speaker for speaker in record.speakers}
        _check_speakers(outlined, self._ledgers[key, own.owner].keys())
        self._originals.update(record.originals)
        self.contents.copies.append(outlined)

    def _records(self) -> Iterator[Record]:
        items = JSONL.read(self._path) if JSONL.read else ()
        return (item for item in items if not isinstance(item, Rejection))

    def articles(self, wanted: Collection[str]) -> Iterator[tuple[str, Article]]:
        left = set(wanted)
        for record in self._records() if left else ():
            key = record.article.fingerprint
            if key in left:
                left.remove(key)
                yield key, record.article

    def copies(self, wanted: Collection[Key]) -> Iterator[Copy]:
        keys = set(wanted)
        for record in self._records() if keys else ():
            own, key = _own(record), record.article.fingerprint
            if own and (key, own.owner) in keys:
                yield replace(own, article=key)

    def speakers(self, of: Outlined) -> tuple[Speaker, ...]:
        ledger = self._ledgers[of.article, of.owner]
        return tuple(ledger[key] for key in sorted(of.speakers))

    def log(self, _articles: Collection[str]) -> tuple[Logged, ...]:
        """Return nothing: a line of the file holds a copy only."""
        return ()

    def original(self, named: str) -> Head | None:
        if text := self._originals.get(named):
            return self.contents.articles.get(text) or Head(named, text, "")
        heads = self.contents.articles.values()
        return next((head for head in heads if head.id == named), None)


def _own(record: Record) -> Copy | None:
    """Return what somebody decided, without what was suggested; None where nobody has."""
    _, own = split(record.copy)
    marked = own.items() or own.judgements
    worked = marked or own.standing.status is not Status.TODO or own.revision.number
    return own if own.owner not in {"", SUGGESTIONS} and worked else None


def _outlined(copy: Copy, article: str, uid: str) -> Outlined:
    found = Outlined(article, copy.owner, copy.revision, copy.standing.status, uid=uid)
    found.spans, found.quotes = len(copy.spans), len(copy.quotes)
    for judgement in copy.judgements:
        found.judgements[judgement.original] = found.judgements.get(judgement.original, 0) + 1
    for span in copy.spans:
        found.labels[span.label] = found.labels.get(span.label, 0) + 1
    found.speakers = {item.speaker for item in copy.items() if item.speaker}
    return found


def _check_speakers(copy: Outlined, known: Collection[str]) -> None:
    """Raise FormatError where a copy names speakers whom nobody knows."""
    unknown = sorted(copy.speakers.difference(known))
    if unknown:
        raise FormatError(
            said(
                "it names the speaker {speaker}, who is not among its speakers", speaker=unknown[0]
            )
        )


class Files:
    """Opens files one after the other and holds them until it is closed; they stay as they are."""

    def __init__(self) -> None:
        self._open = ExitStack()

    def open(self, path: Path) -> Source:
        """Open a file; raises AnnotatorError, a sentence without its name, where it cannot be."""
        if not path.is_file():
            raise AnnotatorError(said("there is no such file"))
        try:
            if _is_project(path):
                folder = Path(self._open.enter_context(scratch()))
                return ProjectFile(self._open.enter_context(borrowed(path, folder)))
            _refuse_others(path)
            return LinesFile(path)
        except OSError as error:
            raise AnnotatorError(
                said("the file cannot be read: {why}", why=error.strerror)
            ) from error

    def close(self) -> None:
        self._open.close()


def _is_project(path: Path) -> bool:
    return not path.name.lower().endswith(JSONL.suffixes)


def _refuse_others(path: Path) -> None:
    if not path.stat().st_size:
        raise FormatError(said("the file is empty"))
    found = reader(path, None)
    if found.name != JSONL.name:
        raise FormatError(
            said(
                "it is no project and not annotator's own JSON Lines but {title}, which"
                " does not tell whose work it is and how new; an import takes it",
                title=found.title,
            )
        )


def gather(paths: Iterable[Path], own: Path) -> list[Path]:
    """Return files, and those in folders that may be annotators', but for the project itself."""
    found: list[Path] = []
    for path in dict.fromkeys(paths):
        if path.is_dir():
            inside = sorted(file for file in path.rglob("*") if _may_be_work(file))
            found += [file for file in inside if not file.samefile(own) and not _is_backup(file)]
        else:
            found.append(path)
    return found


def _is_backup(file: Path) -> bool:
    return any(folder.name.endswith(BACKUPS) for folder in file.parents)


def _may_be_work(file: Path) -> bool:
    suffixes = (SUFFIX, *JSONL.suffixes)
    return file.is_file() and not file.name.startswith(".") and file.name.endswith(suffixes)
