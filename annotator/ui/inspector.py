"""What is known of the active mark, the quotes of the article, its speakers and the labels."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.reasons import reason_said
from annotator.domain.said import said
from annotator.domain.scheme import Label
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.wording import shortened
from annotator.ui.canvas.index import ends_alike
from annotator.ui.canvas.marks import NOBODY, drawn, mark_of
from annotator.ui.desk import Desk
from annotator.ui.drop_list import DropList
from annotator.ui.field import Field
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import Excerpt
from annotator.ui.preferences.label_keys import LabelKeys
from annotator.ui.quote_deeds import names_speakers
from annotator.ui.row_list import RowList
from annotator.ui.rows import HELD, Row, RowDelegate
from annotator.ui.telling.facts import as_tooltip, meaning_of
from annotator.ui.telling.spoken import said_within
from annotator.ui.theme import Theme
from annotator.ui.written import in_figures

LONGEST, LONGEST_NAME = 500, 80
LEAST = 72  # pixels
NAMES, PEOPLE = 20, 9  # rows
NOTHING = said("Nothing is active. Click a mark, or press Tab for the next suggestion.")
SELECTED = said("selected; a label or its key marks it")


class Inspector(QWidget):
    """Shows the desk from its side, and passes on what is chosen there.

    `wanted` carries a Mark, `labelled` a label's name, `spoken` a speaker's name, `cast` the
    number of a speaker of the article, `kept` a QuoteKind.
    """

    wanted = Signal(object)
    labelled = Signal(str)
    spoken = Signal(str)
    cast = Signal(int)
    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._quotes: list[Quote] = []
        self._speakers: dict[str, Speaker] = {}
        self._names: dict[str, str] = {}  # of speakers, by what is shown where that is another text
        self._text = ""
        self._people: list[tuple[int, str]] | None = None
        self._rows: list[tuple[Label, Row]] = []
        self._keys: LabelKeys | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        self._build_detail(layout)
        self.quotes = self._add_list(layout, tr("Quotes"), 3)
        # These stay in sight and where they are, as long as there is room, whatever is active.
        self.people = self._add_list(layout, tr("Speakers"), 4)
        self.labels = self._add_list(layout, tr("Labels"), 20)
        for taken in (self.quotes.itemClicked, self.quotes.itemActivated):
            taken.connect(self._quote_taken)
        for taken in (self.people.itemClicked, self.people.itemActivated):
            taken.connect(lambda item: self.cast.emit(item.data(Qt.ItemDataRole.UserRole)))
        for taken in (self.labels.itemClicked, self.labels.itemActivated):
            taken.connect(lambda item: self.labelled.emit(item.data(HELD).text))
        self.labels.setItemDelegate(RowDelegate(self.labels, pad=2))
        for entries in (self.people, self.labels):  # commands on what is listed are their menu
            entries.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _build_detail(self, layout: QVBoxLayout) -> None:
        self.text, self.state, self.cue = Excerpt(3, self), Excerpt(1, self), Excerpt(1, self)
        self.state.setAccessibleName(tr("State"))
        self.speaker = QComboBox(self)
        self._field = field = Field(self.speaker)
        self.speaker.setLineEdit(field)
        field.returnPressed.connect(lambda: self._speak(field.text()))
        self.speaker.setMaxVisibleItems(NAMES)
        self.speaker.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.speaker.setAccessibleName(tr("Speaker"))
        self.speaker.textActivated.connect(self._speak)
        self.kind = DropList(self)
        for kind in QuoteKind:
            self.kind.addItem(tr(str(kind)), kind)
        self.kind.setAccessibleName(tr("Kind of quote"))
        self.kind.activated.connect(lambda _: self.kept.emit(QuoteKind(self.kind.currentData())))
        detail = QWidget(self)
        self.form = QFormLayout(detail)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.addRow(self.state)
        self.form.addRow(self.text)
        self.form.addRow(tr("Speaker"), self.speaker)
        self.form.addRow(tr("Kind"), self.kind)
        self.form.addRow(tr("Cue"), self.cue)
        # It keeps its room, so that the list below stays where the mouse is.
        detail.setFixedHeight(self.form.sizeHint().height())
        layout.addWidget(detail)

    def _add_list(self, layout: QVBoxLayout, title: str, share: int) -> QListWidget:
        heading, entries = QLabel(title, self), RowList(self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        entries.setAccessibleName(title)
        entries.setFrameShape(QListWidget.Shape.NoFrame)
        entries.viewport().setAutoFillBackground(False)
        entries.setTextElideMode(Qt.TextElideMode.ElideRight)
        entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It takes what room there is, and asks for no more than a few lines.
        entries.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        entries.setMinimumHeight(LEAST)
        layout.addWidget(heading)
        layout.addWidget(entries, share)
        return entries

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def put_on_top(self, widget: QWidget) -> None:
        """Give a widget its place above all the others."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101  (made so)
        layout.insertWidget(0, widget)

    def set_keys(self, keys: LabelKeys) -> None:
        """Take the keys to show beside the labels from here."""
        self._keys = keys

    def show_desk(self, desk: Desk) -> None:
        """Show all of it anew."""
        self.show_lists(desk)
        self.show_active(desk)

    def show_active(self, desk: Desk) -> None:
        """Show what is active."""
        item, quote = desk.item, desk.quote
        for row in (self.kind, self.cue):
            self.form.setRowVisible(row, quote is not None)
        selected = desk.selection is not None and quote is None
        spoken = None if selected else item
        speaks = spoken is not None and _speaks(desk, spoken)
        self.form.setRowVisible(self.speaker, speaks)
        self.form.setRowVisible(self.state, selected or item is not None)
        why = _why(item) if item and item.reason else ""
        self.state.setToolTip(as_tooltip(why) if why and not selected else "")
        self.state.setAccessibleDescription("" if selected else why)
        self.text.setText(_excerpt(desk))
        within = _within(desk, desk.selection if selected else item)
        chosen = tr("selected") + within if within else tr(SELECTED)
        self.state.setText(chosen if selected or item is None else _state(item, within))
        if spoken and speaks:
            self._show_speaker(desk, spoken)
        if quote:
            self._show_quote(desk, quote)
        self.labels.setCurrentRow(self._place_of(item))
        rows = (row for row, other in enumerate(self._quotes) if quote and other.id == quote.id)
        self.quotes.setCurrentRow(next(rows, -1))

    def _show_quote(self, desk: Desk, quote: Quote) -> None:
        assert desk.article is not None  # noqa: S101  (a quote lies in an article)
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(quote.kind))
        cue = quote.cue.text(desk.article.text) if quote.cue else tr("none")
        self.cue.setText(shortened(cue, LONGEST))

    def _show_speaker(self, desk: Desk, item: Span | Quote) -> None:
        names = [speaker.name for speaker in desk.ledger()]
        shown = [shortened(name, LONGEST_NAME) for name in names]
        self._names = {text: n for text, n in zip(shown, names, strict=True) if text != n}
        with QSignalBlocker(self.speaker):
            self.speaker.clear()
            self.speaker.addItems(shown)
            self.speaker.setEditText(shortened(_name(desk, item), LONGEST_NAME))
            self._field.setCursorPosition(0)  # a long name is read from its beginning

    def _speak(self, text: str) -> None:
        """Ask for a speaker by name; one that is shown otherwise is meant by what is shown."""
        self.spoken.emit(self._names.get(text, text))

    def show_lists(self, desk: Desk) -> None:
        """Show its quotes, its speakers and the labels anew; what is being typed stays."""
        self._show_quotes(desk)
        cast = desk.cast().items()
        self._show_people([(number, shortened(s.name, LONGEST_NAME)) for number, s in cast])
        self._show_labels(desk.scheme.entities())

    def _show_labels(self, labels: tuple[Label, ...]) -> None:
        """Show the labels anew only if one of them looks otherwise: the list would jump."""
        rows = [(label, self._row(label)) for label in labels]
        if rows == self._rows:
            return
        self._rows = rows
        self.labels.clear()
        for label, row in rows:
            self._add_label(label, row)
        _fit(self.labels, len(rows))

    def _show_quotes(self, desk: Desk) -> None:
        """Show those quotes anew that are others: an article may have hundreds."""
        before, self._quotes = self._quotes, list(filter(drawn, desk.on_show.quotes))
        head, tail = ends_alike(before, self._quotes)
        text = desk.article.text if desk.article else ""
        if text != self._text or desk.speakers != self._speakers:
            self._text, self._speakers, head, tail = text, desk.speakers, 0, 0
        for row in range(len(before) - tail - 1, head - 1, -1):
            self.quotes.takeItem(row)
        for row in range(head, len(self._quotes) - tail):
            entry = QListWidgetItem(_line(desk, self._quotes[row]))
            entry.setData(Qt.ItemDataRole.UserRole, mark_of(self._quotes[row]))
            self.quotes.insertItem(row, entry)

    def _show_people(self, people: list[tuple[int, str]]) -> None:
        if people != self._people:
            self._people = people
            self.people.clear()
            for number, name in people:
                entry = QListWidgetItem(f"{number}  {name}", self.people)
                entry.setData(Qt.ItemDataRole.UserRole, number)
            _fit(self.people, PEOPLE)

    def _row(self, label: Label) -> Row:
        key = self._keys.key_of(label.name) if self._keys else ""
        colour = self._theme.colour(label.role) if self._theme else ""
        return Row(label.name, key=key, colour=colour)

    def _add_label(self, label: Label, row: Row) -> None:
        entry = QListWidgetItem(label.name, self.labels)
        entry.setData(HELD, row)
        entry.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken())
        entry.setToolTip(as_tooltip(meaning_of(label)))

    def _place_of(self, item: Span | Quote | None) -> int:
        """Return the row of the label of a span; below 0 without one."""
        names = [label.name for label, _ in self._rows]
        return names.index(item.label) if isinstance(item, Span) and item.label in names else -1

    def _quote_taken(self, entry: QListWidgetItem) -> None:
        self.wanted.emit(entry.data(Qt.ItemDataRole.UserRole))


