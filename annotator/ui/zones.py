"""Saying which zone of the article a part of it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.article import ZoneKind
from annotator.domain.span import Stretch
from annotator.domain.wording import capital
from annotator.domain.zoning import set_zone, zone_at
from annotator.ui.canvas.paragraphs import BREAK
from annotator.ui.canvas.sentences import line_at
from annotator.ui.choosing.chooser import Choice, Offer
from annotator.ui.desk import Desk
from annotator.ui.language import tr, worded
from annotator.ui.rows import Row
from annotator.ui.telling.facts import MEANINGS

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench


class Zoning(QObject):
    """Asks for the zone of what is selected, else of the paragraph at the caret or active mark."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench

    def choose_zone(self) -> None:
        """Offer the zones for what is selected, which is a whole number of lines or part of one."""
        desk = self._bench.desk
        if desk is None or desk.article is None:
            return
        desk.ask(None)
        if desk.selection is None:
            self._bench.caret.select_paragraph()
        if desk.selection is None:
            return
        meant = _whole_lines(desk.article.text, desk.selection)
        desk.select(meant)
        now = zone_at(desk.article.zones, meant.start)
        choices = tuple(_choice(kind, now is not None and kind is now.kind) for kind in ZoneKind)
        self._bench.canvas.reveal(meant)
        offer = Offer(
            tr("Which zone is it?"),
            choices,
            lambda kind: self._set(desk, meant, kind),
            about=self._bench.box_in_hand(),
        )
        self._bench.palettes.chooser.ask(offer)

    def _set(self, desk: Desk, stretch: Stretch, kind: ZoneKind) -> None:
        if desk is not self._bench.desk or desk.article is None:
            return
        edit = set_zone(desk.article, stretch, kind)
        if edit.changes:
            desk.do(edit)
        else:
            desk.told.emit(tr("It is {kind} already", kind=kind))


def _whole_lines(text: str, stretch: Stretch) -> Stretch:
    """Widen what reaches over several lines to all of them; part of one line stays as it is."""
    if not BREAK.search(text, stretch.start, stretch.end):
        return stretch
    first, last = line_at(text, stretch.start), line_at(text, stretch.end - 1)
    start = min(stretch.start, first.start) if first else stretch.start
    return Stretch(start, max(stretch.end, last.end) if last else stretch.end)


def _choice(kind: ZoneKind, is_now: bool) -> Choice:
    meaning = worded(MEANINGS[kind])
    detail = tr("{meaning} (as it is)", meaning=meaning) if is_now else meaning
    return Choice(Row(capital(tr(str(kind))), detail), kind, (meaning,))
