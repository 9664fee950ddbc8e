"""One speaker, to be read and changed: name, kind, other names, id in a knowledge base."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.said import number_of, plural, said
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.domain.speakers.entry import Entry, Order, Use
from annotator.domain.wording import shortened, visible
from annotator.ui.drop_list import DropList
from annotator.ui.field import Field
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel
from annotator.ui.speakers.table import heading

LONGEST, LONGEST_OWNER = 300, 60
LINES = 4  # of aliases that are seen at once
EACH = said("One name on each line")
NEW = Speaker("", "")
CALLED = {GOLD: said("gold"), SUGGESTIONS: said("suggestions")}


class SpeakerForm(QWidget):
    """Shows an entry; `kept` carries what it is to become, and what it was: empty for a new one."""

    kept = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = NEW
        self._fixed = self._kept = False
        self.begun = False  # whether a new entry is being typed
        self.name, self.kb = Field(self), Field(self)
        self.kind = DropList(self)
        for kind in SpeakerKind:
            self.kind.addItem(tr(str(kind)), str(kind))
        self.aliases = QPlainTextEdit(self)
        self.aliases.setTabChangesFocus(True)
        self.aliases.setToolTip(tr(EACH))
        self.aliases.setPlaceholderText(tr(EACH))
        self.hidden, self.used = PlainLabel(self, wraps=True), PlainLabel(self, wraps=True)
        self.keep = QPushButton(tr("&Keep the changes"), self)
        self.reset = QPushButton(tr("Re&vert"), self)
        self._arrange()
        self._connect()
        self.show_entry(None)

    def _arrange(self) -> None:
        form, buttons, layout = QFormLayout(), QHBoxLayout(), QVBoxLayout(self)
        for title, widget in (
            (heading(Order.NAME), self.name),
            (heading(Order.KIND), self.kind),
            (heading(Order.ALIASES), self.aliases),
            (heading(Order.KB), self.kb),
        ):
            form.addRow(title, widget)
            widget.setAccessibleName(title)
        self.aliases.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 14)
        for button in (self.keep, self.reset):
            button.setAutoDefault(False)  # Enter belongs to the fields
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.used)
        layout.addLayout(form)
        layout.addWidget(self.hidden)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        for changed in (self.name.textEdited, self.kb.textEdited, self.kind.activated):
            changed.connect(lambda _: self._weigh())
        self.aliases.textChanged.connect(self._weigh)
        for field in (self.name, self.kb):
            field.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.reset.clicked.connect(lambda: self._fill(self._shown))

    def show_entry(self, entry: Entry | None, *, fixed: bool = False) -> None:
        """Show an entry, or nothing; what is `fixed` is only read. What is being typed stays."""
        speaker = entry.speaker if entry else NEW
        typing = self.altered and not self._kept and speaker.id == self._shown.id != ""
        self._fixed, self._kept, self.begun = fixed or entry is None, False, False
        self.used.setText(told(entry) if entry else tr("No speaker is chosen."))
        self._shown = speaker
        if not typing:
            self._fill(speaker)
        self._weigh()

    def begin(self) -> None:
        """Have a new entry typed."""
        self._fixed, self._shown, self.begun = False, NEW, True
        self.used.setText(tr("A new speaker"))
        self._fill(NEW)
        self.name.setFocus()

    @property
    def altered(self) -> bool:
        """Whether something else is typed than is stored."""
        return self.typed() != self._shown

    def typed(self) -> Speaker:
        """Return the entry as it is typed, in any case one that is not altered as it is stored."""
        shown = self._shown
        aliases = tuple(filter(str.strip, self.aliases.toPlainText().split("\n")))
        return replace(
            shown,
            name=self.name.text(),
            kind=SpeakerKind(self.kind.currentData()),
            aliases=shown.aliases if aliases == _lines(shown) else aliases,
            kb=self.kb.text() or (shown.kb and None),
        )

    def _fill(self, speaker: Speaker) -> None:
        with QSignalBlocker(self.aliases):
            self.aliases.setPlainText("\n".join(_lines(speaker)))
        self.name.setText(speaker.name)
        self.name.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(str(speaker.kind)))
        self.kb.setText(speaker.kb or "")
        self._weigh()

    def _weigh(self) -> None:
        """Let be done what can be, and show what is there and not seen."""
        for widget in (self.name, self.kb, self.aliases):
            widget.setReadOnly(self._fixed)
        self.kind.setEnabled(not self._fixed)
        altered = self.altered and not self._fixed
        self.keep.setEnabled(altered and bool(self.name.text().strip()))
        self.reset.setEnabled(altered)
        typed = self.typed()
        hidden = [name for name in typed.names() if visible(name) != name]
        seen = "; ".join(shortened(name, LONGEST) for name in hidden)
        self.hidden.setText(tr("Signs that are not seen: {names}", names=seen) if hidden else "")
        self.hidden.setVisible(bool(hidden))

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self._kept = True
            self.kept.emit(self._shown, self.typed())


def told(entry: Entry) -> str:
    """Say how often an entry is named, and in whose copies."""
    if not entry.used:
        return tr("Nothing names this speaker.")
    used = plural(
        entry.articles,
        "{quotes} and {spans} in {count} article",
        "{quotes} and {spans} in {count} articles",
        quotes=number_of(entry.quotes, "quote"),
        spans=number_of(entry.spans, "span"),
    )
    whose = "; ".join(map(_told, entry.by))
    return shortened(f"{tr(used)} – {whose}", LONGEST)


def _told(use: Use) -> str:
    owner = CALLED.get(use.owner) or shortened(use.owner, LONGEST_OWNER)
    quotes, spans = number_of(use.quotes, "quote"), number_of(use.spans, "span")
    return f"{worded(owner)}: {tr(quotes)}, {tr(spans)}"


def _lines(speaker: Speaker) -> tuple[str, ...]:
    """Return the aliases as they stand on lines of their own."""
    return tuple(filter(None, (" ".join(alias.split()) for alias in speaker.aliases)))
