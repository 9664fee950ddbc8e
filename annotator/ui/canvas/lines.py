"""Movement through the lines of a sheet: by what is seen and not by the order of the text.

A caret stands on lines that hold text; line ends and empty lines are passed over.
"""

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF

from annotator.domain.span import Stretch
from annotator.ui.canvas.direction import STRONG
from annotator.ui.canvas.sheet import Sheet

WIDTH = 2.0


def beside(sheet: Sheet, point: int, direction: int) -> int:
    """Return the code point that is seen to the left (-1) or right (+1) of a caret."""
    number = sheet.column.number_of(point)
    laid = sheet.column.laid(number)
    unit = laid.units(min(point, laid.paragraph.end))
    layout = laid.layout
    moved = layout.leftCursorPosition(unit) if direction < 0 else layout.rightCursorPosition(unit)
    if moved != unit:
        return laid.point(moved)
    return _beyond(sheet, number, -direction if laid.leftward else direction, point)


def below(sheet: Sheet, point: int, x: float, direction: int) -> int:
    """Return the code point on the next line, or the one before (-1), nearest to a column.

    `x` is measured on the sheet. On the last line, and going up on the first, it stays.
    """
    number = sheet.column.number_of(point)
    laid = sheet.column.laid(number)
    line = laid.layout.lineForTextPosition(laid.units(min(point, laid.paragraph.end)))
    row = line.lineNumber() + direction if line.isValid() else -1
    if not 0 <= row < laid.layout.lineCount():
        other = _written(sheet, number, direction)
        if other is None:
            return point
        number, laid = other, sheet.column.laid(other)
        row = 0 if direction > 0 else laid.layout.lineCount() - 1
    middle = sheet.column.top(number) + laid.layout.lineAt(row).rect().center().y()
    return sheet.border_at(QPointF(x, middle))


def line_end(sheet: Sheet, point: int, direction: int) -> int:
    """Return where the line of a caret ends, or where it starts (-1)."""
    number = sheet.column.number_of(point)
    laid = sheet.column.laid(number)
    line = laid.layout.lineForTextPosition(laid.units(min(point, laid.paragraph.end)))
    if not line.isValid():
        return point
    if direction < 0:
        return laid.point(line.textStart())
    end = line.textStart() + line.textLength()
    if line.lineNumber() < laid.layout.lineCount() - 1:  # the next line begins at the same place
        end = laid.layout.previousCursorPosition(end)
    return laid.point(end)


def page_end(sheet: Sheet, point: int, x: float, height: float) -> int:
    """Return the code point so much further down or, for a height below 0, up."""
    target = sheet.border_at(QPointF(x, sheet.caret(point).y() + height))
    return on_text(sheet, target)


def on_text(sheet: Sheet, point: int) -> int:
    """Return a place for a caret at a code point, or near it where that is an empty line."""
    number = sheet.column.number_of(point)
    paragraph = sheet.column.paragraphs[number]
    if paragraph.start < paragraph.end:
        return min(point, paragraph.end)
    after, before = _written(sheet, number, 1), _written(sheet, number, -1)
    if after is not None:
        return sheet.column.paragraphs[after].start
    return point if before is None else sheet.column.paragraphs[before].end


def caret_box(sheet: Sheet, point: int) -> QRectF:
    """Return where a caret is drawn on the sheet; nothing where there is no text."""
    if not sheet.text:
        return QRectF()
    typography = sheet.column.typography
    middle = sheet.caret(point)
    turned = _turned(sheet, point)
    x = middle.x() if turned is None else turned
    top = middle.y() - typography.ascent / 2
    return QRectF(round(x - WIDTH / 2), round(top), WIDTH, typography.box)


def _turned(sheet: Sheet, point: int) -> float | None:
    """Return the edge of a character where the direction turns against that of its paragraph.

    There the caret belongs to the character that follows it, whose start is its far side.
    """
    laid = sheet.column.laid(sheet.column.number_of(point))
    if not laid.mixed or not laid.paragraph.start < point < laid.paragraph.end:
        return None
    before, here = (STRONG.get(bidirectional(c)) for c in sheet.text[point - 1 : point + 1])
    if here is None or here is laid.leftward or here is before:
        return None
    boxes = sheet.boxes(Stretch(point, point + 1))
    return None if not boxes else boxes[0].right() if here else boxes[0].left()


def _beyond(sheet: Sheet, number: int, direction: int, point: int) -> int:
    """Return where the next paragraph begins, or where the one before ends (-1)."""
    other = _written(sheet, number, direction)
    if other is None:
        return point
    paragraph = sheet.column.paragraphs[other]
    if direction > 0:
        return paragraph.start
    if paragraph.last:
        return paragraph.end
    laid = sheet.column.laid(other)  # it goes on in the paragraph that the caret comes from
    return laid.point(laid.layout.previousCursorPosition(laid.units(paragraph.end)))


def _written(sheet: Sheet, number: int, direction: int) -> int | None:
    """Return the next paragraph that holds text."""
    paragraphs = sheet.column.paragraphs
    number += direction
    while 0 <= number < len(paragraphs):
        if paragraphs[number].start < paragraphs[number].end:
            return number
        number += direction
    return None
