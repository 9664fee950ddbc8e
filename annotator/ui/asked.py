"""What the status bar asks while the next click is awaited, and what a click answers."""

from annotator.domain.quote import Role
from annotator.domain.record import Copy
from annotator.domain.span import Stretch
from annotator.ui.canvas.marks import drawn
from annotator.ui.canvas.snapping import word_at
from annotator.ui.language import tr


def asked(role: Role, key: str) -> str:
    """Return the question for a part of a quote; the key, if there is one, walks to it."""
    if role is Role.SOURCE:
        return tr(
            "Who says it? Click the mention, press the number of a speaker, or type a name"
            " (Esc: leave it)"
        )
    if key:
        return tr(
            "Which word reports it? Click it, or walk to it with the caret ({key}) and press Enter"
            " (Esc: leave it)",
            key=key,
        )
    return tr(
        "Which word reports it? Click it, or walk to it with the caret and press Enter"
        " (Esc: leave it)"
    )


def answer_at(offset: int, role: Role, text: str, copy: Copy) -> Stretch | None:
    """Return the entity at a code point, or what a quote has as its source, or the word."""
    spans = [span.stretch for span in copy.spans if drawn(span)]
    sources = [q.source for q in copy.quotes if drawn(q) and q.source]
    for named in (spans, sources if role is Role.SOURCE else []):
        around = [stretch for stretch in named if stretch.holds(offset)]
        if around:
            return min(around, key=len)
    return word_at(text, offset)
