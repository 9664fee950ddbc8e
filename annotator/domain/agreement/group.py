"""How far several annotators agree, all together."""

from collections.abc import Hashable
from dataclasses import dataclass

from annotator.domain.agreement import alpha_u as units
from annotator.domain.agreement import unitizing
from annotator.domain.agreement.continuum import layers
from annotator.domain.agreement.figure import Figure
from annotator.domain.agreement.nominal import alpha, count_all, count_pairable, fleiss, values_of
from annotator.domain.agreement.readings import Reading
from annotator.domain.agreement.rulings import GroupRulings, count_all_rulings, group_measures
from annotator.domain.agreement.sampling import SEED, Counts, Drawing, Measure, measured

TWO = 2
DRAWN = 4  # times that draws are taken for a group


@dataclass(frozen=True, slots=True)
class LabelUnits:
    """Alpha_U of one label."""

    title: str
    alpha_u: Figure


@dataclass(frozen=True, slots=True)
class Group:
    """How far annotators agree.

    `articles` is the number that all of them finished, of which `fleiss` (kappa over words) and
    `alpha_u` are taken; `alpha` (over words), `u_alpha` (over characters) and `rulings` (over what
    they judge in rewrites) take in each article that two or more finished.
    """

    annotators: tuple[str, ...]
    articles: int
    fleiss: Figure
    alpha: Figure
    alpha_u: Figure
    alpha_u_labels: tuple[LabelUnits, ...]
    u_alpha: unitizing.UAlpha
    rulings: tuple[GroupRulings, ...]


class Together:
    """What becomes a group while articles are read."""

    def __init__(self, annotators: tuple[str, ...]) -> None:
        self._annotators = annotators
        self._all: list[Counts] = []
        self._pairable: list[Counts] = []
        self._characters: list[Counts] = []
        self._units: list[units.Reading] = []

    def add(self, reading: Reading) -> None:
        """Count an article that two or more finished."""
        if len(reading.annotators) < TWO:
            return
        judged = count_all_rulings([reading.votes.copies[name] for name in reading.annotators])
        self._pairable.append({**count_pairable(reading.ratings), **judged})
        self._characters.append(unitizing.count_characters(reading.cuts))
        if reading.annotators == self._annotators:
            self._all.append(count_all(reading.ratings))
            copies = (reading.votes.copies[name] for name in self._annotators)
            found = tuple(layers(copy.spans) for copy in copies)
            self._units.append(units.Reading(reading.length, found))

    def measured(self, seed: int = SEED) -> Drawing[Group]:
        """Return what was counted as measures with their intervals."""
        of_all = fleiss(values_of(self._all, "given"), len(self._annotators))
        of_any = alpha(values_of(self._pairable, "given"))
        by_all = yield from measured(self._all, {"": of_all}, seed)
        of_rulings = group_measures()
        by_any = yield from measured(self._pairable, {"": of_any, **of_rulings}, seed)
        overall, labels = yield from self._alpha_u(seed)
        family = yield from self._u_alpha(seed)
        return Group(
            self._annotators,
            len(self._all),
            by_all[""],
            by_any[""],
            overall,
            labels,
            family,
            tuple(GroupRulings(kind, by_any[kind]) for kind in of_rulings),
        )

    def _alpha_u(self, seed: int) -> Drawing[tuple[Figure, tuple[LabelUnits, ...]]]:
        counter = units.UnitCounter(self._units)
        rows = [counter.count(reading) for reading in self._units]
        size = len(self._annotators)
        measures = {"": units.alpha_u(counter.lengths, size)}
        for name in {label for label, _ in counter.lengths}:
            known = {layer: sizes for layer, sizes in counter.lengths.items() if layer[0] == name}
            measures[name] = units.alpha_u(known, size)
        figures = yield from measured(rows, measures, seed)
        return figures.pop(""), tuple(LabelUnits(name, figures[name]) for name in sorted(figures))

    def _u_alpha(self, seed: int) -> Drawing[unitizing.UAlpha]:
        rows = self._characters
        labels = sorted(map(str, values_of(rows, "label")))
        measures: dict[Hashable, Measure] = {
            "u": unitizing.u_alpha(unitizing.values(rows, "characters")),
            "marked": unitizing.marked_alpha,
            "coded": unitizing.coded_alpha(unitizing.values(rows, "coded")),
            "coverage": unitizing.coverage,
        }
        for label in labels:
            measures["coded", label] = unitizing.label_alpha(label)
            measures["coverage", label] = unitizing.label_coverage(label)
        figures = yield from measured(rows, measures, seed)
        return unitizing.UAlpha(
            figures["u"],
            figures["marked"],
            figures["coded"],
            figures["coverage"],
            tuple(
                unitizing.LabelAlpha(label, figures["coded", label], figures["coverage", label])
                for label in labels
            ),
        )
