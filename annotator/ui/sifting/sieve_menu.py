"""The menu in which labels, kinds of quotes and zones are switched off and on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from annotator.domain.article import ZoneKind
from annotator.domain.quote import QuoteKind
from annotator.domain.said import said
from annotator.domain.sieve import Sieve
from annotator.domain.wording import shortened
from annotator.ui.language import tr
from annotator.ui.sifting.staying_menu import StayingMenu
from annotator.ui.written import in_figures

LONGEST = 40
QUOTES = {
    QuoteKind.DIRECT: said("Direct quotes"),
    QuoteKind.INDIRECT: said("Indirect quotes"),
    QuoteKind.MIXED: said("Mixed quotes"),
}


@dataclass(frozen=True, slots=True)
class Sort:
    """What can be switched off: a label, a kind of quote, a zone or a suggester.

    `count` of its suggestions are open.
    """

    name: str | QuoteKind | ZoneKind
    count: int = 0
    suggests: bool = False

    @property
    def held(self) -> str:
        """The field of the sieve that holds it when it is switched off."""
        if self.suggests:
            return "suggesters"
        if isinstance(self.name, ZoneKind):
            return "zones"
        return "kinds" if isinstance(self.name, QuoteKind) else "labels"

    def title(self) -> str:
        """Return what the menu says; an ampersand of a label is no key."""
        name = self._called().replace("&", "&&")
        return f"{name}\t{in_figures(self.count)}" if self.count else name

    def _called(self) -> str:
        if isinstance(self.name, QuoteKind):
            return tr(QUOTES[self.name])
        if isinstance(self.name, ZoneKind):
            return tr("In the {zone}", zone=self.name)
        name = shortened(self.name, LONGEST)
        return tr("By {suggester}", suggester=name) if self.suggests else name


class SieveMenu(StayingMenu):
    """Asks `sorts` what there is each time it opens; `wanted` carries the Sieve asked for."""

    wanted = Signal(object)

    def __init__(self, sorts: Callable[[], list[Sort]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sorts = sorts
        self._sieve = Sieve()
        self._entries: list[tuple[QAction, tuple[Sort, ...]]] = []
        self.aboutToShow.connect(self._fill)

    def show_sieve(self, sieve: Sieve) -> None:
        """Tick what is switched on."""
        self._sieve = sieve
        for action, sorts in self._entries:
            with QSignalBlocker(action):
                action.setChecked(not any(map(self._is_off, sorts)))

    def _fill(self) -> None:
        self.clear()
        self._entries.clear()
        sorts = self._sorts()
        for sort in (s for s in sorts if s.suggests):
            self._offer(sort.title(), (sort,))
        self.addSeparator()
        entities = tuple(s for s in sorts if s.held == "labels")
        quotes = tuple(s for s in sorts if s.held == "kinds")
        zones = tuple(s for s in sorts if s.held == "zones")
        for title, group in (
            (said("All &entities"), entities),
            (said("All &quotes"), quotes),
            (said("In every &zone"), zones),
        ):
            self._offer_group(tr(title), group)
        self._offer_decided()
        everything = self.addAction(tr("&Show everything"))
        everything.triggered.connect(lambda: self.wanted.emit(Sieve()))

    def _offer_group(self, title: str, group: tuple[Sort, ...]) -> None:
        if group:
            self._offer(title, group)
        for sort in group:
            self._offer(sort.title(), (sort,))
        self.addSeparator()

    def _offer(self, title: str, sorts: tuple[Sort, ...]) -> None:
        action = self.addAction(title)
        action.setCheckable(True)
        action.setChecked(not any(map(self._is_off, sorts)))
        action.toggled.connect(lambda on: self._switch(sorts, on=on))
        self._entries.append((action, sorts))

    def _offer_decided(self) -> None:
        action = self.addAction(tr("&Hide decided ones, too"))
        action.setCheckable(True)
        action.setChecked(self._sieve.decided)
        action.toggled.connect(lambda on: self.wanted.emit(replace(self._sieve, decided=on)))

    def _is_off(self, sort: Sort) -> bool:
        return sort.name in getattr(self._sieve, sort.held)

    def _switch(self, sorts: tuple[Sort, ...], *, on: bool) -> None:
        held: dict[str, Any] = {}
        for field in {sort.held for sort in sorts}:
            names = {sort.name for sort in sorts if sort.held == field}
            off = getattr(self._sieve, field)
            held[field] = off - names if on else off | names
        self.wanted.emit(replace(self._sieve, **held))
