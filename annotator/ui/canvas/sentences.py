"""Lines, sentences and quoted passages of a text, found anew around a place.

A line is what stands between two line ends, which is a paragraph of an article. Of a line longer
than REACH only the part around the place counts.
"""

import re
from collections.abc import Iterator

from annotator.domain.span import Stretch
from annotator.ui.canvas.paragraphs import BREAK
from annotator.ui.canvas.snapping import trim

REACH = 20_000
CLOSERS = "\"'”’»›)\\]"
OPENERS = "\"'“‘«‹„([¿¡–—- "
END = re.compile(rf"(?:[.!?]+|[…。！？؟۔।]+)[{CLOSERS}]*(?=\s|$)")
TITLES = frozenset(
    "mr mrs ms dr st prof gen sen rep rev gov lt col capt sgt adm hon vs e.g i.e cf mt ft".split()
)
NUMBERED = frozenset(
    "no nos p pp art fig vol jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
STARTERS = frozenset("the a an in on at he she it they we but and this that these when if".split())
REPORTED = re.compile(
    r"\s+(?:[^\W\d_a-z][\w.'’-]*\s+){1,6}"
    r"(?:said|says|asked|asks|told|added|wrote|wondered|replied|cried|shouted|called|warned)\b"
)
QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"")


def lines(text: str, low: int, high: int) -> Iterator[Stretch]:
    """Yield the lines between two offsets that hold more than white space, without such at ends."""
    start = low
    for match in BREAK.finditer(text, low, high):
        yield from _trimmed(text, start, match.start())
        start = match.end()
    yield from _trimmed(text, start, high)


def line_at(text: str, offset: int) -> Stretch | None:
    """Return the line around an offset, its end included."""
    return _holding(lines(text, *_around(text, offset)), offset)


def sentences(text: str, line: Stretch) -> Iterator[Stretch]:
    """Yield the sentences of a line; each takes its closing quotation marks along."""
    start = line.start
    for match in END.finditer(text, line.start, line.end):
        if match.end() < line.end and _ends(text, match, line.end):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, line.end)


def sentence_at(text: str, offset: int) -> Stretch | None:
    """Return the sentence around an offset, its end included."""
    line = line_at(text, offset)
    return _holding(sentences(text, line), offset) if line else None


def quoted_around(text: str, stretch: Stretch) -> Stretch | None:
    """Return the passage between quotation marks that a stretch lies in, the marks included."""
    line = line_at(text, stretch.start)
    if line is None:
        return None
    passages = (Stretch(*match.span()) for match in QUOTED.finditer(text, line.start, line.end))
    return next((p for p in passages if p.covers(stretch)), None)


def _around(text: str, offset: int) -> tuple[int, int]:
    return max(0, offset - REACH), min(len(text), offset + REACH)


def _trimmed(text: str, start: int, end: int) -> Iterator[Stretch]:
    trimmed = trim(text, start, end)
    if trimmed:
        yield trimmed


def _holding(stretches: Iterator[Stretch], offset: int) -> Stretch | None:
    """Return the stretch around an offset; where one ends as the next begins, the latter."""
    found = [s for s in stretches if s.start <= offset <= s.end]
    return found[-1] if found else None


def _ends(text: str, match: re.Match[str], end: int) -> bool:
    """Whether a sentence ends with what looks like its end."""
    rest = text[match.end() : min(end, match.end() + 80)]
    following = rest.lstrip(OPENERS + "\t\xa0")
    if following[:1].islower():
        return False
    if match.group() == ".":
        return not _abbreviates(text, match.start(), following)
    closed = match.group()[-1] in "\"'”’»›"
    return not (closed and REPORTED.match(rest))


def _abbreviates(text: str, stop: int, following: str) -> bool:
    """Whether the full stop at an offset belongs to the word before it."""
    before = re.split(r"[\s(“\"‘'-]", text[max(0, stop - 12) : stop])[-1]
    word = before.lower()
    if word in TITLES:
        return True
    if word in NUMBERED:
        return following[:1].isdigit()
    if before[:1].isupper() and INITIALS.fullmatch(before):
        return re.split(r"\W", following, maxsplit=1)[0].lower() not in STARTERS
    return False
