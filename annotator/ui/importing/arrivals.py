"""The list of what an import would bring in, parted by what there is to say about it."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeGuard

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from annotator.domain.ledger import Rejection
from annotator.domain.outlook import Foreseen, Outlook, Place
from annotator.domain.wording import number_of, shortened
from annotator.ui.override import override
from annotator.ui.rows import HELD, LEFT, RIGHT, ROOT, Index, paint_ground, write
from annotator.ui.ticking import TickDelegate, TickView, paint_tick

PAD, BOX = 6, 28
LONGEST = 200
GROUPS = ("Cannot be read", "Already in the project", "Nearly the same as another", "New")
UNREAD, SAME, NEAR, NEW = GROUPS

Arrival = Foreseen | Rejection


class ArrivalsModel(QAbstractListModel):
    """Articles and what could not be read, under headings; the articles that are ticked come in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Arrival | str] = []
        self._chosen: set[int] = set()

    def show(self, outlook: Outlook, left_out: frozenset[Place] = frozenset()) -> None:
        """Show what would come in; all is chosen that brings something, but what was left out."""
        self.beginResetModel()
        self._rows = list(_grouped((*outlook.rejected, *outlook.articles)))
        self._chosen = {
            number
            for number, row in enumerate(self._rows)
            if _choosable(row) and row.place not in left_out
        }
        self.endResetModel()

    def chosen(self) -> list[Foreseen]:
        return [row for row in map(self._rows.__getitem__, sorted(self._chosen)) if _is_one(row)]

    def left_out(self) -> frozenset[Place]:
        """Return the places of the articles that are not chosen."""
        rows = (row for at, row in enumerate(self._rows) if at not in self._chosen)
        return frozenset(row.place for row in rows if _is_one(row))

    def choose(self, *, every: bool) -> None:
        """Choose all that can be, or none."""
        self._chosen = {n for n, row in enumerate(self._rows) if every and _choosable(row)}
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def first(self) -> QModelIndex:
        return self.index(1 if self._rows else -1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._rows[index.row()] if index.isValid() else ""
        if isinstance(row, str):
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if _choosable(row) else usual

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == HELD:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row if isinstance(row, str) else ", ".join(filter(None, told(row)))
        if role == Qt.ItemDataRole.CheckStateRole and _choosable(row):
            chosen = index.row() in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not _choosable(self._rows[index.row()]):
            return False
        self._chosen ^= {index.row()}
        self.dataChanged.emit(index, index)
        return True


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
        self.setAccessibleName("What would come in")
        self.setLayoutMode(QListView.LayoutMode.Batched)  # there may be thousands


def told(row: Arrival) -> tuple[str, str, str, str]:
    """Return what it is, how much, how it begins, and where it is from with what is special."""
    if isinstance(row, Rejection):
        return shortened(row.file, LONGEST), f"line {row.line}" if row.line else "", "", row.reason
    much = [f"{row.words:,} words" if row.words != 1 else "1 word"]
    much += [number_of(row.spans, "span")] if row.spans else []
    much += [number_of(row.quotes, "quote")] if row.quotes else []
    titled = row.title.removesuffix("…")
    begin = " · ".join(line for line in row.begin if not line.startswith(titled))
    about = [Path(row.path).name, *_special(row)]
    return (
        shortened(row.title, LONGEST),
        ", ".join(much),
        begin,
        shortened(" · ".join(about), LONGEST),
    )


def _special(row: Foreseen) -> Iterator[str]:
    if row.same:
        yield f"the same text as {row.same}"
    if row.near:
        yield f"nearly the same as {row.near.article} ({row.near.share:.0%} alike)"
    yield from row.special


def _grouped(rows: Iterable[Arrival]) -> Iterator[Arrival | str]:
    groups: dict[str, list[Arrival]] = {group: [] for group in GROUPS}
    for row in rows:
        groups[_group(row)].append(row)
    for group, members in groups.items():
        if members:
            yield f"{group}  ·  {len(members):,}"
            yield from members


def _group(row: Arrival) -> str:
    if isinstance(row, Rejection):
        return UNREAD
    return SAME if row.same else NEAR if row.near else NEW


def _is_one(row: Arrival | str) -> TypeGuard[Foreseen]:
    return isinstance(row, Foreseen)


def _choosable(row: Arrival | str) -> TypeGuard[Foreseen]:
    return isinstance(row, Foreseen) and row.brings


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
