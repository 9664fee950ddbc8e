"""What an annotator can do to a copy; every function returns the edit that would do it.

The copy passed in is what the annotator sees: own decisions laid over open suggestions. Only the
decisions are stored in it, so a suggestion that is decided on has no image before the change.
"""

import os
from collections.abc import Collection
from dataclasses import replace

from annotator.domain.drawing import corrected, misquoted, quotes_drawn_over, spans_drawn_over
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote, QuoteKind, Role
from annotator.domain.record import BLIND, Copy, Item, Status
from annotator.domain.said import said
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker


def new_id(prefix: str) -> str:
    """Return an id that no other computer will make."""
    return f"{prefix}-{os.urandom(6).hex()}"


def accept(copy: Copy, *items: Item) -> Edit:
    """Take what is suggested, or was rejected, as it is.

    What had been changed before it was rejected is changed again, not accepted: it is still not
    what was proposed.
    """
    undecided = [item for item in items if not item.state.kept]
    several = said("Accept {count}", count=len(undecided))
    name = said("Accept") if len(undecided) == 1 else several
    return _put_all(name, copy, [(item, _taken(copy, item)) for item in undecided])


def approve(copy: Copy, *items: Item, seconds: int = 0) -> Edit:
    """Accept what is suggested and mark the copy as done, in one step, after so many seconds."""
    taken = tuple(_put(copy, item, replace(item, state=State.ACCEPTED)) for item in items)
    return Edit(
        said("All right"), (*taken, *set_status(copy, Status.DONE, seconds=seconds).changes)
    )


def reject(copy: Copy, *items: Item) -> Edit:
    standing = [item for item in items if item.state is not State.REJECTED]
    several = said("Reject {count}", count=len(standing))
    name = said("Reject") if len(standing) == 1 else several
    return _put_all(name, copy, [(i, replace(i, state=State.REJECTED)) for i in standing])


def delete(copy: Copy, item: Item) -> Edit:
    """Remove what a person added; reject what a suggester proposed, so that it stays away."""
    if item.state is State.ADDED:
        return edit_of(said("Delete"), copy, (Change(item, None, copy.article, copy.owner),))
    return replace(reject(copy, item), name=said("Delete"))


def relabel(copy: Copy, span: Span, label: str) -> Edit:
    """Put another label on a span; the label that was suggested accepts it."""
    if span.label == label:
        return accept(copy, span)
    return _revise(said("Label as {label}", label=label), copy, span, replace(span, label=label))


def move(copy: Copy, span: Span, stretch: Stretch) -> Edit:
    return _revise(said("Move the ends"), copy, span, replace(span, stretch=stretch))


def add_span(
    copy: Copy, stretch: Stretch, label: str, shown: Collection[Span | Quote] = ()
) -> Edit:
    """Add a span; the same span suggested is accepted, rejected is taken back.

    A suggestion that overlaps and has the same label, or covers the same words with another, is
    what the person corrects by drawing it anew, if it was rejected or is among those `shown`, the
    open suggestions that the person sees. It becomes changed, as if its ends or its label had been
    altered: one mistake of the suggester counts once, whichever way the hands took, and not as one
    thing too many and one missed. The others shown that are drawn over are rejected. What holds
    the new span and more words is left to a decision of its own, as spans may nest.
    """
    same = [s for s in copy.spans if s.label == label and s.stretch == stretch]
    if same:
        return accept(copy, same[0])
    wrong = corrected(copy, stretch, label, shown)
    over = [span for span in spans_drawn_over(stretch, shown) if span != wrong]
    if wrong is None:
        return _draw(
            said("Add {label}", label=label), copy, None, Span(new_id("e"), stretch, label), over
        )
    right = replace(wrong, stretch=stretch, label=label, state=State.CHANGED)
    return _draw(said("Add {label}", label=label), copy, wrong, right, over)


def add_quote(
    copy: Copy,
    stretch: Stretch,
    kind: QuoteKind = QuoteKind.DIRECT,
    shown: Collection[Span | Quote] = (),
) -> Edit:
    """Add a quote; the same quote suggested is accepted, rejected is taken back.

    A suggestion that was rejected and overlaps, or is shown and drawn over, is put right, as with
    `add_span`: its speaker stays, and its cue and source where they lie outside what is said.
    """
    same = [q for q in copy.quotes if q.contents == (stretch,)]
    if same:
        return accept(copy, same[0])
    wrong = misquoted(copy, stretch, shown)
    over = [quote for quote in quotes_drawn_over(stretch, shown) if quote != wrong]
    if wrong is None:
        return _draw(said("Add quote"), copy, None, Quote(new_id("q"), (stretch,), kind=kind), over)
    return _draw(said("Add quote"), copy, wrong, _put_right(wrong, stretch, kind), over)


def mend(copy: Copy, item: Item, mended: Item) -> Edit:
    """Put all ends of an item where those of its mended self are."""
    return _revise(said("Mend the ends"), copy, item, mended)


def move_part(copy: Copy, quote: Quote, index: int, stretch: Stretch) -> Edit:
    """Move the ends of one of a quote's contents.

    Raises ValueError where it would overlap another content.
    """
    contents = list(quote.contents)
    contents[index] = stretch
    return _revise(said("Move the ends"), copy, quote, replace(quote, contents=tuple(contents)))


def add_part(copy: Copy, quote: Quote, stretch: Stretch) -> Edit:
    """Let a quote say one stretch more; raises ValueError where it says that already."""
    contents = tuple(sorted((*quote.contents, stretch)))
    return _revise(said("Add a part"), copy, quote, replace(quote, contents=contents))


