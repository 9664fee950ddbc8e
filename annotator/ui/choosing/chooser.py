"""One popup for choosing by typing: a field, and below it what fits."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.domain.said import said
from annotator.override import override
from annotator.ui.choosing.matching import Fit, fit
from annotator.ui.language import tr
from annotator.ui.rows import HELD, PAD_X, ROOT, Index, Row, RowDelegate
from annotator.ui.telling.facts import as_tooltip

MOST = 300
WIDTH, TOP, EDGE, SHARE = 620, 48, 24, 0.7
INSET, BETWEEN = 6, 4
PAGE = 8
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
PAGES = {Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE}
TAKE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
OWN = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
BESIDE, ENOUGH = 30, 220


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: how it looks, what it is, and what else it is found by.

    What is `near` comes before what is not, if it fits by its beginning or its words. `tip` is
    told under the mouse. The words of `about`, a sentence, find it after those of names.
    """

    row: Row
    value: Any
    names: tuple[str, ...] = ()
    near: bool = False
    tip: str = ""
    about: str = ""

    def fit(self, typed: str) -> Fit | None:
        """Return how well it fits; beginnings of words do in other names, strewn letters do not.

        So do those in what it is about, but no better than what stands inside a name.
        """
        own = fit(typed, (self.row.text,))
        other = _by_words(typed, (*self.names, self.row.key))
        told = None if _by_words(typed, (self.about,)) is None else Fit.INSIDE
        return min((found for found in (own, other, told) if found is not None), default=None)

    def place(self, typed: str) -> tuple[bool, bool, int] | None:
        """Return what to sort by, or None where it does not fit."""
        how = self.fit(typed)
        return None if how is None else (how > Fit.WORDS, not self.near, how)


def _by_words(typed: str, names: tuple[str, ...]) -> Fit | None:
    found = fit(typed, names)
    return found if found is None or found <= Fit.WORDS else None


NOTHING = said("Nothing fits")


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered: the question, the choices in their order, and what takes the chosen value.

    `other` may make a last choice out of what is typed; a row has so many `lines`; `about` is what
    the question is about, as a box of the window, and stays in sight.
    """

    question: str
    choices: tuple[Choice, ...]
    take: Callable[[Any], None]
    other: Callable[[str], Choice | None] | None = None
    lines: int = 1
    about: QRect | None = None

    def fitting(self, typed: str) -> list[Choice]:
        """Return what fits, the best first; in the order of the offer while nothing is typed."""
        found = list(self.choices)
        if typed.strip():
            places = ((choice.place(typed), choice) for choice in self.choices)
            fitting = [(place, choice) for place, choice in places if place]
            found = [choice for _, choice in sorted(fitting, key=lambda pair: pair[0])]
        other = self.other(typed.strip()) if self.other and typed.strip() else None
        return [*found[:MOST], *([other] if other else [])] or [_nothing()]


def _nothing() -> Choice:
    return Choice(Row(tr(NOTHING), enabled=False), None)


class Query(QLineEdit):
    """Takes every key for itself: while something is chosen, no key is a command."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


class Choices(QAbstractListModel):
    """The choices that fit, a row each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def show(self, choices: list[Choice]) -> None:
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def choice(self, row: int) -> Choice | None:
        return self._choices[row] if 0 <= row < len(self._choices) else None

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._choices)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self.choice(index.row())
        if choice is None:
            return None
        row = choice.row
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken(),
            Qt.ItemDataRole.ToolTipRole: as_tooltip(choice.tip) if choice.tip else None,
            HELD: row,
        }
        return answers.get(role)


class Chooser(QFrame):
    """Lies over the window while something is chosen, and leaves all below it where it was.

    It is closed by Esc, by a choice, and by a click anywhere else.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._offer: Offer | None = None
        self._before: QWidget | None = None
        self.field = Query(self)
        self.field.setFrame(False)
        self.field.setAccessibleName(tr("Choose"))
        self.field.setTextMargins(PAD_X - 2, 4, 6, 4)
        self.model = Choices(self)
        self.view = QListView(self)
        self._delegate = RowDelegate(self.view)
        self._set_up()
        self.hide()

    def _set_up(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._say)
        self.view.setAccessibleName(tr("What fits"))
        self.view.clicked.connect(lambda index: self._take(index.row()))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.window().installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INSET, INSET, INSET, INSET)
        layout.setSpacing(BETWEEN)
        layout.addWidget(self.field)
        layout.addWidget(self.view)

    def ask(self, offer: Offer, typed: str = "") -> None:
        """Offer something, as if this much had been typed already."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._offer = offer
        self._delegate.lines = offer.lines
        self.field.setAccessibleName(offer.question)
        self.field.setPlaceholderText(offer.question)
        self.field.setText(typed)
        self._filter(typed)
        self.show()
        self.raise_()
        self.field.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._offer is None:
            return False
        if watched is self.field:
            return self._from_field(event)
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _from_field(self, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.leave()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(Qt.Key(event.key()))
        return False

    def _press(self, key: Qt.Key) -> bool:
        """Do what a key means here; tell whether it means anything."""
        if key in STEPS:
            self._step(STEPS[key], around=True)
        elif key in PAGES:
            self._step(PAGES[key], around=False)
        elif key in TAKE:
            self._take(self.view.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        return key in STEPS or key in PAGES or key in TAKE or key in OWN

    def _say(self, index: QModelIndex) -> None:
        """Let a screen reader, which hears of the field only, know what Enter would take."""
        choice = self.model.choice(index.row())
        self.field.setAccessibleDescription(choice.row.spoken() if choice else "")

    def _step(self, step: int, *, around: bool) -> None:
        count = self.model.rowCount()
        if count:
            row = self.view.currentIndex().row() + step
            row = row % count if around else min(max(row, 0), count - 1)
            self.view.setCurrentIndex(self.model.index(row))

    def _filter(self, typed: str) -> None:
        if self._offer:
            self.model.show(self._offer.fitting(typed))
            self.view.setCurrentIndex(self.model.index(0))
            self._place()

    def _take(self, row: int) -> None:
        choice, offer = self.model.choice(row), self._offer
        if choice is None or offer is None or not choice.row.enabled:
            return
        self.leave()
        offer.take(choice.value)

    def leave(self) -> None:
        """Go, and give the keys back to where they went before."""
        before, self._before, self._offer = self._before, None, None
        had_focus = self.field.hasFocus()
        self.hide()
        self.model.show([])
        if before and had_focus:
            before.setFocus()

    def _place(self) -> None:
        """Stand in the middle of the window, as high as what there is to choose."""
        window = self.window()
        width = min(WIDTH, window.width() - 2 * EDGE)
        rows = self.model.rowCount() * self.view.sizeHintForRow(0)
        wanted = rows + self._head()
        about = self._offer.about if self._offer else None
        top, room = _room(window.height(), about)
        height = min(wanted, room)
        if about and top < about.top():
            top = about.top() - BESIDE - height
        self.setGeometry((window.width() - width) // 2, top, width, height)

    def _head(self) -> int:
        """Return how much of the height is not the list's."""
        return self.field.sizeHint().height() + INSET * 2 + BETWEEN

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().mid().color())
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


def _room(height: int, about: QRect | None) -> tuple[int, int]:
    """Return from where downwards there is room in a window, and how much: beside a box, if any."""
    most = round(height * SHARE)
    if about is None:
        return TOP, most
    above = about.top() - BESIDE - TOP
    below = height - EDGE - about.bottom() - BESIDE
    if below >= min(ENOUGH, above):
        return about.bottom() + BESIDE, min(below, most)
    return TOP, min(above, most)
