"""A project of one annotator who marked the same things in several ways."""

from collections.abc import Iterator

import pytest

from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import Standing, Status
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.project import Project
from annotator.workflow.session import Session

SENTENCE = "The council of Kyiv said on Monday that the harbour would stay closed."
OTHER = "The council of Kyiv said on Tuesday that the harbour would stay closed."
LABELS = ("GPE", "ORG", "PERSON")


def span(key: str, text: str, words: str, label: str) -> Span:
    start = text.index(words)
    return Span(key, Stretch(start, start + len(words)), label)


@pytest.fixture
def odd(tmp_path) -> Iterator[Session]:
    """Anna's session on two finished articles, with one signal of each sort."""
    scheme = Scheme("odd", tuple(Label(n, zones=(ZoneKind.BODY,)) for n in LABELS))
    project = Project.create(tmp_path / "odd.annot", scheme)
    session = Session(project, "anna")
    headed = f"Kyiv\n{SENTENCE} “Rain,” Ana Lee said."
    zones = (
        Zone(ZoneKind.HEADLINE, Stretch(0, 5)),
        Zone(ZoneKind.BODY, Stretch(5, len(headed))),
    )
    one = Article("a1", headed, "First", zones=zones)
    two = Article("a2", OTHER, "Second")
    at = headed.index("“Rain")
    source = Stretch(headed.index("Ana"), headed.index("Ana") + 7)
    marks = {
        "a1": (
            Span("e0", Stretch(0, 4), "GPE"),
            span("e1", headed, "Kyiv said", "GPE"),
            Quote("q1", (Stretch(at, at + 7),), source=source),
        ),
        "a2": (span("e2", OTHER, "Kyiv said", "ORG"), span("e3", OTHER, "council", "ORG")),
    }
    people = (Speaker("p1", "Ana Lee", ("Lee",)), Speaker("p2", "Bo Lee", ("Lee",)))
    changes = [Change(None, thing) for thing in people]
    for article in (one, two):
        changes.append(Change(None, article, article.id))
        changes += [Change(None, mark, article.id, "anna") for mark in marks[article.id]]
        changes.append(Change(Standing(), Standing(Status.DONE), article.id, "anna"))
    Session(project, "").do(Edit("Import", tuple(changes)))
    yield session
    project.close()
