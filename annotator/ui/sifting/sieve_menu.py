"""The menu in which labels and kinds of quotes are switched off and on."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from annotator.domain.quote import QuoteKind
from annotator.domain.sieve import Sieve
from annotator.domain.wording import shortened
from annotator.ui.sifting.staying_menu import StayingMenu

LONGEST = 40


@dataclass(frozen=True, slots=True)
class Sort:
    """A label, or a kind of quote, that can be switched off; `count` of it are open."""

    name: str | QuoteKind
    count: int = 0

    def title(self) -> str:
        """Return what the menu says; an ampersand of a label is no key."""
        kind = isinstance(self.name, QuoteKind)
        name = f"{self.name} quotes".capitalize() if kind else self.name
        name = shortened(name, LONGEST).replace("&", "&&")
        return f"{name}\t{self.count}" if self.count else name


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
        entities = tuple(s for s in sorts if not isinstance(s.name, QuoteKind))
        quotes = tuple(s for s in sorts if isinstance(s.name, QuoteKind))
        for title, group in (("All &entities", entities), ("All &quotes", quotes)):
            self._offer(title, group)
            for sort in group:
                self._offer(sort.title(), (sort,))
            self.addSeparator()
        self._offer_decided()
        everything = self.addAction("&Show everything")
        everything.triggered.connect(lambda: self.wanted.emit(Sieve()))

    def _offer(self, title: str, sorts: tuple[Sort, ...]) -> None:
        action = self.addAction(title)
        action.setCheckable(True)
        action.setChecked(not any(map(self._is_off, sorts)))
        action.toggled.connect(lambda on: self._switch(sorts, on=on))
        self._entries.append((action, sorts))

    def _offer_decided(self) -> None:
        action = self.addAction("&Hide decided ones, too")
        action.setCheckable(True)
        action.setChecked(self._sieve.decided)
        action.toggled.connect(lambda on: self.wanted.emit(replace(self._sieve, decided=on)))

    def _is_off(self, sort: Sort) -> bool:
        if isinstance(sort.name, QuoteKind):
            return sort.name in self._sieve.kinds
        return sort.name in self._sieve.labels

    def _switch(self, sorts: tuple[Sort, ...], *, on: bool) -> None:
        kinds = frozenset(s.name for s in sorts if isinstance(s.name, QuoteKind))
        labels = frozenset(s.name for s in sorts if not isinstance(s.name, QuoteKind))
        sieve = self._sieve
        if on:
            kinds, labels = sieve.kinds - kinds, sieve.labels - labels
        else:
            kinds, labels = sieve.kinds | kinds, sieve.labels | labels
        self.wanted.emit(replace(sieve, kinds=kinds, labels=labels))
