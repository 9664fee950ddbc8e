"""From the lines on pages to paragraphs."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from statistics import median

HYPHEN = "\x02"  # PDFium's sign for a hyphen at the end of a line
NUMBER = re.compile(r"\d+")
ENDS = re.compile(r"""[.!?:…]["'”’“»«›)\]]*$""")
CUT = re.compile(rf"(?:(?<=\w)-|{HYPHEN})\n(?=\w)")
# Words of a bounded length: a text without blanks would else be looked through for each letter.
WORD_BREAK = re.compile(rf"(\w{{1,40}}){HYPHEN}(\w{{1,40}})")
COMPOUND = re.compile(r"\w{1,40}-\w{1,40}")
HEADS = 3  # lines at either end of a page that may be running heads
WIDER = 1.35  # times the usual leading, between paragraphs
LARGER = 1.15  # times the size, in a heading
INDENT = 0.8  # times the size, at the beginning of a paragraph
COLUMN = 3.0  # times the size: lines that begin closer than this are of one column
SHORT = 0.85  # of the width of a column, at the end of a paragraph


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: where it begins and ends, its baseline at both ends, the size of its type.

    In points from the lower left corner of the page. `lowest` lies below `y` where PDFium has
    taken the next line for the rest of a hyphenated word.
    """

    text: str
    left: float
    right: float
    y: float
    lowest: float
    size: float


Page = Sequence[Line]


def without_heads(pages: Sequence[Page]) -> list[Page]:
    """Leave out what stands at the top or the bottom of most pages, but for its numbers."""
    for _ in range(HEADS):
        pages = _peeled(_peeled(pages, 0), -1)
    return list(pages)


def _peeled(pages: Sequence[Page], end: int) -> list[Page]:
    heads = [_bare(page[end].text) if page else "" for page in pages]
    often = max(2, len(pages) * 2 // 5)  # on left pages another one than on right pages
    counts = Counter(heads)
    return [
        [line for line in page if line is not page[end]] if counts[head] >= often else page
        for page, head in zip(pages, heads, strict=True)
    ]


def _bare(text: str) -> str:
    return NUMBER.sub("#", text.casefold())


def paragraphs(pages: Sequence[Page]) -> list[str]:
    """Return the paragraphs of all pages, hyphens at the ends of lines undone."""
    joined: list[list[str]] = []
    before: Line | None = None
    for page in pages:
        goes_on = _Going(page)
        for line in page:
            if before and (goes_on(before, line) if line is not page[0] else _over(before, line)):
                joined[-1].append(line.text)
            else:
                joined.append([line.text])
            before = line
    return _unhyphenated([_flowing(lines) for lines in joined])


def _flowing(lines: Iterable[str]) -> str:
    return CUT.sub(HYPHEN, "\n".join(lines)).replace("\n", " ")


def _over(before: Line, line: Line) -> bool:
    """Whether a paragraph goes on at the top of the next page or column."""
    if line.text[:1].islower():
        return True
    return not ENDS.search(before.text) and abs(before.size - line.size) < 1


class _Going:
    """Tells whether a line goes on with the paragraph of the one before, on one page."""

    def __init__(self, page: Page) -> None:
        gaps = [(above.lowest - below.y) / max(below.size, 1) for above, below in pairwise(page)]
        self._leading = median([gap for gap in gaps if gap > 0] or [0.0])
        self._columns = _columns(page)
        self._rights: dict[float, float] = {}
        for line in page:
            column = self._columns[line.left]
            self._rights[column] = max(self._rights.get(column, line.right), line.right)

    def __call__(self, above: Line, below: Line) -> bool:
        gap = above.lowest - below.y
        if gap < 0:
            return _over(above, below)
        if gap > WIDER * self._leading * max(below.size, 1) or _is_heading(above, below):
            return False
        short = self._is_short(above)
        if self._is_indented(below):  # as the first line of a paragraph, or as all lines are
            return self._is_indented(above) and not short
        return not (short and ENDS.search(above.text))

    def _is_indented(self, line: Line) -> bool:
        return line.left - self._columns[line.left] > INDENT * line.size

    def _is_short(self, line: Line) -> bool:
        column = self._columns[line.left]
        return line.right - column < SHORT * (self._rights[column] - column)


def _columns(page: Page) -> dict[float, float]:
    """Return where the column begins to which a line belongs, by where the line begins."""
    if not page:
        return {}
    wide = COLUMN * median([line.size for line in page])
    columns: dict[float, float] = {}
    column = -inf
    for left in sorted({line.left for line in page}):
        column = left if left - column > wide else column
        columns[left] = column
    return columns


def _is_heading(above: Line, below: Line) -> bool:
    """Whether one of them is set in larger type than the other."""
    sizes = sorted((above.size, below.size))
    return sizes[1] > LARGER * sizes[0]


def _unhyphenated(texts: Sequence[str]) -> list[str]:
    """Join words that were cut at the end of a line.

    The hyphen stays before a capital or a digit, and where the word has one elsewhere.
    """
    known = {word for text in texts for word in COMPOUND.findall(text.casefold())}

    def join(cut: re.Match[str]) -> str:
        stays = not cut[2][0].islower() or f"{cut[1]}-{cut[2]}".casefold() in known
        return f"{cut[1]}{'-' if stays else ''}{cut[2]}"

    return [WORD_BREAK.sub(join, text).replace(HYPHEN, "-") for text in texts]
