"""Handing articles out to annotators: project files that they work on elsewhere."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.annotator import Annotator, called, new_uid
from annotator.domain.assignment import Sharing, share_out
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError, ProjectError
from annotator.domain.packet import Direction, Packet
from annotator.domain.progress import Job, Progress
from annotator.domain.said import listed, number_of, plural, said
from annotator.formats.file_names import Names
from annotator.store import team
from annotator.workflow.packet_file import NAME, write_packet
from annotator.workflow.session import Session
from annotator.workflow.splitting import family

SUFFIX = ".annot"
PLAINLY = Sharing()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be handed out to whom.

    Without `articles` it is what was not handed out before: to anybody, or to the one person who is
    named. `again` makes it all articles. A story goes to one person as a whole, unless `apart`.
    """

    names: tuple[str, ...]
    articles: tuple[str, ...] | None = None
    sharing: Sharing = PLAINLY
    again: bool = False
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """What one person is handed; `shared` of the articles go to somebody else as well."""

    annotator: Annotator
    articles: tuple[str, ...]
    shared: int = 0


@dataclass(frozen=True, slots=True)
class Handed:
    """A packet that was written, for whom, and where it is."""

    share: Share
    packet: Packet
    file: Path


def shares(session: Session, wanted: Wanted) -> tuple[Share, ...]:
    """Return who would be handed what.

    Raises AnnotatorError where a name or an article will not do, or somebody would get nothing.
    """
    people = called(wanted.names, session.annotators())
    articles = _families(session, wanted, people)
    # What is asked for again is to come out the same again.
    gone = Counter() if wanted.again or wanted.articles else before(session)
    named = {person.name: gone[person.uid] for person in people}
    given = share_out(articles, tuple(named), wanted.sharing, named)
    idle = [name for name, of in given.items() if not of]
    if idle:
        raise AnnotatorError(
            said(
                "{articles} cannot be shared by {people} people: {idle} would have none;"
                " name fewer people, or more articles",
                articles=number_of(len(articles), "article"),
                people=len(people),
                idle=listed(idle),
            )
        )
    holders = Counter(article for of in given.values() for article in of)
    return tuple(
        Share(person, of, sum(holders[article] > 1 for article in of))
        for person, of in zip(people, given.values(), strict=True)
    )


def before(session: Session) -> Counter[str]:
    """Return how many articles each annotator was handed, by uid; one that went out twice twice."""
    counts: Counter[str] = Counter()
    for packet in _out(session):
        counts[packet.annotator] += len(packet.articles)
    return counts


def in_folder(session: Session, given: Sequence[Share], folder: Path) -> list[Path]:
    """Return a file in a folder for each share, named after the project and the annotator.

    Raises AnnotatorError where one is there already.
    """
    names, stem = Names(), session.project.path.stem
    files = [folder / f"{names.fresh(f'{stem}-{s.annotator.name}')}{SUFFIX}" for s in given]
    _check_free(files)
    return files


def hand_out(
    session: Session, given: Sequence[Share], files: Sequence[Path]
) -> Job[tuple[Handed, ...]]:
    """Write a packet for each share into the file at its place, all in one folder.

    All of them are there at the end or, where it fails or is closed early, none; the project
    remembers them as one edit, which is nobody's step: what has gone out cannot be undone.
    """
    _check_free(files)
    handed = tuple(Handed(s, _packet(s, file), file) for s, file in zip(given, files, strict=True))
    total = sum(len(share.articles) for share in given)
    done = 0
    with _drafts(files) as drafts:
        for item, draft in zip(handed, drafts, strict=True):
            for count in write_packet(session, item.share.annotator, item.packet, draft):
                done += count
                yield Progress(done, total, item.share.annotator.name)
        with _all_or_none(files):
            for file, draft in zip(files, drafts, strict=True):
                draft.rename(file)
            _remember(session, handed)
    return handed


def _families(session: Session, wanted: Wanted, people: Sequence[Annotator]) -> dict[str, str]:
    """Return the articles to hand out, in their order, each with what it goes with."""
    known = {h.article: h.article if wanted.apart else family(h) for h in session.headings()}
    if wanted.articles is not None:
        unknown = [article for article in wanted.articles if article not in known]
        if unknown:
            raise AnnotatorError(
                said(
                    "the project has no article {article}; nothing was written", article=unknown[0]
                )
            )
        chosen = set(wanted.articles)
    else:
        chosen = known.keys() - (() if wanted.again else _gone(session, people))
    if not chosen:
        raise AnnotatorError(_nothing_left(len(known)))
    return {article: of for article, of in known.items() if article in chosen}


def _nothing_left(articles: int) -> str:
    if not articles:
        return said("the project has no articles to hand out")
    return plural(
        articles,
        "nothing is left to hand out: {count} article went out before;"
        " choose which, or to hand all of them out again",
        "nothing is left to hand out: {count} articles went out before;"
        " choose which, or to hand all of them out again",
    )


def _gone(session: Session, people: Sequence[Annotator]) -> set[str]:
    """Return what was handed out before: to anybody, or to the only one who is asked for."""
    only = {person.uid for person in people} if len(people) == 1 else None
    return {a for p in _out(session) if only is None or p.annotator in only for a in p.articles}


def _out(session: Session) -> list[Packet]:
    return [p for p in session.project.ask(team.packets) if p.direction is Direction.OUT]


def _check_free(files: Sequence[Path]) -> None:
    for file in files:
        if file.exists():
            raise AnnotatorError(
                said(
                    "{file} exists already; nothing was written, choose another name or folder",
                    file=file,
                )
            )
        if file.parent.exists() and not file.parent.is_dir():
            raise AnnotatorError(
                said("{folder} is a file; nothing was written, name a folder", folder=file.parent)
            )


@contextmanager
def _drafts(files: Sequence[Path]) -> Iterator[list[Path]]:
    """Yield where to write first; what was not put in place is gone afterwards."""
    folder = files[0].parent
    fresh = not folder.exists()
    drafts = [file.with_name(file.name + ".part") for file in files]
    try:
        if fresh:
            folder.mkdir()
        _clear(drafts)
        yield drafts
    except OSError as error:
        raise ProjectError(
            said("{folder} cannot be written ({why})", folder=folder, why=error.strerror)
        ) from error
    finally:
        _clear(drafts)
        if fresh and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _clear(drafts: Sequence[Path]) -> None:
    for draft in drafts:
        for path in (draft, draft.with_name(f"{draft.name}-journal")):
            path.unlink(missing_ok=True)


@contextmanager
def _all_or_none(files: Sequence[Path]) -> Iterator[None]:
    """Leave none of the files, which nobody else has made meanwhile, where something fails."""
    _check_free(files)
    try:
        yield
    except BaseException:
        for file in files:
            file.unlink(missing_ok=True)
        raise


def _remember(session: Session, handed: Sequence[Handed]) -> None:
    """Note in the project what went out."""
    known = session.annotators()
    people = [item.share.annotator for item in handed]
    changes = [Change(None, person) for person in people if person not in known]
    changes += [Change(None, item.packet) for item in handed]
    session.do(Edit(NAME, tuple(changes)), own=False)


def _packet(share: Share, file: Path) -> Packet:
    return Packet(new_uid(), share.annotator.uid, Direction.OUT, share.articles, file.name)
