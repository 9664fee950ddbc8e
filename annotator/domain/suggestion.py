"""What a suggester proposes for one article, before the project's ledger is known."""

from dataclasses import dataclass

from annotator.domain.quote import Quote
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker

JOINED = " + "


@dataclass(frozen=True, slots=True)
class Suggested:
    """Spans and quotes in state `suggested`, and the speakers they refer to by id.

    Ids are made from what they stand for (see `span_id`, `quote_id`, `speaker_id`), so a second
    run proposes the same things under the same ids and decisions on them hold. `problem` says why
    an article could not be read; nothing is suggested in it then.
    """

    spans: tuple[Span, ...] = ()
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    problem: str = ""

    def items(self) -> tuple[Span | Quote, ...]:
        return (*self.spans, *self.quotes)


def span_id(start: int, end: int, label: str) -> str:
    return f"e-{start}-{end}-{label}"


def quote_id(start: int, end: int) -> str:
    return f"q-{start}-{end}"


def speaker_id(name: str) -> str:
    return "p-" + "-".join(name.casefold().split())


def origins(origin: str) -> list[str]:
    """Return who proposes an item: first whose word it is, then who says the same."""
    return origin.split(JOINED)


def signed(origins: list[str]) -> str:
    return JOINED.join(filter(None, origins))


def of_suggester(origin: str, name: str) -> bool:
    """Tell whether an origin is a suggester's, in whatever version."""
    return origin.partition("@")[0] == name
