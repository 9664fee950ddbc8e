"""The cheapest gesture for saying who speaks, where that stands, and with what word."""

from collections.abc import Iterator

from effort_gestures import Gestures, quote_of
from effort_plan import Correction, Names

from annotator.domain.quote import Quote, Role
from annotator.domain.roll import find_speaker
from annotator.domain.span import Stretch
from annotator.domain.speaker import bare_name
from annotator.ui.canvas.marks import Form, Trace
from annotator.ui.quote_deeds import PRONOUNS


class Speaking(Gestures):
    """Shows a mention, presses a speaker's number, or types a name, whichever is cheapest."""

    def _set_cue(self, step: Correction) -> None:
        self._take(step.item)
        self._say(Role.CUE, quote_of(step.wanted).cue)

    def _set_source(self, step: Correction) -> None:
        quote, source = quote_of(step.item), quote_of(step.wanted).source
        near = quote.source and source and quote.source.overlaps(source)
        if near and self._is_named(quote, quote_of(step.wanted)):
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
        else:
            self._hand.show(f"ask_{part}", stretch)

    def _set_speaker(self, step: Correction) -> None:
        wanted = quote_of(step.wanted)
        name = self._speakers[wanted.speaker].name if wanted.speaker else ""
        people = self._desk.cast().items()
        cast = {speaker.name: n for n, speaker in people if n <= self._hand.numbers}
        shown = next(self._phrases(name, wanted.source), None) if wanted.source else None
        if shown and name not in cast and self._hand.lead(quote_of(step.item), shown):
            return
        self._take(step.item)
        if not name:
            self._hand.command("clear_speaker")
        elif name in cast:
            self._hand.number(cast[name])
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