def _fit(entries: QListWidget, rows: int) -> None:
    """Let a list be no higher than so many rows."""
    entries.setMaximumHeight(max(LEAST, entries.sizeHintForRow(0) * rows))


def _excerpt(desk: Desk) -> str:
    thing = desk.quote or desk.selection or desk.item
    if desk.article is None or thing is None:
        return tr(NOTHING)
    stretch = thing.stretch if isinstance(thing, Span) else thing
    text = stretch.text(desk.article.text)
    return shortened(text, LONGEST)


def _state(item: Span | Quote, within: str) -> str:
    what = item.label if isinstance(item, Span) else tr("quote")
    score = f" {in_figures(item.score, '.0%')}" if item.score is not None else ""
    state = f"{what}, {tr(str(item.state))}"
    if score and item.state is not State.SUGGESTED:  # a person decided; who suggested it was sure
        state = f"{state}, {tr(str(State.SUGGESTED))}"
    state = f"{state}{score}{within}"
    if item.origin:  # the last, as it is cut where it is long
        state = tr("{state}, by {origin}", state=state, origin=item.origin)
    return shortened(state, LONGEST)


def _why(item: Span | Quote) -> str:
    return tr("Why: {reason}", reason=shortened(worded(reason_said(item.reason)), LONGEST))


def _within(desk: Desk, thing: Span | Quote | Stretch | None) -> str:
    if desk.article is None or thing is None:
        return ""
    return said_within(desk.article.zones, thing.start)


def _speaks(desk: Desk, item: Span | Quote) -> bool:
    return bool(item.speaker) or names_speakers(desk.scheme, item)


def _name(desk: Desk, item: Span | Quote) -> str:
    speaker = desk.speakers.get(item.speaker or "")
    return speaker.name if speaker else ""


def _line(desk: Desk, quote: Quote) -> str:
    assert desk.article is not None  # noqa: S101  (a quote lies in an article)
    mark = "? " if quote.state is State.SUGGESTED else ""
    name = shortened(_name(desk, quote), LONGEST_NAME) or tr(NOBODY)
    return f"{mark}{name}: {shortened(quote.text(desk.article.text), LONGEST)}"
