"""Which items of a copy touch which paragraph."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.marks import Kind, Mark, Trace, is_beside, mark_of, traces

Thing = Span | Quote
CHUNK = 64
Numbers = Callable[[int, int], range]


class Index:
    """The items on show, by mark and by paragraph; traces are made when a paragraph is drawn."""

    def __init__(self, numbers: Numbers, scheme: Scheme, text: str = "") -> None:
        self._numbers = numbers
        self._text = text
        self._scheme = scheme
        self._beside = ""
        self._speakers: Mapping[str, Speaker] = {}
        self._copy = Copy("", "")
        self._shelves: dict[Kind, dict[str, Thing]] = {"span": {}, "quote": {}}
        self._by_paragraph: defaultdict[int, list[Thing]] = defaultdict(list)
        self._traces: dict[Mark, tuple[Trace, ...]] = {}

    def show(self, copy: Copy, speakers: Mapping[str, Speaker]) -> set[int]:
        """Take over a copy and return the paragraphs in which something changed."""
        renamed = _changed_keys(self._speakers, speakers)
        before, self._copy, self._speakers = self._copy, copy, dict(speakers)
        touched = self._rename(renamed)
        touched |= self._replace("span", *_unlike(before.spans, copy.spans))
        touched |= self._replace("quote", *_unlike(before.quotes, copy.quotes))
        return touched

    def set_beside(self, name: str) -> bool:
        """Tell apart what only the suggester of this name proposes; whether that is another one."""
        if name == self._beside:
            return False
        self._beside = name
        self._traces.clear()
        return True

    def set_scheme(self, scheme: Scheme) -> bool:
        """Draw labels as a scheme has them; whether that is another one."""
        if scheme == self._scheme:
            return False
        self._scheme = scheme
        self._traces.clear()
        return True

    def item(self, mark: Mark) -> Thing | None:
        return self._shelves[mark.kind].get(mark.id)

    def traces(self, mark: Mark) -> tuple[Trace, ...]:
        """Return what is drawn of an item, nothing if it is not on show."""
        item = self.item(mark)
        if item is None:
            return ()
        if mark not in self._traces:
            found = traces(item, self._scheme, self._speakers, self._text)
            if item.state is State.SUGGESTED and is_beside(item.origin, self._beside):
                found = tuple(replace(trace, beside=True) for trace in found)
            self._traces[mark] = found
        return self._traces[mark]

    def traces_in(self, number: int, stretch: Stretch) -> list[Trace]:
        """Return what is drawn in a paragraph, outer before inner."""
        marks = map(mark_of, self._by_paragraph.get(number, ()))
        found = [t for mark in marks for t in self.traces(mark) if t.stretch.overlaps(stretch)]
        return sorted(found, key=lambda t: (t.stretch.start, -t.stretch.end, t.form.value))

    def _replace(self, kind: Kind, old: Sequence[Thing], new: Sequence[Thing]) -> set[int]:
        if not old:
            return self._add(kind, new)
        kept = {item.id: item for item in new}
        known = {item.id: item for item in old}
        gone = [item for item in old if kept.get(item.id) != item]
        come = [item for item in new if known.get(item.id) != item]
        return self._remove(kind, gone) | self._add(kind, come)

    def _rename(self, speakers: set[str]) -> set[int]:
        """Forget what is drawn of the items that these speakers speak in."""
        touched: set[int] = set()
        if speakers:
            for item in (*self._shelves["span"].values(), *self._shelves["quote"].values()):
                if item.speaker in speakers:
                    self._traces.pop(mark_of(item), None)
                    touched.update(self._paragraphs(item))
        return touched

    def _remove(self, kind: Kind, items: Iterable[Thing]) -> set[int]:
        touched = set()
        for gone in items:
            if self._shelves[kind].pop(gone.id, None) is not None:
                self._traces.pop(mark_of(gone), None)
                for number in self._paragraphs(gone):
                    touched.add(number)
                    self._by_paragraph[number].remove(gone)
        return touched

    def _add(self, kind: Kind, items: Iterable[Thing]) -> set[int]:
        shelf, held = self._shelves[kind], self._by_paragraph
        rejected = State.REJECTED  # asked of thousands before the first frame
        touched = set()
        for item in items:
            if item.state is not rejected:
                shelf[item.id] = item
                for number in self._paragraphs(item):
                    touched.add(number)
                    held[number].append(item)
        return touched

    def _paragraphs(self, item: Thing) -> Collection[int]:
        if isinstance(item, Span):
            return self._numbers(item.stretch.start, item.stretch.end)
        parts = (*item.contents, item.cue, item.source)
        return {n for p in parts if p is not None for n in self._numbers(p.start, p.end)}


def ends_alike(old: Sequence[Thing], new: Sequence[Thing]) -> tuple[int, int]:
    """Count what both begin with and what both end with, which is nearly all after an edit."""
    shorter = min(len(old), len(new))
    head = _alike(old, new, shorter)
    return head, _alike(old[::-1], new[::-1], shorter - head)


def _unlike(old: Sequence[Thing], new: Sequence[Thing]) -> tuple[Sequence[Thing], Sequence[Thing]]:
    head, tail = ends_alike(old, new)
    return old[head : len(old) - tail], new[head : len(new) - tail]


def _alike(old: Sequence[Thing], new: Sequence[Thing], longest: int) -> int:
    """Count the items that are equal before the first one that is not, many at a time."""
    count = 0
    while count < longest and old[count : count + CHUNK] == new[count : count + CHUNK]:
        count += CHUNK
    while count < longest and old[count] == new[count]:
        count += 1
    return min(count, longest)


def _changed_keys(old: Mapping[str, Speaker], new: Mapping[str, Speaker]) -> set[str]:
    return {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
