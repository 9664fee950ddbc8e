"""The words that a rewrite changed in a quote, and what is told of them."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotator.domain.comparing.diff import Same, same
from annotator.domain.comparing.tokens import Token
from annotator.domain.comparing.verdict import Change, Op

SPACE = re.compile(r"\s+")
EDGE = 2  # words that are left out at the beginning or end of a quote on purpose
LONGEST = 8  # signs after a word
MARKS = str.maketrans("", "", '“”„‟«»‹›"')


class Edited(NamedTuple):
    """Words of the original and what stands for them; where both are the same, `kept` is true."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    kept: bool = False


class Passages(NamedTuple):
    """The words of a quote and those of the original that it rests on, each in order.

    `first` is which of the words that were compared the first one before is.
    """

    before: Sequence[Token]
    after: Sequence[Token]
    blocks: Sequence[Same]
    first: int = 0


def passages(
    before: Sequence[Token], after: Sequence[Token], units: Sequence[int], *, whole: bool
) -> Passages:
    """Compare words; unless all of the original's are meant, those around are left out.

    `units` says which quote each of the original's words is of: what is left out at an edge for
    words put there is of the same one as the words beside.
    """
    blocks = same([t.norm for t in before], [t.norm for t in after])
    if whole or not blocks:
        return Passages(before, after, blocks)
    first, last = blocks[0], blocks[-1]
    start, end = first.one, last.one + last.length
    put_before, put_after = first.other, len(after) - last.other - last.length
    own, other = units[start], units[end - 1]
    start -= _edge(own, units[max(0, start - put_before - EDGE - 1) : start][::-1], put_before)
    end += _edge(other, units[end : end + put_after + EDGE + 1], put_after)
    shifted = [block._replace(one=block.one - start) for block in blocks]
    return Passages(before[start:end], after, shifted, start)


def _edge(unit: int, units: Sequence[int], put: int) -> int:
    """Return how many words beside are meant: as many as were put, or all if few more are left."""
    left = next((at for at, other in enumerate(units) if other != unit), len(units))
    return left if left <= put + EDGE else put


def edited(found: Passages, before: str, after: str) -> Iterator[Edited]:
    """Yield words that are the same and words that are not, by turns, as the texts write them."""
    for (one, two), (three, four), kept in _turns(found):
        yield Edited(
            tuple(before[t.start : t.end] for t in found.before[one:two]),
            tuple(after[t.start : t.end] for t in found.after[three:four]),
            kept,
        )


def diff(found: Passages, before: str, after: str) -> Iterator[Change]:
    """Yield the parts of a word diff: what was deleted before what was inserted for it.

    Each has the punctuation after its words, without quotation marks.
    """
    for (one, two), (three, four), kept in _turns(found):
        if kept:
            yield Change(Op.SAME, _written(found.after, three, four, after))
            continue
        if one < two:
            yield Change(Op.DELETED, _written(found.before, one, two, before))
        if three < four:
            yield Change(Op.INSERTED, _written(found.after, three, four, after))


Turn = tuple[tuple[int, int], tuple[int, int], bool]


def _turns(found: Passages) -> Iterator[Turn]:
    one = other = 0
    for block in (*found.blocks, Same(len(found.before), len(found.after), 0)):
        if one < block.one or other < block.other:
            yield (one, block.one), (other, block.other), False
        one, other = block.one + block.length, block.other + block.length
        if block.length:
            yield (block.one, one), (block.other, other), True


def _written(words: Sequence[Token], start: int, end: int, text: str) -> str:
    """Return words as they are written, an ellipsis for what stands between two passages."""
    parts = [text[words[start].start : words[start].end]]
    for last, word in zip(words[start : end - 1], words[start + 1 : end], strict=True):
        gap = text[last.end : word.start] if last.end <= word.start else "\n"
        near = not any(sign.isalnum() or sign == "\n" for sign in gap)
        parts += [_signs(gap) if near else " … ", text[word.start : word.end]]
    last_one = words[end - 1].end
    return "".join((*parts, _signs(text[last_one : last_one + LONGEST]).split(" ")[0]))


def _signs(gap: str) -> str:
    """Return the punctuation after a word, up to the next one, and a space where there is any."""
    end = next((at for at, sign in enumerate(gap) if sign.isalnum()), len(gap))
    return SPACE.sub(" ", gap[:end].translate(MARKS))
