"""Measuring what suggestions do, and planning the blind share that this takes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from annotator.domain.agreement.sampling import Counts
from annotator.domain.annotator import is_person, new_uid
from annotator.domain.blind import KEY, Plan, to_setting
from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.effect.counting import Work, counted
from annotator.domain.effect.report import Effect, effect
from annotator.domain.errors import AnnotatorError
from annotator.domain.packet import PACKET
from annotator.domain.progress import Job, Progress
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Status
from annotator.domain.said import said
from annotator.store import effect as store
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.workflow.session import Session

AT_ONCE = 50  # articles
Rows = dict[str, Counts]  # of an article, by annotator


def plan_blind(session: Session, share: float, *, each: bool = True) -> Plan:
    """Keep with the project how much is done without suggestions, and whose figures are given.

    The seed is chosen once. What was begun stays as it was begun. Raises AnnotatorError in a
    packet, which has the plan of its project, and where a share is none.
    """
    if is_packet(session):
        raise AnnotatorError(
            said("what is blind is planned in the project that the packet is from")
        )
    before = session.setting(KEY)
    plan = session.plan()
    wanted = replace(plan, share=share, seed=plan.seed or new_uid(), each=each)
    old, new = Setting(KEY, before) if before else None, Setting(KEY, to_setting(wanted))
    if old != new:
        session.do(Edit(said("Plan the blind share"), (Change(old, new),)))
    return wanted


def is_packet(session: Session) -> bool:
    """Whether this is one annotator's packet, not the project that a lead has."""
    return bool(session.setting(PACKET))


def measure_effect(session: Session) -> Job[Effect]:
    """Measure what suggestions do in all articles that annotators have done.

    Figures of each annotator are given in a project only, unless its plan has them off.
    """
    session.project.wait()
    plan = session.plan()
    done = _done(session)
    articles: list[Rows] = []
    for chunk in in_chunks(list(done), AT_ONCE):
        articles += _counted(session, chunk, done)
        yield Progress(len(articles), len(done), said("reading what was done"))
    each = plan.each and not is_packet(session)
    return (yield from effect(articles, plan.share, each=each))


def _done(session: Session) -> dict[str, list[str]]:
    """Return who has done each article that anybody has done and something is suggested in."""
    suggested = frozenset(session.project.ask(store.suggested_in))
    found: dict[str, list[str]] = {}
    for article, owner, status in session.project.ask(queries.statuses):
        if is_person(owner) and status is Status.DONE and article in suggested:
            found.setdefault(article, []).append(owner)
    return found


def _counted(session: Session, chunk: Sequence[str], done: dict[str, list[str]]) -> Iterator[Rows]:
    ask = session.project.ask
    lengths = ask(store.lengths, chunk)
    suggested, gold = (_copies(session, chunk, owner) for owner in (SUGGESTIONS, GOLD))
    owners = sorted({owner for article in chunk for owner in done[article]})
    own = {owner: _copies(session, chunk, owner) for owner in owners}
    for article in chunk:
        adjudicated = gold[article] if gold[article].items() else None
        yield {
            owner: counted(
                Work(own[owner][article], suggested[article], lengths[article], adjudicated)
            )
            for owner in done[article]
        }


def _copies(session: Session, chunk: Sequence[str], owner: str) -> dict[str, Copy]:
    return {copy.article: copy for copy in session.project.ask(queries.copies, chunk, owner)}
