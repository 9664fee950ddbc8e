"""Which suggestions are shown, and what is done with all that are."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.domain.article import ZoneKind
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.said import Said, enumerated, plural, said
from annotator.domain.sieve import Sieve, Tally, histogram, percent, proposers, tally
from annotator.domain.span import Span
from annotator.domain.zoning import zone_at
from annotator.ui.confirm import confirm
from annotator.ui.desk import Desk
from annotator.ui.language import tr
from annotator.ui.sifting.score_slider import BINS
from annotator.ui.sifting.sieve_bar import SieveBar
from annotator.ui.sifting.sieve_menu import Sort

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

Waiting = tuple[Span | Quote, ...]
BODY = ZoneKind.BODY
STEP = 5
CALM = 150  # ms without another move, after which lists are renewed and the threshold is kept


class Sifting(QObject):
    """Keeps one sieve: threshold and zones from start to start, the rest as long as a project."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self._settings = bench.window.settings_file
        self._desk: Desk | None = None
        kept = self._settings.settings
        self._wanted = Sieve(kept.threshold, zones=kept.kinds_off())
        self.bar = SieveBar(self._sorts, bench.inspector)
        self.bar.wanted.connect(self.sift)
        bench.inspector.put_on_top(self.bar)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._settle)
        self._settings.changed.connect(self._take_threshold)
        self._scores: tuple[Waiting, Sieve, tuple[int, ...]] = ((), Sieve(), (0,) * BINS)
        self._tallied: tuple[Waiting, Sieve, Tally] = ((), Sieve(), Tally())
        self.renew()

    @property
    def sieve(self) -> Sieve:
        """The sieve that is wanted, as it is for the article on the desk."""
        return self._desk.sieve if self._desk else self._wanted

    def follow(self, desk: Desk | None) -> None:
        """Sift what lies on another desk; the labels switched off were those of another project."""
        self._desk = desk
        self._wanted = Sieve(self._wanted.threshold, zones=self._wanted.zones)
        if desk:
            desk.sift(self._wanted)
            for told in (desk.opened, desk.renewed, desk.sifted):
                told.connect(self.renew)
        self.renew()

    def sift(self, sieve: Sieve) -> None:
        """Show what passes another sieve."""
        self._wanted = sieve
        if self._bench.desk:
            self._bench.desk.sift(sieve)
        self._calm.start()

    def lower_threshold(self) -> None:
        self._step(-STEP)

    def raise_threshold(self) -> None:
        self._step(STEP)

    def choose_sorts(self) -> None:
        """Open the menu of labels and quotes that are shown."""
        self.bar.button.showMenu()

    def show_all_suggestions(self) -> None:
        """Hold nothing back any more."""
        self.sift(Sieve())
        self._tell(tr("All suggestions are shown"))

    def accept_all(self) -> None:
        """Accept every open suggestion that is shown, after a question."""
        if self._agreed(_accepting, said("There is nothing to accept")) and self._bench.deeds:
            self._bench.deeds.accept_open()

    def reject_all(self) -> None:
        """Reject every open suggestion that is shown, after a question."""
        if self._agreed(_rejecting, said("There is nothing to reject")) and self._bench.deeds:
            self._bench.deeds.reject_open()

    def _agreed(self, question: Callable[[Tally, str], Said], nothing: str) -> bool:
        counted = self.tally()
        left = _left(counted, self.sieve)
        if not counted.shown:
            self._tell(f"{tr(nothing)}: {tr(left)}")
            return False
        waiting = self._waiting()
        if not confirm(self._bench.window, tr(question(counted, left))):
            return False
        if waiting != self._waiting():  # a job goes on while a person reads the question
            self._tell(tr("Other suggestions have come in meanwhile; nothing was done"))
            return False
        return True

    def _step(self, points: int) -> None:
        wanted = percent(self.sieve.threshold) + points
        threshold = min(100, max(0, wanted - wanted % STEP)) / 100
        self.sift(replace(self.sieve, threshold=threshold))
        counted = self.tally()
        self._tell(
            tr(
                "{shown} of {total} open suggestions shown, from {percent} % up",
                shown=counted.shown,
                total=counted.total,
                percent=percent(threshold),
            )
        )

    def renew(self) -> None:
        """Count anew what is open and shown."""
        self.bar.show_sieve(self.sieve, self.tally(), self._histogram())

    def tally(self) -> Tally:
        """Count what is open and shown, once as long as both are the same."""
        waiting, sieve, _ = self._tallied
        if waiting is not self._waiting() or sieve != self.sieve:
            self._tallied = self._waiting(), self.sieve, tally(self.sieve, self._waiting())
        return self._tallied[2]

    def _histogram(self) -> tuple[int, ...]:
        """Count what is open by score, once as long as the threshold alone moves."""
        waiting, scored = self._waiting(), replace(self.sieve, threshold=0.0)
        if waiting is not self._scores[0] or scored != self._scores[1]:
            passing = [i for i in waiting if not scored.switched_off(i)] if scored else waiting
            self._scores = waiting, scored, histogram(passing, BINS)
        return self._scores[2]

    def _settle(self) -> None:
        """Do what is too slow to be done while the slider moves."""
        zones = tuple(kind for kind in ZoneKind if kind in self.sieve.zones)
        self._settings.change(threshold=self.sieve.threshold, zones_off=zones)
        if self._bench.desk:
            self._bench.inspector.show_desk(self._bench.desk)

    def _take_threshold(self) -> None:
        """Follow a threshold that was set elsewhere, unless ours is about to be kept."""
        threshold = self._settings.settings.threshold
        if threshold != self.sieve.threshold and not self._calm.isActive():
            self.sift(replace(self.sieve, threshold=threshold))

    def _waiting(self) -> Waiting:
        return self._bench.desk.waiting if self._bench.desk else ()

    def _sorts(self) -> list[Sort]:
        """Return who suggests, the scheme's labels, others in the article, and kinds of quotes."""
        desk = self._bench.desk
        if desk is None:
            return []
        waiting = self._waiting()
        counts = Counter(i.kind if isinstance(i, Quote) else i.label for i in waiting)
        labels = dict.fromkeys(label.name for label in desk.scheme.entities())
        labels |= dict.fromkeys(span.label for span in desk.copy.spans)
        sorts = [Sort(name, counts[name]) for name in (*labels, *QuoteKind)]
        return [*self._suggesters(waiting), *sorts, *self._zones(desk, waiting)]

    def _zones(self, desk: Desk, waiting: Waiting) -> list[Sort]:
        """Return the zones of the article and those switched off, where there is a choice."""
        zones = desk.article.zones if desk.article else ()
        found = (zone_at(zones, item.start) for item in waiting)
        counts = Counter(zone.kind for zone in found if zone)
        there = {zone.kind for zone in zones} | self.sieve.zones
        return [Sort(kind, counts[kind]) for kind in ZoneKind if kind in there and there - {BODY}]

    def _suggesters(self, waiting: Waiting) -> list[Sort]:
        """Return those who propose what is open, where there are several to choose from."""
        counts = Counter(name for item in waiting for name in proposers(item) if name)
        names = sorted(counts.keys() | self.sieve.suggesters)
        return [Sort(name, counts[name], suggests=True) for name in names] if names[1:] else []

    def _tell(self, sentence: str) -> None:
        self._bench.tell(sentence)


