"""Pictures of plots, painted from what is drawn."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QSaveFile, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from annotator.domain.errors import FormatError
from annotator.domain.said import said

SHARP = 2  # pixels of a picture for one of the drawing, each way


def painted(drawn: str, sharp: float = SHARP) -> QImage:
    """Return a picture of SVG, so many times as wide and high as it says."""
    renderer = QSvgRenderer(QByteArray(drawn.encode()))
    size = renderer.defaultSize()
    image = QImage(QSize(1, 1).expandedTo(size * sharp), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def paint(drawn: str, path: Path) -> None:
    """Write SVG as PNG, also where no window is open; raises FormatError where it cannot be."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        QGuiApplication([])
    file = QSaveFile(str(path))
    begun = file.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(file, QByteArray(b"png"))
    if not (begun and writer.write(painted(drawn)) and file.commit()):
        reason = file.errorString()
        raise FormatError(said("{path} cannot be written: {reason}", path=path, reason=reason))
