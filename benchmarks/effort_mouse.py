"""A hand that never leaves the mouse: buttons, lists and menus instead of keys.

Only a name that is to be had nowhere else is typed.
"""

from effort_hand import Hand
from effort_touch import LEFT, PLAIN
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QToolButton, QWidget

from annotator.override import override
from annotator.ui.button_bar import ButtonBar
from annotator.ui.canvas.marks import Trace
from annotator.ui.choosing.chooser import Choice


class MouseHand(Hand):
    """Finds the button, the list or the menu that does what a key would."""

    numbers = 99

    def command(self, name: str) -> None:
        """Press the button of an action, or find it in its menu with two clicks."""
        bar = self.bench.window.findChild(ButtonBar)
        button = bar.widgetForAction(self.bench.actions_by_name[name])
        if isinstance(button, QToolButton):
            QTest.mouseClick(button, LEFT)
            self._did("click")
        else:
            self._choose_in_menu(name)

    def label(self, name: str) -> None:
        labels = self.bench.inspector.labels
        rows = {labels.item(row).text(): row for row in range(labels.count())}
        self._click_row(labels, rows[name])

    def number(self, number: int) -> None:
        self._click_row(self.bench.inspector.people, number - 1)

    @override
    def nudge(self, name: str) -> bool:
        """Leave it to a drag."""
        return False

    def pull(self, trace: Trace, edge: str, to: int) -> None:
        self.drag_handle(trace, edge, to, PLAIN)

    def choose(self, name: str) -> None:
        """Type no more of a name than is needed to see it, and click it."""
        chooser = self.bench.palettes.chooser
        row = None
        for number, letter in enumerate(name):
            self.type(letter, self.canvas if number == 0 else chooser.field)
            row = self._row_of(name)
            if row is not None:
                break
        place = chooser.model.index(chooser.model.rowCount() - 1 if row is None else row)
        QTest.mouseClick(
            chooser.view.viewport(), LEFT, PLAIN, chooser.view.visualRect(place).center()
        )
        self._did("click")

    def _row_of(self, name: str) -> int | None:
        chooser = self.bench.palettes.chooser
        choices = (chooser.model.choice(row) for row in range(chooser.model.rowCount()))
        names = [_name(choice) for choice in choices]
        return names.index(name) if name in names else None

    def _choose_in_menu(self, name: str) -> None:
        action = self.bench.actions_by_name[name]
        menu = next(menu for menu in self.bench.window.menus.values() if action in menu.actions())
        titles = self.bench.window.menuBar()
        self._click(titles, titles.actionGeometry(menu.menuAction()).center())
        self._click(menu, menu.actionGeometry(action).center())

    def _click_row(self, rows: QListWidget, row: int) -> None:
        """Click a row of a list; one out of view takes a turn of the wheel before."""
        item = rows.item(row)
        if not rows.viewport().rect().contains(rows.visualItemRect(item).center()):
            rows.scrollToItem(item)
            self._did("page")
        self._click(rows.viewport(), rows.visualItemRect(item).center())

    def _click(self, widget: QWidget, at: QPoint) -> None:
        QTest.mouseClick(widget, LEFT, PLAIN, at)
        self._did("click")


def _name(choice: Choice | None) -> str:
    return getattr(choice.value, "name", "") if choice else ""
