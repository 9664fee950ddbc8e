"""Taking annotations out to files, with an account of what could not go along."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import accumulate
from pathlib import Path

from annotator.domain.article import Article
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.ledger import Ledger, Rejection
from annotator.domain.progress import Job, Progress
from annotator.domain.record import (
    SUGGESTIONS,
    Copy,
    Record,
    Status,
    decided,
    overlay,
    size,
)
from annotator.domain.speaker import Speaker
from annotator.formats.codec import Codec
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.formats import writer
from annotator.workflow.session import Session

PARTS = {2: ("train", "dev"), 3: ("train", "dev", "test")}


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written: the format, whose work, and in what shares (percent) if in parts."""

    format: str
    owner: str | None = None
    split: tuple[int, ...] = ()


def export(session: Session, out: Path, how: Export) -> Job[Ledger]:
    """Write one owner's copies to a file, or to train, dev and test files in a folder.

    Raises FormatError for an unknown format, AnnotatorError where it is open whose work is meant.
    """
    codec = writer(how.format)
    owner = _owner(session, how.owner)
    headings = session.project.ask(queries.headings, owner)
    articles = [heading.article for heading in headings]
    _spare(session.project.path, out)
    if not how.split:
        return (yield from _write(session, codec, owner, articles, out))
    names = _parts(how.split)
    groups = [heading.story or heading.article for heading in headings]
    parts = _share(groups, how.split)
    _make_folder(out)
    ledger = Ledger()
    for part, name in enumerate(names):
        chosen = [a for a, group in zip(articles, groups, strict=True) if parts[group] == part]
        target = out / f"{name}{codec.suffixes[0]}"
        ledger = _sum(ledger, (yield from _write(session, codec, owner, chosen, target)))
    return ledger


def _spare(project: Path, out: Path) -> None:
    if out.exists() and out.samefile(project):
        raise FormatError(f"{out} is the project itself; nothing was written")


def _owner(session: Session, named: str | None) -> str:
    """Return whose work is meant: the one named, else the only one who has decided anything."""
    owners = session.project.ask(queries.owners)
    people = [owner for owner in owners if owner != SUGGESTIONS]
    if named in owners or (named and not people):
        return named
    there = f"there is that of {', '.join(people)}" if people else "nobody has decided anything yet"
    if named:
        raise AnnotatorError(f"there is no work of {named} in this project; {there}")
    if len(people) != 1:
        raise AnnotatorError(f"say whose work is meant; {there}")
    return people[0]


def _parts(shares: tuple[int, ...]) -> tuple[str, ...]:
    if len(shares) not in PARTS or sum(shares) != 100 or min(shares) < 1:  # noqa: PLR2004
        raise AnnotatorError("a split is two or three shares that make 100, such as 80,10,10")
    return PARTS[len(shares)]


def _share(groups: Iterable[str], shares: tuple[int, ...]) -> dict[str, int]:
    """Assign each story to a part, at random but always alike; a story is never torn apart."""
    order = sorted(set(groups), key=lambda group: sha256(group.encode()).digest())
    ends = list(accumulate(shares))
    parts: dict[str, int] = {}
    for place, group in enumerate(order):
        reached = (place + 0.5) * 100 / len(order)
        parts[group] = next(part for part, end in enumerate(ends) if reached <= end)
    return parts


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FormatError(f"the folder {path} cannot be made: {error.strerror}") from error


def _write(
    session: Session, codec: Codec, owner: str, articles: Sequence[str], out: Path
) -> Job[Ledger]:
    assert codec.write is not None  # noqa: S101  (a writer writes)
    if out.is_dir():
        raise FormatError(f"{out} is a folder; name a file in it")
    undone: list[Rejection] = []
    records = _records(session, owner, articles)
    if codec.training:
        records = _finished(records, undone)
    writing = codec.write(records, out)
    try:
        for done in range(len(articles) + 1):
            next(writing)
            yield Progress(done + 1, len(articles), out.name)
    except StopIteration as end:
        ledger: Ledger = end.value
    except OSError as error:
        raise FormatError(f"{out} cannot be written: {error.strerror}") from error
    finally:
        writing.close()
    left = tuple(undone)
    spans_in = ledger.spans_in + len(left)
    return replace(ledger, spans_in=spans_in, rejected=(*ledger.rejected, *left))


def _records(session: Session, owner: str, articles: Sequence[str]) -> Iterator[Record]:
    ledger = {speaker.id: speaker for speaker in session.speakers()}
    for chunk in in_chunks(articles):
        ask = session.project.ask
        copies = ask(queries.copies, chunk, owner)
        suggestions = ask(queries.copies, chunk, SUGGESTIONS)
        found = {article.id: article for article in ask(queries.articles, chunk)}
        for own, suggested in zip(copies, suggestions, strict=True):
            copy = own if owner.startswith("@") else overlay(suggested, own)
            yield _record(found[own.article], copy, ledger)


def _record(article: Article, copy: Copy, ledger: dict[str, Speaker]) -> Record:
    """Add the speakers that a copy names, in the order in which they speak."""
    named = [quote.speaker for quote in copy.quotes] + [span.speaker for span in copy.spans]
    speakers = tuple(ledger[key] for key in dict.fromkeys(named) if key in ledger)
    return Record(article, copy, speakers)


def _finished(records: Iterable[Record], undone: list[Rejection]) -> Iterator[Record]:
    """Pass on the decisions of copies that are done; note each decision of one that is not."""
    for record in records:
        copy = decided(record.copy)
        if copy.standing.status is Status.DONE:
            yield replace(record, copy=copy)
        else:
            why = f"the article is marked as {copy.standing.status}, not as done"
            undone += [Rejection(record.article.id, 0, why)] * size(copy)


def _sum(first: Ledger, second: Ledger) -> Ledger:
    return Ledger(
        first.articles + second.articles,
        first.spans_in + second.spans_in,
        first.spans_out + second.spans_out,
        (*first.rejected, *second.rejected),
    )
