"""The table of articles with the story each is put into, before that is stored."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from annotator.domain.article import Variant
from annotator.domain.record import Heading
from annotator.domain.said import said
from annotator.domain.wording import folded, shortened
from annotator.override import override
from annotator.ui.language import tr, word
from annotator.ui.rows import ROOT, Index

HEADINGS = (said("Article"), said("Story"), said("Is the"))
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Line:
    """An article, where it is to go, and where it is now; `proposed` where nobody said so."""

    article: str
    title: str
    story: str | None
    variant: Variant
    now: tuple[str | None, Variant]
    proposed: bool = False

    @property
    def changed(self) -> bool:
        return (self.story, self.variant) != self.now

    def cells(self) -> tuple[str, str, str]:
        """Return what the columns say."""
        story = self.story or ""
        if self.proposed and story:
            story = tr("{story} (proposed)", story=story)
        variant = word(str(self.variant)) if self.story else ""
        return self.title, story, variant


class StoryModel(QAbstractTableModel):
    """Rows of one story stand together, those without one at the end; what is new is bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._shown: list[int] = []
        self._words = ""

    def put(self, headings: Iterable[Heading], proposed: Mapping[str, tuple[str, Variant]]) -> None:
        """Show articles as they are, those with a proposal as that would have them."""
        self._lines = [_line(heading, proposed.get(heading.article)) for heading in headings]
        self._order()

    def propose_nothing(self) -> None:
        """Have those be without a story that were only proposed for one."""
        self._lines = [
            replace(one, story=one.now[0], variant=one.now[1], proposed=False)
            if one.proposed
            else one
            for one in self._lines
        ]
        self._order()

    def sift(self, words: str) -> None:
        """Show the articles whose title or story has these words."""
        self._words = words
        self._show()

    def place(self, rows: Iterable[int], story: str | None) -> None:
        """Put rows into a story, or out of any; they stay where they stand."""
        self._alter(rows, lambda line: _put(line, story))

    def call(self, rows: Iterable[int], variant: Variant) -> None:
        """Say what rows are in their story."""
        self._alter(rows, lambda line: replace(line, variant=variant, proposed=False))

    def changed(self) -> dict[str, tuple[str | None, Variant]]:
        """Return where articles are to go that are elsewhere now."""
        return {one.article: (one.story, one.variant) for one in self._lines if one.changed}

    def line(self, row: int) -> Line:
        return self._lines[self._shown[row]]

    def _alter(self, rows: Iterable[int], step: Callable[[Line], Line]) -> None:
        for row in rows:
            self._lines[self._shown[row]] = step(self.line(row))
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 2))

    def _order(self) -> None:
        first: dict[str | None, int] = {}
        for at, one in enumerate(self._lines):
            first.setdefault(one.story, at)
        first[None] = len(self._lines)
        self._lines.sort(key=lambda one: first[one.story])
        self._show()

    def _show(self) -> None:
        words = folded(self._words).split()
        self.beginResetModel()
        texts = (folded(" ".join(one.cells())) for one in self._lines)
        self._shown = [n for n, text in enumerate(texts) if all(word in text for word in words)]
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        return tr(HEADINGS[section]) if across and role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(line.cells()[index.column()], LONGEST)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = shortened(line.cells()[index.column()], LONGEST)
            new = line.changed and index.column()
            return tr("{cell}, not stored yet", cell=cell) if new else cell
        if role == Qt.ItemDataRole.FontRole and line.changed:
            font = QFont()
            font.setBold(True)
            return font
        return None


def _put(line: Line, story: str | None) -> Line:
    variant = line.variant if story else Variant.OTHER
    return replace(line, story=story, variant=variant, proposed=False)


def _line(heading: Heading, proposed: tuple[str, Variant] | None) -> Line:
    now = heading.story, heading.variant
    title = heading.title or heading.article
    story, variant = proposed or now
    return Line(heading.article, title, story, variant, now, proposed is not None)
