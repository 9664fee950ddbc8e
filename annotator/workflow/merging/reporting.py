"""The account of a merge, or of what it would do."""

from collections import Counter
from collections.abc import Iterable

from annotator.domain.merging import Merged, Returned, Worker
from annotator.domain.record import Status
from annotator.store.outline import Outlined
from annotator.workflow.merging.people import People
from annotator.workflow.merging.plan import Line, Plan, Visit
from annotator.workflow.merging.sources import Contents

NOTHING = Contents()


def account(plan: Plan, uid: str) -> Merged:
    """Return what comes in by a plan; `uid` is that of the project."""
    taken = [line.theirs for line, _ in plan.lines() if line.taken]
    used = {label for copy in taken for label in copy.labels}
    return Merged(
        files=tuple(_returned(visit, plan.people, uid) for visit in plan.visits),
        copies=len(taken),
        spans=sum(copy.spans for copy in taken),
        quotes=sum(copy.quotes for copy in taken),
        articles=len(plan.added()),
        labels=tuple(label.name for label in plan.labels.added(used)),
        judgements=sum(sum(copy.judgements.values()) for copy in taken),
    )


def _returned(visit: Visit, people: People, uid: str) -> Returned:
    contents = visit.source.contents if visit.source else NOTHING
    matches = visit.matches.values() if visit.source else ()
    changed = sum(match.changed for match in matches)
    unknown = sum(not match.article for match in matches) + len(visit.new)
    return Returned(
        str(visit.path),
        contents.project,
        bool(uid) and contents.project == uid,
        tuple(_workers(visit.lines, people)),
        len(contents.articles),
        len(contents.articles) - changed - unknown,
        changed,
        unknown,
        dict(Counter(str(line.fate) for line in visit.lines)),
        len(visit.taken()),
        tuple(visit.questions),
        tuple(visit.notes),
        visit.refused,
    )


def _workers(lines: Iterable[Line], people: People) -> list[Worker]:
    of: dict[tuple[str, str], list[Outlined]] = {}
    for line in lines:
        of.setdefault((line.theirs.owner, line.theirs.uid), []).append(line.theirs)
    return [_worker(person, people, copies) for person, copies in sorted(of.items())]


def _worker(person: tuple[str, str], people: People, copies: list[Outlined]) -> Worker:
    ended = {Status.DONE, Status.SKIPPED}
    finished = sum(copy.status in ended for copy in copies)
    return Worker(
        *person,
        people.here(person),
        len(copies),
        sum(copy.spans for copy in copies),
        sum(copy.quotes for copy in copies),
        finished,
        len(copies) - finished,
        max(copy.revision.number for copy in copies),
    )
