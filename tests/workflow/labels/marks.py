"""A project of three annotators who labelled the same articles, and what it holds."""

from dataclasses import replace

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import GOLD, SUGGESTIONS, Copy, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store import decisions, queries
from annotator.workflow.session import Session

TEXT = "Kyiv asked the United Nations for help, Mayor Ana Petrović told Reuters."
OWNERS = ("anna", "ben", "carol", GOLD, SUGGESTIONS)
PLACES = {"GPE": (0, 4), "ORG": (11, 29), "PERSON": (46, 58)}


def span(label: str, at: str = "", state: State = State.ADDED, key: str = "") -> Span:
    """Return a span of a label, where that label usually is or where another one is."""
    start, end = PLACES[at or label]
    return Span(key or f"e-{start}-{end}-{label}", Stretch(start, end), label, state)


def fill(session: Session, articles: int = 2) -> None:
    """Bring in articles in which all have marked all three, and a suggester one of them twice."""
    changes = [Change(None, Speaker("p1", "Ana Petrović"))]
    for number in range(articles):
        key = f"a{number}"
        changes.append(Change(None, Article(key, f"{TEXT} {number}", title=key), key))
        for owner in OWNERS[:3]:
            changes += [Change(None, span(label), key, owner) for label in PLACES]
            changes.append(Change(Standing(), Standing(Status.DONE), key, owner))
        suggested = [span(label, state=State.SUGGESTED) for label in PLACES]
        suggested.append(span("ORG", at="GPE", state=State.SUGGESTED))
        changes += [Change(None, replace(one, origin="b@1"), key, SUGGESTIONS) for one in suggested]
    session.do(Edit("Import", tuple(changes)), own=False)


def copies(session: Session) -> list[Copy]:
    articles = [heading.article for heading in session.headings()]
    found = (session.project.ask(queries.copies, articles, owner) for owner in OWNERS)
    return [copy for of_owner in found for copy in of_owner]


def revisions(session: Session) -> dict[tuple[str, str], int]:
    return {(copy.article, copy.owner): copy.revision.number for copy in copies(session)}


def labels(session: Session, owner: str, article: str = "a0") -> list[str]:
    """Return the labels of an owner's spans in reading order."""
    return [one.label for one in session.project.ask(queries.copy, article, owner).spans]


def content(session: Session) -> tuple[object, ...]:
    """Return all that labels have to do with, but for how often copies were edited."""
    settings = [session.setting(key) for key in ("former labels", "suggesters")]
    log = session.project.ask(decisions.log)
    standing = {line.decision.id: line for line in log}
    in_force = {key: line.decision for key, line in standing.items() if not line.withdrawn}
    return session.scheme(), copies(session), settings, in_force
