"""What a sheet can show over its text instead of the marks of a copy."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QPainter

from annotator.ui.canvas.geometry import Piece
from annotator.ui.canvas.layout import Laid
from annotator.ui.canvas.typography import Typography

if TYPE_CHECKING:
    from annotator.ui.canvas.picture import Picture


class Overlay(Protocol):
    """Finds what to draw by paragraph, and draws it; painters stand at a paragraph's corner."""

    def roomy(self, typography: Typography, /) -> Typography:
        """Return a typography with the room that is needed below each line."""
        ...

    def pieces(self, number: int, laid: Laid, typography: Typography, /) -> list[Piece]:
        """Return what a paragraph shows, outer before inner."""
        ...

    def paint_ground(self, painter: QPainter, picture: "Picture", pieces: Sequence[Piece]) -> None:
        """Draw below the text of a paragraph."""
        ...

    def paint(
        self, painter: QPainter, picture: "Picture", laid: Laid, pieces: Sequence[Piece]
    ) -> None:
        """Draw over the text of a paragraph, and beside it."""
        ...
