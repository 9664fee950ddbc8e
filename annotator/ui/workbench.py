"""What makes the window a place to work: actions, queue and inspector around one desk."""

from collections import deque
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAction

from annotator.domain.quote import Role
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.ui.actions import COMMANDS, Command, carry_out, confine, make_action
from annotator.ui.adjudicating.adjudicating import Adjudicating
from annotator.ui.adjudicating.reporting import Reporting
from annotator.ui.agreeing.agreeing import Agreeing
from annotator.ui.annotators import Annotators
from annotator.ui.articles import Articles
from annotator.ui.button_bar import ButtonBar
from annotator.ui.canvas.marks import Mark
from annotator.ui.caret import Caret
from annotator.ui.choosing.context_menu import ContextMenu
from annotator.ui.choosing.palettes import Palettes
from annotator.ui.comparing.comparing import Comparing
from annotator.ui.deeds import Deeds
from annotator.ui.desk import Desk
from annotator.ui.everyone import Everyone
from annotator.ui.exporting.exporter import Exporter
from annotator.ui.files import Files
from annotator.ui.finding.everywhere import Everywhere
from annotator.ui.finding.finder import Finder
from annotator.ui.finding.searcher import Searcher
from annotator.ui.focus import Focus
from annotator.ui.giving_way import GivingWay
from annotator.ui.guard import Guard
from annotator.ui.guides import guides
from annotator.ui.importing.importer import Importer
from annotator.ui.inspector import Inspector
from annotator.ui.keeping.binning import Binning
from annotator.ui.keeping.checking import Checking
from annotator.ui.keeping.keeper import Keeper
from annotator.ui.language import tr, worded
from annotator.ui.layout import Layout
from annotator.ui.learners import learners
from annotator.ui.menus import HeldAlt, fill, leave_keys
from annotator.ui.merging.merger import Merger
from annotator.ui.overseeing.overseeing import Overseeing
from annotator.ui.packets.handing import Handing
from annotator.ui.panels import Panels, scrolled
from annotator.ui.plain_label import PlainLabel
from annotator.ui.preferences.dialog import Preferences
from annotator.ui.preferences.label_keys import LabelKeys
from annotator.ui.preferences.looks import Looks
from annotator.ui.queue import Queue
from annotator.ui.radar.radar import Radar
from annotator.ui.saving import Saving
from annotator.ui.scheming.scheming import Scheming
from annotator.ui.showing import Showing
from annotator.ui.sifting.sifting import Sifting
from annotator.ui.speakers.speakers import Speakers
from annotator.ui.suggesting.prompting import Prompting
from annotator.ui.suggesting.suggesters import Suggesters
from annotator.ui.telling.announcer import Announcer
from annotator.ui.telling.hover import Hover
from annotator.ui.telling.why import Why
from annotator.ui.theme import Theme
from annotator.ui.training.trainer import Trainer
from annotator.ui.welcome.tour import Tour
from annotator.ui.welcome.welcome import Welcome
from annotator.ui.window import Window
from annotator.ui.zones import Zoning

if TYPE_CHECKING:
    from annotator.workflow.session import Session

LONGEST = 300
TOLD = 8000  # ms that a sentence can be read
WELCOME = said("Open a project (Ctrl+O) or make a new one (Ctrl+N)")


class Follower(Protocol):
    """A part of the window that goes from the desk of one project to that of another."""

    def follow(self, desk: Desk | None, /) -> None: ...


