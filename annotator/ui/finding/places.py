"""A list of places in the text, one under the other by the words that were looked for."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from annotator.domain.everywhere import Now, Place
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.canvas.direction import is_leftward
from annotator.ui.language import tr
from annotator.ui.rows import HELD, LEFT, Index, paint_ground, write
from annotator.ui.ticking import TickDelegate, TickModel, TickView, paint_tick
from annotator.ui.written import in_figures

Cut = Qt.TextElideMode
Side = Qt.AlignmentFlag
PAD, BOX, STATE = 5, 26, 210
MIDDLE = 0.42  # of the width is for what comes before the words
LONGEST = 120


class PlacesModel(TickModel[Place]):
    """The places of each article under its title; those that are ticked are chosen."""

    def show(self, places: Iterable[Place]) -> None:
        """Show places; the ones that go against no decision are chosen."""
        self.put(_grouped(places), lambda place: place.now.plain)

    def total(self) -> int:
        return sum(isinstance(row, Place) for row in self._rows)

    @override
    def is_choosable(self, row: Place) -> bool:
        return row.now is not Now.SAME

    @override
    def sentence(self, row: Place) -> str:
        around = f"{row.before}{row.words}{row.after}"
        return ", ".join(
            filter(None, (_one_line(around), describe(row) or tr("nothing there yet")))
        )


class PlaceDelegate(TickDelegate):
    """Draws the words in bold in one column, what is around them beside it, and what is there."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(HELD), str)
        return QSize(300, option.fontMetrics.height() + (4 if heading else 2) * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Place | str = index.data(HELD)
        painter.save()
        box: QRect = option.rect.adjusted(PAD, 0, -PAD, 0)
        if isinstance(row, str):
            _draw_heading(painter, option, box, row)
        else:
            paint_ground(painter, option)
            paint_tick(painter, option, index, option.rect.height())
            plain = row.now is not Now.SAME
            ink = QPalette.ColorRole.Text if plain else QPalette.ColorRole.PlaceholderText
            painter.setPen(option.palette.color(ink))
            around = row.before, row.words, row.after
            draw_words(painter, option.font, box.adjusted(BOX, 0, -STATE, 0), around)
            painter.setFont(option.font)
            state = QRect(box.right() - STATE + 2 * PAD, box.top(), STATE - 2 * PAD, box.height())
            write(painter, LEFT, state, describe(row), option.palette.placeholderText().color())
        painter.restore()


class PlacesView(TickView):
    """Ticks and unticks places."""

    def __init__(self, places: PlacesModel, parent: QWidget | None = None) -> None:
        super().__init__(places, parent)
        self.setItemDelegate(PlaceDelegate(self))
        self.setAccessibleName(tr("Places"))


def describe(place: Place) -> str:
    """Say what there is at a place now."""
    label = shortened(place.span.label, LONGEST) if place.span else ""
    sentences = {
        Now.NOTHING: "",
        Now.SUGGESTED: tr("suggested"),
        Now.OTHER: tr("suggested as {label}", label=label),
        Now.SAME: tr("{label} already", label=label),
        Now.REJECTED: tr("rejected before"),
        Now.DECIDED: tr("decided: {label}", label=label),
        Now.AROUND: _describe_overlap(place, label),
        Now.OVERLAP: _describe_overlap(place, label),
    }
    return sentences[place.now]


def _describe_overlap(place: Place, label: str) -> str:
    """Say whether a place lies within something longer, or around something shorter."""
    if place.span is None:
        return ""
    here, there = place.stretch, place.span.stretch
    held = _one_line(place.held)
    if there.covers(here):
        return tr("inside the {label} “{text}”", label=label, text=held)
    if here.covers(there):
        return tr("around the {label} “{text}”", label=label, text=held)
    return tr("across the {label} “{text}”", label=label, text=held)


def _grouped(places: Iterable[Place]) -> Iterator[Place | str]:
    for _, group in groupby(places, key=lambda place: place.article):
        of_one = list(group)
        yield _heading(of_one)
        yield from of_one


def _heading(places: list[Place]) -> str:
    title = shortened(places[0].title or places[0].article, LONGEST)
    return f"{title}  ·  {in_figures(len(places))}" if len(places) > 1 else title


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, box: QRect, title: str) -> None:
    font = QFont(option.font)
    font.setBold(True)
    painter.setFont(font)
    muted = option.palette.placeholderText().color()
    write(painter, LEFT, box.adjusted(0, PAD, 0, 0), title, muted)


def draw_words(
    painter: QPainter, font: QFont, box: QRect, around: tuple[str, str, str], middle: float = MIDDLE
) -> None:
    """Draw words in bold, with what stands before and after them, as (before, words, after).

    What comes before them has that much of the width, between 0 and 1.
    """
    before_words, said, after_words = around
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    room = round(box.width() * middle)
    words = metrics.elidedText(_one_line(said), Cut.ElideMiddle, box.width() - room)
    left = QRect(box.left(), box.top(), room, box.height())
    wide = min(metrics.horizontalAdvance(words) + 2, box.width() - room)
    held = QRect(left.right() + 1, box.top(), wide, box.height())
    right = QRect(held.right(), box.top(), box.right() - held.right(), box.height())
    sides = (before_words, Cut.ElideLeft), (after_words, Cut.ElideRight)
    before, after = reversed(sides) if is_leftward(said) else sides
    _draw_beside(painter, left, *before, Side.AlignRight)
    _draw_beside(painter, right, *after, Side.AlignLeft)
    painter.setFont(bold)
    painter.drawText(held, Side.AlignLeft | Side.AlignVCenter | Side.AlignAbsolute, words)


def _draw_beside(painter: QPainter, box: QRect, text: str, cut: Cut, side: Side) -> None:
    """Draw what stands before or after the words, close to them, cut at its far end."""
    near = text[-1:] if cut is Cut.ElideLeft else text[:1]
    space = painter.fontMetrics().horizontalAdvance(" ") if near.isspace() else 0
    room = box.adjusted(space, 0, -space, 0)
    shown = painter.fontMetrics().elidedText(_one_line(text), cut, room.width())
    painter.drawText(room, side | Side.AlignVCenter | Side.AlignAbsolute, shown)
