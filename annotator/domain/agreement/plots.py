"""Plots of agreement: who agrees with whom, on which labels, and what is confused with what."""

from collections.abc import Iterator, Sequence

from annotator.domain.agreement.figure import Figure
from annotator.domain.agreement.pair import LabelF1, Pair
from annotator.domain.agreement.report import Agreement
from annotator.domain.agreement.tables import NOBODY, Row, Table, confusion_table
from annotator.domain.plot import Axis, BarPlot, Group, HeatMap, Plot
from annotator.domain.said import said

F1 = Axis("F1", least=0, most=1)
SPANS = Axis(said("spans"), whole=True)
EMPTY = said("Neither has marked anything.")
MANY = 3  # annotators, from which a map of them shows more than a figure


def plots_of_all(found: Agreement) -> dict[str, Plot]:
    """Return what there is to see of all pairs, each plot under the name that its files have."""
    plots: dict[str, Plot] = {"pairs": who_with_whom(found)} if _are_many(found) else {}
    for pair in found.pairs:
        for name, plot in _of_pair(pair).items():
            plots[f"{name}-{pair.a}-{pair.b}"] = plot
    return plots


def plots_of_one(found: Agreement, pair: Pair) -> dict[str, Plot]:
    """Return what there is to see of one pair, after the map of all."""
    plots: dict[str, Plot] = {"pairs": who_with_whom(found)} if _are_many(found) else {}
    return plots | _of_pair(pair)


def _are_many(found: Agreement) -> bool:
    return len(found.annotators) >= MANY


def _of_pair(pair: Pair) -> dict[str, Plot]:
    return {"confusion": confusion_map(pair), "labels": label_bars(pair)}


def who_with_whom(found: Agreement) -> HeatMap:
    """Return the F1 of each two, with the same ends and label."""
    names = found.annotators
    figures = {frozenset((pair.a, pair.b)): pair.f1.exact_label.value for pair in found.pairs}
    cells = tuple(tuple(figures.get(frozenset((a, b))) for b in names) for a in names)
    title, note = said("Who agrees with whom"), said("F1 of spans with the same ends and label")
    return HeatMap(title, Axis(""), Axis(""), F1, names, names, cells, note)


def confusion_map(pair: Pair) -> HeatMap:
    """Return how often one gave which label where the other gave which."""
    table = confusion_table(pair)
    # What neither has marked cannot be counted; it is the last cell of the last row.
    cells = tuple(
        tuple(float(n) if row.key or head != NOBODY else None for head, n in _counts(table, row))
        for row in table.rows
    )
    rows = tuple(row.name for row in table.rows)
    title = said("Confusion of labels")
    note = said("{a} from top to bottom, {b} from left to right", a=pair.a, b=pair.b)
    return HeatMap(
        title, Axis(pair.b), Axis(pair.a), SPANS, table.heads[1:], rows, cells, note, EMPTY
    )


def _counts(table: Table, row: Row) -> Iterator[tuple[str, int]]:
    """Yield the counts of a row with what their columns are called."""
    for head, cell in zip(table.heads[1:], row.cells, strict=True):
        if isinstance(cell, int):
            yield head, cell


def label_bars(pair: Pair) -> BarPlot:
    """Return how far two agree about each label."""
    labels: Sequence[LabelF1] = pair.labels
    groups = (
        _group(said("same ends"), [label.exact for label in labels]),
        _group(said("overlapping"), [label.overlap for label in labels]),
    )
    names = tuple(label.title for label in labels)
    note = said("{title}, with 95 % intervals", title=pair.title)
    return BarPlot(said("F1 by label"), Axis(""), F1, names, groups, note=note, empty=EMPTY)


def _group(name: str, figures: Sequence[Figure]) -> Group:
    return Group(
        name,
        tuple(figure.value for figure in figures),
        tuple(figure.low for figure in figures),
        tuple(figure.high for figure in figures),
    )
