"""Carries out corrections in the real window, each by the cheapest gesture that does it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from effort_hand import Hand
from effort_plan import Correction, Kind, Names, corrections

from annotator.domain.quote import Quote, Role
from annotator.domain.record import Copy
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker, bare_name, find_speaker
from annotator.ui.canvas.marks import Form, Trace
from annotator.ui.canvas.snapping import grow, word_at
from annotator.ui.desk import Desk
from annotator.ui.quote_deeds import PRONOUNS

PATIENCE = 200  # corrections of one article
DIGITS = 9


@dataclass(slots=True)
class Effort:
    """What one article took: the actions of each correction by kind, those for quotes, and all.

    `pages` of them scrolled and `letters` typed a name.
    """

    steps: list[tuple[Kind, int]] = field(default_factory=list)
    quote_steps: list[int] = field(default_factory=list)
    actions: int = 0
    pages: int = 0
    letters: int = 0


class Replay:
    """Makes the copy on the desk what the gold is."""

    def __init__(self, hand: Hand, gold: Copy, speakers: dict[str, Speaker]) -> None:
        self._hand = hand
        self._gold = gold
        self._speakers = speakers
        self._gestures: dict[Kind, Callable[[Correction], None]] = {
            Kind.REJECT: lambda step: self._on(step, "reject"),
            Kind.JOIN: lambda step: self._on(step, "join"),
            Kind.FORM: lambda step: self._on(step, "next_kind"),
            Kind.END: self._fix_end,
            Kind.RELABEL: self._relabel,
            Kind.ADD_SPAN: self._add_span,
            Kind.ADD_QUOTE: self._add_quote,
            Kind.ADD_PART: self._add_part,
            Kind.CUE: self._set_cue,
            Kind.SOURCE: self._set_source,
            Kind.SPEAKER: self._set_speaker,
        }

    @property
    def _desk(self) -> Desk:
        desk = self._hand.bench.desk
        assert desk is not None  # noqa: S101  (a project is open)
        return desk

    @property
    def _text(self) -> str:
        return self._hand.canvas.sheet.text

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
        effort.letters = done["letter"]
        return effort

    def _next(self) -> Correction | None:
        """Return what is to be done on the active item, else the first of all."""
        names = Names(self._desk.speakers, self._speakers)
        found = corrections(self._desk.copy, self._gold, names)
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

    def _on(self, step: Correction, command: str) -> None:
        self._take(step.item)
        self._hand.command(command)

    def _fix_end(self, step: Correction) -> None:
        item = self._take(step.item)
        now, then = _parts(item)[step.part], _parts(step.wanted)[step.part]
        key = self._key_for(now, then, step.edge)
        outermost = 0 if step.edge == "start" else len(_parts(item)) - 1
        if key and step.part == outermost:
            self._hand.command(key)
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
        self._hand.select(_parts(step.wanted)[0])
        self._label(step)

    def _label(self, step: Correction) -> None:
        assert isinstance(step.wanted, Span)  # noqa: S101  (only spans have labels)
        self._hand.press(self._hand.bench.label_keys.key_of(step.wanted.label))

    def _add_quote(self, step: Correction) -> None:
        self._hand.select(_parts(step.wanted)[0])
        self._hand.command("add_quote")

    def _add_part(self, step: Correction) -> None:
        self._take(step.item)
        self._hand.select(_parts(step.wanted)[step.part])
        self._hand.command("join")

    def _set_cue(self, step: Correction) -> None:
        self._take(step.item)
        self._say(Role.CUE, _quote(step.wanted).cue)

    def _set_source(self, step: Correction) -> None:
        quote, source = _quote(step.item), _quote(step.wanted).source
        near = quote.source and source and quote.source.overlaps(source)
        if near and self._is_named(quote, _quote(step.wanted)):
            self._take(quote)
            trace = next(t for t in self._hand.traces(quote) if t.form is Form.SOURCE)
            self._pull_to(trace, source)
        elif not source or not self._hand.lead(quote, source):
            self._take(quote)
            self._say(Role.SOURCE, source)

    def _pull_to(self, trace: Trace, wanted: Stretch) -> None:
        edge = "start" if trace.stretch.start != wanted.start else "end"
        self._hand.pull(trace, edge, getattr(wanted, edge))

    def _is_named(self, quote: Quote, wanted: Quote) -> bool:
        names = Names(self._desk.speakers, self._speakers)
        return names.of_seen(quote) == names.of_gold(wanted)

    def _say(self, role: Role, stretch: Stretch | None) -> None:
        """Show a part of the active quote, or say that it has none."""
        part = "cue" if role is Role.CUE else "speaker"
        if stretch is None:
            self._hand.command(f"clear_{part}")
        elif word_at(self._text, stretch.start) == stretch:
            self._hand.command(f"ask_{part}")
            self._hand.bring(stretch)
            self._hand.click(self._hand.boxes(stretch)[0].center() + self._hand.canvas.origin)
        else:
            self._hand.select(stretch)
            self._hand.command(f"ask_{part}")

    def _set_speaker(self, step: Correction) -> None:
        wanted = _quote(step.wanted)
        name = self._speakers[wanted.speaker].name if wanted.speaker else ""
        cast = [speaker.name for speaker in self._desk.cast()][:DIGITS]
        shown = next(self._phrases(name, wanted.source), None) if wanted.source else None
        self._take(step.item)
        if not name:
            self._hand.command("clear_speaker")
        elif name in cast:
            self._hand.press(str(cast.index(name) + 1))
        elif shown:
            self._say(Role.SOURCE, shown)
        else:
            self._hand.command("ask_speaker")
            self._hand.choose(name)

    def _phrases(self, name: str, source: Stretch) -> Iterator[Stretch]:
        """Yield where the text says a name so that the source is at hand from there."""
        pronoun = source.text(self._text).casefold() in PRONOUNS
        for phrase in (f"the {name}", f"The {name}", f"a {name}", f"A {name}", f"An {name}", name):
            at = self._text.find(phrase)
            while at >= 0:
                stretch = Stretch(at, at + len(phrase))
                near = source.start == stretch.start or source.end == stretch.end
                if (near or pronoun) and self._would_name(phrase) == name:
                    yield stretch
                at = self._text.find(phrase, at + 1)

    def _would_name(self, mention: str) -> str:
        known = find_speaker(self._desk.speakers.values(), bare_name(mention))
        return known.name if known else bare_name(mention)

    def _take(self, item: Span | Quote | None) -> Span | Quote:
        assert item is not None  # noqa: S101  (what is to be changed is there)
        self._hand.activate(item)
        return item


MOVED = frozenset({Form.ENTITY, Form.CONTENT})


def _parts(item: Span | Quote | None) -> tuple[Stretch, ...]:
    assert item is not None  # noqa: S101
    return (item.stretch,) if isinstance(item, Span) else item.contents


def _quote(item: Span | Quote | None) -> Quote:
    assert isinstance(item, Quote)  # noqa: S101  (only quotes have cue, source and speaker)
    return item
