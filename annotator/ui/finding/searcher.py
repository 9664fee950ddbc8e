"""Finding in the whole project, and going from hit to hit."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QWidget

from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.said import plural, said
from annotator.domain.search import Answer, Hit
from annotator.ui.canvas.marks import Mark
from annotator.ui.desk import Desk
from annotator.ui.finding.hit_list import HitList
from annotator.ui.jobs import Runner
from annotator.ui.language import tr, worded

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

PAUSE = 150  # ms without another key until the project is asked
HEIGHT = 220
NOTHING = Answer()


@dataclass(frozen=True, slots=True)
class Question:
    """What was typed, and how many questions were put before."""

    number: int
    typed: str


@dataclass(frozen=True, slots=True)
class Found:
    """What the project answers; else `problem` says why it cannot."""

    question: Question
    answer: Answer = NOTHING
    problem: str = ""


class Searcher(QObject):
    """Puts to the project what is typed into the panel, and brings hits to the desk."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._canvas = bench.canvas
        self._window = bench.window
        self._desk: Desk | None = None
        self.panel = HitList()
        self.dock = self._make_dock()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PAUSE)
        self._waiting.timeout.connect(self.search)
        self._runner: Runner | None = None
        self._asked = 0
        self.panel.typed.connect(self._waiting.start)
        self.panel.wanted.connect(self.go_to)
        self.panel.left.connect(self.close_panel)

    def _make_dock(self) -> QDockWidget:
        dock = QDockWidget(tr("Find"), self._window)
        dock.setObjectName("Find")
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(self.panel)
        corners = (
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        )
        for corner, area in corners:
            self._window.setCorner(corner, area)
        self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        self._window.resizeDocks([dock], [HEIGHT], Qt.Orientation.Vertical)
        dock.hide()
        return dock

    def follow(self, desk: Desk | None) -> None:
        """Find in the project of this desk from now on; without one there is nothing to find."""
        self._free()
        self._desk = desk
        self.panel.field.clear()
        self._waiting.stop()
        self.panel.show_answer(Answer(), "")
        if desk is None:
            self.dock.hide()

    def find_in_project(self) -> None:
        """Open the panel, with what is selected as a phrase."""
        desk = self._desk
        if desk and desk.article and desk.selection:
            words = " ".join(desk.selection.text(desk.article.text).replace('"', " ").split())
            self.panel.field.setText(f'"{words[:100]}"')
        self.dock.show()
        self.panel.field.setFocus()
        self.panel.field.selectAll()

    def next_hit(self) -> None:
        self._step(1)

    def previous_hit(self) -> None:
        self._step(-1)

    def close_panel(self) -> None:
        """Go back to the text."""
        self.dock.hide()
        self._canvas.setFocus()

    def search(self) -> None:
        """Put to the project what is typed, behind the window and one question at a time."""
        self._waiting.stop()
        if self._desk is None or self._runner:
            return
        self._asked += 1
        job = _searching(self._desk.session, Question(self._asked, self.panel.field.text()))
        self._runner = Runner(job, self)
        self._runner.finished.connect(self._finished)
        self._runner.failed.connect(self._failed)
        self._runner.start()

    def search_now(self) -> None:
        """Put to the project what is typed, and wait for the answer."""
        self._waiting.stop()
        self._free()
        if self._desk:
            self._show(_find(self._desk.session, Question(self._asked, self.panel.field.text())))

    def _finished(self, found: Found) -> None:
        """Show an answer, or ask again where something else is typed by now."""
        if found.question.number != self._asked:
            return
        self._free()
        if found.question.typed == self.panel.field.text():
            self._show(found)
        else:
            self.search()

    def _failed(self, error: Exception) -> None:
        if self._runner:  # else the project was closed meanwhile
            self._free()
            raise error

    def _show(self, found: Found) -> None:
        """Show what was found, or say what the project does not understand."""
        if found.problem:
            self.panel.show_problem(worded(found.problem))
        else:
            self.panel.show_answer(found.answer, _count(found.answer, found.question.typed))

    def _free(self) -> None:
        """Let a question end; its answer no longer counts."""
        self._asked += 1
        if self._runner:
            self._runner.cancel()
            self._runner.wait()
            self._runner.deleteLater()
            self._runner = None

    def go_to(self, hit: Hit) -> None:
        """Open the article of a hit and make it active, or select it."""
        desk = self._desk
        if desk is None or not self._opened(desk, hit.article) or hit.stretch is None:
            return
        desk.ask(None)  # a hit is no answer to what was asked before
        mark = _mark(hit)
        if mark and self._canvas.sheet.index.item(mark):
            desk.choose(mark)
        else:
            desk.select(hit.stretch)
        self._canvas.reveal(hit.stretch)

    def _opened(self, desk: Desk, article: str) -> bool:
        """Have an article on the desk; it may be gone since it was found."""
        if desk.article is None or desk.article.id != article:
            try:
                desk.open(article)
            except AnnotatorError as error:
                self.panel.show_problem(tr("{problem}; find again", problem=str(error)))
                return False
        return True

    def _step(self, direction: int) -> None:
        if self._waiting.isActive() or self._runner:
            self.search_now()
        if self.panel.model.rowCount():
            self.panel.step(direction)
        else:
            self.find_in_project()


def _searching(session: "Session", question: Question) -> Job[Found]:
    yield Progress(0, 1, said("Finding"))
    return _find(session, question)


def _find(session: "Session", question: Question) -> Found:
    from annotator.workflow.searching import find_in_project  # noqa: PLC0415  (the store)

    try:
        return Found(question, find_in_project(session, question.typed))
    except AnnotatorError as error:
        return Found(question, problem=str(error))


def _mark(hit: Hit) -> Mark | None:
    if hit.kind == "span" or hit.kind == "quote":  # noqa: PLR1714  (mypy narrows only this)
        return Mark(hit.kind, hit.item)
    return None


def _count(answer: Answer, typed: str) -> str:
    if not answer.hits:
        return tr("Nothing found") if typed.strip() else ""
    found = len(answer.hits)
    if not answer.more:
        return tr("{count} found", count=found)
    if answer.hits[0].kind in {"span", "quote"}:
        told = plural(
            answer.more,
            "{found} found, and {count} more marks",
            "{found} found, and {count} more marks",
            found=found,
        )
    else:
        told = plural(
            answer.more,
            "{found} found, and {count} more articles",
            "{found} found, and {count} more articles",
            found=found,
        )
    return tr(told)
