"""What stands in the window while no project is open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel, explaining
from annotator.ui.rows import HELD, Row, RowDelegate

WIDEST, LONGEST, COLUMNS = 560, 200, 3
PLACE = Qt.ItemDataRole.UserRole
ABOUT = said("Turn news articles into labelled data sets. Nothing leaves this computer.")
NO_RECENT = said("What you open stands here from then on.")
DEEDS = (
    ("new_project", said("&New project…")),
    ("open_project", said("&Open a project…")),
    ("open_sample", said("Try the &sample")),
    ("take_tour", said("Take the &tour")),
    ("show_manual", said("Read the &manual")),
)
TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WelcomePage(QWidget):
    """Lists recent projects and what else one can begin with.

    `wanted` carries the name of a command, `opened` and `forgotten` the path of a project.
    """

    wanted = Signal(str)
    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = {name: QPushButton(tr(text)) for name, text in DEEDS}
        self.recent = QListWidget()
        self.recent.setAccessibleName(tr("Recent projects; Delete takes one off the list"))
        self.recent.setItemDelegate(RowDelegate(self.recent, lines=2))
        self.recent.itemActivated.connect(self._open)
        self.recent.itemClicked.connect(self._open)
        self.recent.installEventFilter(self)
        self.told = explaining(tr(NO_RECENT))
        self._arrange()
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))

    def _arrange(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(middle)
        title = PlainLabel()
        title.setText("annotator")
        font = title.font()
        font.setPointSizeF(2 * font.pointSizeF())
        title.setFont(font)
        for part in (title, explaining(tr(ABOUT))):
            column.addWidget(part)
        column.addSpacing(12)
        grid = QGridLayout()
        for number, button in enumerate(self.buttons.values()):
            grid.addWidget(button, *divmod(number, COLUMNS))
        column.addLayout(grid)
        column.addSpacing(12)
        heading = PlainLabel()
        heading.setText(tr("Recent projects"))
        column.addWidget(heading)
        column.addWidget(self.told)
        column.addWidget(self.recent)
        column.addStretch(1)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(middle, 4)
        across.addStretch(1)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List projects, those that are gone as such."""
        self.recent.clear()
        for path in paths:
            self._add(path)
        self.recent.setVisible(bool(paths))
        self.told.setVisible(not paths)
        self.recent.setCurrentRow(0)

    def begin(self) -> None:
        """Put the focus where a key is most likely to be of use."""
        (self.recent if self.recent.count() else self.buttons["open_sample"]).setFocus()

    def _add(self, path: Path) -> None:
        there = path.exists()
        item = QListWidgetItem(self.recent)
        folder = shortened(str(path.parent), LONGEST)
        row = Row(
            shortened(path.stem, LONGEST), folder if there else f"{tr('not there now')} · {folder}"
        )
        item.setData(HELD, row)
        item.setData(PLACE, str(path))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken())

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(Path(item.data(PLACE)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        item = self.recent.currentItem() if self.recent.count() else None
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and pressed and item is not None:
            if event.key() == Qt.Key.Key_Delete:
                self.forgotten.emit(Path(item.data(PLACE)))
                return True
            if event.key() in TAKING:
                self._open(item)
                return True
        return super().eventFilter(watched, event)
