"""Texts as they are compared, and as they are shown where there is little room."""

import re
import unicodedata
from functools import cache

from annotator.domain.said import said

# Letters that Unicode does not take apart, and what is typed for them.
SPELLED = dict(zip("øłđðħŧıßæœþ", "o l d d h t i ss ae oe th".split(), strict=True))
SPELLINGS = str.maketrans(SPELLED)
LONGEST_SAID = 300  # of what an error says of itself; some repeat the whole text
LATIN = (range(0xC0, 0x250), range(0x1E00, 0x1F00))  # where letters with accents are

# What shows nothing and may turn round or hide what is around it: controls but TAB and line feed,
# marks of direction, fillers, tags (Unicode 15, 23.2 and 23.3, and UTS 39). What emoji and some
# scripts need to be written at all is none of these: U+200C, U+200D and variation selectors.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def visible(text: str) -> str:
    """Return a text with a code, such as ⟨U+202E⟩, for each sign that is there and not seen."""
    if text.isascii() and text.isprintable():
        return text
    return HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


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


def shortened(text: str, length: int) -> str:
    """Return a text on one line, no longer than so many characters; an ellipsis ends what is cut.

    Of a text that is very long only the beginning is looked at. What is hidden in it is `visible`.
    """
    line = visible(" ".join(text[: 2 * length].split()))
    if len(line) <= length and len(text) <= 2 * length:
        return line
    return line[: length - 1] + "…"


def cut(text: str, length: int) -> str:
    """Return a text of one line that stays `said`, no longer than so many characters in English."""
    return text if len(text) <= length else said(f"{{text:.{length - 1}}}…", text=text)


def said_by(error: BaseException) -> str:
    """Return an error as part of a sentence, on one line."""
    text = " ".join(str(error).split())[:LONGEST_SAID]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def both_ends(text: str, length: int) -> str:
    """Return a text on one line, the middle left out if it is longer than so many characters."""
    if len(text) <= length:
        return shortened(text, length)
    half = length // 2
    return f"{shortened(text[:half], half)} … {shortened(text[-half:], half)}"


def capital(text: str) -> str:
    """Return a text with a capital at its beginning; the rest stays, as names keep theirs."""
    return text[:1].upper() + text[1:]


def sentences(told: str) -> tuple[str, str]:
    """Return what happened, and what else is told of it, each as a sentence of its own.

    What follows the first semicolon is the rest. A name that comes first keeps its case.
    """
    happened, _, rest = told.partition("; ")
    return _sentence(happened), _sentence(rest)


def _sentence(text: str) -> str:
    first = text.partition(" ")[0]
    begun = capital(text) if first.isalpha() else text
    return f"{begun}." if begun and begun[-1] not in ".!?…" else begun
