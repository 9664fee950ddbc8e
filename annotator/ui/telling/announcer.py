"""Tells screen readers what became active, was decided or was said in the status bar."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleTextCursorEvent

from annotator.domain.article import ZoneKind
from annotator.domain.edit import Edit
from annotator.domain.said import number_of
from annotator.domain.span import Stretch
from annotator.domain.wording import capital, shortened
from annotator.domain.zoning import zone_at
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.marks import Mark
from annotator.ui.desk import Desk
from annotator.ui.language import tr
from annotator.ui.telling.accessible import install, offsets
from annotator.ui.telling.spoken import (
    LONGEST,
    said_of,
    said_of_edit,
    said_of_selection,
    said_within,
)


class Announcer(QObject):
    """Listens to a desk; `said` carries every sentence, whether anybody listens or not."""

    said = Signal(str)

    def __init__(self, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        install()
        self._canvas = canvas
        self._desk: Desk | None = None
        self._active: Mark | None = None
        self._selection: Stretch | None = None
        self._zone = ZoneKind.BODY  # that the caret stands in

    def follow(self, desk: Desk | None) -> None:
        self._desk, self._active, self._selection = desk, None, None
        if desk:
            desk.opened.connect(self._open)
            desk.renewed.connect(self._decide)
            desk.chosen.connect(self._choose)
            desk.told.connect(self.say)

    def say(self, sentence: str) -> None:
        self.said.emit(sentence)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, sentence))

    def move(self, point: int) -> None:
        """Tell where the caret is, and which zone it comes into."""
        zones = self._desk.article.zones if self._desk and self._desk.article else ()
        zone = zone_at(zones, point)
        if zone and zone.kind is not self._zone:
            self._zone = zone.kind
            self.say(capital(tr(str(zone.kind))))
        if QAccessible.isActive():
            units = offsets(self._canvas.sheet.text).units(point)
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._canvas, units))

    def _open(self) -> None:
        """Say which article lies open, also to whoever asks the canvas later."""
        desk, self._active, self._selection = self._desk, None, None
        self._zone = ZoneKind.BODY
        if desk and desk.article:
            waiting = tr(number_of(len(desk.open_items()), "open suggestion"))
            title = shortened(desk.article.title, LONGEST)
            self._canvas.setAccessibleDescription(title)
            self.say(f"{title or tr('Article')}, {waiting}")

    def _decide(self, edit: Edit) -> None:
        desk = self._desk
        if desk and desk.article:
            sentence = said_of_edit(edit, desk.copy, desk.article.text, desk.speakers)
            if sentence:
                self.say(sentence)

    def _choose(self) -> None:
        desk = self._desk
        if desk is None or desk.article is None:
            return
        if desk.active != self._active and desk.item:
            sentence = said_of(desk.item, desk.article.text, desk.speakers)
            self.say(sentence + said_within(desk.article.zones, desk.item.start))
        if desk.selection != self._selection and desk.selection:
            sentence = said_of_selection(desk.selection, desk.article.text)
            self.say(sentence + said_within(desk.article.zones, desk.selection.start))
        self._active, self._selection = desk.active, desk.selection
