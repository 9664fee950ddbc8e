"""Guidelines beside the text, which follow the label in hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from annotator.domain.guidelines import misplaced
from annotator.domain.quote import Quote, Role
from annotator.domain.scheme import Label
from annotator.domain.span import Span
from annotator.ui.desk import Desk
from annotator.ui.language import tr, worded

if TYPE_CHECKING:
    from annotator.ui.scheming.guideline_panel import GuidelinePanel
    from annotator.ui.workbench import Workbench


class Guiding(QObject):
    """Shows and hides the panel, which is made when its place is first seen."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._desk: Desk | None = None
        self.panel: GuidelinePanel | None = None
        self.dock = dock = QDockWidget(tr("Guidelines"), bench.window)
        dock.setObjectName("Guidelines")
        dock.setTitleBarWidget(QWidget(dock))  # what is in it speaks for itself
        dock.installEventFilter(bench.panels)  # Esc leads back to the text
        bench.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()
        dock.visibilityChanged.connect(lambda _: self._show())
        bench.window.themed.connect(lambda _: self._show())

    def follow(self, desk: Desk | None) -> None:
        """Tell about the labels of this desk's project."""
        self._desk = desk
        if desk:
            desk.chosen.connect(self._show)
            desk.opened.connect(self._show)
            desk.renewed.connect(lambda _: self._show())
        self._show()

    def toggle(self) -> None:
        """Show the panel, or hide it."""
        if self.dock.isAncestorOf(QApplication.focusWidget() or self.dock):
            self._bench.canvas.setFocus()
        self.dock.setVisible(self.dock.isHidden())
        self._show()

    def _build(self) -> "GuidelinePanel":
        from annotator.ui.scheming.guideline_panel import GuidelinePanel  # noqa: PLC0415

        panel = GuidelinePanel()
        panel.edited.connect(self._bench.scheming.open_on)
        panel.turned.connect(self._show)
        self.dock.setWidget(panel)
        return panel

    def _show(self) -> None:
        if self.dock.isHidden():
            return
        self.panel = panel = self.panel or self._build()
        panel.setEnabled(self._desk is not None)
        panel.show_labels(self._labels(), self._bench.label_keys.key_of, self._bench.window.theme)
        panel.warn(self._warning())

    def _labels(self) -> list[Label]:
        """Return the labels to tell about."""
        desk = self._desk
        if desk is None or self.panel is None:
            return []
        if self.panel.all:
            return list(desk.scheme.labels)
        name = self._in_hand(desk)
        return [desk.scheme.label(name)] if name else []

    def _in_hand(self, desk: Desk) -> str:
        """Return the label of what is active, else the one that was put on last."""
        if isinstance(desk.item, Span):
            return desk.item.label
        if isinstance(desk.item, Quote):
            return (desk.asking or Role.CONTENT).value
        used = self._bench.deeds.labels_used if self._bench.deeds else []
        return used[0] if used else ""

    def _warning(self) -> str:
        desk = self._desk
        if desk is None or desk.article is None or not isinstance(desk.item, Span):
            return ""
        item = desk.item
        return worded(misplaced(desk.scheme, item.label, item.stretch, desk.article.zones))
