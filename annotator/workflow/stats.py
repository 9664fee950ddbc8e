"""How much a project holds, and how far it has come."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from annotator.domain.packet import Direction
from annotator.domain.record import Status
from annotator.domain.suggestion import origins
from annotator.store import queries, team
from annotator.store.judgements import Counted, judged_counts
from annotator.workflow.session import Session


def stats(session: Session) -> dict[str, Any]:
    """Count articles and speakers, and for each owner statuses, labels and quote kinds by state.

    `origins` counts for each suggester, with its version, what became of its suggestions; one that
    two of them made counts for both. `zones` counts the articles with each kind of zone, and for
    each owner the spans and quotes that begin in one and are not rejected. `annotators` counts for
    each person the articles that went out to them, and those that they have done. `judgements`
    counts for each owner the verdicts and answers given about rewrites, and how many verdicts were
    `corrected`, as the comparison had given another.
    """
    ask = session.project.ask
    owners: dict[str, dict[str, Any]] = {}
    for owner, status, count in ask(queries.status_counts):
        _of(owners, owner)["status"][status] = count
    for owner, label, state, count in ask(queries.span_counts):
        _of(owners, owner)["entities"].setdefault(label, Counter())[state] += count
    for owner, kind, state, count in ask(queries.quote_counts):
        _of(owners, owner)["quotes"].setdefault(kind, Counter())[state] += count
    for owner, origin, state, count in ask(queries.origin_counts):
        for part in origins(origin):
            _of(owners, owner)["origins"].setdefault(part, Counter())[state] += count
    for what, query in (("spans", queries.spans_by_zone), ("quotes", queries.quotes_by_zone)):
        for owner, kind, count in ask(query):
            _of(owners, owner)["zones"].setdefault(kind, {"spans": 0, "quotes": 0})[what] = count
    return {
        "articles": len(session.headings()),
        "speakers": len(session.speakers()),
        "zones": dict(ask(queries.zone_counts)),
        "annotators": list(_people(session, owners)),
        "judgements": {owner: _judged(of) for owner, of in ask(judged_counts).items()},
        "owners": owners,
    }


def _people(session: Session, owners: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    handed: dict[str, set[str]] = {}
    for packet in session.project.ask(team.packets):
        if packet.direction is Direction.OUT:
            handed.setdefault(packet.annotator, set()).update(packet.articles)
    for person in session.annotators():
        done = owners[person.name]["status"].get(Status.DONE, 0) if person.name in owners else 0
        out = len(handed.get(person.uid, ()))
        yield {"uid": person.uid, "name": person.name, "handed_out": out, "done": done}


def _judged(counted: Counted) -> dict[str, Any]:
    return {
        "verdicts": dict(counted.verdicts),
        "answers": dict(counted.answers),
        "corrected": counted.corrected,
    }


def _of(owners: dict[str, dict[str, Any]], owner: str) -> dict[str, Any]:
    return owners.setdefault(
        owner, {"status": {}, "entities": {}, "quotes": {}, "origins": {}, "zones": {}}
    )
