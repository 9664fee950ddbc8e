"""Two texts side by side that scroll together, what belongs together at the same height."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from annotator.domain.comparing.facing import Anchor, Facing, facing
from annotator.domain.comparing.verdict import Comparison, Side
from annotator.domain.record import Copy
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.typography import Typography
from annotator.ui.comparing.bands import Band, Bands
from annotator.ui.comparing.drawn import in_original, in_rewrite, mark_of
from annotator.ui.comparing.entries import Entry
from annotator.ui.comparing.pairs_overlay import PairsOverlay
from annotator.ui.language import tr
from annotator.ui.plain_label import Excerpt
from annotator.ui.settings import Settings
from annotator.ui.theme import Theme

SHARE = 0.3  # of the height, where what is in hand comes to stand
LEFT_OVER = 0.8  # of how far a text is off its place, after each step of the other
LONGEST_TITLE = 200
KEYS = said(
    "N and P go from quote to quote, 1 to 6 say what became of one, Enter confirms what was found,"
    " F6 leaves the texts"
)
NONE = -1  # of the bands is in hand


class Pages(QWidget):
    """Shows the original at the left and the rewrite at the right; nothing in them can be changed.

    `pointed` carries the mark that was clicked in one of them.
    """

    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.original, self.rewrite = Canvas(self), Canvas(self)
        self.titles = Excerpt(1, self), Excerpt(1, self)
        self.bands = Bands(self.original, self.rewrite, theme, self)
        self._facing = Facing((), Anchor(1, 1))
        self._aligned = self._facing
        self._off: dict[Canvas, float] = {}  # pixels that a text which follows is off its place
        self._following = False
        self._lay_out()
        self.set_theme(theme)
        self._connect()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.original.setAccessibleName(tr("Original"))
        self.rewrite.setAccessibleName(tr("Rewrite"))
        # The bar that scrolls is to stand at the left, so that bands begin where the text ends.
        self.original.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.original.viewport().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for column, title in ((0, self.titles[0]), (2, self.titles[1])):
            row = QHBoxLayout()
            row.setContentsMargins(10, 4, 10, 4)
            row.addWidget(title)
            layout.addLayout(row, 0, column)
        for column, widget in enumerate((self.original, self.bands, self.rewrite)):
            layout.addWidget(widget, 1, column)
        for column in (0, 2):
            layout.setColumnStretch(column, 1)
        for canvas in self.canvases:
            canvas.setAccessibleDescription(tr(KEYS))
            canvas.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        self.original.verticalScrollBar().valueChanged.connect(lambda: self._follow(self.original))
        self.rewrite.verticalScrollBar().valueChanged.connect(lambda: self._follow(self.rewrite))
        for canvas in self.canvases:
            canvas.viewport().installEventFilter(self)
            canvas.clicked.connect(lambda point, canvas=canvas: self._point(canvas, point))

    @property
    def canvases(self) -> tuple[Canvas, Canvas]:
        return self.original, self.rewrite

    def set_theme(self, theme: Theme) -> None:
        self.bands.theme = theme
        self.bands.update()
        for canvas in self.canvases:
            canvas.set_theme(theme)

    def set_typography(self, settings: Settings) -> None:
        """Set both texts as the window sets its own; words below lines are never left out."""
        for canvas in self.canvases:
            canvas.set_typography(
                Typography(
                    settings.font_size,
                    settings.font_family,
                    settings.line_spacing,
                    settings.column_width,
                )
            )

    # What is shown

    def show_comparison(self, found: Comparison, scheme: Scheme) -> None:
        """Show two other texts from their tops, with nothing drawn in them yet."""
        self._aligned = self._facing = facing(found)
        self._off.clear()
        for canvas, side in zip(self.canvases, (found.original, found.rewrite), strict=True):
            canvas.show_article(side.article.text, Copy("", ""), {}, scheme, side.article.zones)
        self._show_titles(found)

    def clear(self) -> None:
        """Show no texts."""
        self.bands.bands = ()
        for canvas, title in zip(self.canvases, self.titles, strict=True):
            canvas.show_article("", Copy("", ""), {}, Scheme("", ()), ())
            title.setText("")

    def _show_titles(self, found: Comparison) -> None:
        original, rewrite = _title(found.original), _title(found.rewrite)
        texts = tr("Original: {name}", name=original), tr("Rewrite: {name}", name=rewrite)
        for text, canvas, title in zip(texts, self.canvases, self.titles, strict=True):
            title.setText(text)
            canvas.setAccessibleName(text)

    def show_lines(self, found: Comparison, lines: Sequence[Entry], held: Entry | None) -> None:
        """Draw these lines in both texts, one of them in hand; both stay where they are."""
        drawn = in_original(lines, found.original), in_rewrite(lines)
        for canvas, traces in zip(self.canvases, drawn, strict=True):
            overlay = PairsOverlay(traces, canvas.sheet.column.numbers)
            if isinstance(canvas.sheet.layers, PairsOverlay):
                canvas.sheet.lay_over(overlay)  # which takes the same room: the lines stay
            else:
                canvas.show_layers(overlay)
        self.bands.bands = list(_bands(lines))
        self._mark(held)

    def _mark(self, held: Entry | None) -> None:
        for canvas in self.canvases:
            layers = canvas.sheet.layers
            if isinstance(layers, PairsOverlay):
                layers.held = mark_of(held) if held else None
            canvas.viewport().update()
        self.bands.held = held.number if held else NONE
        self.bands.update()

    def hold(self, entry: Entry) -> None:
        """Bring what is in hand to the same height in both texts."""
        here, there = entry.here, entry.there
        pairs = ((self.original, there), (self.rewrite, here))
        self._mark(entry)
        self._following = True
        for canvas, stretches in pairs:
            if stretches:
                canvas.bring(stretches[0].start, SHARE * canvas.viewport().height())
        self._following = False
        held = Anchor(there[0].start, here[0].start) if here and there else None
        self._facing = self._aligned.around(held) if held else self._aligned
        self._off.clear()
        if held is None:
            self._follow(self.rewrite if here else self.original)
            return
        for canvas in self.canvases:  # where they are now, and go on from
            top = self._other(canvas).verticalScrollBar().value()
            self._off[self._other(canvas)] = top - self._wanted(canvas)

    # Scrolling together

    def _follow(self, driver: Canvas) -> None:
        """Bring the other text to where it says the same, gently where it is somewhere else."""
        if self._following:
            return
        self._following = True
        other = self._other(driver)
        off = self._off[other] = self._off.get(other, 0.0) * LEFT_OVER
        other.verticalScrollBar().setValue(round(self._wanted(driver) + off))
        self._following = False
        self.bands.update()

    def _wanted(self, driver: Canvas) -> float:
        """Return where the other text has to begin for the same to stand at the same height.

        The height at which that is looked at goes from the top of the view to its end as the text
        does, so that both texts begin and end together.
        """
        bar, other = driver.verticalScrollBar(), self._other(driver)
        height = driver.viewport().height() * bar.value() / max(1, bar.maximum())
        point = driver.point_at(height)
        opposite = self._facing.in_rewrite if driver is self.original else self._facing.in_original
        return other.top_for(opposite(point), height)

    def _other(self, canvas: Canvas) -> Canvas:
        return self.rewrite if canvas is self.original else self.original

    # What is asked

    def _point(self, canvas: Canvas, point: int) -> None:
        layers = canvas.sheet.layers
        marks = layers.at(point) if isinstance(layers, PairsOverlay) else []
        if marks:
            self.pointed.emit(marks[0])

    def selected(self) -> str:
        """Return what is selected in the text that has the focus."""
        canvas = self.original if self.original.hasFocus() else self.rewrite
        stretch: Stretch | None = canvas.selection
        return stretch.text(canvas.sheet.text) if stretch else ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.bands.update()
        return False


def _title(side: Side) -> str:
    return shortened(side.article.title or side.article.id, LONGEST_TITLE)


def _bands(lines: Sequence[Entry]) -> Iterator[Band]:
    """Yield what joins each quote to what it rests on.

    As many parts as there are contents are joined one by one; else each ends at its share of all.
    """
    for entry in lines:
        here, there = entry.here, entry.there
        ends = [Stretch(here[0].start, here[-1].end)] * len(there) if here else []
        shares = list(pairwise(_shares(there)))
        if len(here) == len(there):
            ends, shares = list(here), [(0.0, 1.0)] * len(here)
        for match, end, share in zip(there, ends, shares, strict=bool(here)):
            yield Band(entry.number, match, end, entry.role, entry.is_open, share)


def _shares(stretches: Sequence[Stretch]) -> list[float]:
    """Return where the parts of a whole begin and end, from 0 to 1."""
    lengths = list(accumulate(map(len, stretches), initial=0))
    return [length / max(1, lengths[-1]) for length in lengths]
