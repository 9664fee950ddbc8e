"""What an annotator can do to a copy; every function returns the edit that would do it.

The copy passed in is what the annotator sees: own decisions laid over open suggestions. Only the
decisions are stored in it, so a suggestion that is decided on has no image before the change.
"""

import os
from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote, QuoteKind, Role
from annotator.domain.record import Copy, Item, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker


def new_id(prefix: str) -> str:
    """Return an id that no other computer will make."""
    return f"{prefix}-{os.urandom(6).hex()}"


def accept(copy: Copy, *items: Item) -> Edit:
    """Take what is suggested, or was rejected, as it is."""
    undecided = (item for item in items if not item.state.kept)
    return _decide("Accept", copy, undecided, State.ACCEPTED)


def reject(copy: Copy, *items: Item) -> Edit:
    standing = (item for item in items if item.state is not State.REJECTED)
    return _decide("Reject", copy, standing, State.REJECTED)


def delete(copy: Copy, item: Item) -> Edit:
    """Remove what a person added; reject what a suggester proposed, so that it stays away."""
    if item.state is State.ADDED:
        return _edit("Delete", copy, (Change(item, None, copy.article, copy.owner),))
    return replace(reject(copy, item), name="Delete")


def relabel(copy: Copy, span: Span, label: str) -> Edit:
    return _revise(f"Label as {label}", copy, span, replace(span, label=label))


def move(copy: Copy, span: Span, stretch: Stretch) -> Edit:
    return _revise("Move the ends", copy, span, replace(span, stretch=stretch))


def add_span(copy: Copy, stretch: Stretch, label: str) -> Edit:
    """Add a span; the same span suggested is accepted, rejected is taken back."""
    same = [s for s in copy.spans if s.stretch == stretch and s.label == label]
    if same:
        return accept(copy, same[0])
    span = Span(new_id("e"), stretch, label)
    return _edit(f"Add {label}", copy, (Change(None, span, copy.article, copy.owner),))


def add_quote(copy: Copy, stretch: Stretch, kind: QuoteKind = QuoteKind.DIRECT) -> Edit:
    same = [q for q in copy.quotes if q.contents == (stretch,)]
    if same:
        return accept(copy, same[0])
    quote = Quote(new_id("q"), (stretch,), kind=kind)
    return _edit("Add quote", copy, (Change(None, quote, copy.article, copy.owner),))


def move_part(copy: Copy, quote: Quote, index: int, stretch: Stretch) -> Edit:
    """Move the ends of one of a quote's contents.

    Raises ValueError where it would overlap another content.
    """
    contents = list(quote.contents)
    contents[index] = stretch
    return _revise("Move the ends", copy, quote, replace(quote, contents=tuple(contents)))


def set_part(copy: Copy, quote: Quote, role: Role, stretch: Stretch | None) -> Edit:
    """Set or clear a quote's cue or source mention."""
    if role is Role.CUE:
        return _revise("Set the cue", copy, quote, replace(quote, cue=stretch))
    return _revise("Set the source", copy, quote, replace(quote, source=stretch))


def set_kind(copy: Copy, quote: Quote, kind: QuoteKind) -> Edit:
    return _revise(f"Mark as {kind}", copy, quote, replace(quote, kind=kind))


def set_speaker(
    copy: Copy, quote: Quote, speaker: Speaker | None, source: Stretch | None, *, new: bool = False
) -> Edit:
    """Say who speaks, and where the text names them; a new speaker joins the ledger as well."""
    after = replace(quote, speaker=speaker.id if speaker else None, source=source)
    edit = _revise("Set the speaker" if speaker else "Clear the speaker", copy, quote, after)
    if not new:
        return edit
    return replace(edit, changes=(Change(None, speaker), *edit.changes))


def set_status(copy: Copy, status: Status, reason: str = "") -> Edit:
    after = replace(copy.standing, status=status, reason=reason)
    if after == copy.standing:
        return Edit(f"Mark as {status}", ())
    return Edit(f"Mark as {status}", (Change(copy.standing, after, copy.article, copy.owner),))


def _revise(name: str, copy: Copy, before: Item, after: Item) -> Edit:
    if after == before:
        return Edit(name, ())
    revised = replace(after, state=before.state.revised)
    return _edit(name, copy, (_put(copy, before, revised),))


def _decide(verb: str, copy: Copy, items: Iterable[Item], state: State) -> Edit:
    decided = [(item, replace(item, state=state)) for item in items]
    name = verb if len(decided) == 1 else f"{verb} {len(decided)}"
    return _edit(name, copy, tuple(_put(copy, before, after) for before, after in decided))


def _put(copy: Copy, before: Item, after: Item) -> Change:
    stored = None if before.state is State.SUGGESTED else before
    return Change(stored, after, copy.article, copy.owner)


def _edit(name: str, copy: Copy, changes: tuple[Change, ...]) -> Edit:
    """Name the changes; the first one makes a copy that was to do a draft."""
    if changes and copy.standing.status is Status.TODO:
        draft = replace(copy.standing, status=Status.DRAFT)
        changes = (*changes, Change(copy.standing, draft, copy.article, copy.owner))
    return Edit(name, changes)
