"""What the radar found, a row each: the words, and what is not as it is elsewhere."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from annotator.domain.radar.signal import Signal as Found
from annotator.domain.radar.signal import Site, Sort
from annotator.domain.said import number_of, said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import tr, worded
from annotator.ui.rows import HELD, ROOT, Index, Row, RowDelegate
from annotator.ui.written import in_figures

LONGEST = 160
WHAT = Qt.ItemDataRole.UserRole
TITLES = {
    Sort.LABELS: said("One name, several labels"),
    Sort.NAMES: said("One name, several speakers"),
    Sort.SPEAKERLESS: said("Quotes without a speaker"),
    Sort.ALIKE: said("Alike, and marked otherwise"),
    Sort.ZONE: said("Labels in another zone"),
}


class RowModel(QAbstractListModel):
    """Rows for things of one kind; each is written when it comes into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.things: Sequence[Any] = ()

    def show(self, things: Sequence[Any]) -> None:
        self.beginResetModel()
        self.things = things
        self.endResetModel()

    def row_of(self, thing: Any) -> Row:
        """Return what a row shows."""
        raise NotImplementedError

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.things)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        thing = self.things[index.row()]
        if role == WHAT:
            return thing
        if role == HELD:
            return self.row_of(thing)
        told = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return self.row_of(thing).spoken() if role in told else None


class SignalModel(RowModel):
    """What was found, all of it or one sort."""

    @override
    def row_of(self, thing: Found) -> Row:
        told = f"{tr(TITLES[thing.sort])}: {worded(thing.told)}"
        if len(thing.sites) > 1:
            told = f"{told} · {tr(number_of(len(thing.sites), 'place'))}"
        return Row(shortened(thing.words, LONGEST), told)


class SiteModel(RowModel):
    """The places of what is current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles: dict[str, str] = {}

    @override
    def row_of(self, thing: Site) -> Row:
        title = shortened(self.titles.get(thing.article) or thing.article, LONGEST)
        return Row(title, shortened(worded(thing.told), LONGEST))


class RowList(QListView):
    """Lists rows; `picked` tells that another is current, `wanted` carries what was entered."""

    picked = Signal()
    wanted = Signal(object)

    def __init__(self, model: RowModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self, lines=2))
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.wanted.emit(index.data(WHAT)))
        self.selectionModel().currentChanged.connect(lambda *_: self.picked.emit())

    def show_things(self, things: Sequence[Any], row: int = 0) -> None:
        """Show things, that of a row current, or else the last."""
        self.rows.show(things)
        self.setCurrentIndex(self.rows.index(min(row, len(things) - 1)))
        self.picked.emit()

    def current(self) -> Any:
        """Return what is current; None where there is nothing."""
        return self.currentIndex().data(WHAT)


def counted(found: Sequence[Found]) -> list[tuple[str, Sort | None]]:
    """Return the sorts that there are, with how often, after all of them together."""
    counts = Counter(one.sort for one in found)
    every: list[tuple[str, Sort | None]] = [(tr("All of it ({count})", count=len(found)), None)]
    return every + [(f"{tr(TITLES[s])} ({in_figures(counts[s])})", s) for s in Sort if counts[s]]
