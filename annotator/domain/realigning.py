"""Where the marks of one text stand in another that is nearly the same."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.quote import Quote
from annotator.domain.said import joined, plural
from annotator.domain.span import Span, Stretch

WORD = re.compile(r"\w+|\s+|[^\w\s]")
WIDE = 3  # words that are alike in both texts only where they stand for one another
GAP = 1_000_000  # characters squared between two anchors that are compared one by one
SHOWN, AROUND = 12, 30  # differences that are told, and the characters beside each

Words = Sequence[tuple[str, int]]  # each with where it begins


@dataclass(frozen=True, slots=True)
class Block:
    """So many characters that are the same in both texts, and where they begin in each."""

    here: int
    there: int
    length: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """The blocks that an old and a new text share, in order; `here` is the old one."""

    blocks: tuple[Block, ...]
    share: float

    def place(self, stretch: Stretch) -> Stretch | None:
        """Return a stretch of the old text in the new one, None where an end of it is gone."""
        start, last = self._point(stretch.start), self._point(stretch.end - 1)
        if start is None or last is None:
            return None
        return Stretch(start, last + 1)

    def _point(self, at: int) -> int | None:
        number = bisect_right(self.blocks, at, key=lambda block: block.here) - 1
        block = self.blocks[number] if number >= 0 else Block(0, 0, 0)
        within = at - block.here
        return block.there + within if within < block.length else None

    def span(self, span: Span) -> Span | None:
        stretch = self.place(span.stretch)
        return replace(span, stretch=stretch) if stretch else None

    def quote(self, quote: Quote) -> Quote | None:
        """Return a quote in the new text, None without all its content; cue or source may go."""
        contents = tuple(filter(None, map(self.place, quote.contents)))
        if len(contents) < len(quote.contents):
            return None
        cue, source = (part and self.place(part) for part in (quote.cue, quote.source))
        return replace(quote, contents=contents, cue=cue, source=source)

    def judgement(self, judgement: Judgement) -> Judgement | None:
        """Return what is said of a quote or entity in the new text, None without all of it."""
        contents = tuple(filter(None, map(self.place, judgement.contents)))
        whole = len(contents) == len(judgement.contents)
        return replace(judgement, contents=contents) if whole else None


def align(old: str, new: str) -> Alignment:
    """Return what two texts share, in time that grows with their length.

    Triples of words that occur once in each text and in the same order are anchors, as in the
    patience diff of B. Cohen; what lies between two of them is compared by characters with
    difflib. `share` is the ratio of difflib: twice what is shared by the length of both.
    """
    blocks = tuple(_joined(_blocks(old, new)))
    length = len(old) + len(new)
    return Alignment(blocks, 2 * sum(b.length for b in blocks) / length if length else 1.0)


def _blocks(old: str, new: str) -> Iterator[Block]:
    """Yield what both begin with, what they share in between, and what both end with."""
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    yield Block(0, 0, first)
    for block in _anchored(old[first : len(old) - last], new[first : len(new) - last]):
        yield Block(first + block.here, first + block.there, block.length)
    yield Block(len(old) - last, len(new) - last, last)


def _anchored(old: str, new: str) -> Iterator[Block]:
    anchors = [Block(0, 0, 0), *_anchors(old, new), Block(len(old), len(new), 0)]
    for before, after in pairwise(anchors):
        yield before
        here, there = before.here + before.length, before.there + before.length
        yield from _between(old, new, (here, after.here), (there, after.there))


def _between(old: str, new: str, mine: tuple[int, int], theirs: tuple[int, int]) -> Iterator[Block]:
    """Yield what two stretches share that lie between anchors."""
    one, other = old[slice(*mine)], new[slice(*theirs)]
    first = _alike(one, other)
    last = _alike(one[first:][::-1], other[first:][::-1])
    yield Block(mine[0], theirs[0], first)
    cut = one[first : len(one) - last], other[first : len(other) - last]
    yield from _compared(*cut, mine[0] + first, theirs[0] + first)
    yield Block(mine[1] - last, theirs[1] - last, last)


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    least = min(len(one), len(other))
    if one[:least] == other[:least]:
        return least
    return next(at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1])


def _compared(one: str, other: str, here: int, there: int) -> Iterator[Block]:
    """Compare two texts by characters; what is too long differs as a whole."""
    if len(one) * len(other) <= GAP:
        for match in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
            yield Block(here + match.a, there + match.b, match.size)


def _anchors(old: str, new: str) -> Iterator[Block]:
    """Yield what surely corresponds, in the order of both texts and none over another."""
    mine, theirs = _once(old), _once(new)
    pairs = [(at, theirs[words]) for words, at in mine.items() if words in theirs]
    at_old = at_new = 0
    for here, there in _rising(pairs):
        if here >= at_old and there >= at_new:
            length = len(_words_at(old, here))
            yield Block(here, there, length)
            at_old, at_new = here + length, there + length


def _words_at(text: str, at: int) -> str:
    ends = [match.end() for match, _ in zip(WORD.finditer(text, at), range(WIDE), strict=False)]
    return text[at : ends[-1]]


def _once(text: str) -> dict[tuple[str, ...], int]:
    """Return the triples of words that occur once, with where they begin."""
    words: Words = [(match[0], match.start()) for match in WORD.finditer(text)]
    triples = [
        (tuple(word for word, _ in words[at : at + WIDE]), words[at][1])
        for at in range(len(words) - WIDE + 1)
    ]
    often = Counter(triple for triple, _ in triples)
    return {triple: at for triple, at in triples if often[triple] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest series of pairs that rises in both (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for number, (_, there) in enumerate(pairs):
        pile = bisect_left(tops, there)
        before.append(ends[pile - 1] if pile else None)
        tops[pile : pile + 1] = [there]
        ends[pile : pile + 1] = [number]
    series: list[tuple[int, int]] = []
    at = ends[-1] if ends else None
    while at is not None:
        series.append(pairs[at])
        at = before[at]
    return series[::-1]


def _joined(blocks: Iterator[Block]) -> Iterator[Block]:
    """Put blocks together that follow one another in both texts."""
    last = Block(0, 0, 0)
    for block in blocks:
        if not block.length:
            continue
        if (block.here, block.there) == (last.here + last.length, last.there + last.length):
            last = replace(last, length=last.length + block.length)
            continue
        if last.length:
            yield last
        last = block
    if last.length:
        yield last


def difference(old: str, new: str, alignment: Alignment) -> str:
    """Return what differs, a line for each place: […] in the old text, then in the new one."""
    ends = Block(len(old), len(new), 0)
    lines = []
    for before, after in pairwise((Block(0, 0, 0), *alignment.blocks, ends)):
        here, there = before.here + before.length, before.there + before.length
        if (here, there) != (after.here, after.there):
            left = old[max(0, here - AROUND) : here]
            right = old[after.here : after.here + AROUND]
            gone, came = old[here : after.here], new[there : after.there]
            lines.append(_line(left, gone, came, right))
    if len(lines) <= SHOWN:
        return "\n".join(lines)
    more = plural(len(lines) - SHOWN, "… and {count} more places", "… and {count} more places")
    return joined(("\n".join(lines[:SHOWN]), more), "\n")


def _line(left: str, gone: str, came: str, right: str) -> str:
    parts = (" ".join(part[: 2 * AROUND].split("\n")) for part in (left, gone, came, right))
    left, gone, came, right = parts
    return f"…{left}[−{gone}−][+{came}+]{right}…"
