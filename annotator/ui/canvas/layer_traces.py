"""What the canvas draws of a place that several annotators marked, before it knows where."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from annotator.domain.layers import Difference, Spot
from annotator.domain.quote import Quote, Role
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.wording import shortened
from annotator.ui.canvas.marks import LONGEST_CHIP, NOBODY, Form, Mark, Trace, speaker_name, traces
from annotator.ui.language import word

QUOTE_CHIP = "QUO"
LONGEST_NAME = 18
UNLINED = frozenset({Form.CONTENT, Form.SOURCE})  # no underline where all agree


class Tag(NamedTuple):
    """One chip, in the colour of a role."""

    role: str
    text: str


class Part(NamedTuple):
    """What must be the same for one stretch of two annotators to be drawn as one."""

    form: Form
    stretch: Stretch
    role: str
    code: str


@dataclass(frozen=True, slots=True)
class LayerTrace(Trace):
    """One stretch to draw; `open` unless all agree on it.

    `rows` numbers the underlines of those who put it there, from the text downwards. `tags` are
    its chips, and `differ` are those whom the gutter names.
    """

    rows: tuple[int, ...] = ()
    tags: tuple[Tag, ...] = ()
    differ: tuple[str, ...] = ()


class LayerTraces(NamedTuple):
    """Makes traces for annotators of these short names."""

    names: tuple[str, ...]
    scheme: Scheme
    speakers: Mapping[str, Speaker]

    def of(self, mark: Mark, spot: Spot) -> list[LayerTrace]:
        """Return what is drawn of a place under a mark."""
        held: dict[Part, list[str]] = {}
        for name, item in spot.said:
            for part in self._parts(item):
                held.setdefault(part, [])
                if name not in held[part]:
                    held[part].append(name)
        drawn: list[LayerTrace] = []
        for form in Form:
            parts = {part: names for part, names in held.items() if part.form is form}
            for group in _overlapping(parts):
                drawn += self._group(mark, {part: parts[part] for part in group})
        return self._with_speakers(spot, drawn)

    def _parts(self, item: Span | Quote) -> Iterator[Part]:
        for trace in traces(item, self.scheme, self.speakers):
            code = self._quote_code() if trace.form is Form.CONTENT else trace.tag
            yield Part(trace.form, trace.stretch, trace.role, code)

    def _quote_code(self) -> str:
        return self.scheme.label(Role.CONTENT).short[:LONGEST_CHIP] or QUOTE_CHIP

    def _group(self, mark: Mark, held: Mapping[Part, list[str]]) -> list[LayerTrace]:
        """Yield what overlaps, the first with the chips of all; agreed contents have none."""
        found = [self._trace(mark, part, names) for part, names in held.items()]
        tags = tuple(
            Tag(part.role, self._tag(names, part.code))
            for trace, (part, names) in zip(found, held.items(), strict=True)
            if trace.open or part.form is not Form.CONTENT
        )
        return [replace(trace, tags=() if n else tags) for n, trace in enumerate(found)]

    def _trace(self, mark: Mark, part: Part, names: Sequence[str]) -> LayerTrace:
        agreed = len(names) == len(self.names)
        rows = tuple(n for n, name in enumerate(self.names) if name in names)
        return LayerTrace(
            mark,
            part.form,
            part.stretch,
            part.role,
            not agreed,
            rows=() if agreed and part.form in UNLINED else rows,
            differ=() if agreed else tuple(names),
        )

    def _tag(self, names: Iterable[str], code: str) -> str:
        """Return a chip that says who put something, unless all did."""
        ordered = [name for name in self.names if name in set(names)]
        return code if len(ordered) == len(self.names) else f"{','.join(ordered)}·{code}"

    def _with_speakers(self, spot: Spot, drawn: list[LayerTrace]) -> list[LayerTrace]:
        """Say at the first content of a quote who speaks and how, as far as that differs."""
        said = [(name, item) for name, item in spot.said if isinstance(item, Quote)]
        tags: list[Tag] = []
        if Difference.SPEAKER in spot.differences:
            tags += self._said("speaker", [(n, self._speaker(quote)) for n, quote in said])
        if Difference.KIND in spot.differences:
            tags += self._said("quote", [(n, word(str(quote.kind))) for n, quote in said])
        if not tags:
            return drawn
        first, *others = drawn  # forms come in order, and nothing is before a content
        differ = first.differ or spot.holders
        return [replace(first, tags=(*first.tags, *tags), differ=differ), *others]

    def _said(self, role: str, said: Iterable[tuple[str, str]]) -> Iterator[Tag]:
        by: dict[str, list[str]] = {}
        for name, what in said:
            by.setdefault(what, []).append(name)
        for what, names in by.items():
            yield Tag(role, self._tag(names, what))

    def _speaker(self, quote: Quote) -> str:
        name = speaker_name(quote, self.speakers) or word(NOBODY)
        return shortened(name, LONGEST_NAME)


def _overlapping(parts: Iterable[Part]) -> list[list[Part]]:
    """Put parts in groups that overlap one after the other."""
    groups: list[list[Part]] = []
    reached = 0
    for part in sorted(parts, key=lambda part: (part.stretch.start, -part.stretch.end)):
        if groups and part.stretch.start < reached:
            groups[-1].append(part)
        else:
            groups.append([part])
        reached = max(reached, part.stretch.end)
    return groups
