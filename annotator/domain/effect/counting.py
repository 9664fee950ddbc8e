"""What became of the suggestions in one copy, as counts that add up."""

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass

from annotator.domain.blind import is_blind
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, essence
from annotator.domain.span import Span, State

SHOWN, BLIND = "shown", "blind"
Item = Span | Quote


@dataclass(frozen=True, slots=True)
class Work:
    """What one annotator has done with one article, of so many code points.

    `suggested` is what is proposed there, `gold` what was adjudicated, if it was.
    """

    own: Copy
    suggested: Copy
    length: int
    gold: Copy | None = None


def counted(work: Work) -> Counter[Hashable]:
    """Count what became of the suggestions in one copy, shown or blind."""
    how = BLIND if is_blind(work.own) else SHOWN
    kept = [item for item in work.own.items() if item.state.kept]
    proposed = {_content(item) for item in work.suggested.items()}
    row = _decided(work) if how == SHOWN else Counter[Hashable]()
    row["articles", how] = 1
    row["marked", how] = len(kept)
    row["proposed", how] = _proposed(work, how)
    row["taken", how] = sum(_is_taken(item, proposed) for item in kept)
    if work.gold is not None:
        right = {_content(item) for item in work.gold.items() if item.state.kept}
        row["adjudicated", how] = 1
        row["gold", how] = len(right)
        row["found", how] = len(right & {_content(item) for item in kept})
    if work.own.standing.seconds and work.length:
        row["timed", how] = 1
        row["seconds", how] = work.own.standing.seconds
        row["signs", how] = work.length
    return row


def _decided(work: Work) -> Counter[Hashable]:
    """Count what a person made of what was shown: each suggestion, and what none proposed."""
    first = {(type(item), item.id): item for item in work.suggested.items()}
    own = {(type(item), item.id) for item in work.own.items()}
    same = {_content(item) for item in work.own.items() if item.state.kept}
    row: Counter[Hashable] = Counter()
    for item in work.own.items():
        row[_fate(item, first.get((type(item), item.id))), SHOWN] += 1
    proposed = {_content(item) for item in first.values()}
    row["missed", SHOWN] = sum(
        item.state is State.ADDED and _content(item) not in proposed for item in work.own.items()
    )
    row["left", SHOWN] = sum(
        key not in own and _content(item) not in same for key, item in first.items()
    )
    return row


def _fate(item: Item, proposed: Item | None) -> str:
    """Return what became of a suggestion; a person's own mark is "own"."""
    if item.state is State.ADDED:
        return "own"
    if item.state is not State.CHANGED:
        return str(item.state)
    moved = proposed is not None and proposed.stretches() != item.stretches()
    return "moved" if moved else "altered"


def _proposed(work: Work, how: str) -> int:
    """Return how many suggestions a person met; of what is blind all that there are."""
    if how == BLIND:
        return len(work.suggested.items())
    met = {(type(item), item.id) for item in work.own.items() if item.state is not State.ADDED}
    return len(met | {(type(item), item.id) for item in work.suggested.items()})


def _is_taken(item: Item, proposed: set[tuple[object, ...]]) -> bool:
    return item.state is State.ACCEPTED or _content(item) in proposed


def _content(item: Item) -> tuple[object, ...]:
    return (type(item).__name__, *essence(item))
