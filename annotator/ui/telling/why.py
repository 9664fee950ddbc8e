"""Saying on demand why something was suggested, for eyes and for screen readers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.quote import Quote
from annotator.domain.reasons import reason_said
from annotator.domain.span import Span
from annotator.domain.wording import shortened
from annotator.ui.language import tr, worded

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench

LONGEST = 250


class Why(QObject):
    """Answers in the status bar what the card tells the mouse."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench

    def tell_why(self) -> None:
        """Tell who suggested what is active, how sure that is and why."""
        desk = self._bench.desk
        if desk and desk.item:
            desk.told.emit(said_why(desk.item))


def said_why(item: Span | Quote) -> str:
    """Say who suggests an item and why, in one sentence."""
    if not item.origin:
        return tr("Nobody suggested this: a person marked it")
    who = item.origin
    if item.score is not None:
        who = tr("{origin}, {sure:.0%} sure", origin=item.origin, sure=item.score)
    why = worded(reason_said(item.reason)) if item.reason else tr("it gives no reason")
    return shortened(f"{who}: {why}", LONGEST)