def join(copy: Copy, quote: Quote, other: Quote) -> Edit:
    """Make two quotes one, with the cue and the speaker of the first where it has them.

    Raises ValueError where they overlap.
    """
    speaks = quote if quote.speaker or quote.source else other
    joined = replace(
        quote,
        contents=tuple(sorted((*quote.contents, *other.contents))),
        cue=quote.cue or other.cue,
        source=speaks.source,
        speaker=speaks.speaker,
        kind=quote.kind if quote.kind is other.kind else QuoteKind.MIXED,
    )
    edit, gone = _revise(said("Join quotes"), copy, quote, joined), delete(copy, other)
    return replace(edit, changes=(*edit.changes, gone.changes[0]))


def set_part(copy: Copy, quote: Quote, role: Role, stretch: Stretch | None) -> Edit:
    """Set or clear a quote's cue or source mention."""
    if role is Role.CUE:
        return _revise(said("Set the cue"), copy, quote, replace(quote, cue=stretch))
    return _revise(said("Set the source"), copy, quote, replace(quote, source=stretch))


def set_kind(copy: Copy, quote: Quote, kind: QuoteKind) -> Edit:
    return _revise(said("Mark as {kind}", kind=kind), copy, quote, replace(quote, kind=kind))


def set_speaker(
    copy: Copy, quote: Quote, speaker: Speaker | None, source: Stretch | None, *, new: bool = False
) -> Edit:
    """Say who speaks, and where the text names them; a new speaker joins the ledger as well.

    The speaker that was suggested accepts the quote.
    """
    after = replace(quote, speaker=speaker.id if speaker else None, source=source)
    return _speak(copy, quote, after, speaker, new=new)


def name_speaker(copy: Copy, span: Span, speaker: Speaker | None, *, new: bool = False) -> Edit:
    """Say whom an entity names; a new speaker joins the ledger as well.

    The speaker that was suggested accepts the entity.
    """
    after = replace(span, speaker=speaker.id if speaker else None)
    return _speak(copy, span, after, speaker, new=new)


def set_status(copy: Copy, status: Status, reason: str = "", *, seconds: int = 0) -> Edit:
    """Say how far an article has come, after so many seconds more."""
    reason = reason or _settled(copy, status)
    spent = copy.standing.seconds + seconds
    after = replace(copy.standing, status=status, reason=reason, seconds=spent)
    if after == copy.standing:
        return Edit(said("Mark as {status}", status=status), ())
    return Edit(
        said("Mark as {status}", status=status),
        (Change(copy.standing, after, copy.article, copy.owner),),
    )


def _speak(copy: Copy, before: Item, after: Item, speaker: Speaker | None, *, new: bool) -> Edit:
    if speaker and after == before:
        return accept(copy, before)
    edit = _revise(
        said("Set the speaker") if speaker else said("Clear the speaker"), copy, before, after
    )
    if not new:
        return edit
    return replace(edit, changes=(Change(None, speaker), *edit.changes))


def _revise(name: str, copy: Copy, before: Item, after: Item) -> Edit:
    if after == before:
        return Edit(name, ())
    revised = replace(after, state=before.state.revised)
    return edit_of(name, copy, (_put(copy, before, revised),))


def _put_right(wrong: Quote, stretch: Stretch, kind: QuoteKind) -> Quote:
    cue, source = (
        part if part is None or not part.overlaps(stretch) else None
        for part in (wrong.cue, wrong.source)
    )
    return replace(
        wrong, contents=(stretch,), cue=cue, source=source, kind=kind, state=State.CHANGED
    )


def _taken(copy: Copy, item: Item) -> Item:
    """Return an item as a person takes it over: accepted if it is just what was proposed."""
    accepted = replace(item, state=State.ACCEPTED)
    if item.state is State.SUGGESTED:
        return accepted
    same = (p for p in copy.proposed if p.id == item.id and type(p) is type(item))
    proposed = next(same, None)
    if proposed is None or _as_told(proposed, item) == accepted:
        return accepted
    return replace(item, state=State.CHANGED)


def _as_told(proposed: Item, item: Item) -> Item:
    """Return a suggestion accepted, with what another run of the suggester may tell otherwise."""
    return replace(
        proposed,
        state=State.ACCEPTED,
        origin=item.origin,
        score=item.score,
        reason=item.reason,
    )


def _put_all(name: str, copy: Copy, pairs: list[tuple[Item, Item]]) -> Edit:
    return edit_of(name, copy, tuple(_put(copy, before, after) for before, after in pairs))


def _draw(name: str, copy: Copy, wrong: Item | None, drawn: Item, over: Collection[Item]) -> Edit:
    """Put what was drawn in the place of what it corrects, if any, and reject what lies under."""
    first = _put(copy, wrong, drawn) if wrong else Change(None, drawn, copy.article, copy.owner)
    rejected = (_put(copy, item, replace(item, state=State.REJECTED)) for item in over)
    name = said("{step}, reject {over}", step=name, over=len(over)) if over else name
    return edit_of(name, copy, (first, *rejected))


def _put(copy: Copy, before: Item, after: Item) -> Change:
    stored = None if before.state is State.SUGGESTED else before
    return Change(stored, after, copy.article, copy.owner)


def edit_of(name: str, copy: Copy, changes: tuple[Change, ...]) -> Edit:
    """Name the changes; the first one makes a copy that was to do a draft."""
    if changes and copy.standing.status is Status.TODO:
        reason = _settled(copy, Status.DRAFT)
        draft = replace(copy.standing, status=Status.DRAFT, reason=reason)
        changes = (*changes, Change(copy.standing, draft, copy.article, copy.owner))
    return Edit(name, changes)


def _settled(copy: Copy, status: Status) -> str:
    """Return the reason that says that no suggestions are shown, where they are not."""
    return BLIND if copy.blind and status in {Status.DRAFT, Status.DONE} else ""
