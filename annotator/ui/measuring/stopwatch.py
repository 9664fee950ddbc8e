"""How long an annotator is at work on an article."""

from collections import defaultdict
from time import monotonic

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from annotator.override import override

IDLE = 60.0  # seconds; a longer pause was not spent on the article
WORK = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
    }
)


class Stopwatch(QObject):
    """Adds up the time from one key, click or move to the next, for each article apart."""

    def __init__(self, *places: QWidget) -> None:
        """Watch these places for work."""
        super().__init__(places[0])
        self._article = ""
        self._last: float | None = None
        self._spent: defaultdict[str, float] = defaultdict(float)
        for place in places:
            place.installEventFilter(self)

    def turn_to(self, article: str) -> None:
        """Count for another article from now on."""
        self._beat()
        self._article = article

    def forget(self) -> None:
        """Count nothing any more of a project that was left."""
        self._article, self._last = "", None
        self._spent.clear()

    def take(self) -> int:
        """Return the whole seconds spent on the article, which begins anew."""
        self._beat()
        return int(self._spent.pop(self._article, 0.0))

    def _beat(self) -> None:
        now = monotonic()
        if self._last is not None and self._article and now - self._last <= IDLE:
            self._spent[self._article] += now - self._last
        self._last = now

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in WORK:
            self._beat()
        return False
