"""Whether words that are the same are also written the same."""

import re
from collections.abc import Sequence

from annotator.domain.comparing.tokens import Token

# What a text sets as it does all its texts: which quotation marks, dashes and spaces.
SET = str.maketrans(
    dict.fromkeys('“”„‟«»‹›"', "") | dict.fromkeys("’‘‚‛ʼ`", "'") | dict.fromkeys("–—‒―", "-")
)
DOTS = re.compile(r"\.\s?\.\s?\.")
SPACE = re.compile(r"\s+")
STOPS = frozenset(" \n“”„‟«»‹›\"’‘‚‛'")
ENDING = ".,"  # where a sentence goes on with a cue instead
LONGEST = 8  # signs after the last word of a quote


def written_alike(
    text: str, words: Sequence[Sequence[Token]], original: str, those: Sequence[Token]
) -> bool:
    """Whether the words of the parts of a quote are written as in the original.

    Quotation marks and their shape do not count, nor does a comma or full stop at the end, which
    depends on the sentence around.
    """
    at = 0
    for part in words:
        there = those[at : at + len(part)]
        at += len(part)
        if not _alike(text, part, original, there):
            return False
    return _end(text, words[-1][-1].end) == _end(original, those[-1].end)


def _alike(text: str, mine: Sequence[Token], original: str, theirs: Sequence[Token]) -> bool:
    if [_set(text[t.start : t.end]) for t in mine] != [
        _set(original[t.start : t.end]) for t in theirs
    ]:
        return False
    pairs = zip(mine, mine[1:], theirs, theirs[1:], strict=False)
    return all(
        _gap(text[a.end : b.start]) == _gap(original[c.end : d.start])
        or not _is_between(original[c.end : d.start])
        for a, b, c, d in pairs
    )


def _is_between(gap: str) -> bool:
    """Whether nothing but signs stands between two words: no cue, no other paragraph."""
    return not any(sign.isalnum() or sign == "\n" for sign in gap)


def _end(text: str, at: int) -> str:
    """Return the signs after the last word that say how it is meant: "!", "?", "…"."""
    rest = text[at : at + LONGEST]
    end = next((at for at, sign in enumerate(rest) if sign.isalnum() or sign in STOPS), None)
    return _set(rest[:end]).strip(ENDING)


def _gap(text: str) -> str:
    return _set(text).replace("'", "")


def _set(text: str) -> str:
    return SPACE.sub(" ", DOTS.sub("…", text.translate(SET)))
