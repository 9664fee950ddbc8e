"""The cheapest gesture for each correction of where things stand and what they are."""

from effort_hand import Hand
from effort_plan import Correction

from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.marks import Form
from annotator.ui.canvas.snapping import grow
from annotator.ui.desk import Desk

MOVED = frozenset({Form.ENTITY, Form.CONTENT})


class Gestures:
    """Works on what lies on the desk; whatever is to be changed is made active first."""

    def __init__(self, hand: Hand, speakers: dict[str, Speaker]) -> None:
        self._hand = hand
        self._speakers = speakers

    @property
    def _desk(self) -> Desk:
        desk = self._hand.bench.desk
        assert desk is not None  # noqa: S101  (a project is open)
        return desk

    @property
    def _text(self) -> str:
        return self._hand.canvas.sheet.text

    def _on(self, step: Correction, command: str) -> None:
        self._take(step.item)
        self._hand.command(command)

    def _fix_end(self, step: Correction) -> None:
        item = self._take(step.item)
        now, then = parts_of(item)[step.part], parts_of(step.wanted)[step.part]
        key = self._key_for(now, then, step.edge)
        outermost = 0 if step.edge == "start" else len(parts_of(item)) - 1
        if key and step.part == outermost and self._hand.nudge(key):
            return
        traces = self._hand.traces(item)
        trace = next(t for t in traces if t.index == step.part and t.form in MOVED)
        self._hand.pull(trace, step.edge, getattr(then, step.edge))

    def _key_for(self, now: Stretch, then: Stretch, edge: str) -> str:
        """Return the action that moves an end where it belongs with one key."""
        for direction, way in ((-1, "left"), (1, "right")):
            for by_character, ending in ((False, ""), (True, "_fine")):
                moved = grow(self._text, now, edge, direction, by_character)
                if getattr(moved, edge) == getattr(then, edge):
                    return f"{edge}_{way}{ending}"
        return ""

    def _relabel(self, step: Correction) -> None:
        self._take(step.item)
        self._label(step)

    def _add_span(self, step: Correction) -> None:
        self._hand.select(parts_of(step.wanted)[0])
        self._label(step)

    def _label(self, step: Correction) -> None:
        assert isinstance(step.wanted, Span)  # noqa: S101  (only spans have labels)
        self._hand.label(step.wanted.label)

    def _add_quote(self, step: Correction) -> None:
        self._hand.select(parts_of(step.wanted)[0])
        self._hand.command("add_quote")

    def _add_part(self, step: Correction) -> None:
        self._take(step.item)
        self._hand.select(parts_of(step.wanted)[step.part])
        self._hand.command("join")

    def _take(self, item: Span | Quote | None) -> Span | Quote:
        assert item is not None  # noqa: S101  (what is to be changed is there)
        self._hand.activate(item)
        return item


def parts_of(item: Span | Quote | None) -> tuple[Stretch, ...]:
    assert item is not None  # noqa: S101
    return (item.stretch,) if isinstance(item, Span) else item.contents


def quote_of(item: Span | Quote | None) -> Quote:
    assert isinstance(item, Quote)  # noqa: S101  (only quotes have cue, source and speaker)
    return item
