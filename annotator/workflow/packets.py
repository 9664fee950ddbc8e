"""Handing articles out to annotators: project files that they work on elsewhere."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.annotator import Annotator, called, new_uid
from annotator.domain.assignment import Sharing, share_out
from annotator.domain.choice import KEY as SUGGESTERS
from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.errors import AnnotatorError, ProjectError
from annotator.domain.packet import ANNOTATOR, PACKET, Direction, Packet
from annotator.domain.progress import Job, Progress
from annotator.domain.record import SUGGESTIONS, Copy, Revision, Standing
from annotator.domain.wording import number_of
from annotator.formats.file_names import Names
from annotator.store import queries, team
from annotator.store.project import Project, in_chunks
from annotator.workflow.session import NOBODY, Session
from annotator.workflow.splitting import family

SUFFIX = ".annot"
AT_ONCE = 50  # articles
NAME = "Hand out articles"
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
    """A packet that was written, and where it is."""

    share: Share
    packet: str
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
            f"{number_of(len(articles), 'article')} cannot be shared by {len(people)} people:"
            f" {' and '.join(idle)} would have none; name fewer people, or more articles"
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
    handed = tuple(Handed(s, new_uid(), file) for s, file in zip(given, files, strict=True))
    total = sum(len(share.articles) for share in given)
    done = 0
    with _drafts(files) as drafts:
        for item, draft in zip(handed, drafts, strict=True):
            for count in _write(session, item, draft):
                done += count
                yield Progress(done, total, item.share.annotator.name)
        _put_in_place(files, drafts)
        _remember(session, handed)
    return handed


def _families(session: Session, wanted: Wanted, people: Sequence[Annotator]) -> dict[str, str]:
    """Return the articles to hand out, in their order, each with what it goes with."""
    known = {h.article: h.article if wanted.apart else family(h) for h in session.headings()}
    if wanted.articles is not None:
        unknown = [article for article in wanted.articles if article not in known]
        if unknown:
            raise AnnotatorError(f"the project has no article {unknown[0]}; nothing was written")
        chosen = set(wanted.articles)
    else:
        chosen = known.keys() - (() if wanted.again else _gone(session, people))
    if not chosen:
        raise AnnotatorError(_nothing_left(len(known)))
    return {article: of for article, of in known.items() if article in chosen}


def _nothing_left(articles: int) -> str:
    if not articles:
        return "the project has no articles to hand out"
    return (
        f"nothing is left to hand out: {number_of(articles, 'article')} went out before;"
        " choose which, or to hand all of them out again"
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
                f"{file} exists already; nothing was written, choose another name or folder"
            )
        if file.parent.exists() and not file.parent.is_dir():
            raise AnnotatorError(f"{file.parent} is a file; nothing was written, name a folder")


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
        raise ProjectError(f"{folder} cannot be written ({error.strerror})") from error
    finally:
        _clear(drafts)
        if fresh and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _clear(drafts: Sequence[Path]) -> None:
    for draft in drafts:
        for path in (draft, draft.with_name(f"{draft.name}-journal")):
            path.unlink(missing_ok=True)


def _put_in_place(files: Sequence[Path], drafts: Sequence[Path]) -> None:
    _check_free(files)
    for file, draft in zip(files, drafts, strict=True):
        draft.rename(file)


def _remember(session: Session, handed: Sequence[Handed]) -> None:
    """Note in the project what went out; where it cannot be noted, nothing goes."""
    known = session.annotators()
    people = [item.share.annotator for item in handed]
    changes = [Change(None, person) for person in people if person not in known]
    changes += [Change(None, _packet(item)) for item in handed]
    try:
        session.do(Edit(NAME, tuple(changes)), own=False)
    except BaseException:
        for item in handed:
            item.file.unlink()
        raise


def _packet(item: Handed) -> Packet:
    share = item.share
    return Packet(item.packet, share.annotator.uid, Direction.OUT, share.articles, item.file.name)


def _write(session: Session, item: Handed, draft: Path) -> Iterator[int]:
    """Write a packet, and yield how many articles were written at a time."""
    share = item.share
    project = Project.create(draft, session.scheme(), session.setting("uid"))
    with closing(project):
        into = Session(project, NOBODY)
        into.do(Edit(NAME, tuple(_about(session, item))))
        heard: set[str] = set()
        for chunk in in_chunks(share.articles, AT_ONCE):
            changes = tuple(_along(session, chunk, share.annotator.name))
            into.do(Edit(NAME, changes))
            heard.update(_speakers(changes))
            yield len(chunk)
        into.do(Edit(NAME, tuple(_ledger(session, heard))))


def _about(session: Session, item: Handed) -> Iterator[Change]:
    """Yield what the packet says about itself, and which suggesters the project has chosen."""
    person = item.share.annotator
    settings = {PACKET: item.packet, ANNOTATOR: person.uid, SUGGESTERS: session.setting(SUGGESTERS)}
    yield Change(None, person)
    for key, value in settings.items():
        if value:
            yield Change(None, Setting(key, value))


def _along(session: Session, chunk: Sequence[str], person: str) -> Iterator[Change]:
    """Yield articles with what is suggested in them and what this person has done, if anything."""
    articles = session.project.ask(queries.articles, chunk)
    if len(articles) < len(chunk):
        raise ProjectError("articles went out of the project meanwhile; nothing was written")
    for article in articles:
        yield Change(None, article, article.id)
    for owner in (SUGGESTIONS, person):
        for copy in session.project.ask(queries.copies, chunk, owner):
            yield from _copied(copy)


def _copied(copy: Copy) -> Iterator[Change]:
    """Yield a copy as it stands, with its revision as that of a copy that came from elsewhere."""
    of = copy.article, copy.owner
    number = copy.revision.number
    if number or copy.items():
        yield Change(Revision(), Revision(number, number), *of)
        yield from (Change(None, item, *of) for item in copy.items())
    if copy.standing != Standing():
        yield Change(Standing(), copy.standing, *of)


def _speakers(changes: Sequence[Change]) -> Iterator[str]:
    for change in changes:
        speaker = getattr(change.after, "speaker", None)
        if speaker:
            yield speaker


def _ledger(session: Session, heard: set[str]) -> Iterator[Change]:
    """Yield the speakers that occur in what goes along, and those that no mark names as yet."""
    others = session.speaking() - heard
    for speaker in session.speakers():
        if speaker.id not in others:
            yield Change(None, speaker)
