"""The same text in other places, and what a label on all of them would change."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain import decide, finding
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import Copy
from annotator.domain.said import said
from annotator.domain.span import Span, State, Stretch

Decision = Callable[[Copy, Iterable[Stretch], "Wanted"], Edit]

CONTEXT = 80
LONGEST = 60


class Reach(StrEnum):
    """How far the same text is looked for."""

    ARTICLE = "article"
    STORY = "story"
    PROJECT = "project"


class Now(StrEnum):
    """What there is at a place before anything is done."""

    NOTHING = "nothing"
    SUGGESTED = "suggested"  # the label wanted, still open
    OTHER = "suggested with another label"
    SAME = "the label wanted already"
    REJECTED = "the label wanted, rejected"
    DECIDED = "decided with another label"
    AROUND = "around nothing but open suggestions"
    OVERLAP = "within something, across it or around what is decided"

    @property
    def plain(self) -> bool:
        """Whether putting the label there goes against nothing that a person decided or sees."""
        return self in {Now.NOTHING, Now.SUGGESTED, Now.OTHER, Now.AROUND}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text, and the label and speaker that go with it; `any_case` takes upper for lower case."""

    text: str
    label: str
    speaker: str | None = None
    any_case: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """The text wanted in an article, with the words around it in its paragraph.

    `span` is what is there, or what this lies in, across or around, and `held` the text of that.
    """

    article: str
    title: str
    stretch: Stretch
    before: str
    words: str
    after: str
    now: Now
    span: Span | None = None
    held: str = ""


def stretches(text: str, wanted: Wanted) -> Iterator[Stretch]:
    """Yield where whole words of a text are the ones wanted, however they are spaced."""
    found = finding.places(text, wanted.text, whole=True, any_case=wanted.any_case, typed=False)
    return (Stretch(*ends) for ends in found)


def places(article: Article, copy: Copy, wanted: Wanted) -> Iterator[Place]:
    """Yield every place of an article, in text order, with what the copy holds there."""
    shelf = _Shelf(copy.spans)
    for stretch in stretches(article.text, wanted):
        now, span = shelf.there(stretch, wanted.label)
        yield Place(
            article.id,
            article.title,
            stretch,
            article.text[max(0, stretch.start - CONTEXT) : stretch.start].rpartition("\n")[2],
            stretch.text(article.text),
            article.text[stretch.end : stretch.end + CONTEXT].partition("\n")[0],
            now,
            span,
            span.stretch.text(article.text)[:LONGEST] if span else "",
        )


def put(copy: Copy, stretches: Iterable[Stretch], wanted: Wanted) -> Edit:
    """Put the label and the speaker on stretches of one copy: add, accept or relabel."""
    shelf, changes = _Shelf(copy.spans), dict[Change, None]()
    taken: set[str] = set()
    for stretch in stretches:
        for change in _put_one(copy, shelf, stretch, wanted).changes:
            fitted = isinstance(change.after, Span)
            once = _once(change, stretch, wanted, taken) if fitted else change
            changes[once] = None
    return Edit(said("Add {label} everywhere", label=wanted.label), tuple(changes))


def reject(copy: Copy, stretches: Iterable[Stretch], wanted: Wanted) -> Edit:
    """Reject the open suggestions of the label on stretches of one copy."""
    shelf = _Shelf(copy.spans)
    there = (shelf.there(stretch, wanted.label) for stretch in stretches)
    spans = [span for now, span in there if span and now is Now.SUGGESTED]
    name = said("Reject {label} everywhere", label=wanted.label)
    return replace(decide.reject(copy, *spans), name=name)


def _put_one(copy: Copy, shelf: "_Shelf", stretch: Stretch, wanted: Wanted) -> Edit:
    now, span = shelf.there(stretch, wanted.label)
    if now is Now.SAME:
        return Edit("", ())
    if span and now in {Now.SUGGESTED, Now.REJECTED}:
        return decide.accept(copy, span)
    if span and now in {Now.OTHER, Now.DECIDED}:
        return decide.relabel(copy, span, wanted.label)
    return decide.add_span(copy, stretch, wanted.label)


def _once(change: Change, stretch: Stretch, wanted: Wanted, taken: set[str]) -> Change:
    """Let a span be changed for one place only, and name the speaker."""
    after = change.after
    assert isinstance(after, Span)  # noqa: S101  (nothing is removed here)
    if after.id in taken:
        after = Span(decide.new_id("e"), stretch, wanted.label)
        change = replace(change, before=None)
    taken.add(after.id)
    if wanted.speaker and after.speaker != wanted.speaker:
        state = State.CHANGED if after.state is State.ACCEPTED else after.state
        after = replace(after, speaker=wanted.speaker, state=state)
    return replace(change, after=after)


class _Shelf:
    """The spans of a copy, ordered so that those at a place are found without a look at all."""

    def __init__(self, spans: tuple[Span, ...]) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in self._spans]
        self._longest = max((len(span.stretch) for span in spans), default=0)

    def there(self, stretch: Stretch, label: str) -> tuple[Now, Span | None]:
        """Return what is at a stretch: what has its ends first, of that what has the label."""
        near = self._near(stretch)
        exact = [span for span in near if span.stretch == stretch]
        same = next((span for span in exact if span.label == label), None)
        if same:
            return _SAME.get(same.state, Now.SAME), same
        standing = [span for span in near if span.state is not State.REJECTED]
        for span in sorted(standing, key=lambda span: not span.state.kept):
            if span.stretch == stretch:
                return (Now.DECIDED if span.state.kept else Now.OTHER), span
        return _beside(standing, stretch)

    def _near(self, stretch: Stretch) -> list[Span]:
        first = bisect_left(self._starts, stretch.start - self._longest)
        last = bisect_left(self._starts, stretch.end)
        return [span for span in self._spans[first:last] if span.stretch.overlaps(stretch)]


def _beside(spans: list[Span], stretch: Stretch) -> tuple[Now, Span | None]:
    """Return what overlaps a stretch, the longest first; open suggestions within it count last."""
    hard = [s for s in spans if s.state.kept or not stretch.covers(s.stretch)]
    longest = max(hard or spans, key=lambda span: len(span.stretch), default=None)
    if longest is None:
        return Now.NOTHING, None
    return (Now.OVERLAP if hard else Now.AROUND), longest


_SAME = {State.SUGGESTED: Now.SUGGESTED, State.REJECTED: Now.REJECTED}
