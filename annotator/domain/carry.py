"""Carrying an edit over to a copy that was read before it."""

from bisect import insort
from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Item, Standing, place_in_order
from annotator.domain.span import Span


def carry(edit: Edit, copy: Copy) -> Copy:
    """Return what a copy is after an edit that was done, as if it were read anew."""
    changes = [c for c in edit.changes if (c.article, c.owner) == (copy.article, copy.owner)]
    standings = [c.after for c in changes if isinstance(c.after, Standing)]
    return replace(
        copy,
        spans=_carry(copy.spans, changes, Span),
        quotes=_carry(copy.quotes, changes, Quote),
        standing=standings[-1] if standings else copy.standing,
    )


def _carry(
    items: tuple[Item, ...], changes: Iterable[Change], kind: type[Item]
) -> tuple[Item, ...]:
    # What is there already is put anew, so that carrying an edit over twice does no harm.
    gone = {thing.id for c in changes for thing in (c.before, c.after) if isinstance(thing, kind)}
    come = [c.after for c in changes if isinstance(c.after, kind)]
    if not gone:
        return items
    kept = [item for item in items if item.id not in gone]
    for item in come:
        insort(kept, item, key=place_in_order)
    return tuple(kept)