def _accepting(counted: Tally, left: str) -> Said:
    if counted.shown == counted.total:
        return plural(
            counted.shown,
            "Accept all {count} open suggestion of this article? One undo takes it back.",
            "Accept all {count} open suggestions of this article? One undo takes it back.",
        )
    return plural(
        counted.shown,
        "Accept the {count} open suggestion on show? {left} One undo takes it back.",
        "Accept the {count} open suggestions on show? {left} One undo takes it back.",
        left=left,
    )


def _rejecting(counted: Tally, left: str) -> Said:
    if counted.shown == counted.total:
        return plural(
            counted.shown,
            "Reject all {count} open suggestion of this article? One undo takes it back.",
            "Reject all {count} open suggestions of this article? One undo takes it back.",
        )
    return plural(
        counted.shown,
        "Reject the {count} open suggestion on show? {left} One undo takes it back.",
        "Reject the {count} open suggestions on show? {left} One undo takes it back.",
        left=left,
    )


def _left(counted: Tally, sieve: Sieve) -> str:
    """Say what the sieve leaves out, and why."""
    floor, reasons = percent(sieve.threshold), []
    if counted.unsure:
        reasons.append(said("{count} below {percent} %", count=counted.unsure, percent=floor))
    if counted.switched_off:
        reasons.append(said("{count} switched off", count=counted.switched_off))
    if not reasons:
        return said("no suggestion is open.")
    return plural(
        counted.unsure + counted.switched_off,
        "{count} not shown stays open ({reasons}).",
        "{count} not shown stay open ({reasons}).",
        reasons=enumerated(reasons),
    )
