"""A small article with entities and quotes, one line of it from right to left."""

from annotator.domain.article import Zone, ZoneKind, tile
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, in_reading_order
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker

TEXT = """Ferry crews settle on night sailings

SKERRYHOLM – The harbour board agreed on Monday to bring back night sailings. \
“We asked the Lantern Inn for soup,” said Odile Marchetti, \
who has run it since 2009. 🚢 “It’s a ferry,” she added, “not ‘a philosophy’ of ours.”

قالت ليلى منصور «لن نغلق الميناء» في Skerryholm مساء الاثنين.

Work on the new pier starts in September, the board said.
"""
SCHEME = Scheme(
    "news",
    (Label("PERSON", "1", "person", short="PER"), Label("ORG", "2", "org"), Label("DATE")),
)
SPEAKERS = {"p1": Speaker("p1", "Odile Marchetti")}


def find(piece: str, text: str = TEXT) -> Stretch:
    start = text.index(piece)
    return Stretch(start, start + len(piece))


SPANS = (
    Span("inn", find("Lantern Inn"), "ORG", State.ACCEPTED),
    Span("odile", find("Odile Marchetti"), "PERSON", State.ACCEPTED),
    Span("monday", find("Monday"), "DATE", State.SUGGESTED, "builtin@3", 0.83),
    Span("minister", find("ليلى منصور"), "PERSON", State.ACCEPTED),
    Span("september", find("September"), "DATE", State.SUGGESTED),
)
QUOTES = (
    Quote(
        "soup",
        (find("“We asked the Lantern Inn for soup,”"),),
        find("said"),
        find("Odile Marchetti"),
        "p1",
        state=State.ACCEPTED,
    ),
    Quote("ferry", (find("“It’s a ferry,”"), find("“not ‘a philosophy’ of ours.”"))),
    Quote("inner", (find("‘a philosophy’"),), state=State.SUGGESTED),
)
COPY = Copy("a1", "anna", in_reading_order(SPANS), in_reading_order(QUOTES))
ZONES = tile(TEXT, (Zone(ZoneKind.HEADLINE, find(TEXT.splitlines()[0])),))
