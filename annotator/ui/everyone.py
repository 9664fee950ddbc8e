"""Everyone's work on the article, laid over one another to be read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from annotator.domain.layers import Layer, Spot, layers
from annotator.domain.record import Copy
from annotator.domain.wording import shortened
from annotator.ui.actions import Command, first_key
from annotator.ui.canvas.layered import Layered
from annotator.ui.canvas.marks import Mark
from annotator.ui.desk import Desk
from annotator.ui.language import tr
from annotator.ui.one_view import EDITING_MENUS, end_views
from annotator.ui.telling.facts import Facts, as_tooltip
from annotator.ui.telling.layer_facts import LONGEST_OWNER, person, spot_facts

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

MOST = 6
EDITING = frozenset({"undo", "redo", "repeat", "done_and_next", "skip"})
HARMLESS = frozenset({"let_go"})


class Everyone(QObject):
    """While `on`, the canvas shows the work of all annotators, and nothing can be changed."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._layers: tuple[Layer, ...] = ()
        self._layered: Layered | None = None
        self.on = False
        self.who = QLabel()
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bench.window.statusBar().addWidget(self.who, 1)  # messages stand in its place
        self.who.hide()

    def follow(self, desk: Desk | None) -> None:
        """Begin anew with another desk, whose articles the workbench has to show first."""
        self.end()
        for told in (desk.opened, desk.renewed) if desk else ():
            told.connect(self._show)

    def show_everyone(self) -> None:
        """Show everyone's work or, a second time, one's own again."""
        desk = self._bench.desk
        if self.on or desk is None or desk.article is None:
            self.end()
            return
        people = [copy.owner for copy in desk.session.layers(desk.article.id)]
        if len(people) < 2:  # noqa: PLR2004  (two can differ)
            self._bench.tell(_too_few(people))
        else:
            desk.ask(None)
            end_views(self._bench)
            self._turn(on=True)
            self._show()
            self._bench.announcer.say(self.who.text())
        self._check()

    def end(self) -> None:
        """Show one's own work again, if it is not what is shown."""
        if self.on:
            self._turn(on=False)
            self._layers, self._layered = (), None
            self._bench.canvas.show_layers(None)
        self._check()

    def refuses(self, command: Command) -> bool:
        """Whether a command would change something now; the refusal is told."""
        return self.stands_against(command) and self.refuses_edits()

    def stands_against(self, command: Command) -> bool:
        """Whether a command would change something now."""
        editing = command.menu in EDITING_MENUS or command.name in EDITING
        return self.on and editing and command.name not in HARMLESS

    def refuses_edits(self) -> bool:
        """Whether nothing can be changed now, which is told."""
        if self.on:
            self._bench.tell(self._refusal())
        return self.on

    def spot(self, mark: Mark) -> Spot | None:
        """Return the place that a mark stands for, if everyone's work is on show."""
        return self._layered.spot(mark) if self._layered else None

    def facts(self, spot: Spot) -> Facts:
        desk = self._bench.desk
        assert desk is not None  # noqa: S101  (there is no place without one)
        text = self._bench.canvas.sheet.text
        return spot_facts(spot, self._layers, text, desk.scheme, desk.speakers)

    def _show(self) -> None:
        desk, canvas = self._bench.desk, self._bench.canvas
        if not self.on or desk is None or desk.article is None:
            return
        copies = desk.session.layers(desk.article.id)
        self._layers = layers(_first(copies, desk.session.annotator))
        numbers = canvas.sheet.column.numbers
        self._layered = Layered(self._layers, desk.scheme, desk.speakers, numbers)
        canvas.show_layers(self._layered)
        self.who.setText(self._told(len(copies)))
        self.who.setToolTip(as_tooltip(self.who.text()))

    def _told(self, people: int) -> str:
        """Say who is who, and how far they agree."""
        if people < 2:  # noqa: PLR2004  (two can differ)
            return _too_few([layer.copy.owner for layer in self._layers])
        who = ", ".join(map(person, self._layers))
        some = len(self._layers)
        if people > some:
            who = tr("{who} ({some} of {people} people)", who=who, some=some, people=people)
        spots = self._layered.spots if self._layered else ()
        differ = sum(not spot.agreed for spot in spots)
        agreed = len(spots) - differ
        counted = tr("{agreed} agreed, {differ} differ", agreed=agreed, differ=differ)
        return f"{tr('To read only: {who}', who=who)} · {counted}"

    def _turn(self, *, on: bool) -> None:
        self.on = on
        self.who.setVisible(on)
        self._bench.waiting.setVisible(not on)
        self._bench.inspector.setEnabled(not on)
        self._bench.window.statusBar().clearMessage()
        if self._bench.desk:
            self._bench.desk.locked = self._refusal() if on else ""
            self._bench.desk.chosen.emit()

    def _check(self) -> None:
        """Let the menu tell what is shown."""
        action = self._bench.actions_by_name["show_everyone"]
        action.setCheckable(True)
        action.setChecked(self.on)

    def _refusal(self) -> str:
        key = first_key(self._bench.actions_by_name["show_everyone"])
        if key:
            return tr("Everyone's work can only be read; {key} goes back to your own", key=key)
        return tr("Everyone's work can only be read")


def _first(copies: tuple[Copy, ...], annotator: str) -> tuple[Copy, ...]:
    """Return as many copies as can be told apart, the annotator's own among them."""
    own_first = sorted(copies, key=lambda copy: copy.owner != annotator)
    return tuple(own_first[:MOST])


def _too_few(people: list[str]) -> str:
    if not people:
        return tr("Nobody has worked on this article yet")
    name = shortened(people[0], LONGEST_OWNER)
    return tr("Only {name} has worked on this article yet", name=name)