class Workbench(QObject):
    """Assembles the parts: what they ask for goes to the desk, what it tells goes to them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.canvas = window.canvas
        self.queue, self.inspector = Queue(), Inspector()
        self.label_keys = LabelKeys(self.canvas)
        self.files, self.articles = Files(self), Articles(self)
        self.caret, self.finder, self.searcher = Caret(self), Finder(self), Searcher(self)
        self.announcer, self.panels = Announcer(self.canvas, self), Panels(self.window)
        self.focus, self.guard = Focus(self), Guard(self)
        # Commands are carried out by whichever part can.
        self.parts: list[QObject] = [self.files, self.articles, self.caret, self.panels]
        self.desk: Desk | None = None
        self.deeds: Deeds | None = None
        self.actions_by_name: dict[str, QAction] = {}
        self.commands: deque[str] = deque(maxlen=20)  # what was asked for last
        self.sifting, self.same_text = Sifting(self), Everywhere(self)
        self.parts += (self.finder, self.searcher, self.sifting, self.same_text)
        self._build()
        self.palettes, self.context_menu = Palettes(self), ContextMenu(self)
        self.prompting, self.suggesters, self.hover = Prompting(self), Suggesters(self), Hover(self)
        self.parts += (self.palettes, self.context_menu, Why(self), self.prompting, self.suggesters)
        self.parts += (Zoning(self), *self._equip())
        self._connect()
        self.enable()
        self._furnish(present=False)

    def _equip(self) -> tuple[QObject, ...]:
        """Add what is opened from the menus and goes from the desk of one project to another."""
        self.importer, self.exporter = Importer(self), Exporter(self)
        self.handing, self.merger = Handing(self), Merger(self)
        self.agreeing, self.comparing = Agreeing(self), Comparing(self)
        self.speakers, self.radar, self.scheming = Speakers(self), Radar(self), Scheming(self)
        self.keeper, self.checking, self.binning = Keeper(self), Checking(self), Binning(self)
        self.trainer = Trainer(self)
        files = (self.importer, self.exporter, self.handing, self.merger)
        views = (self.agreeing, self.comparing, self.speakers, self.scheming, self.trainer)
        self.tools = (*files, *views, self.radar, self.keeper, self.checking, self.binning)
        return self.tools

    def _build(self) -> None:
        self.window.left.setWidget(self.queue)
        self.window.right.setWidget(scrolled(self.inspector))
        self.inspector.set_theme(self.window.theme)
        self.inspector.set_keys(self.label_keys)
        self.waiting = PlainLabel()
        self.window.statusBar().addPermanentWidget(self.waiting)
        self.saving, self.showing = Saving(self), Showing(self)
        self.ordering, self.measuring, self.remembering = self.learners = learners(self)
        self.parts += self.learners
        for command in COMMANDS:
            action = make_action(command, self.window, self._run)
            self.actions_by_name[command.name] = action
            confine(action, self.canvas)
        fill(self.window.menus, self.actions_by_name)
        HeldAlt(self.canvas)
        self.button_bar = ButtonBar(self.actions_by_name)
        self.window.centre.addWidget(self.button_bar)
        self.preferences, self.everyone = Preferences(self), Everyone(self)
        self.annotators, self.giving_way = Annotators(self), GivingWay(self.window)
        looks = Looks(self.window, self.actions_by_name)
        self.adjudicating, self.overseeing = Adjudicating(self), Overseeing(self)
        self.parts += (looks, self.preferences, self.everyone, self.annotators)
        self.welcome, self.tour, self.layout_kept = Welcome(self), Tour(self), Layout(self)
        self.parts += (*guides(self), self.welcome, self.tour)
        self.parts += (*self.adjudicating.parts, Reporting(self), self.overseeing)
        self.renew_keys()

    def _connect(self) -> None:
        self.label_keys.pressed.connect(self._press_label)
        self.caret.moved.connect(self.announcer.move)
        self.window.closing.connect(self._leave)
        for taken in (self.queue.taken, self.inspector.labelled, self.inspector.cast):
            taken.connect(self._back_to_text)
        self.inspector.spoken.connect(self._back_to_text)
        self.window.themed.connect(self._show_theme)
        self.window.settings_file.failed.connect(self.tell)
        self.files.opened.connect(self.open_session)
        self.files.told.connect(self.tell)

    def open_session(self, session: "Session") -> None:
        """Put a project on the desk, its first article that is not done on top."""
        self.close_session()
        self.desk = desk = Desk(session, self)
        self.deeds = Deeds(desk)
        self._wire(desk, self.deeds)
        self._follow(desk)
        self.renew_keys()
        self._furnish(present=True)
        self.showing.show_queue()
        self.inspector.show_desk(desk)
        self.showing.count()
        self.articles.open_unfinished()

    def _wire(self, desk: Desk, deeds: Deeds) -> None:
        self.showing.listen(desk)
        desk.told.connect(self.tell)
        desk.replaying.connect(self.files.replay)
        self.canvas.activated.connect(desk.choose)
        self.canvas.selected.connect(desk.select)
        self.canvas.clicked.connect(desk.point)
        self.canvas.end_moved.connect(deeds.move_end)
        self.canvas.source_dropped.connect(deeds.set_source)
        self.inspector.wanted.connect(self._go_to)
        self.inspector.labelled.connect(deeds.label)
        self.inspector.spoken.connect(deeds.set_speaker_name)
        self.inspector.cast.connect(deeds.take_number)
        self.inspector.kept.connect(deeds.set_kind)

    def _furnish(self, *, present: bool) -> None:
        """Have the side parts ready while there is a project, and say what to do without one."""
        self.queue.setEnabled(present)
        self.inspector.setEnabled(present)
        bar = self.window.statusBar()
        if not present:
            bar.showMessage(tr(WELCOME))
        elif bar.currentMessage() == tr(WELCOME):
            bar.clearMessage()

    def close_session(self) -> None:
        """Take the project off the desk, and everything that was shown or asked of it."""
        self._furnish(present=False)
        desk, self.desk, self.deeds = self.desk, None, None
        if desk:
            self._follow(None)
            desk.leave()
            desk.deleteLater()
            self.showing.show_nothing()
            self.queue.show_headings((), None)
            self.waiting.clear()
            self.enable()

    def _follow(self, desk: Desk | None) -> None:
        """Let the parts that look at a desk look at this one, or at none."""
        followers: tuple[Follower, ...] = (
            *(self.sifting, self.same_text, self.palettes, self.prompting, self.suggesters),
            *(self.caret, self.announcer, self.finder, self.searcher, self.everyone),
            *(self.annotators, self.adjudicating, self.overseeing, self.saving, *self.tools),
            *(self.welcome, self.layout_kept, self.tour),
        )
        for follower in (*followers, *self.learners):
            follower.follow(desk)

    @property
    def laid(self) -> Everyone | Adjudicating:
        """What the work of several is laid over the text by, or would be."""
        return self.adjudicating if self.adjudicating.on else self.everyone

    def box_in_hand(self) -> QRect | None:
        """Return where what is selected or active is seen, as a box of the window."""
        in_hand = self._desk().in_hand
        box = self.canvas.seen(in_hand) if in_hand else QRect()
        if box.isEmpty():
            return None
        return box.translated(self.canvas.viewport().mapTo(self.window, QPoint()))

    def tell(self, sentence: str) -> None:
        self.window.statusBar().showMessage(shortened(worded(sentence), LONGEST), TOLD)

    # What the parts ask for

    def _run(self, command: Command) -> None:
        before = (self.comparing, self.laid, self.saving, self.guard)
        if any(part.refuses(command) for part in before):
            return
        self.commands.append(command.name)
        receivers = (self, *self.parts, self.deeds, self.desk, self.window)
        carry_out(command, filter(None, receivers))

    def _go_to(self, mark: Mark) -> None:
        self._desk().choose(mark)
        self._back_to_text()

    def _back_to_text(self) -> None:
        self.canvas.setFocus()

    def renew_keys(self) -> None:
        """Use the labels' keys that no action has, and the menus' that none of these have."""
        taken = {k.toString() for a in self.actions_by_name.values() for k in a.shortcuts()}
        if self.desk:
            self.label_keys.show_scheme(self.desk.scheme, taken)
        leave_keys(self.window.menus, taken | self.label_keys.keys())

    def _press_label(self, label: str, digit: int) -> None:
        """Say who speaks in the active quote, or put on the label with this key."""
        desk, deeds = self.desk, self.deeds
        if desk is None or deeds is None or self.laid.refuses_edits():
            return
        if digit and desk.quote and (desk.asking is Role.SOURCE or not desk.selection):
            deeds.set_speaker_number(digit)
        elif label and not desk.asking and not self.guard.refuses_unseen():
            deeds.label(label)

    def _show_theme(self, theme: Theme) -> None:
        self.inspector.set_theme(theme)
        if self.desk:
            self.inspector.show_desk(self.desk)

    def enable(self) -> None:
        """Have the commands on for which there is what they need."""
        present = self.desk.present() if self.desk else frozenset()
        present |= self.adjudicating.present() | self.comparing.present()
        for command in COMMANDS:
            there = not command.needs or command.needs in present
            # While nothing can be changed, a key that would do so says why.
            there = there or self.laid.stands_against(command)
            there = there or self.comparing.stands_against(command)
            self.actions_by_name[command.name].setEnabled(there)

    def _desk(self) -> Desk:
        assert self.desk is not None  # noqa: S101  (its actions are off without a project)
        return self.desk

    def _leave(self) -> None:
        self.files.stop()
        self.close_session()
        self.prompting.stop()
