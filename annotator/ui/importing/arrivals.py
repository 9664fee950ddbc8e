"""The list of what an import would bring in, parted by what there is to say about it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from annotator.domain.ledger import Rejection
from annotator.domain.outlook import Foreseen, Outlook, Place
from annotator.domain.said import enumerated, number_of, said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import tr, worded
from annotator.ui.rows import HELD, LEFT, RIGHT, Index, paint_ground, write
from annotator.ui.ticking import TickDelegate, TickModel, TickView, paint_tick
from annotator.ui.written import in_figures

PAD, BOX = 6, 28
LONGEST = 200
GROUPS = (
    said("Cannot be read"),
    said("Already in the project"),
    said("Nearly the same as another"),
    said("New"),
)
UNREAD, SAME, NEAR, NEW = GROUPS

Arrival = Foreseen | Rejection


class ArrivalsModel(TickModel[Arrival]):
    """Articles and what could not be read, under headings; the articles that are ticked come in."""

    def show(self, outlook: Outlook) -> None:
        """Show what would come in; all is chosen that brings something."""
        self.put(_grouped((*outlook.rejected, *outlook.articles)), lambda _: True)

    def arriving(self) -> list[Foreseen]:
        """Return the articles that are chosen."""
        return [row for row in self.chosen() if isinstance(row, Foreseen)]

    def left_out(self) -> frozenset[Place]:
        """Return the places of the articles that are not chosen."""
        return frozenset(row.place for row in self.not_chosen() if isinstance(row, Foreseen))

    @override
    def is_choosable(self, row: Arrival) -> bool:
        return isinstance(row, Foreseen) and row.brings

    @override
    def sentence(self, row: Arrival) -> str:
        return ", ".join(filter(None, told(row)))


class ArrivalDelegate(TickDelegate):
    """Draws an article on three lines: what it is, how it begins, where it is from."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(HELD)
        lines = 1 if isinstance(row, str) else 2 + bool(told(row)[2])
        return QSize(300, lines * option.fontMetrics.height() + 2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Arrival | str = index.data(HELD)
        painter.save()
        line = option.rect.adjusted(PAD, PAD, -PAD, -PAD)
        line.setHeight(option.fontMetrics.height())
        if isinstance(row, str):
            painter.setFont(_bold(option.font))
            write(painter, LEFT, line, row, option.palette.placeholderText().color())
        else:
            paint_ground(painter, option)
            paint_tick(painter, option, index, line.height() + 2 * PAD)
            self._paint(painter, line.adjusted(BOX - PAD, 0, 0, 0), option, told(row))
        painter.restore()

    def _paint(
        self,
        painter: QPainter,
        line: QRect,
        option: QStyleOptionViewItem,
        said: tuple[str, str, str, str],
    ) -> None:
        title, much, begin, about = said
        ink, muted = option.palette.text().color(), option.palette.placeholderText().color()
        painter.setFont(option.font)
        taken = (
            write(painter, RIGHT, line, much, muted) if much else QRect(line.topRight(), QSize())
        )
        painter.setFont(_bold(option.font))
        write(painter, LEFT, line.adjusted(0, 0, taken.left() - line.right() - PAD, 0), title, ink)
        painter.setFont(option.font)
        for text, colour in ((begin, muted), (about, ink)):
            if text:
                line.translate(0, line.height())
                write(painter, LEFT, line, text, colour)


class ArrivalsView(TickView):
    """Shows what would come in, and lets what is not wanted be unticked."""

    def __init__(self, arrivals: ArrivalsModel, parent: QWidget | None = None) -> None:
        super().__init__(arrivals, parent)
        self.setItemDelegate(ArrivalDelegate(self))
        self.setAccessibleName(tr("What would come in"))
        self.setLayoutMode(QListView.LayoutMode.Batched)  # there may be thousands


def told(row: Arrival) -> tuple[str, str, str, str]:
    """Return what it is, how much, how it begins, and where it is from with what is special."""
    if isinstance(row, Rejection):
        line = tr("line {line}", line=row.line) if row.line else ""
        return shortened(row.file, LONGEST), line, "", worded(row.reason)
    much = [number_of(row.words, "word")]
    much += [number_of(row.spans, "span")] if row.spans else []
    much += [number_of(row.quotes, "quote")] if row.quotes else []
    much += [number_of(row.judgements, "judgement")] if row.judgements else []
    titled = row.title.removesuffix("…")
    begin = " · ".join(line for line in row.begin if not line.startswith(titled))
    about = [Path(row.path).name, *_special(row)]
    return (
        shortened(row.title, LONGEST),
        tr(enumerated(much)),
        begin,
        shortened(" · ".join(about), LONGEST),
    )


def _special(row: Foreseen) -> Iterator[str]:
    if row.same:
        yield tr("the same text as {article}", article=row.same)
    if row.near:
        yield worded(row.near.sentence())
    yield from map(worded, row.special)


def _grouped(rows: Iterable[Arrival]) -> Iterator[Arrival | str]:
    groups: dict[str, list[Arrival]] = {group: [] for group in GROUPS}
    for row in rows:
        groups[_group(row)].append(row)
    for group, members in groups.items():
        if members:
            yield f"{tr(group)}  ·  {in_figures(len(members))}"
            yield from members


def _group(row: Arrival) -> str:
    if isinstance(row, Rejection):
        return UNREAD
    return SAME if row.same else NEAR if row.near else NEW


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
