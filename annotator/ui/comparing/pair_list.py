"""The list of pairs at the side: which versions are compared, and every line with its verdict."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.article import Variant
from annotator.domain.record import Heading
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.rows import HELD, Row, RowDelegate

LONGEST = 80


class PairList(QWidget):
    """Shows lines and passes on what is wanted.

    `wanted` carries the number of the row that was gone to, `taken` tells that it is the one to
    work on, `altered` that other versions are to be compared, `helped` that the button under a
    notice was pressed.
    """

    wanted = Signal(int)
    taken = Signal()
    altered = Signal()
    helped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.original, self.rewrite = DropList(self), DropList(self)
        self.view = Rows(self)
        self.hint = PlainLabel(self, wraps=True)
        self.note, self.left = PlainLabel(self, wraps=True), PlainLabel(self, wraps=True)
        self.help = QPushButton(self)
        self._lay_out()
        self._connect()
        self.show_hint("")
        self.show_notice("")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, box in ((tr("Original"), self.original), (tr("Rewrite"), self.rewrite)):
            box.setAccessibleName(title)
            box.setMinimumContentsLength(8)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addRow(title, box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 6, 6)
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.help, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(0)
        layout.addWidget(self.left)
        for label in (self.hint, self.left):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _connect(self) -> None:
        for box in (self.original, self.rewrite):
            box.activated.connect(lambda _: self.altered.emit())
        self.view.currentRowChanged.connect(self._go)
        self.view.itemClicked.connect(lambda _: self.taken.emit())
        self.help.clicked.connect(lambda _: self.helped.emit())

    # Which versions

    def show_versions(self, story: Sequence[Heading], original: str, rewrite: str) -> None:
        """Offer the articles of a story as either version; these two are compared."""
        for box, chosen in ((self.original, original), (self.rewrite, rewrite)):
            with QSignalBlocker(box):
                box.clear()
                for heading in story:
                    box.addItem(_titled(heading), heading.article)
                box.setCurrentIndex(box.findData(chosen))

    def versions(self) -> tuple[str, str]:
        """Return the ids of the original and the rewrite that are chosen; empty where none is."""
        return self.original.currentData() or "", self.rewrite.currentData() or ""

    # The lines

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other lines; only what differs is touched, so that the list stays where it is."""
        with QSignalBlocker(self.view):
            while self.view.count() > len(rows):
                self.view.takeItem(self.view.count() - 1)
            for at, row in enumerate(rows):
                item = self.view.item(at) if at < self.view.count() else QListWidgetItem(self.view)
                if item.data(HELD) != row:
                    item.setText(row.text)
                    item.setData(HELD, row)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken())

    def go_to(self, row: int) -> None:
        """Have a row be the one that is worked on, without telling anybody."""
        with QSignalBlocker(self.view):
            self.view.setCurrentRow(row)

    def _go(self, row: int) -> None:
        if row >= 0:
            self.wanted.emit(row)

    def show_hint(self, sentence: str) -> None:
        """Say what there is to know about the versions that are compared."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))

    def show_left(self, sentence: str) -> None:
        self.left.setText(sentence)

    def show_notice(self, sentence: str, help_: str = "") -> None:
        """Say in place of the list why it is empty, and offer a way on; or show the list."""
        self.note.setText(sentence)
        self.help.setText(help_)
        self.help.setAccessibleName(help_ or tr("Go on"))
        self.note.setVisible(bool(sentence))
        self.help.setVisible(bool(help_))
        self.view.setVisible(not sentence)


class Rows(QListWidget):
    """Rows of two lines, whose letters are keys of the view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Quotes and hints"))
        self.setItemDelegate(RowDelegate(self, lines=2, pad=4))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do not go to a row by a letter."""


def _titled(heading: Heading) -> str:
    title = shortened(heading.title or heading.article, LONGEST)
    if heading.variant is Variant.OTHER:
        return title
    return f"{title} ({tr(str(heading.variant))})"
