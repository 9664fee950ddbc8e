"""The list of disagreements: what differs, the words where they stand, and in which article."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.domain.adjudication.case import Case
from annotator.domain.adjudication.queue import Likeness, likeness
from annotator.domain.said import plural
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.adjudicating.told import headline, quoted
from annotator.ui.finding.places import draw_words
from annotator.ui.language import tr
from annotator.ui.rows import HELD, LEFT, RIGHT, ROOT, Index, paint_ground, write
from annotator.ui.written import in_figures

AROUND, LONGEST = 40, 120  # code points beside the words, and of the words
PAD = 6
BEFORE = 0.28  # of the width is for what comes before the words
Texts = Callable[[str], tuple[str, str]]  # an article's title and text, by its id


@dataclass(frozen=True, slots=True)
class Line:
    """What a row shows of a case; `count` is at how many places it is alike."""

    before: str
    words: str
    after: str
    what: str
    title: str
    count: int

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        alike = plural(self.count, "{count} place alike", "{count} places alike")
        parts = (self.what, quoted(self.words), self.title, tr(alike) if self.count > 1 else "")
        return ", ".join(filter(None, parts))


class CaseModel(QAbstractListModel):
    """One row for each case; of those that are alike the first alone where they are `grouped`."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._cases: list[Case] = []
        self._alike: dict[str, Likeness] = {}
        self._counts: Counter[Likeness] = Counter()
        self._keys: dict[str, set[str]] = {}  # of all cases of an article
        self._hidden: dict[Likeness, list[Case]] = {}  # behind the first of their group
        self.grouped = False

    def show(self, cases: Iterable[Case], alike: Mapping[str, Likeness] | None = None) -> None:
        """Show these cases in their order; `alike` tells of each, by key, what it is like."""
        self.beginResetModel()
        every = list(cases)
        self._alike = {c.key: (alike or {}).get(c.key) or likeness(c) for c in every}
        self._counts = Counter(self._alike.values())
        self._keys = {}
        for case in every:
            self._keys.setdefault(case.article, set()).add(case.key)
        self._hidden = {}
        self._cases = self._grouped(every) if self.grouped else every
        self.endResetModel()

    def _grouped(self, cases: Iterable[Case]) -> list[Case]:
        """Return the first of each group, and keep the others for when it is decided."""
        first: list[Case] = []
        for case in cases:
            like = self._alike[case.key]
            if like in self._hidden:
                self._hidden[like].append(case)
            else:
                self._hidden[like] = []
                first.append(case)
        return first

    def case(self, row: int) -> Case | None:
        return self._cases[row] if 0 <= row < len(self._cases) else None

    def row_of(self, key: str) -> int:
        """Return the row of a case, or -1."""
        return next((row for row, case in enumerate(self._cases) if case.key == key), -1)

    def all(self) -> list[Case]:
        """Return all cases, also those that stand behind the first of their group."""
        return [*self._cases, *(case for more in self._hidden.values() for case in more)]

    def alike(self, case: Case) -> tuple[Case, ...]:
        """Return a case, and after it all others with the same words and conflict."""
        like = self._alike.get(case.key)
        others = (c for c in self.all() if self._alike[c.key] == like and c.key != case.key)
        return (case, *others)

    def count_alike(self, case: Case) -> int:
        return self._counts[self._alike[case.key]] if case.key in self._alike else 1

    def put(self, article: str, cases: Iterable[Case], at: int) -> None:
        """Take over the cases of one article as they are now; what comes new is put at a row."""
        come = {case.key: case for case in cases}
        known = self._keys.pop(article, set())
        for like in {self._alike[key] for key in known} & self._hidden.keys():
            behind = self._hidden[like]
            self._hidden[like] = [c for c in behind if c.article != article or c.key in come]
        rows = [row for row, case in enumerate(self._cases) if case.article == article]
        for row in reversed(rows):
            self._renew(row, come.get(self._cases[row].key))
        for key in known - come.keys():
            self._counts[self._alike.pop(key)] -= 1
        for case in come.values():
            if case.key not in known:
                at = self._insert(case, at)
        if come:
            self._keys[article] = set(come)

    def _renew(self, row: int, case: Case | None) -> None:
        """Show a case as it is now in its row, or the next that is like it, or none."""
        behind = self._hidden.get(self._alike[self._cases[row].key], [])
        if case is None and behind:
            case = behind.pop(0)
        if case is None:
            self.beginRemoveRows(ROOT, row, row)
            gone = self._cases.pop(row)
            self._hidden.pop(self._alike[gone.key], None)
            self.endRemoveRows()
        elif case != self._cases[row]:
            self._cases[row] = case
            self.dataChanged.emit(self.index(row), self.index(row))

    def _insert(self, case: Case, at: int) -> int:
        """Put in a case that comes new; return the row after it."""
        like = likeness(case)
        self._alike[case.key] = like
        self._counts[like] += 1
        if self.grouped and like in self._hidden:
            self._hidden[like].append(case)
            return at
        row = self._place(case, at)
        self.beginInsertRows(ROOT, row, row)
        self._cases.insert(row, case)
        if self.grouped:
            self._hidden[like] = []
        self.endInsertRows()
        return row + 1

    def _place(self, case: Case, at: int) -> int:
        """Return where a case belongs: among those of its article, if these are at that row."""
        at = max(0, min(at, len(self._cases)))
        while at < len(self._cases) and _precedes(self._cases[at], case):
            at += 1
        while at > 0 and _precedes(case, self._cases[at - 1]):
            at -= 1
        return at

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._cases)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in {
            HELD,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        line = self.line(self._cases[index.row()])
        return line if role == HELD else line.spoken()

    def line(self, case: Case) -> Line:
        """Return what a row says of a case."""
        title, text = self._texts(case.article)
        start, end = case.stretch.start, case.stretch.end
        words = shortened(text[start:end], LONGEST)
        reopened = tr("reopened") if case.former else ""
        flagged = tr("flagged") if case.flag else ""
        what = " · ".join(filter(None, (reopened, flagged, headline(case))))
        return Line(
            text[max(0, start - AROUND) : start],
            words,
            text[end : end + AROUND],
            what,
            shortened(title or case.article, LONGEST),
            self.count_alike(case),
        )


def _precedes(one: Case, other: Case) -> bool:
    same = one.article == other.article
    return same and (one.rank, one.stretch) < (other.rank, other.stretch)


class CaseDelegate(QStyledItemDelegate):
    """Draws a case in two lines: the words where they stand, then what differs and where."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 2 * option.fontMetrics.height() + 2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(HELD)
        painter.save()
        paint_ground(painter, option)
        box: QRect = option.rect.adjusted(PAD, PAD, -PAD, -PAD)
        half = box.height() // 2
        upper, lower = box.adjusted(0, 0, 0, -half), box.adjusted(0, half, 0, 0)
        muted = option.palette.placeholderText().color()
        if line.count > 1:
            count = write(painter, RIGHT, upper, f"×{in_figures(line.count)}", muted)
            upper.setRight(count.left() - PAD)
        painter.setPen(option.palette.text().color())
        draw_words(painter, option.font, upper, (line.before, line.words, line.after), BEFORE)
        painter.setFont(option.font)
        write(painter, LEFT, lower, f"{line.what} · {line.title}", muted)
        painter.restore()


class CaseView(QTableView):
    """Goes from case to case; letters are keys of the view, and do not search in the list.

    It is a table of one column: unlike a list it need not go through all rows when one is gone.
    """

    def __init__(self, model: CaseModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CaseDelegate(self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Disagreements"))
        self._fit()

    def _fit(self) -> None:
        height = 2 * self.fontMetrics().height() + 2 * PAD
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do not go to a row by a letter."""
