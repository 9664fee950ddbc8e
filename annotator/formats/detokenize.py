"""From words back to a text as it is written, where a file has not kept the spaces."""

import re
from collections.abc import Iterable, Sequence

from annotator.domain.span import Stretch

TREEBANK = {
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
    "-LCB-": "{",
    "-RCB-": "}",
    "``": "“",
    "''": "”",
}
OPENING = frozenset("([{“‘„‚¿¡$£€¥")
CLOSING = frozenset(")]}”’,.;:!?%…") | {"...", "?!", "!!"}
LOW = frozenset("„‚")  # closed by what opens elsewhere: „so“
OPENERS = {"“": "„", "‘": "‚", "«": "»", "»": "«", '"': '"', "'": "'"}  # what each may close
EITHER = frozenset("\"'«»")  # opens where it closes nothing
SUFFIX = re.compile(r"['’](?:s|m|d|re|ve|ll)|n['’]t", re.IGNORECASE)


def rejoined(sentences: Iterable[Sequence[str]]) -> tuple[str, list[Stretch]]:
    """Return a text with a line for each sentence, and where in it each word is.

    What the Penn Treebank spells out (-LRB-) becomes the sign that it stands for.
    """
    text: list[str] = []
    stretches: list[Stretch] = []
    at = 0
    for sentence in sentences:
        spaces = _Spaces()
        for number, word in enumerate(sentence):
            sign = TREEBANK.get(word, word)
            space = spaces.before(sign)
            gap = (" " if space else "") if number else ("\n" if text else "")
            stretches.append(Stretch(at + len(gap), at + len(gap) + len(sign)))
            text += gap, sign
            at += len(gap) + len(sign)
    return "".join(text), stretches


class _Spaces:
    """Tells between which words of a sentence a space is written."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._glued = True
        self._before = ""

    def before(self, word: str) -> bool:
        """Tell whether a space stands before the next word."""
        closes = self._closes(word)
        space = not (self._glued or closes)
        self._glued = not closes and (word in OPENING or word in EITHER)
        self._before = word
        return space

    def _closes(self, word: str) -> bool:
        """Tell whether a word belongs to the one before it, and keep account of marks."""
        if word in OPENERS:
            return self._closes_mark(word)
        if word in LOW:
            self._open.append(word)
        return word in CLOSING or bool(SUFFIX.fullmatch(word))

    def _closes_mark(self, word: str) -> bool:
        if OPENERS[word] in self._open:
            self._open.remove(OPENERS[word])
            return True
        if (word == "'" and self._before.endswith("s")) or (word == "»" and self._ended()):
            return True
        if word in EITHER:
            self._open.append(word)
        return False

    def _ended(self) -> bool:
        """Tell whether a quote seems to end here that began in an earlier sentence."""
        return self._before in CLOSING
