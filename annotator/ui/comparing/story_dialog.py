"""Putting articles into stories: what is proposed, and what is said by hand."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.article import Variant
from annotator.domain.record import Heading
from annotator.domain.said import number_of, plural, said
from annotator.override import override
from annotator.ui.comparing.story_table import StoryModel
from annotator.ui.confirm import take_icons_off
from annotator.ui.field import Field
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel, explaining
from annotator.ui.view_keys import ENTER

SIZE = QSize(760, 560)
EXPLAINED = said(
    "Articles about the same event are one story: its original, rewrites of it, and others. Choose"
    " rows and say below where they belong."
)
NO_PROPOSAL = said("No other articles were found that tell the same.")
VARIANTS = {
    Variant.ORIGINAL: said("&Original"),
    Variant.REWRITE: said("&Rewrite"),
    Variant.OTHER: said("&Other"),
}
LONGEST_STORY = 200


class StoryDialog(QDialog):
    """Shows where articles belong; `agreed` carries where those go that are moved.

    `left` tells that it was closed.
    """

    agreed = Signal(object)

    def __init__(self, parent: QWidget, *, fixed: bool) -> None:
        """Show the table; nothing can be stored where all is `fixed`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Stories"))
        self.resize(SIZE)
        self._fixed = fixed
        self.model = StoryModel(self)
        self.search = Field(self, tr("Find an article or a story"))
        self.view = QTableView(self)
        self.story = Field(self, tr("Name of the story"))
        self.story.setMaxLength(LONGEST_STORY)
        self.put = QPushButton(tr("&Put into it"), self)
        self.out = QPushButton(tr("&No story"), self)
        self.variants = {v: QPushButton(tr(VARIANTS[v]), self) for v in Variant}
        self.nothing = QPushButton(tr("Without the proposa&ls"), self)
        self.note = PlainLabel(self, wraps=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(tr("&Store"), self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._count()

    def _set_up(self) -> None:
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Articles and their stories"))
        self.view.verticalHeader().hide()
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, SIZE.width() // 3)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in (self.put, self.out, self.nothing, *self.variants.values()):
            button.setAutoDefault(False)
        take_icons_off(self)

    def _lay_out(self) -> None:
        where, what = QHBoxLayout(), QHBoxLayout()
        for widget in (self.story, self.put, self.out):
            where.addWidget(widget)
        for button in (*self.variants.values(), self.nothing):
            what.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(explaining(tr(EXPLAINED)))
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        layout.addLayout(where)
        layout.addLayout(what)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.sift)
        self.put.clicked.connect(lambda: self._place(self.story.text().strip() or None))
        self.story.returnPressed.connect(self.put.click)
        self.out.clicked.connect(lambda: self._place(None))
        for variant, button in self.variants.items():
            button.clicked.connect(lambda _=False, v=variant: self._call(v))
        self.nothing.clicked.connect(self.model.propose_nothing)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.model.dataChanged.connect(lambda *_: self._count())
        self.model.modelReset.connect(self._count)
        self.go.clicked.connect(self._agree)
        self.buttons.rejected.connect(self.reject)

    def show_articles(
        self,
        headings: Iterable[Heading],
        proposed: Mapping[str, tuple[str, Variant]],
        stories: int,
    ) -> None:
        """Show articles, and as so many stories what is proposed of them."""
        self.model.put(headings, proposed)
        found = plural(
            stories,
            "{count} story is proposed for {articles}.",
            "{count} stories are proposed for {articles}.",
            articles=number_of(len(proposed), "article"),
        )
        self.note.setText(tr(found if proposed else NO_PROPOSAL))
        self.nothing.setVisible(bool(proposed))
        if self.model.rowCount():
            self.view.selectRow(0)
        self.view.setFocus()

    def _rows(self) -> list[int]:
        return [index.row() for index in self.view.selectionModel().selectedRows()]

    def _place(self, story: str | None) -> None:
        self.model.place(self._rows(), story)

    def _call(self, variant: Variant) -> None:
        self.model.call(self._rows(), variant)

    def _show_chosen(self) -> None:
        """Offer the story of the row that is chosen, to put others there."""
        stories = dict.fromkeys(self.model.line(row).story for row in self._rows())
        named = next(filter(None, stories), "")
        if named and not self.story.hasFocus():
            self.story.setText(named)
        self._count()

    def _count(self) -> None:
        chosen, changed = bool(self._rows()), len(self.model.changed())
        for button in (self.put, self.out, *self.variants.values()):
            button.setEnabled(chosen)
        self.go.setEnabled(bool(changed) and not self._fixed)
        store = plural(changed, "&Store for {count} article", "&Store for {count} articles")
        self.go.setText(tr(store) if changed else tr("&Store"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Enter in the name put rows into the story, and not store all of it."""
        if not (self.story.hasFocus() and event.key() in ENTER):
            super().keyPressEvent(event)

    def _agree(self) -> None:
        changed = self.model.changed()
        self.accept()
        self.agreed.emit(changed)
