"""Carrying an edit over to what was read before it."""

from bisect import insort
from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import (
    Copy,
    Heading,
    Item,
    Placed,
    Standing,
    Status,
    essence,
    marks,
    place_in_order,
)
from annotator.domain.span import Span, State


def carry(edit: Edit, copy: Copy) -> Copy:
    """Return what a copy is after an edit that was done, as if it were read anew."""
    changes = [c for c in edit.changes if (c.article, c.owner) == (copy.article, copy.owner)]
    standings = [c.after for c in changes if isinstance(c.after, Standing)]
    return replace(
        copy,
        spans=_carry(copy.spans, changes, Span),
        quotes=_carry(copy.quotes, changes, Quote),
        standing=standings[-1] if standings else copy.standing,
        judgements=_carry(copy.judgements, changes, Judgement),
    )


def _carry(
    items: tuple[Placed, ...], changes: Iterable[Change], kind: type[Placed]
) -> tuple[Placed, ...]:
    # What is there already is put anew, so that carrying an edit over twice does no harm.
    come = [c.after for c in changes if isinstance(c.after, kind)]
    return _exchange(items, {thing.id for thing in _things(changes, kind)}, come)


def carry_over(edit: Edit, seen: Copy, suggestions: Copy, own: Copy) -> Copy:
    """Return an own copy laid over suggestions, both after an edit, from what was seen before it.

    It is what `as_seen` returns, without going through what the edit does not touch.
    """
    changes = [c for c in edit.changes if c.article == seen.article]
    return replace(
        own,
        spans=_carry_over(seen.spans, changes, Span, suggestions.spans, own.spans),
        quotes=_carry_over(seen.quotes, changes, Quote, suggestions.quotes, own.quotes),
        proposed=suggestions.items(),
    )


def _carry_over(
    seen: tuple[Item, ...],
    changes: Iterable[Change],
    kind: type[Item],
    suggested: tuple[Item, ...],
    own: tuple[Item, ...],
) -> tuple[Item, ...]:
    things = _things(changes, kind)
    if not things:
        return seen
    # What was marked or unmarked just as something is suggested hides that or shows it again.
    starts = {thing.start for thing in things}
    touched = {thing.id for thing in things} | {s.id for s in suggested if s.start in starts}
    decided = {item.id: item for item in own if item.id in touched}
    still_open = [s for s in suggested if s.id in touched and s.id not in decided]
    starts |= {item.start for item in still_open}
    marked = marks(item for item in own if item.start in starts)
    come = (*decided.values(), *(s for s in still_open if essence(s) not in marked))
    return _exchange(seen, touched, come)


def _things(changes: Iterable[Change], kind: type[Placed]) -> list[Placed]:
    """Return all things of a kind that changes are about, before and after."""
    return [thing for c in changes for thing in (c.before, c.after) if isinstance(thing, kind)]


def _exchange(
    items: tuple[Placed, ...], gone: set[str], come: Iterable[Placed]
) -> tuple[Placed, ...]:
    """Take items out by their ids, and put others in where they belong."""
    if not gone:
        return items
    kept = [item for item in items if item.id not in gone]
    for item in come:
        insort(kept, item, key=place_in_order)
    return tuple(kept)


def carry_speaking(edit: Edit, speaking: frozenset[str]) -> frozenset[str] | None:
    """Return whom marks name after an edit; None where somebody may be named no more."""
    pairs = [(_speaker(change.before), _speaker(change.after)) for change in edit.changes]
    if any(before not in {"", after} for before, after in pairs):
        return None
    return speaking | {after for _, after in pairs if after}


def _speaker(thing: object) -> str:
    if not isinstance(thing, Span | Quote) or thing.state is State.REJECTED:
        return ""
    return thing.speaker or ""


def carry_headings(edit: Edit, owner: str, headings: tuple[Heading, ...]) -> tuple[Heading, ...]:
    """Return the headings of an owner's copies after an edit by which no article came or went."""
    standings = {
        c.article: c.after.status if isinstance(c.after, Standing) else Status.TODO
        for c in edit.changes
        if c.owner == owner and isinstance(c.thing, Standing)
    }
    if not standings:
        return headings
    return tuple(
        replace(h, status=standings[h.article]) if h.article in standings else h for h in headings
    )
