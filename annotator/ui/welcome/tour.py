"""A tour of the real window: what is where, and the first keys to try."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.said import said
from annotator.override import override
from annotator.ui.desk import Desk
from annotator.ui.focus import Frame
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.window import Side

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

WIDTH, GAP = 360, 12  # pixels


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of the tour: what is pointed at, what is told, and the commands that lead on."""

    title: str
    text: str
    at: Callable[["Workbench"], QWidget]
    commands: tuple[str, ...] = ()


def _text(bench: "Workbench") -> QWidget:
    return bench.canvas


def _inspector(bench: "Workbench") -> QWidget:
    return bench.window.right


def _buttons(bench: "Workbench") -> QWidget:
    return bench.button_bar


def _queue(bench: "Workbench") -> QWidget:
    return bench.window.left


def _menus(bench: "Workbench") -> QWidget:
    return bench.window.menuBar()


STOPS = (
    Stop(
        said("The article"),
        said(
            "Entities have a line with a short label, quotes a bar beside the text with who"
            " says them. What is dashed is suggested; what is solid somebody has decided."
        ),
        _text,
    ),
    Stop(
        said("The next suggestion"),
        said("Press Tab: the next suggestion becomes active."),
        _text,
        ("next_open",),
    ),
    Stop(
        said("Yes or no"),
        said("Enter accepts what is active, Backspace rejects it. Try it; Ctrl+Z takes it back."),
        _text,
        ("accept", "reject"),
    ),
    Stop(
        said("What is active"),
        said(
            "Here you see what the active mark is, why it was suggested and how sure that"
            " is, who is speaking, and all labels with their keys."
        ),
        _inspector,
    ),
    Stop(
        said("Something is missing"),
        said(
            "Select words with the mouse and press a digit: they get the label with that"
            " key. Q makes a quote of them."
        ),
        _text,
    ),
    Stop(
        said("All right?"),
        said(
            "Shift+Return accepts everything that is still open, marks the article as done"
            " and goes on to the next one."
        ),
        _buttons,
        ("approve",),
    ),
    Stop(
        said("The other articles"),
        said("They stand here with how far each has come. The field above finds words in them."),
        _queue,
    ),
    Stop(
        said("Whatever else"),
        said(
            "Ctrl+K finds everything that can be done by typing a few letters. F1 shows all"
            " keys, Shift+F1 opens the manual. Everything is on disk already; there is"
            " nothing to save."
        ),
        _menus,
    ),
)


