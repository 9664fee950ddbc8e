"""The spans or quotes behind a figure, one row each: the article, the words, what each said."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.domain.agreement.alignment import Meeting
from annotator.domain.agreement.quotes import QuoteMeeting
from annotator.domain.layers import Difference
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.agreeing.people import called
from annotator.ui.language import tr
from annotator.ui.rows import HELD, ROOT, Index

LONGEST = 160
ARTICLE, WORDS, FIRST, SECOND = range(4)
ABSENT = said("not marked")
Met = Meeting | QuoteMeeting
Texts = Callable[[str], str]


class Sources:
    """What rows are written from: titles and texts of articles, and speakers."""

    def __init__(
        self, titles: Mapping[str, str], text: Texts, speakers: Mapping[str, Speaker]
    ) -> None:
        self.titles, self.text, self._speakers = titles, text, speakers

    def words(self, met: Met) -> str:
        """Return what was marked, as the first marked it, else the second."""
        item = met.a or met.b
        assert item is not None  # noqa: S101  (somebody marked it)
        return self._text_of(item, self.text(met.article))

    def side(self, met: Met, *, first: bool) -> str:
        """Return what one of two said; what the second did with the words, if these are others."""
        item, other = (met.a, met.b) if first else (met.b, met.a)
        if item is None:
            return tr(ABSENT)
        if isinstance(item, Span):
            return self._label(item, None if first else other, met.article)
        assert isinstance(met, QuoteMeeting)  # noqa: S101  (quotes meet quotes)
        return self._quote(item, met)

    def _label(self, span: Span, other: Span | Quote | None, article: str) -> str:
        if isinstance(other, Span) and other.stretch != span.stretch:
            words = tr("“{text}”", text=self._text_of(span, self.text(article)))
            return f"{span.label} {words}"
        return span.label

    def _quote(self, quote: Quote, met: QuoteMeeting) -> str:
        """Return the aspects of a quote in which two differ, or else who says it."""
        text = self.text(met.article)
        speaker = self._speakers.get(quote.speaker or "")
        cue = quote.cue.text(text) if quote.cue else ""
        source = quote.source.text(text) if quote.source else ""
        aspects = {
            Difference.SPEAKER: speaker.name if speaker else tr("no speaker"),
            Difference.CUE: tr("cue “{text}”", text=cue) if quote.cue else tr("no cue"),
            Difference.SOURCE: (
                tr("source “{text}”", text=source) if quote.source else tr("no source")
            ),
            Difference.KIND: tr(str(quote.kind)),
            Difference.ENDS: tr("“{text}”", text=self._text_of(quote, text)),
        }
        shown = [told for name, told in aspects.items() if name in met.differences]
        return " · ".join(shown or [aspects[Difference.SPEAKER]])

    def _text_of(self, item: Span | Quote, text: str) -> str:
        found = item.stretch.text(text) if isinstance(item, Span) else item.text(text)
        return shortened(found, LONGEST)


class MeetingModel(QAbstractTableModel):
    """One row for each meeting; a row is written when it comes into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._met: Sequence[Met] = ()
        self._heads: tuple[str, ...] = (tr("Article"), tr("Words"), "", "")
        self._sources = Sources({}, lambda _: "", {})

    def show(self, met: Sequence[Met], names: tuple[str, str], sources: Sources) -> None:
        self.beginResetModel()
        self._met, self._sources = met, sources
        self._heads = (tr("Article"), tr("Words"), *map(called, names))
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._met)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        met = self._met[index.row()]
        if role == HELD:
            return met
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(self._cell(met, index.column()), LONGEST)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (self._cell(met, column) for column in range(len(self._heads)))
            return ", ".join(
                f"{head} {shortened(cell, LONGEST)}"
                for head, cell in zip(self._heads, told, strict=True)
            )
        return None

    def _cell(self, met: Met, column: int) -> str:
        if column == ARTICLE:
            return self._sources.titles.get(met.article) or met.article
        if column == WORDS:
            return self._sources.words(met)
        return self._sources.side(met, first=column == FIRST)


class MeetingView(QTableView):
    """Lists meetings; `wanted` carries the one of a row that was clicked or entered."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meetings = MeetingModel(self)
        self.setModel(self.meetings)
        self.setAccessibleName(tr("What is behind the figure"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab leads out of it
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for signal in (self.clicked, self.activated):
            signal.connect(lambda index: self.wanted.emit(index.data(HELD)))

    def show_meetings(self, met: Sequence[Met], names: tuple[str, str], sources: Sources) -> None:
        self.meetings.show(met, names, sources)
        self.scrollToTop()
