"""What an annotator says of the line in hand, a key for each; the next open line follows."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.comparing.judgement import Answer, Judgement, answer_to, verdict_on
from annotator.domain.comparing.judging import judge, withdraw
from annotator.domain.comparing.verdict import Compared, Flag, Hinted, Verdict
from annotator.domain.edit import Edit
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.ui.language import tr

if TYPE_CHECKING:
    from annotator.ui.comparing.comparing import Comparing
    from annotator.ui.workbench import Workbench

A_HINT = said("This is a hint: Enter confirms it, Backspace rejects it")
A_DROPPED = said("A quote that was dropped has no verdict")
UNFLAGGED = said("Only quotes that the rewrite has are flagged")
UNSAID = said("Nothing has been said of it yet: Enter confirms the verdict, 1 to 6 say another")
# What is still said of a quote that a person calls so: no word of it is another.
LEFT = {
    Verdict.VERBATIM: frozenset({Flag.SPEAKER}),
    Verdict.PUNCTUATION: frozenset({Flag.SPEAKER}),
    Verdict.UNSUPPORTED: frozenset[Flag](),
}


class Deciding(QObject):
    """Stores what is said before the view shows it."""

    def __init__(self, bench: "Workbench", view: "Comparing") -> None:
        super().__init__(bench)
        self._bench = bench
        self._view = view

    def call_quote(self, verdict: Verdict) -> None:
        """Say what became of the quote in hand."""
        entry = self._view.held
        if entry and isinstance(entry.thing, Compared):
            flags = [flag for flag in entry.thing.flags if flag in LEFT.get(verdict, Flag)]
            self._say(verdict_on(entry.thing, entry.original, verdict, flags))
        elif entry:
            self._bench.tell(tr(A_HINT if isinstance(entry.thing, Hinted) else A_DROPPED))

    def confirm_verdict(self) -> None:
        """Agree with what was found, or with what was said of it before."""
        entry = self._view.held
        if entry is None or isinstance(entry.thing, Quote):
            self._view.stepping.go_on()
        elif isinstance(entry.thing, Hinted):
            self._say(answer_to(entry.thing, entry.original, Answer.CONFIRMED))
        else:
            found = verdict_on(entry.thing, entry.original, entry.thing.verdict)
            self._say(entry.judgement or found)

    def withdraw_verdict(self) -> None:
        """Take back what was said of a quote, or reject a hint."""
        entry = self._view.held
        if entry and isinstance(entry.thing, Hinted):
            self._say(answer_to(entry.thing, entry.original, Answer.REJECTED))
        elif entry and entry.judgement:
            gone = entry.judgement
            self._bench.saving.attempt(lambda: self._do(lambda copy: withdraw(copy, gone)))
        else:
            dropped = entry and isinstance(entry.thing, Quote)
            self._bench.tell(tr(A_DROPPED if dropped else UNSAID))

    def toggle_flag(self, flag: Flag) -> None:
        """Say that a flag of the quote in hand does not hold, or that it does; it stays in hand."""
        entry = self._view.held
        if entry and isinstance(entry.thing, Compared) and entry.verdict:
            flags = set(entry.flags) ^ {flag}
            other = verdict_on(entry.thing, entry.original, entry.verdict, flags)
            self._bench.saving.attempt(lambda: self._do(lambda copy: judge(copy, other)))
        elif entry:
            self._bench.tell(tr(UNFLAGGED))

    def _say(self, judgement: Judgement) -> None:
        """Store what is said and go on to what is open still."""
        if self._bench.saving.attempt(lambda: self._do(lambda copy: judge(copy, judgement))):
            self._view.stepping.go_on()

    def _do(self, step: Callable[..., Edit]) -> None:
        desk, found = self._bench.desk, self._view.found
        if desk and found:
            desk.session.do(step(desk.session.copy(found.rewrite.article.id)))
