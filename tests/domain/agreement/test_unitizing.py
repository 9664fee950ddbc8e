"""The u-alpha family is that of the published example, and what its equations say."""

from collections import Counter, defaultdict
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.continuum import pieces
from annotator.domain.agreement.sampling import Table
from annotator.domain.agreement.unitizing import (
    coded_alpha,
    count_characters,
    coverage,
    label_alpha,
    label_coverage,
    marked_alpha,
    u_alpha,
    values,
)
from tests.domain.agreement.marking import LABELS, LENGTH, MARKED, apart, spans

APART = MARKED.map(apart)
THREE = st.lists(APART, min_size=2, max_size=3)
STACKED = st.lists(MARKED, min_size=2, max_size=3)


def family(*marked, length=LENGTH):
    row = count_characters([pieces(spans, length) for spans in marked])
    totals = Table([row]).whole()
    measures = {
        "u": u_alpha(values([row], "characters")),
        "marked": marked_alpha,
        "coded": coded_alpha(values([row], "coded")),
        "coverage": coverage,
    }
    measures |= {label: label_alpha(label) for label in (*LABELS, *"1234567")}
    measures |= {("coverage", label): label_coverage(label) for label in "1234567"}
    return {name: measure(totals) for name, measure in measures.items()}


def example():
    """Alex, Paul and Suzan in Krippendorff 2019, figure 12.11."""
    begun = (0, 7, "1")
    return (
        spans(begun, (7, 13, "2"), (30, 32, "5"), (32, 37, "6"), (37, 44, "6"), (44, 60, "7")),
        spans(begun, (7, 13, "3"), (13, 21, "5"), (32, 44, "6")),
        spans(begun, (7, 13, "4"), (13, 21, "5"), (32, 37, "6"), (37, 41, "6"), (41, 44, "6")),
    )


def test_the_published_example():
    found = family(*example(), length=60)

    assert found["u"].value == pytest.approx(0.510, abs=0.0005)
    assert found["marked"].value == pytest.approx(0.413, abs=0.001)
    assert found["coded"].value == pytest.approx(0.724, abs=0.002)
    assert [found[label].value for label in "123456"] == pytest.approx([1, 0, 0, 0, 1, 1])
    assert found["7"].value is None
    assert found["coverage", "5"].value == pytest.approx(8 / 18)
    assert found["coverage", "7"].value == 0
    assert found["u"].n == 180


def by_hand(marked):
    """Go over all pairs of characters, with the units they are in, as the equations are meant.

    Returns u, marked, and coded alpha and those of the labels; None where they are not defined.
    """
    units = [[None] * LENGTH for _ in marked]
    for place, own in enumerate(marked):
        for span in own:
            for at in range(span.start, span.end):
                units[place][at] = span
    said = [
        [(span and span.label, span and (n, span.start)) for span in own]
        for n, own in enumerate(units)
    ]
    cells = [
        (label, unit or (n, -1, at))
        for n, own in enumerate(said)
        for at, (label, unit) in enumerate(own)
    ]
    met = [
        (own[at][0], other[at][0]) for own, other in permutations(said, 2) for at in range(LENGTH)
    ]
    chance = Counter()
    unit_sizes = Counter(cells)
    sizes = Counter(label for label, _ in cells)
    for c in sizes:
        for k in sizes:
            chance[c, k] = sizes[c] * sizes[k]
    for (label, _), size in unit_sizes.items():
        chance[label, label] -= size**2
    return (
        _alpha(met, chance, lambda c, k: c != k),
        _alpha(met, chance, lambda c, k: (c is None) != (k is None)),
    )


def _alpha(met, chance, differ):
    observed = sum(differ(c, k) for c, k in met) / len(met)
    expected = sum(n for (c, k), n in chance.items() if differ(c, k)) / sum(chance.values())
    return 1 - observed / expected if expected else None


def coded_by_hand(marked):
    """Keep the characters that two marked, and pair the units that these belong to."""
    weight, own, met = Counter(), defaultdict(int), Counter()
    others = len(marked) - 1
    for one, other in permutations(marked, 2):
        for a in one:
            shared = 0
            for b in other:
                size = max(0, min(a.end, b.end) - max(a.start, b.start))
                met[a.label, b.label] += size / others
                shared += size
            weight[a.label] += shared / others
            own[a.label] += shared**2 / others
    n = sum(weight.values())
    observed = n - sum(met[label, label] for label in LABELS)
    pairs = n**2 - sum(weight[label] ** 2 for label in LABELS)
    rest = n - sum(own.values()) / n if n else 0
    coded = 1 - observed * rest / pairs if pairs > 1e-9 else None
    return coded, {label: _label_by_hand(label, n, weight, own, met) for label in LABELS}


def _label_by_hand(label, n, weight, own, met):
    given = weight[label]
    if given < 1e-9 or n - given < 1e-9:
        return None
    chance_all, chance_same = n * given - own[label], given**2 - own[label]
    return 1 - chance_all / given * (given - met[label, label]) / (chance_all - chance_same)


def same(one, other):
    return one is other is None or one == pytest.approx(other, abs=1e-9)


@settings(deadline=None)
@given(THREE)
def test_the_family_is_what_pairing_all_characters_finds(marked):
    found = family(*marked)
    u, told_apart = by_hand(marked)
    coded, labels = coded_by_hand(marked)

    assert same(found["u"].value, u)
    assert same(found["marked"].value, told_apart)
    assert same(found["coded"].value, coded)
    assert all(same(found[label].value, labels[label]) for label in LABELS)


@settings(deadline=None)
@given(STACKED, st.randoms())
def test_annotators_may_change_places_also_with_spans_over_one_another(marked, dice):
    found, turned = family(*marked), family(*dice.sample(marked, len(marked)))

    assert all(same(found[name].value, turned[name].value) for name in found)
    assert all(figure.value is None or figure.value <= 1 for figure in found.values())


@settings(deadline=None)
@given(MARKED)
def test_one_agrees_with_itself_also_with_spans_over_one_another(marked):
    found = family(marked, marked)

    measured = ("u", "marked", "coded", *LABELS)
    assert {found[name].value for name in measured} <= {None, 1.0}
    assert not marked or 0 < found["coverage"].value <= 1


def test_a_span_within_another_that_only_one_marked_costs_something():
    outer, inner = (0, 20, "ORG"), (4, 8, "GPE")

    alike = family(spans(outer, inner), spans(outer, inner))["u"].value
    without = family(spans(outer, inner), spans(outer))["u"].value
    other = family(spans(outer, inner), spans(outer, (4, 8, "PERSON")))["u"].value

    assert alike == 1
    assert other < without < 1


def test_nothing_marked_is_not_defined():
    found = family([], [])

    assert found["u"].value is found["marked"].value is found["coded"].value is None
    assert all(found[name].reason for name in ("u", "marked", "coded"))


def test_one_annotator_alone_counts_nothing():
    assert count_characters([pieces([], 9)]) == {}
