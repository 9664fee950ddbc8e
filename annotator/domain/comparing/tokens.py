"""The words of a text as two versions are compared by: without case, marks and number format."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from unicodedata import normalize

APOSTROPHES = "'’‘ʼ`"
WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)"  # 5 000
    r"|\d+(?:[.,]\d+)*"
    r"|%"
    r"|[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"  # scripts that put no space between words
    rf"|[^\W\d_][\u0300-\u036f]*(?:[{APOSTROPHES}]?[^\W\d_][\u0300-\u036f]*)*"
)
UNIT = dict(zip("two three four five six seven eight nine".split(), range(2, 10), strict=True))
TEEN = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
TENS = dict(
    zip(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(),
        range(20, 100, 10),
        strict=True,
    )
)
NUMBERS = UNIT | TEEN | TENS
SCALES = {"m": "million", "mn": "million", "bn": "billion", "tn": "trillion", "k": "thousand"}
GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3}){2,}|\d{1,3},\d{3}")


class Token(NamedTuple):
    """A word in its normal form, and where it stands: code points, end exclusive."""

    norm: str
    start: int
    end: int


@lru_cache(1 << 16)
def normal(word: str) -> str:
    """Return the form of a word that does not depend on case, apostrophes and number format."""
    low = normalize("NFKC", word).casefold()
    if low[:1].isdigit():
        return _number("".join(low.split()))
    if low == "%":
        return "percent"
    bare = low.translate(BARE)
    return str(NUMBERS[bare]) if bare in NUMBERS else bare or low


BARE = str.maketrans("", "", f"{APOSTROPHES}.")


def _number(digits: str) -> str:
    if GROUPED.fullmatch(digits):
        return digits.replace(",", "").replace(".", "")
    return digits.replace(",", ".")


def is_number(norm: str) -> bool:
    return norm[:1].isdigit()


def tokens(text: str) -> list[Token]:
    """Return the words of a text in order; time grows with the text."""
    found = [Token(normal(m.group()), *m.span()) for m in WORD.finditer(text)]
    return list(_joined(text, found)) if found else []


def _joined(text: str, found: Sequence[Token]) -> Iterator[Token]:
    """Make one of what two words say of one number: "sixty-three", "per cent", "5m"."""
    skip = False
    for token, after in pairwise((*found, Token("", len(text), len(text)))):
        if skip:
            skip = False
            continue
        norm = _of_two(text, token, after)
        skip = bool(norm)
        yield Token(norm, token.start, after.end) if norm else _scaled(text, token)


def _of_two(text: str, token: Token, after: Token) -> str:
    if after.start - token.end > 1:
        return ""
    if (token.norm, after.norm) == ("per", "cent"):
        return "percent"
    tens, unit = text[token.start : token.end].lower(), text[after.start : after.end].lower()
    both = tens in TENS and (unit in UNIT or unit == "one")
    return str(TENS[tens] + UNIT.get(unit, 1)) if both else ""


def _scaled(text: str, token: Token) -> Token:
    """Read the "m" of "5m" as a million."""
    after_digit = token.start > 0 and text[token.start - 1].isdigit()
    if after_digit and token.norm in SCALES:
        return token._replace(norm=SCALES[token.norm])
    return token


def between(found: Sequence[Token], start: int, end: int) -> range:
    """Return the places of those of a text's words that lie in a stretch."""
    first = bisect_left(found, start, key=lambda token: token.start)
    return range(first, max(first, bisect_left(found, end, key=lambda token: token.start)))
