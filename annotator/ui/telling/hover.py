"""Brings up the card of the mark that the mouse rests on, else of the zone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect
from PySide6.QtGui import QHelpEvent, QMouseEvent

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.layers import Spot
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span, Stretch
from annotator.domain.zoning import zone_at
from annotator.override import override
from annotator.ui.actions import first_key
from annotator.ui.canvas.marks import Mark
from annotator.ui.language import tr
from annotator.ui.telling.card import Card
from annotator.ui.telling.facts import facts, zone_facts

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

ENDING = frozenset(
    {
        QEvent.Type.Leave,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.FocusOut,
        QEvent.Type.Hide,
    }
)
OPEN = (("accept", said("accept")), ("reject", said("reject")))
KEPT = (("delete", said("delete")),)
SPAN = (("choose_label", said("label")),)
QUOTE = (("ask_speaker", said("speaker")), ("ask_cue", said("cue")))


class Hover(QObject):
    """Watches the mouse over the canvas; after the delay of tool tips a card appears."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._mark: Mark | Zone | None = None  # what the card tells about
        self.card = Card(bench.window)
        for widget in (bench.canvas, bench.canvas.viewport()):
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._rest(event)
            return True
        if event.type() in ENDING or (isinstance(event, QMouseEvent) and self._has_left(event)):
            self._end()
        return False

    def _has_left(self, event: QMouseEvent) -> bool:
        if isinstance(self._mark, Zone):
            point = event.position()
            return bool(self._marks(point)) or self._mark != self._zone(point)
        return bool(self._mark) and self._mark not in self._marks(event.position())[:1]

    def _marks(self, point: QPointF) -> list[Mark]:
        return self._bench.canvas.marks_at(point)

    def _zone(self, point: QPointF) -> Zone | None:
        """Return the zone under the mouse, unless it is the body."""
        canvas, desk = self._bench.canvas, self._bench.desk
        zones = desk.article.zones if desk and desk.article else ()
        zone = zone_at(zones, canvas.sheet.offset_at(point - canvas.origin))
        if zone is None or zone.kind is ZoneKind.BODY:
            return None
        return zone if canvas.seen(zone.stretch).contains(point.toPoint()) else None

    def _end(self) -> None:
        if self._mark:
            self._mark = None
            self.card.hide()

    def _rest(self, event: QHelpEvent) -> None:
        """Show the card of the innermost mark under the mouse."""
        canvas, desk = self._bench.canvas, self._bench.desk
        marks = self._marks(QPointF(event.pos()))
        spot = self._bench.laid.spot(marks[0]) if marks else None
        item = spot or (canvas.sheet.index.item(marks[0]) if marks else None)
        if item is None or desk is None:
            self._rest_on_zone(event)
            return
        self._mark = marks[0]
        if isinstance(item, Spot):
            told, keys = self._bench.laid.facts(item), ""
        else:
            zones = desk.article.zones if desk.article else ()
            told = facts(item, canvas.sheet.text, desk.scheme, desk.speakers, zones)
            keys = self._keys(item)
        self.card.tell(told, self._bench.window.theme, keys)
        box = canvas.seen(Stretch(item.start, item.end))
        if not box.contains(event.pos()):  # its cue or its source is somewhere else
            box = box.united(QRect(event.pos(), event.pos()).adjusted(-20, -12, 20, 12))
        self._show_beside(box, event)

    def _rest_on_zone(self, event: QHelpEvent) -> None:
        """Show the card of the zone under the mouse."""
        canvas, zone = self._bench.canvas, self._zone(QPointF(event.pos()))
        if zone is None:
            self._end()
            return
        self._mark = zone
        key = first_key(self._bench.actions_by_name["choose_zone"])
        keys = tr("Select, then   {key} zone", key=key) if key else ""
        self.card.tell(zone_facts(zone, canvas.sheet.text), self._bench.window.theme, keys)
        self._show_beside(canvas.seen(zone.stretch), event)

    def _show_beside(self, box: QRect, event: QHelpEvent) -> None:
        canvas = self._bench.canvas
        on_screen = QRect(canvas.viewport().mapToGlobal(box.topLeft()), box.size())
        screen = canvas.screen().availableGeometry()
        self.card.show_beside(on_screen, event.globalPos(), screen)

    def _keys(self, item: Span | Quote) -> str:
        """Return the keys that act on a mark, once it is active."""
        decide = KEPT if item.state.kept else OPEN
        deeds = (*decide, *(SPAN if isinstance(item, Span) else QUOTE))
        keys = ((first_key(self._bench.actions_by_name[name]), verb) for name, verb in deeds)
        told = "   ".join(f"{key} {tr(verb)}" for key, verb in keys if key)
        if self._mark == self._bench.canvas.active:
            return told
        return tr("Click, then   {keys}", keys=told)
