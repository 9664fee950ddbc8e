"""A project in which several have worked on what three speakers say, two of them one person."""

import pytest

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.store.project import Project
from annotator.workflow.session import Session

ANA = Speaker("p-ana", "Ana Petrović", ("the mayor",))
MAYOR = Speaker("p-mayor", "Petrović", ("Mayor Petrović",))
COUNCIL = Speaker("p-council", "the council", (), SpeakerKind.COLLECTIVE)
LEDGER = (ANA, MAYOR, COUNCIL)
TEXT = "“We are ready,” Ana Petrović said. “Now,” Petrović added. The council agreed."
FIRST, SECOND = Stretch(0, 15), Stretch(35, 41)


def quotes(state: State) -> tuple[Quote, Quote]:
    """Return the two quotes of the text, one of each of the two names."""
    return (
        Quote("q1", (FIRST,), None, Stretch(16, 28), ANA.id, state=state),
        Quote("q2", (SECOND,), None, Stretch(42, 50), MAYOR.id, state=state),
    )


def span(state: State) -> Span:
    return Span("e1", Stretch(42, 50), "PERSON", state, speaker=MAYOR.id)


def everything(session: Session) -> dict[tuple[str, str], tuple[object, ...]]:
    """Return what all copies hold, by article and owner."""
    owners = ("anna", "ben", GOLD, SUGGESTIONS)
    articles = [heading.article for heading in session.headings()]
    return {
        (article, owner): Session(session.project, owner)._read(article).own.items()
        for article in articles
        for owner in owners
    }


def named(session: Session) -> set[str]:
    """Return whom any mark names, in whatever state it is."""
    items = (item for of in everything(session).values() for item in of)
    return {item.speaker for item in items if item.speaker}


@pytest.fixture
def cast(project: Project) -> Session:
    """Anna's session; her, Ben's, the gold and the suggestions' copies name the speakers."""
    articles = [Article(f"a{n}", f"{TEXT} {n}", f"Ready {n}") for n in range(2)]
    made = [Change(None, article, article.id) for article in articles]
    made += [Change(None, speaker) for speaker in LEDGER]
    for owner, state in (
        ("anna", State.ACCEPTED),
        ("ben", State.ADDED),
        (GOLD, State.ADDED),
        (SUGGESTIONS, State.SUGGESTED),
    ):
        made += [Change(None, item, "a0", owner) for item in (*quotes(state), span(state))]
    made += [Change(None, quotes(State.REJECTED)[1], "a1", "anna")]
    Session(project, "").do(Edit("Import", tuple(made)))
    return Session(project, "anna")
