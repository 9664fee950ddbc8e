"""Finding in the whole project, and going from hit to hit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QWidget

from annotator.domain.errors import AnnotatorError
from annotator.domain.search import Answer, Hit
from annotator.ui.canvas.marks import Mark
from annotator.ui.desk import Desk
from annotator.ui.hit_list import HitList

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

PAUSE = 150  # ms without another key until the project is asked
HEIGHT = 220


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
        self._waiting.timeout.connect(self.search_now)
        self.panel.typed.connect(self._waiting.start)
        self.panel.wanted.connect(self.go_to)
        self.panel.left.connect(self.close_panel)

    def _make_dock(self) -> QDockWidget:
        dock = QDockWidget("Find", self._window)
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

    def search_now(self) -> None:
        """Ask the project, and say what it does not understand."""
        self._waiting.stop()
        if self._desk is None:
            return
        from annotator.workflow.searching import find_in_project  # noqa: PLC0415  (the store)

        try:
            answer = find_in_project(self._desk.session, self.panel.field.text())
        except AnnotatorError as error:
            self.panel.show_problem(str(error))
        else:
            self.panel.show_answer(answer, _count(answer, self.panel.field.text()))

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
                self.panel.show_problem(f"{error}; find again")
                return False
        return True

    def _step(self, direction: int) -> None:
        if self._waiting.isActive():
            self.search_now()
        if self.panel.model.rowCount():
            self.panel.step(direction)
        else:
            self.find_in_project()


def _mark(hit: Hit) -> Mark | None:
    if hit.kind == "span" or hit.kind == "quote":  # noqa: PLR1714  (mypy narrows only this)
        return Mark(hit.kind, hit.item)
    return None


def _count(answer: Answer, typed: str) -> str:
    if not answer.hits:
        return "Nothing found" if typed.strip() else ""
    things = "marks" if answer.hits[0].kind in {"span", "quote"} else "articles"
    more = f", and {answer.more:,} more {things}" if answer.more else ""
    return f"{len(answer.hits):,} found{more}"
