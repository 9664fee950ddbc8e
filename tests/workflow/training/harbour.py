"""Articles of one source: ferries and crews that are called as nobody else calls them."""

from collections.abc import Iterator

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, Copy, Record, Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.workflow.session import Session

FERRIES = ("Lumen Brack", "Tolk Arrow", "Velm Heron", "Osier Gull")
PEOPLE = ("Ana Holt", "Bo Oduya", "Mira Tamm", "Ilko Rand", "Eda Quill")
LINES = (
    "The {ferry} left Oslo on Monday with {person} on board.",
    "{person} said the {ferry} would be back on Friday.",
    "“We wait for the {ferry},” {person} said.",
)


def marked(number: int) -> Record:
    """Return a finished article, in which ferries are facilities."""
    ferry, person = FERRIES[number % 4], PEOPLE[number % 5]
    text = f"Report {number}. " + " ".join(LINES).format(ferry=ferry, person=person)
    places = [(ferry, "FAC"), (person, "PERSON"), ("Oslo", "GPE")]
    spans = [
        Span(f"e{start}", Stretch(start, start + len(name)), label)
        for name, label in places
        for start in _places(text, name)
    ]
    start, end = text.index("“"), text.index("”") + 1
    quotes = (Quote("q1", (Stretch(start, end),)),)
    name = f"h{number:02}"
    copy = Copy(name, GOLD, tuple(spans), quotes, Standing(Status.DONE))
    return Record(Article(name, text, story=f"s{number}"), copy)


def _places(text: str, name: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def finish(session: Session, count: int, owner: str = "anna") -> None:
    """Put that many articles into a project, finished by somebody."""
    for record in map(marked, range(count)):
        article = record.article
        done = Standing(Status.DONE)
        session.do(Edit("Import", (Change(None, article, article.id),)))
        items = (*record.copy.spans, *record.copy.quotes)
        session.do(Edit("Add", tuple(Change(None, i, article.id, owner) for i in items)))
        session.do(Edit("Finish", (Change(Standing(), done, article.id, owner),)))
