"""Finding words in the article that lies on the desk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.finding import Ends, first_from, places
from annotator.domain.span import Stretch
from annotator.ui.canvas.found import Found
from annotator.ui.desk import Desk
from annotator.ui.finding.findbar import FindBar

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

LONGEST = 200


class Finder(QObject):
    """Looks for what is typed into the bar, shows it on the canvas and goes from place to place.

    While somebody types, places are only shown; outside the bar and when it is closed, the current
    one is selected, so that the next key can put a label on it.
    """

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._canvas = bench.canvas
        self._desk: Desk | None = None
        self._places: list[Ends] = []
        self._current = -1
        self._from = 0
        self.bar = FindBar()
        self.bar.hide()
        bench.window.centre.addWidget(self.bar)
        self.bar.typed.connect(self._search)
        self.bar.stepped.connect(self._step)
        self.bar.left.connect(self.leave)

    def follow(self, desk: Desk | None) -> None:
        """Find in what lies on this desk from now on; without one there is nothing to find in."""
        self._desk = desk
        if desk:
            desk.opened.connect(self._look_through)
        else:
            self.bar.hide()
            self._look_through()

    def find(self) -> None:
        """Open the bar, with what is selected as the words."""
        desk = self._desk
        if desk is None or desk.article is None:
            return
        self._from = self._begin(desk)
        if desk.selection:
            selected = desk.selection.text(desk.article.text)[:LONGEST]
            self.bar.field.setText(" ".join(selected.split()))
        self.bar.show()
        self.bar.field.setFocus()
        self.bar.field.selectAll()
        self._search()

    def find_next(self) -> None:
        self._step(1)

    def find_previous(self) -> None:
        self._step(-1)

    def leave(self) -> None:
        """Close the bar and select the current place."""
        self.bar.hide()
        self._canvas.show_found(Found())
        self._canvas.setFocus()
        self._select()

    def _begin(self, desk: Desk) -> int:
        """Return where to look first: at what is selected or active if that is in view."""
        column = self._canvas.sheet.column
        seen = self._canvas.numbers()
        if desk.in_hand and column.number_of(desk.in_hand.start) in seen:
            return desk.in_hand.start
        return column.anchor(self._canvas.verticalScrollBar().value()).point

    def _search(self) -> None:
        """Look for the words anew and show the first place from where the search began."""
        self._look_through()
        if self._places:
            self._current = first_from(self._places, self._from)
            self._show()

    def _look_through(self) -> None:
        """Find all places in the article, without going to any."""
        article = self._desk.article if self._desk else None
        words, whole = self.bar.field.text(), self.bar.whole.isChecked()
        self._places = places(article.text, words, whole=whole) if article else []
        self._current = -1
        self._show()

    def _step(self, direction: int) -> None:
        if not self._places:
            if not self.bar.isVisible():
                self.find()
            return
        start = self._current if self._current >= 0 else min(0, -direction)
        self._current = (start + direction) % len(self._places)
        self._from = self._places[self._current][0]
        self._show()
        if not self.bar.field.hasFocus():
            self._select()

    def _show(self) -> None:
        if self.bar.isVisible():
            self._canvas.show_found(Found(self._places, self._current))
        self.bar.show_count(self._current, len(self._places))
        if self._current >= 0:
            self._canvas.reveal(Stretch(*self._places[self._current]))

    def _select(self) -> None:
        if self._desk and self._current >= 0:
            self._desk.select(Stretch(*self._places[self._current]))
