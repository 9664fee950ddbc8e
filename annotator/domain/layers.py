"""The work of several annotators on one article, laid over one another."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.quote import Quote
from annotator.domain.record import Copy, decided
from annotator.domain.span import Span, Stretch

LONGEST_NAME = 3
Put = tuple[str, Span | Quote]
Exact = tuple[tuple[Stretch, ...], str]
Meeting = Callable[[Sequence[Put]], Iterable[tuple[int, int]]]


class Difference(StrEnum):
    """In what annotators differ at one place."""

    MISSING = "missing"
    LABEL = "label"
    ENDS = "ends"
    CUE = "cue"
    SOURCE = "source"
    SPEAKER = "speaker"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Layer:
    """What one annotator decided, under a short name that no other layer has."""

    name: str
    copy: Copy


@dataclass(frozen=True, slots=True)
class Spot:
    """What annotators put at one place, alike or not: all of it spans, or all of it quotes.

    `said` holds who put what, in the order of the layers; `silent` names those who put nothing.
    """

    said: tuple[Put, ...]
    silent: tuple[str, ...]
    differences: frozenset[Difference]

    @property
    def agreed(self) -> bool:
        return not self.differences

    @property
    def start(self) -> int:
        return min(item.start for _, item in self.said)

    @property
    def end(self) -> int:
        return max(item.end for _, item in self.said)

    @property
    def holders(self) -> tuple[str, ...]:
        """Those who put something there."""
        return tuple(dict.fromkeys(name for name, _ in self.said))


def layers(copies: Iterable[Copy]) -> tuple[Layer, ...]:
    """Return what the annotators decided, in the order of their names."""
    ordered = sorted(copies, key=lambda copy: copy.owner)
    names = short_names([copy.owner for copy in ordered])
    return tuple(Layer(names[copy.owner], decided(copy)) for copy in ordered)


def short_names(owners: Iterable[str]) -> dict[str, str]:
    """Give each another name: as few first letters as it takes, else a letter and a number."""
    people = sorted(set(owners))
    for length in range(1, LONGEST_NAME + 1):
        names = [_letters(person)[:length] for person in people]
        if all(names) and len({name.casefold() for name in names}) == len(people):
            return dict(zip(people, names, strict=True))
    return {person: f"{_letters(person)[:1]}{n}" for n, person in enumerate(people, 1)}


def _letters(person: str) -> str:
    return "".join(filter(str.isalpha, person)).capitalize()


def nothing_else(_said: Sequence[Put]) -> tuple[tuple[int, int], ...]:
    return ()


def compare(layers: Sequence[Layer], meeting: Meeting = nothing_else) -> tuple[Spot, ...]:
    """Return the places where anybody put something, spans before quotes, in reading order.

    What all put alike is a place of its own. Of the rest, spans meet where they cover the same
    words or, with the same label, overlap, and quotes where what they quote overlaps. `meeting`
    may say of the rest, by their numbers, what spans meet as well.
    """
    names = tuple(layer.name for layer in layers)
    spans = [(layer.name, span) for layer in layers for span in layer.copy.spans]
    quotes = [(layer.name, quote) for layer in layers for quote in layer.copy.quotes]
    return (*_spots(names, spans, meeting), *_spots(names, quotes, nothing_else))


def _spots(names: tuple[str, ...], said: Sequence[Put], meeting: Meeting) -> list[Spot]:
    alike: dict[Exact, list[Put]] = {}
    for one in said:
        alike.setdefault(_exact(one[1]), []).append(one)
    groups, rest = [], []
    for group in alike.values():
        if len({name for name, _ in group}) == len(names):
            groups.append(group)
        else:
            rest += group
    spots = (_spot(names, group) for group in (*groups, *_clusters(rest, meeting)))
    return sorted(spots, key=lambda spot: (spot.start, -spot.end, _exact(spot.said[0][1])))


def _spot(names: tuple[str, ...], group: Iterable[Put]) -> Spot:
    said = sorted(group, key=lambda one: (names.index(one[0]), _exact(one[1]), one[1].id))
    holders = {name for name, _ in said}
    silent = tuple(name for name in names if name not in holders)
    differences = _differences(said)
    if silent:
        differences |= {Difference.MISSING}
    return Spot(tuple(said), silent, frozenset(differences))


def _exact(item: Span | Quote) -> Exact:
    """Return what must be the same for two items to be alike."""
    if isinstance(item, Span):
        return (item.stretch,), item.label
    return item.contents, ""


def _aspects(item: Span | Quote) -> dict[Difference, Hashable]:
    if isinstance(item, Span):
        return {Difference.LABEL: item.label, Difference.ENDS: item.stretch}
    return {
        Difference.ENDS: item.contents,
        Difference.CUE: item.cue,
        Difference.SOURCE: item.source,
        Difference.SPEAKER: item.speaker,
        Difference.KIND: item.kind,
    }


def _differences(said: Sequence[Put]) -> set[Difference]:
    """Return in what those who put something differ."""
    of: dict[str, dict[Difference, set[Hashable]]] = {}
    for name, item in said:
        for difference, aspect in _aspects(item).items():
            of.setdefault(name, {}).setdefault(difference, set()).add(aspect)
    first, *others = of.values()
    return {name for name in first if any(other[name] != first[name] for other in others)}


def _clusters(said: Sequence[Put], meeting: Meeting) -> Iterable[list[Put]]:
    """Put together what meets, directly or by way of others."""
    grounds: dict[Hashable, list[tuple[Stretch, int]]] = {}
    for place, (_, item) in enumerate(said):
        for ground, stretch in _grounds(item):
            grounds.setdefault(ground, []).append((stretch, place))
    leads = list(range(len(said)))
    for stretches in grounds.values():
        _join(sorted(stretches), leads)
    for first, second in meeting(said):
        leads[_lead(leads, first)] = _lead(leads, second)
    clusters: dict[int, list[Put]] = {}
    for place, one in enumerate(said):
        clusters.setdefault(_lead(leads, place), []).append(one)
    return clusters.values()


def _grounds(item: Span | Quote) -> Iterator[tuple[Hashable, Stretch]]:
    """Yield the stretches of an item, each with the ground on which it meets others."""
    if isinstance(item, Quote):
        for content in item.contents:
            yield None, content
    else:
        yield item.label, item.stretch
        yield item.stretch, item.stretch


def _join(stretches: Iterable[tuple[Stretch, int]], leads: list[int]) -> None:
    """Give what overlaps the same lead; the stretches are in order."""
    reached, last = 0, 0
    for stretch, place in stretches:
        if stretch.start < reached:
            leads[_lead(leads, place)] = _lead(leads, last)
        reached, last = max(reached, stretch.end), place


def _lead(leads: list[int], place: int) -> int:
    while leads[place] != place:
        leads[place] = leads[leads[place]]
        place = leads[place]
    return place
