"""Carries out corrections in the real window until nothing is left to do."""

from collections.abc import Callable

from effort_figures import Effort
from effort_hand import Hand
from effort_plan import Correction, Kind, Names, corrections
from effort_speaking import Speaking

from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.speaker import Speaker

PATIENCE = 200  # corrections of one article


class Replay(Speaking):
    """Makes the copy on the desk what the gold is."""

    def __init__(self, hand: Hand, gold: Copy, speakers: dict[str, Speaker]) -> None:
        super().__init__(hand, speakers)
        self._gold = gold
        self._gestures: dict[Kind, Callable[[Correction], None]] = {
            Kind.REJECT: lambda step: self._on(step, "reject"),
            Kind.JOIN: lambda step: self._on(step, "join"),
            Kind.FORM: lambda step: self._on(step, "next_kind"),
            Kind.END: self._fix_end,
            Kind.RELABEL: self._relabel,
            Kind.ADD_SPAN: self._add_span,
            Kind.REDRAW: self._add_span,
            Kind.ADD_QUOTE: self._add_quote,
            Kind.ADD_PART: self._add_part,
            Kind.CUE: self._set_cue,
            Kind.SOURCE: self._set_source,
            Kind.SPEAKER: self._set_speaker,
        }

    def run(self) -> Effort:
        """Correct the article on the desk, approve it, and tell what that took."""
        effort, before = Effort(), self._hand.actions.copy()
        for _ in range(PATIENCE):
            step = self._next()
            if step is None:
                break
            cost = self._do(step)
            effort.steps.append((step.kind, cost))
            if isinstance(step.item or step.wanted, Quote):
                effort.quote_steps.append(cost)
        else:
            raise RuntimeError(f"no end is found to {self._next()}")
        self._hand.command("approve")
        done = self._hand.actions - before
        effort.actions, effort.pages = done.total(), done["page"]
        effort.letters, effort.moves = done["letter"], done["walk"]
        return effort

    def _next(self) -> Correction | None:
        """Return what is to be done on the active item, else the first of all."""
        names = Names(self._desk.speakers, self._speakers)
        found = corrections(self._desk.copy, self._gold, names, redraws=self._hand.redraws)
        here = [c for c in found if c.item is not None and c.item == self._desk.item]
        return next(iter([*here, *found]), None)

    def _do(self, step: Correction) -> int:
        """Return how many actions a correction took, scrolling to it not counted."""
        before, copy = self._hand.actions.copy(), self._desk.copy
        self._gestures[step.kind](step)
        if self._desk.copy == copy:
            raise RuntimeError(f"nothing came of {step}")
        done = self._hand.actions - before
        return done.total() - done["page"]