class Tour(QObject):
    """Leads through the window, stop by stop; what a stop asks for leads on by itself."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self.card: Card | None = None
        self._frame: Frame | None = None
        self._at = 0

    def follow(self, _desk: Desk | None) -> None:
        """End, as what it leads through is another project now."""
        self.end()

    def take_tour(self) -> None:
        """Begin, on the article that is open or else on the sample."""
        if self._bench.desk and self._bench.desk.article:
            self._begin()
        else:
            self._bench.files.opened.connect(
                self._begin_soon, Qt.ConnectionType.SingleShotConnection
            )
            self._bench.welcome.open_sample()

    def _begin_soon(self, _session: object) -> None:
        self._begin()

    def _begin(self) -> None:
        self.end()
        bench = self._bench
        self.card = Card(bench.window)
        self.card.went.connect(self._go)
        self.card.ended.connect(self.end)
        for command in {command for stop in STOPS for command in stop.commands}:
            bench.actions_by_name[command].triggered.connect(self._done)
        bench.window.closing.connect(self.end)
        self._at = 0
        self._show()

    def end(self) -> None:
        """Take the card away, and leave everything as it is."""
        if self.card is None:
            return
        for command in {command for stop in STOPS for command in stop.commands}:
            self._bench.actions_by_name[command].triggered.disconnect(self._done)
        self._bench.window.closing.disconnect(self.end)
        self._unframe()
        self.card.hide()
        self.card.deleteLater()
        self.card = None
        self._bench.canvas.setFocus()

    def _go(self, by: int) -> None:
        self._at += by
        if 0 <= self._at < len(STOPS):
            self._show()
        else:
            self.end()

    def _done(self) -> None:
        """Go on when somebody has done what this stop is about."""
        sender = self.sender()
        commands = self._bench.actions_by_name
        if self.card and any(commands[name] is sender for name in STOPS[self._at].commands):
            self._go(1)

    def _show(self) -> None:
        stop, card = STOPS[self._at], self.card
        assert card is not None  # noqa: S101  (the tour has begun)
        target = stop.at(self._bench)
        if isinstance(target, Side) and not target.isHidden():
            target.ask()  # also where there is little room
        self._unframe()
        self._frame = Frame(self._bench.window)
        self._frame.surround(target)
        card.tell(stop, self._at + 1)
        card.move(_beside(target, card, self._bench.window))
        card.raise_()
        if stop.commands:
            self._bench.canvas.setFocus()

    def _unframe(self) -> None:
        if self._frame and shiboken6.isValid(self._frame):
            self._frame.leave()
            self._frame.deleteLater()
        self._frame = None


class Card(QFrame):
    """Tells one stop; `went` carries by how many to go on, `ended` says that it is enough."""

    went = Signal(int)
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.title, self.text = (PlainLabel(wraps=True) for _ in range(2))
        self.place = PlainLabel()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.back, self.next, self.leave = (
            QPushButton(tr(t)) for t in (said("Back"), said("Next"), said("End the tour"))
        )
        self.back.clicked.connect(lambda: self.went.emit(-1))
        self.next.clicked.connect(lambda: self.went.emit(1))
        self.leave.clicked.connect(self.ended.emit)
        buttons = QHBoxLayout()
        for part in (self.place, self.leave, self.back, self.next):
            buttons.addWidget(part, int(part is self.place))
        layout = QVBoxLayout(self)
        for label in (self.title, self.text):
            layout.addWidget(label)
        layout.addStretch()
        layout.addLayout(buttons)

    def tell(self, stop: Stop, number: int) -> None:
        place = tr("{number} of {count}", number=number, count=len(STOPS))
        self.place.setText(place)
        self.setAccessibleName(f"{place}: {tr(stop.title)}")
        self.setAccessibleDescription(tr(stop.text))
        self.back.setEnabled(number > 1)
        self.next.setText(tr("Done") if number == len(STOPS) else tr("Next"))
        self.show()
        self._fit(stop)
        if not stop.commands:
            self.next.setFocus()

    def _fit(self, stop: Stop) -> None:
        """Be as high as the longest text takes: the buttons stay where the mouse is."""
        layout = self.layout()
        assert layout is not None  # noqa: S101  (it was made with one)
        width = max(WIDTH, layout.totalMinimumSize().width())  # in some languages buttons are long
        height = 0
        for other in (*STOPS, stop):
            self.title.setText(tr(other.title))
            self.text.setText(tr(other.text))
            height = max(height, layout.totalHeightForWidth(width))
        self.setFixedSize(width, height)

    @override
    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)


def _beside(target: QWidget, card: QWidget, window: QWidget) -> QPoint:
    """Return where a card stands in the window: beside what it is about, and wholly seen.

    What is lower than the card would be hidden behind it: it stands below or above that.
    """
    corner = target.mapTo(window, QPoint())
    left, right = corner.x() - card.width() - GAP, corner.x() + target.width() + GAP
    inside = corner.x() + target.width() - card.width() - GAP
    across = next((x for x in (right, left) if 0 <= x <= window.width() - card.width()), inside)
    lowest = window.height() - card.height() - GAP
    down = corner.y() + GAP
    if target.height() < card.height():
        below, above = corner.y() + target.height() + GAP, corner.y() - card.height() - GAP
        down = below if below <= lowest else above
    down = min(down, lowest)
    return QPoint(max(GAP, across), max(GAP, down))
