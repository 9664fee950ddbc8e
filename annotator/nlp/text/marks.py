"""Pair quotation marks of any shape, and tell them from apostrophes.

The marks of a paragraph are read from left to right. Each may open, close or do nothing, and has a
cost for each (`signs`); the reading that costs least in all is taken (Viterbi 1967, kept to the
best few at each mark, so that time grows with the text only).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from annotator.nlp.text.lexicon import current
from annotator.nlp.text.signs import SIGN, SINGLE, Sign, signs

PARAGRAPH = re.compile(r"[^\n]+")
BLANKS = re.compile(r"\s*")
STOPS = frozenset(".?!,")
_cost = attrgetter("cost")
PAIR = 2
DEEPEST = 3
READINGS = 5
HOPELESS = 6.0  # what the balance of a paragraph cannot win back
NESTED_ALIKE = 1.2
LOST_CLOSE_AFTER_STOP = 0.8
LOST_CLOSE = 3.0
LEFT_OPEN_INSIDE = 2.5
CONTINUED = 0.1
LEFT_OPEN = 2.0
LEFT_OPEN_SINGLE = 2.7
LACKS_OPENER = 3.6
LACKS_OPENER_CARRIED = 0.5


class Marked(NamedTuple):
    """A stretch in quotation marks; `continues` where the next paragraph takes it up."""

    start: int
    end: int
    continues: bool = False


class _Found(NamedTuple):
    """The last stretch of a reading, and those before it."""

    last: Marked
    earlier: "_Found | None"


class _Reading(NamedTuple):
    """One way to read the marks so far.

    `within` are the families of the marks that are open, the outermost first; `opened` is where
    that one stands.
    """

    cost: float
    within: str
    opened: int
    found: _Found | None = None


def paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in PARAGRAPH.finditer(text))


def marked(text: str) -> tuple[Marked, ...]:
    """Return the outer stretches in quotation marks in reading order.

    A stretch left open ends with its paragraph; it continues if the next one opens with a mark.
    """
    return _last(text, current())


def marked_within(text: str, mark: Marked) -> tuple[Marked, ...]:
    """Return the stretches in quotation marks inside one, one level down."""
    spans = [sign.span() for sign in SIGN.finditer(text, mark.start, mark.end)]
    if len(spans) <= PAIR:
        return ()
    first = spans[0][1] if spans[0][0] == mark.start else mark.start
    last = spans[-1][0] if spans[-1][1] == mark.end else mark.end
    inside = _marked(text[first:last])
    return tuple(Marked(first + start, first + end) for start, end, _ in inside)


@lru_cache(maxsize=1)
def _last(text: str, _language: str) -> tuple[Marked, ...]:
    """Remember the marks of the last text: whoever reads an article asks for them anew."""
    return tuple(_marked(text))


def _marked(text: str) -> Iterator[Marked]:
    carried = ""
    parts = [(*part, tuple(signs(text, *part))) for part in paragraphs(text)]
    for number, (start, end, marks) in enumerate(parts):
        if _pair_at_no_cost(marks):
            carried = ""
            yield from map(_between, marks[::2], marks[1::2])
            continue
        following = parts[number + 1] if number + 1 < len(parts) else None
        readings = _begin(text, start, marks, carried)
        for sign in marks:
            readings = _cheapest(_read(text, readings, sign, start))
        taken_up = _reopens(text, following)
        best = min(
            readings, key=lambda reading: reading.cost + _left_open(reading, start, taken_up)
        )
        carried = taken_up if best.within.startswith(taken_up) else ""
        yield from _stretches(text, best, end, continues=bool(carried))


def _pair_at_no_cost(marks: Sequence[Sign]) -> bool:
    """Whether marks plainly open and close in turn: every other reading costs something."""
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return len(marks) % 2 == 0 and all(
        first.opens == second.closes == 0 and first.family == second.family
        for first, second in pairs
    )


def _between(first: Sign, second: Sign) -> Marked:
    return Marked(first.start, second.end)


def _reopens(text: str, part: tuple[int, int, tuple[Sign, ...]] | None) -> str:
    """Return the family of the mark that a paragraph begins with, if any."""
    if part is None or not part[2]:
        return ""
    sign = part[2][0]
    return sign.family if sign.start == _past_blanks(text, part[0]) else ""


def _begin(text: str, start: int, marks: Sequence[Sign], carried: str) -> list[_Reading]:
    """Return the readings before the first mark: nothing is open, or what lacks its mark."""
    readings = [_Reading(0.0, "", start)]
    first = _past_blanks(text, start)
    for family in sorted({sign.family for sign in marks if marks[0].start > first}):
        cost = LACKS_OPENER_CARRIED if family == carried else LACKS_OPENER
        readings.append(_Reading(cost, family, first))
    return readings


def _cheapest(readings: Iterable[_Reading]) -> list[_Reading]:
    """Return the best reading for each way of standing open, and of those the best few."""
    best: dict[str, _Reading] = {}
    for reading in readings:
        other = best.get(reading.within)
        if other is None or reading.cost < other.cost:
            best[reading.within] = reading
    few = sorted(best.values(), key=_cost)[:READINGS]
    return [reading for reading in few if reading.cost <= few[0].cost + HOPELESS]


def _read(text: str, readings: Iterable[_Reading], sign: Sign, start: int) -> Iterator[_Reading]:
    for reading in readings:
        cost, within, opened, found = reading
        yield _Reading(cost + sign.nothing, within, opened, found)
        if not within:
            yield _Reading(cost + sign.opens, sign.family, sign.start, found)
            continue
        if within == sign.family and sign.start > opened + 1:
            yield _reopened(text, reading, sign, start)
        if len(within) < DEEPEST:
            alike = NESTED_ALIKE if within[-1] == sign.family else 0.0
            yield _Reading(cost + sign.opens + alike, within + sign.family, opened, found)
        if sign.family in within:
            yield _closed(reading, sign)


def _reopened(text: str, reading: _Reading, sign: Sign, start: int) -> _Reading:
    """Take the mark that is open to have lost its close before a mark that opens."""
    before = text[max(sign.start - 2, start) : sign.start]
    stopped = before[-1:].isspace() and before[:1] in STOPS
    lost = LOST_CLOSE_AFTER_STOP if stopped else LOST_CLOSE
    end = _before_blanks(text, sign.start)
    found = _Found(Marked(reading.opened, end), reading.found)
    return _Reading(reading.cost + sign.opens + lost, sign.family, sign.start, found)


def _closed(reading: _Reading, sign: Sign) -> _Reading:
    cost, within, opened, found = reading
    outer, _, inner = within.rpartition(sign.family)
    cost += sign.closes + LEFT_OPEN_INSIDE * len(inner)
    if outer:
        return _Reading(cost, outer, opened, found)
    return _Reading(cost, "", sign.end, _Found(Marked(opened, sign.end), found))


def _left_open(reading: _Reading, start: int, taken_up: str) -> float:
    """Return what it costs that marks are still open at the end of a paragraph."""
    if not reading.within:
        return 0.0
    if taken_up and reading.within.startswith(taken_up):
        return CONTINUED
    outer = LEFT_OPEN_SINGLE if reading.within[0] == SINGLE else LEFT_OPEN
    return outer + LEFT_OPEN_INSIDE * (len(reading.within) - 1)


def _stretches(text: str, reading: _Reading, end: int, *, continues: bool) -> Iterator[Marked]:
    found, latest = [], reading.found
    while latest:
        found.append(latest.last)
        latest = latest.earlier
    yield from reversed(found)
    if reading.within:
        yield Marked(reading.opened, _before_blanks(text, end), continues)


def _past_blanks(text: str, start: int) -> int:
    blanks = BLANKS.match(text, start)
    return blanks.end() if blanks else start


def _before_blanks(text: str, end: int) -> int:
    while text[end - 1].isspace():
        end -= 1
    return end
