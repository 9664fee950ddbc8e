"""A project in which three annotators have finished articles and differ, in several ways."""

from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.workflow.session import Session
from tests.workflow.adjudication.projects import bring

KYIV, AGAIN = Stretch(0, 4), Stretch(40, 44)
UN, NATIONS, ANA = Stretch(11, 29), Stretch(15, 29), Stretch(68, 80)
SAID = Stretch(50, 61)
ARABIC = "قال الرئيس إن كييف طلبت المساعدة. قال الرئيس إن كييف طلبت المساعدة."
PETROVIC = Speaker("p-ana", "Ana Petrović")


def span(stretch: Stretch, label: str) -> Span:
    return Span(f"e-{stretch.start}-{stretch.end}-{label}", stretch, label)


def quote(speaker: str | None) -> Quote:
    return Quote("q-1", (SAID,), speaker=speaker)


def dispute(session: Session) -> None:
    """Bring in four articles: a1, a2 and a3 alike in what differs, and one in Arabic."""
    session.do(Edit("Enter speakers", (Change(None, PETROVIC),)), own=False)
    for article in ("a1", "a2", "a3"):
        bring(session, _works(), article)
    place = ARABIC.index("كييف")
    kyiv = Stretch(place, place + 4)
    works = {"anna": [span(kyiv, "GPE")], "ben": [span(kyiv, "ORG")], "cyd": [span(kyiv, "GPE")]}
    bring(session, works, "a4", ARABIC)


def _works() -> dict[str, list[Span | Quote]]:
    ana = span(ANA, "PERSON")
    return {
        "anna": [span(KYIV, "GPE"), span(AGAIN, "GPE"), span(UN, "ORG"), ana, quote("p-ana")],
        "ben": [span(KYIV, "ORG"), span(AGAIN, "GPE"), span(NATIONS, "ORG"), ana, quote(None)],
        "cyd": [span(KYIV, "GPE"), span(UN, "ORG"), ana, quote("p-ana")],
    }
