"""Quotes: what was said, with what word, by whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.said import said
from annotator.domain.span import State, Stretch


class QuoteKind(StrEnum):
    """How a quote is rendered."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


OPENING, CLOSING = frozenset("“\"«„‘'"), frozenset("”\"»“’‘'")
DOUBLE = frozenset('“”"«»„')


def kind_of(contents: Iterable[str]) -> QuoteKind:
    """Tell how what was said is rendered, from the quotation marks in it and around it."""
    texts = [content.strip() for content in contents]
    if all(t[:1] in OPENING and t[1:][-1:] in CLOSING for t in texts):
        return QuoteKind.DIRECT
    marked = any(DOUBLE.intersection(text) or "‘" in text for text in texts)
    return QuoteKind.MIXED if marked else QuoteKind.INDIRECT


class Role(StrEnum):
    """What a stretch does in a quote."""

    CONTENT = "CONTENT"
    CUE = "CUE"
    SOURCE = "SOURCE"


@dataclass(frozen=True, slots=True)
class Quote:
    """A frame: one or more content stretches in reading order, a cue, a source mention, a speaker.

    Content includes its quotation marks. `source` is where the text names the speaker,
    `speaker` the entry in the project's ledger.
    """

    id: str
    contents: tuple[Stretch, ...]
    cue: Stretch | None = None
    source: Stretch | None = None
    speaker: str | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    state: State = State.ADDED
    origin: str = ""
    score: float | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        if not self.contents:
            raise ValueError(said("a quote must have content"))
        for first, second in zip(self.contents, self.contents[1:], strict=False):
            if first.end > second.start:
                raise ValueError(said("the parts of a quote must follow one another"))

    @property
    def start(self) -> int:
        return self.contents[0].start

    @property
    def end(self) -> int:
        return self.contents[-1].end

    def parts(self) -> Iterator[tuple[Role, Stretch]]:
        """Yield each stretch with its role: contents, then cue, then source."""
        for content in self.contents:
            yield Role.CONTENT, content
        if self.cue:
            yield Role.CUE, self.cue
        if self.source:
            yield Role.SOURCE, self.source

    def stretches(self) -> tuple[Stretch, ...]:
        """Return all that it covers, in the order of its parts."""
        return tuple(stretch for _, stretch in self.parts())

    def text(self, article: str) -> str:
        """Return what was said, its parts joined by an ellipsis."""
        return " … ".join(content.text(article) for content in self.contents)
