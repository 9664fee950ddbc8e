"""A process that `canvas.py` starts: it shows a long text and tells what each frame took.

    stage.py ours|plain|window SCENE SIZE TURNS [PROJECT]

SCENE is `article`, `line` or `paragraphs`, SIZE its words, characters or paragraphs. `plain` is a
QPlainTextEdit, `window` the whole program with an article in a project. One line of JSON on stdout
carries the seconds of each step, by the clock and of the processor, and how many MB were needed.
"""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

import long_text
from measure import Taken, timed
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QPlainTextEdit,
    QWidget,
)

from annotator.domain.record import in_reading_order
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span, Stretch
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.snapping import word_at
from annotator.ui.canvas.typography import PIXELS, Typography

WIDTH, HEIGHT = 1000, 800
NOTCH = 120
WORDS_PER_MARK = 10
SCHEME = Scheme("long", tuple(Label(name, role="person") for name in long_text.LABELS))
Step = Callable[[], object]
NEIGHBOURS = 20  # usual articles that come after the long one
MEMORY = Path("/proc/self/statm")


class Plain:
    """What Qt has to show plain text; a mark is a format there."""

    def __init__(self, story: long_text.Story) -> None:
        self._story = story

    def open(self) -> QAbstractScrollArea:
        self._edit = QPlainTextEdit()
        self._edit.setFont(Typography(PIXELS).text)
        self._edit.setReadOnly(True)
        self._edit.setPlainText(self._story.text)
        return self._edit

    def mark(self, turn: int) -> Step:
        top = self._edit.cursorForPosition(QPoint(20, HEIGHT // 2)).position()
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(top + turn)
        cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
        underlined = QTextCharFormat()
        underlined.setFontUnderline(True)
        return partial(cursor.mergeCharFormat, underlined)


class Ours:
    """The canvas alone; a mark is another copy to show."""

    def __init__(self, story: long_text.Story) -> None:
        self._story = story
        self._copy = story.copy

    def open(self) -> QAbstractScrollArea:
        self._canvas = Canvas()
        self._canvas.show_article(self._story.text, self._copy, self._story.speakers, SCHEME, ())
        return self._canvas

    def mark(self, turn: int) -> Step:
        word = word_in_view(self._canvas, turn)
        spans = in_reading_order((*self._copy.spans, Span(f"new{turn}", word, "ORG")))
        self._copy = replace(self._copy, spans=spans)
        return partial(self._canvas.show_copy, self._copy, self._story.speakers)


class Paints(QObject):
    """Counts how often a widget had to be painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt calls it)
        self.count += event.type() is QEvent.Type.Paint
        return False


def word_in_view(canvas: Canvas, turn: int) -> Stretch:
    """Return another word on the screen each turn."""
    at = canvas.sheet.offset_at(QPointF(20, HEIGHT // 4) - canvas.origin)
    for _ in range(turn + 1):
        word = word_at(canvas.sheet.text, at)
        while word is None:
            at += 1
            word = word_at(canvas.sheet.text, at)
        at = word.end
    return word


def perform(stage: Plain | Ours, turns: int) -> dict[str, Any]:
    """Go through every step; the view is painted whole each time, which is the worst case."""
    before = megabytes()
    shown: list[QAbstractScrollArea] = []

    def open_stage() -> None:
        area = stage.open()
        area.resize(WIDTH, HEIGHT)
        area.show()
        shown.append(area)
        paints = Paints(area.viewport())
        while not paints.count:
            QApplication.processEvents()

    opened = timed(open_stage)
    area = shown[0]
    settle(area)
    taken = {
        "open": [opened],
        "page": [frame(area, partial(turn_page, area)) for _ in range(turns)],
        "wheel": [frame(area, partial(turn_wheel, area)) for _ in range(turns)],
        "mark": [frame(area, stage.mark(n)) for n in range(turns)],
        "resize": [frame(area, partial(resize, area, n)) for n in range(turns)],
    }
    return {**tell(taken), "mb": megabytes() - before}


def frame(area: QAbstractScrollArea, step: Step) -> Taken:
    """Do a step and see it painted."""

    def seen() -> None:
        step()
        area.viewport().repaint()

    taken = timed(seen)
    QApplication.processEvents()
    return taken


def turn_page(area: QAbstractScrollArea) -> None:
    area.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)


def turn_wheel(area: QAbstractScrollArea) -> None:
    middle = QPointF(WIDTH / 2, HEIGHT / 2)
    QApplication.sendEvent(
        area.viewport(),
        QWheelEvent(
            middle,
            area.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -NOTCH),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  (Qt takes it by position)
        ),
    )


def resize(area: QAbstractScrollArea, turn: int) -> None:
    area.resize(WIDTH - 200 * (turn % 2 + 1), HEIGHT)


def settle(area: QAbstractScrollArea) -> None:
    """Let what is done when nothing else is to do be done."""
    for _ in range(200):
        QApplication.processEvents()
    area.viewport().repaint()


def megabytes() -> float:
    """Return how much memory this process holds."""
    pages = int(MEMORY.read_text("ascii").split()[1]) if MEMORY.exists() else 0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def tell(taken: dict[str, list[Taken]]) -> dict[str, Any]:
    return {name: [asdict(one) for one in series] for name, series in taken.items()}


def work(project: Path, turns: int) -> dict[str, Any]:
    """Work in the whole window; each edit is on disk before it is painted.

    Words are labelled by key, the slider of the scores is moved, the article is marked as done and
    those after it as well, and in the end it is opened again.
    """
    from annotator.ui.settings import Settings, SettingsFile  # noqa: PLC0415
    from annotator.ui.window import Window  # noqa: PLC0415
    from annotator.ui.workbench import Workbench  # noqa: PLC0415
    from annotator.workflow.session import Session  # noqa: PLC0415

    window = Window(SettingsFile(settings=Settings(theme="light")))
    bench = Workbench(window)
    window.show()
    bench.open_session(Session.open(project, "anna"))
    window.activateWindow()
    bench.canvas.setFocus()
    settle(bench.canvas)
    canvas, slider = bench.canvas, bench.sifting.bar.slider
    label = partial(QTest.keyClick, canvas, Qt.Key.Key_2)
    taken: dict[str, list[Taken]] = {"label": [], "slide": [], "next": []}
    for turn in range(turns):
        canvas.selected.emit(word_in_view(canvas, turn))
        QApplication.processEvents()
        taken["label"].append(frame(canvas, label))
    for turn in range(turns):
        taken["slide"].append(frame(canvas, partial(slider.setValue, turn % 97 + 1)))
    slider.setValue(0)
    done = partial(QTest.keyClick, canvas, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for _ in range(min(turns, NEIGHBOURS)):
        taken["next"].append(frame(canvas, done))
    back = partial(bench.articles.open_article, "a1")
    taken["back"] = [frame(canvas, back)]
    window.close()
    return tell(taken)


def story(scene: str, size: int) -> long_text.Story:
    if scene == "line":
        return long_text.unbroken(size)
    if scene == "paragraphs":
        return long_text.paragraphs(size)
    return long_text.article(size, size // WORDS_PER_MARK)


def main() -> None:
    what, scene, size, turns, *project = sys.argv[1:]
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    if what == "window":
        told = work(Path(project[0]), int(turns))
    else:
        stage = {"ours": Ours, "plain": Plain}[what](story(scene, int(size)))
        told = perform(stage, int(turns))
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    os._exit(0)  # what is measured is over; QPlainTextEdit takes long to go


if __name__ == "__main__":
    main()
