"""Texts as they are compared, and as they are shown where there is little room."""

import unicodedata
from functools import cache

# Letters that Unicode does not take apart, and what is typed for them.
SPELLED = dict(zip("øłđðħŧıßæœþ", "o l d d h t i ss ae oe th".split(), strict=True))
SPELLINGS = str.maketrans(SPELLED)
LATIN = (range(0xC0, 0x250), range(0x1E00, 0x1F00))  # where letters with accents are


def folded(text: str) -> str:
    """Return a text without accents and upper case, to compare it by; “Øre” is “ore”."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold()).translate(SPELLINGS)
    return "".join(c for c in parts if not unicodedata.category(c).startswith("M"))


@cache
def written_for(letters: str) -> str:
    """Return the letters, both cases, that stand for one or two plain ones in other spellings."""
    other = (chr(point) for block in LATIN for point in block)
    return "".join(c for c in other if c.isalpha() and folded(c) == letters)


def number_of(count: int, thing: str) -> str:
    """Say how many there are of a thing, whose plural has an s."""
    return f"{count} {thing}{'' if count == 1 else 's'}"


def shortened(text: str, length: int) -> str:
    """Return a text on one line, no longer than so many characters; an ellipsis ends what is cut.

    Of a text that is very long only the beginning is looked at.
    """
    line = " ".join(text[: 2 * length].split())
    if len(line) <= length and len(text) <= 2 * length:
        return line
    return line[: length - 1] + "…"


def both_ends(text: str, length: int) -> str:
    """Return a text on one line, the middle left out if it is longer than so many characters."""
    if len(text) <= length:
        return shortened(text, length)
    half = length // 2
    return f"{shortened(text[:half], half)} … {shortened(text[-half:], half)}"


def sentences(told: str) -> tuple[str, str]:
    """Return what happened, and what else is told of it, each as a sentence of its own.

    What follows the first semicolon is the rest. A name that comes first keeps its case.
    """
    happened, _, rest = told.partition("; ")
    return _sentence(happened), _sentence(rest)


def _sentence(text: str) -> str:
    first = text.partition(" ")[0]
    begun = text[:1].upper() + text[1:] if first.isalpha() else text
    return f"{begun}." if begun and begun[-1] not in ".!?…" else begun
