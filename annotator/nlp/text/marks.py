"""Pair quotation marks: curly, straight, doubled, guillemets; single ones where no others are."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

DOUBLE = re.compile(r"``|''|[“”„«»\"]")
SINGLE = re.compile(r"[‘’]|(?<!\w)'|'(?!\w)")
OPENERS = frozenset({"“", "„", "«", "``", "‘"})
CLOSERS = frozenset({"”", "»"})
REOPENS = re.compile(r"\s*(?:[“\"„«‘]|''|``)")
PARAGRAPH = re.compile(r"[^\n]+")
BEFORE_OPENER = frozenset("([{—–-/‘")
AFTER_CLOSER = frozenset(")]}.,;:!?—–-/’")


class Marked(NamedTuple):
    """A stretch in quotation marks; `continues` where the next paragraph takes it up."""

    start: int
    end: int
    continues: bool = False


class Role(Enum):
    """What a quotation mark does."""

    OPEN = 1
    CLOSE = 2
    NOTHING = 3


def paragraphs(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in PARAGRAPH.finditer(text))


def marked(text: str) -> tuple[Marked, ...]:
    """Return the outer stretches in quotation marks in reading order.

    A stretch left open ends with its paragraph; it continues if the next one opens with a mark.
    """
    return tuple(_marked(text, DOUBLE if DOUBLE.search(text) else SINGLE))


def _marked(text: str, pattern: re.Pattern[str]) -> Iterator[Marked]:
    continues = False
    parts = paragraphs(text)
    for number, (start, end) in enumerate(parts):
        pairing = _Pairing(text, start, end, carried=continues)
        for match in pattern.finditer(text, start, end):
            pairing.read(match)
        following = parts[number + 1] if number + 1 < len(parts) else None
        taken_up = following is not None and bool(REOPENS.match(text, *following))
        continues = pairing.finish(continues=taken_up, lenient=pattern is DOUBLE)
        yield from pairing.found


class _Pairing:
    """The pairing of one paragraph's marks."""

    def __init__(self, text: str, start: int, end: int, *, carried: bool) -> None:
        self.text, self.start, self.end = text, start, end
        self.carried = carried
        self.found: list[Marked] = []
        self.opened: int | None = None

    def read(self, match: re.Match[str]) -> None:
        role = self._role(match)
        if role is Role.OPEN:
            self._open(match)
        elif role is Role.CLOSE:
            self._close(match)

    def finish(self, *, continues: bool, lenient: bool) -> bool:
        """End the paragraph; tell whether what is open goes on in the next."""
        if self.opened is None or not (continues or lenient or self.opened == self.start):
            return False
        end = self.opened + len(self.text[self.opened : self.end].rstrip())
        self.found.append(Marked(self.opened, end, continues))
        return continues

    def _open(self, match: re.Match[str]) -> None:
        at = match.start()
        if self.opened is None:
            self.opened = at
        elif match.group() != "“" and self._lost_its_close(at):
            self.found.append(Marked(self.opened, at - 1))
            self.opened = at

    def _lost_its_close(self, at: int) -> bool:
        """Whether a second opener after a full stop shows that the first one was never closed."""
        before = self.text[max(at - 2, self.start) : at]
        return before[-1:].isspace() and before[:1] in {".", "?", "!", ","}

    def _close(self, match: re.Match[str]) -> None:
        if self.opened is not None:
            self.found.append(Marked(self.opened, match.end()))
            self.opened = None
        elif not self.found and match.start() > self.start and self._may_lack_opener(match):
            self.found.append(Marked(self.start, match.end()))

    def _may_lack_opener(self, match: re.Match[str]) -> bool:
        return self.carried or match.group() in CLOSERS

    def _role(self, match: re.Match[str]) -> Role:
        mark = match.group()
        if mark in OPENERS:
            return Role.OPEN
        if mark in CLOSERS:
            return Role.CLOSE
        before = self.text[match.start() - 1] if match.start() > self.start else " "
        after = self.text[match.end()] if match.end() < self.end else " "
        if mark == "’":
            closes = self.opened is not None and not after.isalnum()
            return Role.CLOSE if closes else Role.NOTHING
        return self._role_by_neighbours(mark, before, after)

    def _role_by_neighbours(self, mark: str, before: str, after: str) -> Role:
        if mark == '"' and before.isdigit() and self.opened is None and not after.isalnum():
            return Role.NOTHING  # inches
        opens = before.isspace() or before in BEFORE_OPENER
        closes = after.isspace() or after in AFTER_CLOSER
        if opens == closes:
            return Role.OPEN if self.opened is None else Role.CLOSE
        return Role.OPEN if opens else Role.CLOSE
