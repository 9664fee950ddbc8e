"""What can be chosen by typing: commands, labels, speakers and articles."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from annotator.domain.quote import Role
from annotator.domain.record import Heading
from annotator.domain.roll import find_speaker
from annotator.domain.scheme import Label
from annotator.domain.speaker import Speaker
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.actions import COMMANDS, Command, plain_text, shown_keys
from annotator.ui.choosing.chooser import Choice, Chooser, Offer
from annotator.ui.desk import Desk
from annotator.ui.language import tr
from annotator.ui.queue import about
from annotator.ui.rows import Row
from annotator.ui.telling.facts import meaning_of
from annotator.ui.tips import TIPS

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

LONGEST_ALIASES = 200


class Palettes(QObject):
    """Offers one thing after another in the same popup."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self.chooser = Chooser(bench.window)
        bench.canvas.installEventFilter(self)

    def follow(self, _desk: Desk | None) -> None:
        """Offer nothing of another project any more."""
        self.chooser.leave()

    def choose_command(self) -> None:
        choices = tuple(self._command(c) for c in COMMANDS if c.name != "choose_command")
        self.chooser.ask(Offer(tr("What to do?"), choices, self._trigger))

    def choose_label(self) -> None:
        """Offer the labels for what is selected or active, those used last before the others."""
        desk, deeds = self._bench.desk, self._bench.deeds
        if desk is None or deeds is None:
            return
        used = deeds.labels_used
        labels = desk.scheme.entities()
        ordered = sorted(labels, key=lambda la: used.index(la.name) if la.name in used else 99)
        choices = tuple(map(self._label, ordered))
        offer = Offer(
            tr("Which label?"), choices, deeds.label, lines=2, about=self._bench.box_in_hand()
        )
        self.chooser.ask(offer)

    def choose_speaker(self, typed: str = "") -> None:
        """Offer the ledger for the active quote, and a new entry by the name that is typed."""
        desk, deeds = self._bench.desk, self._bench.deeds
        if desk is None or deeds is None or desk.quote is None:
            return
        desk.ask(None)
        cast = desk.cast()
        numbered = [_speaker(speaker, str(number)) for number, speaker in cast.items()]
        rest = (_speaker(s) for s in desk.ledger() if s not in cast.values())
        choices = (*numbered, *rest)
        offer = Offer(
            tr("Who says it?"),
            choices,
            self._speak,
            self._newcomer,
            about=self._bench.box_in_hand(),
        )
        self.chooser.ask(offer, typed)

    def choose_article(self) -> None:
        desk = self._bench.desk
        if desk:
            choices = tuple(_article(heading) for heading in desk.session.headings())
            take = self._bench.articles.open_article
            self.chooser.ask(Offer(tr("Which article?"), choices, take, lines=2))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is asked who speaks, a letter begins a name."""
        desk = self._bench.desk
        asked = desk is not None and desk.asking is Role.SOURCE
        if not asked or not isinstance(event, QKeyEvent) or not _is_letter(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self.choose_speaker(event.text())
        return True

    def _command(self, command: Command) -> Choice:
        action = self._bench.actions_by_name[command.name]
        menu = tr(command.menu)
        row = Row(
            plain_text(action),
            menu,
            shown_keys(action),
            enabled=action.isEnabled(),
        )
        return Choice(row, command, (menu,), about=tr(TIPS[command.name]))

    def _trigger(self, command: Command) -> None:
        self._bench.actions_by_name[command.name].trigger()

    def _speak(self, speaker: Speaker | str) -> None:
        if self._bench.deeds and isinstance(speaker, Speaker):
            self._bench.deeds.set_speaker(speaker)
        elif self._bench.deeds:
            self._bench.deeds.set_speaker_name(str(speaker))

    def _label(self, label: Label) -> Choice:
        key = self._bench.label_keys.key_of(label.name)
        colour = self._bench.window.theme.colour(label.role)
        row = Row(label.name, label.definition, key, colour)
        names = (label.short, label.definition)
        return Choice(row, label.name, names, tip=meaning_of(label))

    def _newcomer(self, name: str) -> Choice | None:
        desk = self._bench.desk
        if desk is None or find_speaker(desk.speakers.values(), name):
            return None
        return Choice(Row(tr("New speaker: {name}", name=name)), name)


def _article(heading: Heading) -> Choice:
    what = about(heading)
    return Choice(Row(heading.title, what), heading.article, (what,))


def _is_letter(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return plain and event.text().isalpha()


def _speaker(speaker: Speaker, number: str = "") -> Choice:
    aliases = shortened(", ".join(speaker.aliases), LONGEST_ALIASES)
    row = Row(speaker.name, aliases, number)
    return Choice(row, speaker, speaker.aliases, near=bool(number))
