"""A list without a row that is cut off."""

from PySide6.QtWidgets import QListWidget

from annotator.override import override


class RowList(QListWidget):
    """Shows whole rows, all as high as the first; what is left below the last one stays empty."""

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        height, row = self.height() - 2 * self.frameWidth(), self.sizeHintForRow(0)
        rest = height % row if 0 < row <= height else 0
        if rest != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, rest)
