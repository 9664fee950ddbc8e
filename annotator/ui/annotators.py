"""Whose copy is open, and who goes on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

from annotator.domain.annotator import called, compared, proper
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.ui.actions import first_key
from annotator.ui.choosing.chooser import Choice, Offer
from annotator.ui.desk import Desk
from annotator.ui.files import BUSY
from annotator.ui.language import tr, worded
from annotator.ui.rows import Row

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

LONGEST, REMEMBERED = 40, 200


class Annotators(QObject):
    """Names the annotator at work on a button, which lets another one go on.

    Each has a copy, a queue and undo of their own; who works here is remembered for the project.
    """

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.work_as)
        self.button.hide()
        bench.window.statusBar().addPermanentWidget(self.button)

    def follow(self, desk: Desk | None) -> None:
        """Show who is at work on another desk."""
        name = shortened(desk.session.annotator, LONGEST) if desk else ""
        self.button.setText(tr("Working as {name}", name=name).replace("&", "&&"))
        self.button.setVisible(desk is not None)
        key = first_key(self._bench.actions_by_name["work_as"])
        tip = tr("Work as somebody else")
        self.button.setToolTip(f"{tip} ({key})" if key else tip)

    def work_as(self) -> None:
        """Offer those who are known to the project, and anybody else by the name that is typed."""
        desk = self._bench.desk
        if desk is None:
            return
        now = desk.session.annotator
        choices = [
            Choice(Row(name, tr("at work now") if name == now else ""), name)
            for name in names(desk.session, self._bench.window.settings_file.settings.annotator)
        ]
        # Whom it is most likely changed to comes first.
        choices.sort(key=lambda choice: choice.value == now)
        offer = Offer(tr("Who works now?"), tuple(choices), self.change_to, self._newcomer)
        self._bench.palettes.chooser.ask(offer)

    def change_to(self, name: str) -> None:
        """Open the project for somebody else, who need not be known to it."""
        desk, files = self._bench.desk, self._bench.files
        if desk is None or name == desk.session.annotator:
            return
        if files.busy:
            self._bench.tell(BUSY)
            return
        try:
            _introduce(desk.session, name)
        except AnnotatorError as error:
            self._bench.saving.tell(error)
            return
        self._remember(desk.session.circle().key, name)
        files.open(desk.session.project.path, name)

    def _newcomer(self, typed: str) -> Choice | None:
        desk = self._bench.desk
        if desk is None or compared(typed) in map(compared, names(desk.session)):
            return None
        try:
            name = proper(typed)
        except AnnotatorError as error:
            return Choice(Row(worded(str(error)), enabled=False), None)
        return Choice(Row(tr("New annotator: {name}", name=name)), name)

    def _remember(self, key: str, name: str) -> None:
        """Keep who works on a project here; those chosen longest ago are forgotten."""
        file = self._bench.window.settings_file
        others = [(k, n) for k, n in file.settings.people.items() if k != key]
        file.change(people=dict([*others, (key, name)][-REMEMBERED:]))


def names(session: "Session", here: str = "") -> list[str]:
    """Return who is known to the project, at work on it, or sits here, in alphabetical order.

    Without a name, who sits here is called as the account is.
    """
    from annotator.workflow.glance import person  # noqa: PLC0415  (the first frame comes first)

    circle = session.circle()
    known = {*circle.known, session.annotator, circle.name(here or person())}
    return sorted(known, key=lambda name: (name.casefold(), name))


def _introduce(session: "Session", name: str) -> None:
    """Make somebody known to the project who is not."""
    known = session.annotators()
    changes = tuple(Change(None, p) for p in called([name], known) if p not in known)
    session.do(Edit(said("New annotator"), changes), own=False)
