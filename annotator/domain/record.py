"""One annotator's work on one article, and what travels through files."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from annotator.domain.article import Article, Variant
from annotator.domain.quote import Quote
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker

if TYPE_CHECKING:  # the first frame shows none
    from annotator.domain.comparing.judgement import Judgement

SUGGESTIONS = "@suggestions"
GOLD = "@gold"
BLIND = "no suggestions shown"  # why a copy stands as it does

Item = TypeVar("Item", bound=Span | Quote)
Placed = TypeVar("Placed", bound="Span | Quote | Judgement")


class Status(StrEnum):
    """How far an annotator has come with an article."""

    TODO = "todo"
    DRAFT = "draft"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a copy stands: status, the reason if skipped, and the seconds spent.

    The reason is BLIND where an annotator began without suggestions.
    """

    status: Status = Status.TODO
    reason: str = ""
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Revision:
    """How often a copy was edited, so that of two states of it the newer is known.

    `merged` is the number that it had when it was last brought in from another file, if ever: a
    copy whose number is higher was edited here since then.
    """

    number: int = 0
    merged: int | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """One owner's work on one article, its spans and quotes in reading order.

    The owner is an annotator, or one of two that are no person: SUGGESTIONS holds what suggesters
    proposed (all of it in state `suggested`), GOLD what was adjudicated. A person's own copy never
    holds a span in state `suggested`.

    `revision` is how it stood when it was read from a project; what is equal may differ in it.

    `judgements` are what the owner says of quotes and entities where the article is a rewrite, in
    reading order as well.

    Where a copy is what a person sees, `proposed` is all that suggesters proposed for it, decided
    or not: what a decision is measured against; `blind` is whether that is kept from the person.
    """

    article: str
    owner: str
    spans: tuple[Span, ...] = ()
    quotes: tuple[Quote, ...] = ()
    standing: Standing = Standing()
    judgements: "tuple[Judgement, ...]" = ()
    proposed: tuple[Span | Quote, ...] = field(default=(), compare=False, repr=False)
    revision: Revision = field(default=Revision(), compare=False, repr=False)
    blind: bool = field(default=False, compare=False, repr=False)

    def items(self) -> tuple[Span | Quote, ...]:
        return (*self.spans, *self.quotes)

    def content(self) -> "tuple[Span | Quote | Judgement, ...]":
        """Return all that it holds: what is marked, and what is judged."""
        return (*self.spans, *self.quotes, *self.judgements)

    def span(self, wanted: str) -> Span | None:
        return next((span for span in self.spans if span.id == wanted), None)

    def quote(self, wanted: str) -> Quote | None:
        return next((quote for quote in self.quotes if quote.id == wanted), None)

    def judgement(self, wanted: str) -> "Judgement | None":
        return next((one for one in self.judgements if one.id == wanted), None)


@dataclass(frozen=True, slots=True)
class Record:
    """An article with one copy and the speakers it names: a line of a file.

    `missing` are stretches of which nobody says what they hold; they are not empty of spans. `line`
    is where it stands in its file, counted from 1; 0 where lines mean nothing. `uid` is
    that of the annotator, where it is known. `originals` are the SHA-256 of the texts that its
    judgements name as originals, by their ids there, as far as these are known.
    """

    article: Article
    copy: Copy
    speakers: tuple[Speaker, ...] = ()
    missing: tuple[Stretch, ...] = ()
    line: int = field(default=0, compare=False)
    uid: str = ""
    originals: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the queue shows of an article: how it stands in one owner's copy."""

    article: str
    title: str
    story: str | None
    variant: Variant
    status: Status


@dataclass(frozen=True, slots=True)
class Glance:
    """What is seen first of a project: its articles, and the most urgent one with its copy."""

    headings: tuple[Heading, ...]
    article: Article
    copy: Copy
    speakers: tuple[Speaker, ...]
    scheme: Scheme


def urgent(headings: Iterable[Heading]) -> Heading | None:
    """Return the article to go on with: one begun, else one to do."""
    order = (Status.DRAFT, Status.TODO, Status.SKIPPED, Status.DONE)
    return min(headings, key=lambda heading: order.index(heading.status), default=None)


