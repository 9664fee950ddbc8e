"""Suggestions as articles are opened, and ahead of that while the hands rest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from annotator.domain.article import Tiling
from annotator.domain.edit import Edit
from annotator.domain.record import Heading, Status
from annotator.domain.said import plural
from annotator.override import override
from annotator.ui.desk import Desk
from annotator.ui.language import tr, worded
from annotator.ui.suggesting.errands import Done, Errands

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

AHEAD = 5  # articles after the one that is open
CALM = 700  # ms without a key or a button, after which articles are read ahead
BUSY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
    }
)
FINISHED = frozenset({Status.DONE, Status.SKIPPED})


class Prompting(QObject):
    """Has the article on the desk read at once, then those after it, one at a time.

    What is done or skipped is let be. Nothing is read before `begin`.
    """

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._settings = bench.window.settings_file
        self._desk: Desk | None = None
        self._errands: Errands | None = None
        self._sent: set[str] = set()
        self._under_way = 0
        self._opened_with: object = ()  # what was waiting when the article was opened
        self._begun = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._read_ahead)
        self._action: QAction = bench.actions_by_name["toggle_prompting"]
        self._action.setCheckable(True)
        self._settings.changed.connect(self._take_setting)
        self._check()
        for widget in (bench.canvas, bench.canvas.viewport()):
            widget.installEventFilter(self)

    def begin(self) -> None:
        """Start the suggester behind the window, as soon as that is wanted."""
        self._begun = True
        if self._errands or not self._settings.settings.prompting:
            return
        self._errands = errands = Errands(self)
        errands.done.connect(self._note)
        errands.failed.connect(self._fail)
        errands.start()
        self._turn()

    def stop(self) -> None:
        """End the suggester; the window does so when it closes."""
        errands, self._errands = self._errands, None
        self._calm.stop()
        if errands:
            errands.stop()
            errands.deleteLater()

    def follow(self, desk: Desk | None) -> None:
        """Read what lies on another desk; nothing is written to the one before any more."""
        self._desk = desk = None if desk and desk.session.read_only else desk
        if desk:
            desk.opened.connect(self._open)
            desk.renewed.connect(self._read_again)
        self._turn()

    def toggle_prompting(self) -> None:
        """Have suggestions made as articles are opened, or only when they are asked for."""
        self._settings.change(prompting=not self._settings.settings.prompting)
        self._check()

    def rest(self) -> None:
        """Have nothing read or written until `renew`, as somebody alters all articles."""
        if self._errands:
            self._errands.turn_to(None)

    def renew(self) -> None:
        """Begin anew, with the suggesters that the project has chosen since."""
        self._turn()

    def _turn(self) -> None:
        self._sent.clear()
        self._under_way = 0
        if self._errands:
            agreed = self._settings.settings.agreed
            self._errands.turn_to(self._desk.session if self._desk else None, agreed)
            self._open()

    def _open(self) -> None:
        """Have the article that was opened read before any other."""
        desk = self._desk
        if desk is None or desk.article is None or self._errands is None:
            return
        self._opened_with = desk.waiting
        if desk.copy.standing.status not in FINISHED:
            self._send(desk.article.id)
        self._calm.start()

    def _read_again(self, edit: Edit) -> None:
        """Have the open article read anew when a person has changed its zones."""
        desk = self._desk
        if desk is None or desk.article is None or desk.copy.standing.status in FINISHED:
            return
        changed = (c.article for c in edit.changes if isinstance(c.thing, Tiling))
        if desk.article.id in changed:
            self._opened_with = desk.waiting
            self._send(desk.article.id, again=True)

    def _read_ahead(self) -> None:
        """Have the next article read that may need it, but not during a drag."""
        if QApplication.mouseButtons():
            self._calm.start()
        elif self._under_way == 0:
            wanted = next((h.article for h in self._coming() if h.article not in self._sent), None)
            if wanted:
                self._send(wanted)

    def _coming(self) -> list[Heading]:
        """Return the articles after the one that is open which are to be worked on still."""
        desk = self._desk
        if desk is None or desk.article is None:
            return []
        following = self._bench.queue.following(desk.article.id, AHEAD)
        return [heading for heading in following if heading.status not in FINISHED]

    def _send(self, article: str, *, again: bool = False) -> None:
        if self._errands:
            self._sent.add(article)
            self._under_way += 1
            self._errands.send(article, again=again)

    def _note(self, done: Done) -> None:
        """Tell what went wrong, and go on while the hands rest."""
        desk = self._desk
        if desk is None or done.session is not desk.session:
            return
        self._under_way = max(0, self._under_way - 1)
        for sentence in done.problems:
            self._bench.tell(worded(sentence))
        if desk.article and desk.article.id == done.article:
            self._say_count(desk)
        if not self._calm.isActive():
            self._read_ahead()

    def _say_count(self, desk: Desk) -> None:
        """Let those who do not see it hear what has come in."""
        if desk.waiting is not self._opened_with:
            self._opened_with, count = desk.waiting, len(desk.open_items())
            told = plural(count, "{count} open suggestion now", "{count} open suggestions now")
            self._bench.announcer.say(tr(told))

    def _fail(self, error: Exception) -> None:
        self.stop()
        raise error

    def _take_setting(self) -> None:
        if not self._settings.settings.prompting:
            self.stop()
        elif self._begun:
            self.begin()
        self._check()

    def _check(self) -> None:
        self._action.setChecked(self._settings.settings.prompting)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._errands and event.type() in BUSY:
            self._calm.start()
        return False
