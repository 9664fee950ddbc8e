"""A button that says which zones are left out, and a menu to choose them from."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.domain.article import ZoneKind
from annotator.domain.said import said
from annotator.ui.language import tr
from annotator.ui.sifting.staying_menu import StayingMenu

NOTHING = said("no zone")


class ZoneButton(QPushButton):
    """Keeps the zones that are `left_out`; `switched` tells that they are others now."""

    switched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(NOTHING), parent)
        self.left_out: frozenset[ZoneKind] = frozenset()
        self.setAccessibleName(tr("Zones that are left out"))
        self.setAutoDefault(False)
        menu = StayingMenu(self)
        for kind in ZoneKind:
            action = menu.addAction(tr(kind.value))
            action.setCheckable(True)
            action.setData(kind)
        menu.triggered.connect(self._switch)
        self.setMenu(menu)

    def _switch(self, action: QAction) -> None:
        kind: ZoneKind = ZoneKind(action.data())
        self.left_out = self.left_out ^ {kind}
        names = [tr(kind.value) for kind in ZoneKind if kind in self.left_out]
        self.setText(", ".join(names) or tr(NOTHING))
        self.switched.emit()
