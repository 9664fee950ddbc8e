"""Plots of agreement."""

from annotator.domain.agreement.plots import plots_of_all, plots_of_one
from annotator.domain.agreement.report import Agreement, agreement
from tests.domain.agreement.marking import result, spans, voted


def measured(**marked) -> Agreement:
    return result(agreement([voted("a1", **marked)], marked))


def test_confusion_has_the_labels_of_both_and_what_has_no_counterpart():
    found = measured(ann=spans((0, 2, "GPE"), (6, 8, "ORG")), ben=spans((0, 2, "ORG")))
    plot = plots_of_one(found, found.pairs[0])["confusion"]
    assert plot.columns == plot.rows == ("GPE", "ORG", "no counterpart")
    assert plot.cells == ((0, 1, 0), (0, 0, 1), (0, 0, None))


def test_labels_have_bars_for_the_same_ends_and_for_overlapping():
    found = measured(ann=spans((0, 2, "GPE")), ben=spans((0, 5, "GPE")))
    plot = plots_of_one(found, found.pairs[0])["labels"]
    assert plot.names == ("GPE",)
    assert [(group.name, group.values) for group in plot.groups] == [
        ("same ends", (0,)),
        ("overlapping", (1,)),
    ]


def test_of_three_it_is_shown_who_agrees_with_whom():
    same = spans((0, 2, "GPE"))
    found = measured(ann=same, ben=same, cyd=spans((9, 11, "GPE")))
    plot = plots_of_one(found, found.pairs[0])["pairs"]
    assert plot.rows == ("ann", "ben", "cyd")
    assert plot.cells == ((None, 1, 0), (1, None, 0), (0, 0, None))


def test_every_pair_has_plots_of_its_own():
    same = spans((0, 2, "GPE"))
    found = measured(ann=same, ben=same, cyd=same)
    pairs = ("ann-ben", "ann-cyd", "ben-cyd")
    kinds = ("confusion", "labels")
    assert set(plots_of_all(found)) == {"pairs", *(f"{k}-{p}" for p in pairs for k in kinds)}


def test_two_who_marked_nothing_have_empty_plots():
    found = measured(ann=[], ben=[])
    assert all(plot.is_empty for plot in plots_of_one(found, found.pairs[0]).values())
