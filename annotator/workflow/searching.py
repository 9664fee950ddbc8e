"""Finding in the whole project what a person types into one line."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.errors import QueryError
from annotator.domain.quote import Role
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.said import said
from annotator.domain.search import Answer, Query, parse
from annotator.domain.wording import folded
from annotator.store import queries, search
from annotator.workflow.session import Session

LIMIT = 500
NO_PERSON = {"suggestions": SUGGESTIONS, "gold": GOLD}


def find_in_project(session: Session, typed: str, limit: int = LIMIT) -> Answer:
    """Return what was found; raises QueryError, a sentence, where that cannot be understood."""
    query = parse(typed)
    if not query:
        return Answer()
    labels, roles = _labels(session, query)
    wanted = search.Wanted(
        query,
        _owner(session, query.by),
        with_open=not query.by,
        labels=labels,
        roles=roles,
        speakers=_speakers(session, query.speaker),
    )
    found = session.project.ask(search.search, wanted, limit)
    return found if query.by else _unhidden(session, found)


def _unhidden(session: Session, found: Answer) -> Answer:
    """Leave out what is suggested in articles that are done without suggestions."""
    plan = session.plan()
    if not plan.seed:
        return found
    articles = sorted({hit.article for hit in found.hits if hit.item})
    copies = session.project.ask(queries.copies, articles, session.annotator)
    own = {c.article: {item.id for item in c.items()} for c in copies if plan.hides(c)}
    hits = (h for h in found.hits if not h.item or h.item in own.get(h.article, {h.item}))
    return replace(found, hits=tuple(hits))


def _labels(session: Session, query: Query) -> tuple[frozenset[str] | None, frozenset[Role] | None]:
    """Return the labels of spans and the parts of quotes that a name stands for."""
    if not query.label:
        return None, None
    names = [label.name for label in session.scheme().entities()]
    roles = {str(role): role for role in Role} | {"QUOTE": Role.CONTENT}
    used = [name for _, name, _, _ in session.project.ask(queries.span_counts)]
    found = _called(query.label, dict.fromkeys((*names, *used, *roles)))
    if not found:
        raise QueryError(
            said(
                "There is no label “{label}”. There are {names}.",
                label=query.label[:40],
                names=_list(names),
            )
        )
    quoted = frozenset(roles[name] for name in found if name in roles)
    return frozenset(name for name in found if name not in roles), quoted


def _speakers(session: Session, name: str) -> frozenset[str] | None:
    """Return the speakers with a name in which a word begins like this."""
    if not name:
        return None
    wanted = f" {folded(name)}"
    found = frozenset(
        speaker.id
        for speaker in session.speakers()
        if any(wanted in f" {folded(known)}" for known in speaker.names())
    )
    if not found:
        raise QueryError(said("No speaker of this project is called “{name}”.", name=name[:40]))
    return found


def _owner(session: Session, name: str) -> str:
    if not name:
        return session.annotator
    owners = session.project.ask(queries.owners)
    people = [owner for owner in owners if not owner.startswith("@")]
    known = {person: person for person in people} | NO_PERSON
    found = _called(name, known)
    if not found:
        raise QueryError(
            said(
                "Nobody called “{name}” has worked on this project. by: takes {names}.",
                name=name[:40],
                names=_list([*people, *NO_PERSON]),
            )
        )
    return known[found[0]]


def _called(wanted: str, names: Iterable[str]) -> list[str]:
    """Return the name that was typed, or else all that begin like it."""
    begun = [name for name in names if folded(name).startswith(folded(wanted))]
    same = [name for name in begun if folded(name) == folded(wanted)]
    return same or begun


def _list(names: list[str]) -> str:
    return ", ".join(name[:40] for name in names[:30])
