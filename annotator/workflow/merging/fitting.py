"""Copies of files in the terms of the project: its ids, labels and speakers, its text."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.edit import Change
from annotator.domain.merging import Moved
from annotator.domain.record import Copy, Item, Placed, Revision, in_reading_order
from annotator.domain.span import Span, Stretch
from annotator.domain.wording import shortened
from annotator.store import queries
from annotator.workflow.merging.cast import Cast
from annotator.workflow.merging.labels import Labels
from annotator.workflow.merging.plan import Line, Plan
from annotator.workflow.merging.sources import AT_ONCE, Source
from annotator.workflow.session import Session

LONGEST = 60  # characters of the words that a mark covers
Fitted = tuple[Line, Copy, Copy]  # theirs as it would be here, and ours


class Fitting:
    """Puts copies into the terms of the project, with the speakers of those lines that are given.

    The lines come in an order that does not depend on that of the files.
    """

    def __init__(
        self, session: Session, labels: Labels, lines: Iterable[tuple[Line, Source]]
    ) -> None:
        every = list(lines)
        self.cast = Cast(session, {line.article for line, _ in every})
        self._labels = labels
        self._speakers: dict[int, Mapping[str, str]] = {
            id(line): self.cast.enter(line.article, source.speakers(line.theirs))
            for line, source in every
        }
        self.moved: list[Moved] = []

    def __call__(self, line: Line, copy: Copy) -> Copy:
        """Return a copy of a file as it would be here."""
        alignment, known = line.match.alignment, self._speakers[id(line)]
        spans, quotes = self._labels.of(copy.spans), copy.quotes
        judged = tuple(_against(judgement, line.originals) for judgement in copy.judgements)
        if alignment:
            spans = tuple(self._realigned(line, spans, alignment.span))
            quotes = tuple(self._realigned(line, quotes, alignment.quote))
            judged = tuple(self._realigned(line, judged, alignment.judgement))
        if any(theirs != ours for theirs, ours in known.items()):
            spans = tuple(_spoken(span, known) for span in spans)
            quotes = tuple(_spoken(quote, known) for quote in quotes)
        return Copy(
            line.article,
            line.owner,
            in_reading_order(spans),
            in_reading_order(quotes),
            copy.standing,
            in_reading_order({judgement.id: judgement for judgement in judged}.values()),
        )

    def _realigned(
        self, line: Line, items: Iterable[Placed], move: Callable[[Placed], Placed | None]
    ) -> Iterator[Placed]:
        """Yield what has a place in our text, and note what moved or was lost."""
        for item in items:
            there = move(item)
            self.moved += _moves(line, item, there)
            if there:
                yield there


def _against(judgement: Judgement, originals: Mapping[str, str]) -> Judgement:
    named = judgement.original
    return replace(judgement, original=originals.get(named, named))


def _moves(line: Line, before: Placed, after: Placed | None) -> Iterator[Moved]:
    new = dict(_parts(after)) if after else {}
    for name, stretch in _parts(before):
        there = new.get(name)
        if there != stretch:
            words = shortened(stretch.text(line.match.text), LONGEST)
            mark = f"{before.id} {name}".strip()
            now = (there.start, there.end) if there else None
            yield Moved(line.article, line.owner, mark, words, (stretch.start, stretch.end), now)


def _parts(item: Placed) -> Iterator[tuple[str, Stretch]]:
    """Yield the stretches of a mark under names of their own; that of a span has none."""
    if isinstance(item, Span):
        yield "", item.stretch
        return
    for number, content in enumerate(item.contents, start=1):
        yield f"content {number}", content
    if isinstance(item, Judgement):
        return
    for name, part in (("cue", item.cue), ("source", item.source)):
        if part:
            yield name, part


def _spoken(item: Item, known: Mapping[str, str]) -> Item:
    return replace(item, speaker=known[item.speaker]) if item.speaker else item


def fitted(
    session: Session, fitting: Fitting, source: Source, lines: Sequence[Line]
) -> Iterator[list[Fitted]]:
    """Yield copies of a file as they would be here, each with the one that is, many at a time."""
    by_key = {(line.theirs.article, line.theirs.owner): line for line in lines}
    copies = source.copies(by_key.keys())
    while chunk := list(islice(copies, AT_ONCE)):
        pairs = [(by_key[copy.article, copy.owner], copy) for copy in chunk]
        ours = _ours(session, [line for line, _ in pairs])
        yield [(line, fitting(line, copy), ours[line.key]) for line, copy in pairs]


def moves(session: Session, plan: Plan) -> tuple[Moved, ...]:
    """Return what would move, or be lost, in copies that come in from another text."""
    lines = [(x, source) for x, source in plan.lines() if x.taken and x.match.changed]
    fitting = Fitting(session, plan.labels, lines)
    for visit, source in plan.active():
        of_file = [line for line in visit.taken() if line.match.changed]
        for _ in fitted(session, fitting, source, of_file):
            pass  # the fitting notes what moves
    return tuple(fitting.moved)


def _ours(session: Session, lines: Sequence[Line]) -> dict[tuple[str, str], Copy]:
    found: dict[tuple[str, str], Copy] = {}
    for owner in sorted({line.owner for line in lines}):
        articles = [line.article for line in lines if line.owner == owner]
        for copy in session.project.ask(queries.copies, articles, owner):
            found[copy.article, owner] = copy
    return found


def changes(theirs: Copy, ours: Copy, after: Revision) -> Iterator[Change]:
    """Yield what makes our copy theirs, with the revision that it has then."""
    of = theirs.article, theirs.owner
    held = {(type(item), item.id): item for item in (*ours.items(), *ours.judgements)}
    for item in (*theirs.items(), *theirs.judgements):
        before = held.pop((type(item), item.id), None)
        if before != item:
            yield Change(before, item, *of)
    yield from (Change(item, None, *of) for item in held.values())
    if theirs.standing != ours.standing:
        yield Change(ours.standing, theirs.standing, *of)
    if after != ours.revision:
        yield Change(ours.revision, after, *of)
