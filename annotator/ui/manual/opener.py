"""Opening the manual from the menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.ui.manual.reader import Reader
    from annotator.ui.workbench import Workbench


class Manual(QObject):
    """Shows the manual beside the window, where it stays while one works."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self.reader: Reader | None = None

    def show_manual(self) -> None:
        from annotator.ui.manual.reader import Reader  # noqa: PLC0415  (not at first)

        if self.reader is None:
            self.reader = Reader(self._bench.window)
        self.reader.show()
        self.reader.activateWindow()
