"""Files that are dragged over the window, and where they may be dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator.domain.said import said
from annotator.override import override
from annotator.ui.language import tr

HINT = said("Drop articles here to bring them in")
EDGE, ROUND = 12, 10  # pixels
OPAQUE = 0.95
DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop)


class Dropping(QObject):
    """Takes files and folders from other programs; `dropped` carries their paths."""

    dropped = Signal(object)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.hint = Hint(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in DRAGS:
            return False
        if isinstance(event, QDropEvent) and paths_of(event):
            self._take(event)
        else:
            self.hint.hide()
        return True

    def _take(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if isinstance(event, QDragMoveEvent):  # QDragEnterEvent is one
            self.hint.cover()
        else:
            self.hint.hide()
            self.dropped.emit(paths_of(event))


class Hint(QWidget):
    """Says over the whole window that what is dragged may be dropped."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr(HINT))
        self.hide()

    def cover(self) -> None:
        """Lie over everything but the menus and the status bar."""
        if self.isVisible():
            return
        window = self.window()
        assert isinstance(window, QMainWindow)  # noqa: S101  (made so)
        top = window.menuBar().geometry().bottom() + 1
        bottom = window.statusBar().geometry().top()
        self.setGeometry(0, top, window.width(), bottom - top)
        self.show()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self.palette().base().color())
        ground.setAlphaF(OPAQUE)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self.palette().link(), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE), ROUND, ROUND
        )
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        painter.setFont(font)
        painter.setPen(self.palette().text().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr(HINT))
        painter.end()


def paths_of(event: QDropEvent) -> Sequence[Path]:
    """Return the files on this computer that an event brings."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