def in_reading_order(items: Iterable[Placed]) -> tuple[Placed, ...]:
    """Sort by start, longer before shorter."""
    return tuple(sorted(items, key=place_in_order))


def place_in_order(item: "Span | Quote | Judgement") -> tuple[int, int, str]:
    """Return what items are sorted by; two that cover the same text have an order as well."""
    if isinstance(item, Span):
        return item.stretch.start, -item.stretch.end, item.id
    return item.start, -item.end, item.id


def next_in_order(
    items: Sequence[Placed], place: tuple[int, int, str] | None, *, forward: bool
) -> Placed:
    """Return which item is first beyond a place, around the end; items are in reading order."""
    order = items if forward else items[::-1]
    places = ((item, place_in_order(item)) for item in order)
    beyond = (i for i, at in places if place and (at > place if forward else at < place))
    return next(beyond, order[0])


def overlay(suggestions: Copy, own: Copy) -> Copy:
    """Return the own copy with the suggestions not yet decided in it.

    A suggestion and the decision on it share their id.
    """
    return replace(
        own,
        spans=_undecided(suggestions.spans, own.spans),
        quotes=_undecided(suggestions.quotes, own.quotes),
        proposed=suggestions.items(),
    )


def _undecided(suggested: tuple[Item, ...], own: tuple[Item, ...]) -> tuple[Item, ...]:
    if not suggested:
        return own
    decided = {item.id for item in own}
    still_open = [item for item in suggested if item.id not in decided]
    return in_reading_order((*own, *still_open)) if still_open else own


def as_seen(suggestions: Copy, own: Copy) -> Copy:
    """Return what a person sees: `overlay` without what the person marked just as it is suggested.

    Such marks are older than the suggestion, or came from elsewhere; nobody is asked again.
    """
    asked = replace(
        suggestions,
        spans=_unmarked(suggestions.spans, own.spans),
        quotes=_unmarked(suggestions.quotes, own.quotes),
    )
    return replace(overlay(asked, own), proposed=suggestions.items())


def _unmarked(suggested: tuple[Item, ...], own: tuple[Item, ...]) -> tuple[Item, ...]:
    marked = marks(own)
    return tuple(item for item in suggested if essence(item) not in marked)


def marks(items: Iterable[Item]) -> frozenset[tuple[object, ...]]:
    """Return the essence of all that a person stands behind."""
    return frozenset(essence(item) for item in items if item.state.kept)


def essence(item: Span | Quote) -> tuple[object, ...]:
    """Return what two have to agree on to have marked the same."""
    return (item.stretch, item.label) if isinstance(item, Span) else item.contents


def split(copy: Copy) -> tuple[Copy, Copy]:
    """Part a copy into its open suggestions and the owner's decisions: `overlay` backwards."""
    open_spans, spans = _part(copy.spans)
    open_quotes, quotes = _part(copy.quotes)
    suggestions = Copy(copy.article, SUGGESTIONS, open_spans, open_quotes)
    return suggestions, replace(copy, spans=spans, quotes=quotes)


def _part(items: tuple[Item, ...]) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    suggested = tuple(item for item in items if item.state is State.SUGGESTED)
    return suggested, tuple(item for item in items if item.state is not State.SUGGESTED)


def labelled(copy: Copy) -> Iterator[tuple[str, Stretch]]:
    """Yield every stretch of a copy with its label: entities, then the parts of quotes."""
    for span in copy.spans:
        yield span.label, span.stretch
    for quote in copy.quotes:
        for role, stretch in quote.parts():
            yield role.value, stretch


def decided(copy: Copy) -> Copy:
    """Return a copy with only what a person stands behind."""
    if all(item.state.kept for item in copy.items()):
        return copy
    return replace(
        copy,
        spans=tuple(span for span in copy.spans if span.state.kept),
        quotes=tuple(quote for quote in copy.quotes if quote.state.kept),
    )
