"""Which way a text runs."""

import re
import unicodedata

RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001eeff]"
)
STRONG = {"L": False, "R": True, "AL": True}


def is_mixed(text: str) -> bool:
    """Whether any of it may run from right to left."""
    return not text.isascii() and RIGHT_TO_LEFT.search(text) is not None


def is_leftward(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((STRONG[d] for d in directions if d in STRONG), False)
