"""Writing a packet: a project file with what one annotator needs to work elsewhere."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from annotator.domain.annotator import Annotator
from annotator.domain.blind import KEY as BLIND_SHARE
from annotator.domain.choice import KEY as SUGGESTERS
from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.errors import ProjectError
from annotator.domain.former_labels import KEY as FORMER
from annotator.domain.packet import ANNOTATOR, PACKET, Packet
from annotator.domain.record import SUGGESTIONS, Copy, Revision, Standing
from annotator.domain.said import said
from annotator.store import queries
from annotator.store.project import Project, in_chunks
from annotator.workflow.session import NOBODY, Session

AT_ONCE = 50  # articles
NAME = said("Hand out articles")


def write_packet(session: Session, person: Annotator, packet: Packet, path: Path) -> Iterator[int]:
    """Write the packet of a person, and yield how many articles were written at a time.

    It is a part of the same project. Nobody else's work goes along, and no gold.
    """
    with closing(Project.create(path, session.scheme(), session.setting("uid"))) as project:
        into = Session(project, NOBODY)
        into.do(Edit(NAME, tuple(_about(session, person, packet))))
        heard: set[str] = set()
        for chunk in in_chunks(packet.articles, AT_ONCE):
            changes = tuple(_along(session, chunk, person.name))
            fresh = set(_speakers(changes)) - heard
            entries = (Change(None, one) for one in session.speakers() if one.id in fresh)
            into.do(Edit(NAME, (*entries, *changes)))
            heard |= fresh
            yield len(chunk)
        into.do(Edit(NAME, tuple(_unnamed(session, heard))))


def _about(session: Session, person: Annotator, packet: Packet) -> Iterator[Change]:
    """Yield what the packet says about itself, and what the project says about suggesting."""
    settings = {PACKET: packet.id, ANNOTATOR: person.uid}
    settings |= {key: session.setting(key) for key in (SUGGESTERS, FORMER, BLIND_SHARE)}
    yield Change(None, person)
    for key, value in settings.items():
        if value:
            yield Change(None, Setting(key, value))


def _along(session: Session, chunk: Sequence[str], person: str) -> Iterator[Change]:
    """Yield articles with what is suggested in them and what this person has done, if anything."""
    articles = session.project.ask(queries.articles, chunk)
    if len(articles) < len(chunk):
        raise ProjectError(said("articles went out of the project meanwhile; nothing was written"))
    for article in articles:
        yield Change(None, article, article.id)
    for owner in (SUGGESTIONS, person):
        for copy in session.project.ask(queries.copies, chunk, owner):
            yield from _copied(copy)


def _copied(copy: Copy) -> Iterator[Change]:
    """Yield a copy as it stands, with its revision as that of a copy that came from elsewhere."""
    of = copy.article, copy.owner
    number, altered = copy.revision.number, copy.standing != Standing()
    held = (*copy.items(), *copy.judgements)
    if number or altered or held:
        yield Change(Revision(), Revision(number, number), *of)
    yield from (Change(None, item, *of) for item in held)
    if altered:
        yield Change(Standing(), copy.standing, *of)


def _speakers(changes: Sequence[Change]) -> Iterator[str]:
    for change in changes:
        speaker = getattr(change.after, "speaker", None)
        if speaker:
            yield speaker


def _unnamed(session: Session, heard: set[str]) -> Iterator[Change]:
    """Yield the speakers that no mark names as yet, besides those that are there already."""
    known = session.speaking() | heard
    for speaker in session.speakers():
        if speaker.id not in known:
            yield Change(None, speaker)
