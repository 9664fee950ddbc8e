"""Spans and links, which is what other tools know, and how quotes go as them.

A quote travels as pieces with the labels CONTENT, CUE and SOURCE and as links from its first
content to the cue, to the source and, labelled CONT, to each further content.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.quote import Quote, QuoteKind, Role
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch

CONT = "CONT"
ROLES = {
    **dict.fromkeys(("content", "quote", "quotation", "quoted"), Role.CONTENT),
    **dict.fromkeys(("cue", "attribution", "cue_word"), Role.CUE),
    **dict.fromkeys(("source", "speaker"), Role.SOURCE),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A labelled stretch in a file: an entity or a part of a quote. Offsets are the file's own.

    `key` is what links name it by, `surface` its text where the file has it, `id` that of the
    entity or quote, `speaker` the id of a speaker, `kind` that of a quote, on a content, `line`
    where it stands in the file, if not in that of the article.
    """

    key: str
    start: int
    end: int
    label: str
    surface: str = ""
    id: str = ""
    state: State = State.ADDED
    origin: str = ""
    score: float | None = None
    speaker: str | None = None
    kind: QuoteKind | None = None
    line: int = 0

    @property
    def role(self) -> Role | None:
        """The part it plays in a quote by its label; None for an entity."""
        return role_of(self.label)


Placed = tuple[Piece, Stretch]


@dataclass(frozen=True, slots=True)
class Link:
    """That two pieces belong together, and what the second (or first) is to the other."""

    head: str
    child: str
    label: str


def role_of(label: str) -> Role | None:
    """Return the part of a quote that a label stands for in any tool, if it does."""
    return ROLES.get(label.casefold())


def loosened(copy: Copy) -> tuple[list[Piece], list[Link]]:
    """Return a copy as pieces and links: `record_from` backwards."""
    pieces = list(map(_entity, copy.spans))
    links: list[Link] = []
    for quote in copy.quotes:
        parts = list(_pieces_of(quote))
        pieces += parts
        links += [Link(parts[0].key, part.key, _tie(part)) for part in parts[1:]]
    return pieces, links


def _entity(span: Span) -> Piece:
    return Piece(
        f"{span.id}/0",
        span.start,
        span.end,
        span.label,
        id=span.id,
        state=span.state,
        origin=span.origin,
        score=span.score,
        speaker=span.speaker,
    )


def _pieces_of(quote: Quote) -> Iterator[Piece]:
    for number, (role, stretch) in enumerate(quote.parts(), start=1):
        yield Piece(
            f"{quote.id}/{number}",
            stretch.start,
            stretch.end,
            role.value,
            id=quote.id,
            state=quote.state,
            origin=quote.origin,
            score=quote.score,
            speaker=None if role is Role.CUE else quote.speaker,
            kind=quote.kind if role is Role.CONTENT else None,
        )


def _tie(part: Piece) -> str:
    return CONT if part.role is Role.CONTENT else part.label
