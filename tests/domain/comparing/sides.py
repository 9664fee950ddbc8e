"""Versions of a story, written with their quotes in curly marks."""

import re

from annotator.domain.article import Article
from annotator.domain.comparing.comparison import compared
from annotator.domain.comparing.verdict import Compared, Comparison, Side
from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker

QUOTED = re.compile(r"“[^”]*”(?: \((?P<speaker>[^)]*)\))?")


def side(text: str, *spans: tuple[str, str]) -> Side:
    """Return a version whose quotes are all that is in marks, each with the speaker behind it."""
    found = list(QUOTED.finditer(text))
    names = dict.fromkeys(m["speaker"] for m in found if m["speaker"])
    speakers = tuple(Speaker(name, name) for name in names)
    quotes = tuple(
        Quote(f"q{n}", (Stretch(m.start(), text.index("”", m.start()) + 1),), speaker=m["speaker"])
        for n, m in enumerate(found, start=1)
    )
    return Side(
        Article("a", text),
        quotes,
        tuple(
            Span(f"e{n}", Stretch(text.index(words), text.index(words) + len(words)), label)
            for n, (words, label) in enumerate(spans, start=1)
        ),
        speakers,
        tuple(quote.contents[0] for quote in quotes),
    )


def comparison(original: str, rewrite: str) -> Comparison:
    return compared(side(original), side(rewrite))


def only(original: str, rewrite: str) -> Compared:
    """Return what became of the only quote of a rewrite."""
    (found,) = comparison(original, rewrite).quotes
    return found
