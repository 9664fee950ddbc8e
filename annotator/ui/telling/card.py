"""A calm card that tells about the mark under the mouse."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.override import override
from annotator.ui.plain_label import PlainLabel
from annotator.ui.telling.facts import Facts
from annotator.ui.theme import Theme

WIDTH, PAD, BESIDE, EDGE = 360, 12, 22, 6
SWATCH, CORNER = 12, 6
SMALL = 0.88


class Card(QFrame):
    """Shows facts beside a box of the screen; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFixedWidth(WIDTH)
        labels = [PlainLabel(self, wraps=True) for _ in range(6)]
        self.text, self.lines, self.meaning, self.keys, self.what, self.state = labels
        self.swatch = QLabel(self)
        self._set_up()

    def _set_up(self) -> None:
        _muted(self.state, self.meaning, self.keys)
        bold = self.what.font()
        bold.setWeight(QFont.Weight.DemiBold)
        self.what.setFont(bold)
        small = self.keys.font()
        small.setPointSizeF(small.pointSizeF() * SMALL)
        self.keys.setFont(small)
        head = QGridLayout()
        head.setHorizontalSpacing(8)
        head.addWidget(self.swatch, 0, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.what, 0, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.state, 0, 2, Qt.AlignmentFlag.AlignTop)
        head.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(7)
        layout.addWidget(self.text)
        layout.addLayout(head)
        layout.addWidget(self.lines)
        layout.addWidget(self.meaning)
        layout.addWidget(self.keys)

    def tell(self, facts: Facts, theme: Theme, keys: str) -> None:
        """Write down facts and the keys that act on them."""
        swatch = QPixmap(SWATCH, SWATCH)
        swatch.fill(QColor(theme.colour(facts.role)))
        self.swatch.setPixmap(swatch)
        lines = "\n".join(facts.lines)
        head = ((self.text, facts.text), (self.what, facts.what), (self.state, facts.state))
        for label, text in (
            *head,
            (self.lines, lines),
            (self.meaning, facts.meaning),
            (self.keys, keys),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleDescription(f"{facts.what}: {facts.text}")

    def show_beside(self, box: QRect, point: QPoint, screen: QRect) -> None:
        """Show itself below a box of the screen, or above where there is no room below."""
        size = QSize(WIDTH, self.heightForWidth(WIDTH))
        self.resize(size)
        self.move(beside(box, point, size, screen))
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().mid().color())
        painter.setBrush(self.palette().toolTipBase())
        area = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, CORNER, CORNER)
        painter.end()


def beside(box: QRect, point: QPoint, size: QSize, screen: QRect) -> QPoint:
    """Return where a card lies near a point without covering a box, inside the screen.

    Below the box, else above it, else where there is more room beside the point.
    """
    left = max(screen.left(), min(point.x() - PAD, screen.right() - size.width() - EDGE))
    below, above = box.bottom() + BESIDE, box.top() - EDGE - size.height()
    if below + size.height() <= screen.bottom():
        return QPoint(left, below)
    if above >= screen.top():
        return QPoint(left, above)
    left = box.right() + EDGE
    if left + size.width() > screen.right():
        left = max(screen.left(), box.left() - EDGE - size.width())
    top = min(max(point.y(), screen.top()), screen.bottom() - size.height())
    return QPoint(left, top)


def _muted(*labels: QLabel) -> None:
    for label in labels:
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
