"""A real window on a real project."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Copy
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.language import speak
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session

PETROVIC = Speaker("p-ana", "Ana Petrović", ("Petrović",))
PERSON = Span("e1", Stretch(22, 34), "PERSON", State.SUGGESTED, "builtin@3", 0.9, "p-ana")
KYIV = Span("e2", Stretch(43, 47), "ORG", State.SUGGESTED, "builtin@3", 0.6)
QUOTE = Quote("q1", (Stretch(0, 15),), state=State.SUGGESTED, origin="builtin@3", score=0.8)
SECOND = Article("a2", "The council met again on Friday. It agreed on nothing.", title="Again")


def on_disk(bench: Workbench, article: str = "a1") -> Copy:
    """Read the copy from the file anew."""
    session = bench.desk.session
    return Session(session.project, session.annotator).copy(article)


@pytest.fixture(autouse=True)
def _in_english():
    """Have the program speak as before, whatever a test has it speak."""
    before = QLocale()
    yield
    if QLocale() != before:
        speak("en")
        QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _gone():
    """Have what a test has closed deleted after it: no event loop is there to do so."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def suggested(session: Session) -> Session:
    """A session on two articles, the first with suggestions."""
    things = (PERSON, KYIV, QUOTE)
    changes = (
        Change(None, SECOND, SECOND.id),
        Change(None, PETROVIC),
        *(Change(None, thing, "a1", SUGGESTIONS) for thing in things),
    )
    Session(session.project, "").do(Edit("Suggest", changes))
    return session


@pytest.fixture
def bench(qtbot: QtBot, suggested: Session) -> Iterator[Workbench]:
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    bench.open_session(suggested)
    bench.window.activateWindow()
    bench.canvas.setFocus()
    qtbot.waitUntil(bench.window.isActiveWindow)
    yield bench
    bench.window.close()


class Hand:
    """Presses keys and the mouse where an annotator would."""

    def __init__(self, qtbot: QtBot, bench: Workbench) -> None:
        self._qtbot = qtbot
        self._bench = bench

    def key(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(self._bench.canvas, key, modifier)

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self._bench.canvas, text)

    def click(self, stretch: Stretch) -> None:
        left = Qt.MouseButton.LeftButton
        self._qtbot.mouseClick(self._bench.canvas.viewport(), left, pos=self.middle(stretch))

    def drag(self, stretch: Stretch) -> None:
        viewport, left = self._bench.canvas.viewport(), Qt.MouseButton.LeftButton
        box = self._box(stretch)
        row = box.center().y()
        self._qtbot.mousePress(viewport, left, pos=QPoint(round(box.left()) + 2, round(row)))
        self._qtbot.mouseMove(viewport, QPoint(round(box.center().x()), round(row)))
        self._qtbot.mouseMove(viewport, QPoint(round(box.right()) - 2, round(row)))
        self._qtbot.mouseRelease(viewport, left, pos=QPoint(round(box.right()) - 2, round(row)))

    def middle(self, stretch: Stretch) -> QPoint:
        return self._box(stretch).center().toPoint()

    def _box(self, stretch: Stretch):
        canvas = self._bench.canvas
        return canvas.sheet.boxes(stretch)[0].translated(canvas.origin)


@pytest.fixture
def hand(qtbot: QtBot, bench: Workbench) -> Hand:
    return Hand(qtbot, bench)


def accepted(item):
    return replace(item, state=State.ACCEPTED)
