"""Kappa and alpha are those of the published examples, and what their definitions say."""

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.agreement.nominal import (
    ONE_VALUE,
    alpha,
    cohen,
    count_all,
    count_pairable,
    count_two,
    fleiss,
    raw,
)
from annotator.domain.agreement.sampling import Table

VALUES = ("a", "b", "c")
TWO = st.lists(st.tuples(*[st.sampled_from(VALUES)] * 2), min_size=1, max_size=12).map(Counter)
THREE = st.lists(st.tuples(*[st.sampled_from((*VALUES, None))] * 3), min_size=1, max_size=12).map(
    Counter
)


def totals(counts):
    return Table([counts]).whole()


def kappa(ratings, values=VALUES):
    return cohen(values)(totals(count_two(ratings))).value


def alpha_of(ratings, values=VALUES):
    return alpha(values)(totals(count_pairable(ratings))).value


def test_krippendorffs_example_with_missing_data():
    """Krippendorff 2011, section C: four observers, twelve units, values missing."""
    rows = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
    units = Counter(
        tuple(None if value == "." else value for value in unit) for unit in zip(*rows, strict=True)
    )

    found = alpha(tuple("12345"))(totals(count_pairable(units)))

    assert found.value == pytest.approx(0.743, abs=0.0005)
    assert found.n == 40


def test_fleiss_example():
    """Fleiss 1971 as commonly retold: ten subjects, fourteen raters, five categories."""
    table = [
        (0, 0, 0, 0, 14), (0, 2, 6, 4, 2), (0, 0, 3, 5, 6), (0, 3, 9, 2, 0), (2, 2, 8, 1, 1),
        (7, 7, 0, 0, 0), (3, 2, 6, 3, 0), (2, 5, 3, 2, 2), (6, 5, 2, 1, 0), (0, 2, 2, 3, 7),
    ]  # fmt: skip
    units = Counter(
        tuple(value for value, times in enumerate(row) for _ in range(times)) for row in table
    )

    found = fleiss(range(5), 14)(totals(count_all(units)))

    assert found.value == pytest.approx(0.210, abs=0.0005)


def test_cohens_kappa_by_hand():
    """Twenty and fifteen alike of fifty: 0.7 observed, 0.5 by chance."""
    ratings = Counter({("a", "a"): 20, ("a", "b"): 5, ("b", "a"): 10, ("b", "b"): 15})

    assert raw(totals(count_two(ratings))).value == pytest.approx(0.7)
    assert kappa(ratings) == pytest.approx(0.4)


def test_krippendorffs_digitized_units():
    """Krippendorff 1995: Bertha and Bill over 24 characters."""
    bertha, bill = "001111111100001111110000", "000011110000000110000000"
    ratings = Counter(zip(bertha, bill, strict=True))

    assert kappa(ratings, "01") == pytest.approx(0.385, abs=0.0005)
    assert alpha_of(ratings, "01") == pytest.approx(0.329, abs=0.0005)


def alpha_by_hand(ratings):
    """Pair every value with every other: within units, and over all of them."""
    units = [[v for v in values if v is not None] for values in ratings.elements()]
    units = [unit for unit in units if len(unit) > 1]
    pooled = [value for unit in units for value in unit]
    if len(set(pooled)) < 2:
        return None
    within = sum(
        sum(a != b for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in units
    ) / len(pooled)
    over = list(permutations(pooled, 2))
    return 1 - within / (sum(a != b for a, b in over) / len(over))


@given(THREE)
def test_alpha_is_what_pairing_all_values_finds(ratings):
    expected = alpha_by_hand(ratings)

    assert alpha_of(ratings) == (expected if expected is None else pytest.approx(expected))


@given(TWO)
def test_kappa_is_what_its_definition_says(ratings):
    n = ratings.total()
    first, second = (Counter(pair[place] for pair in ratings.elements()) for place in (0, 1))
    observed = sum(a == b for a, b in ratings.elements()) / n
    chance = sum(first[v] * second[v] for v in VALUES) / n**2

    found = kappa(ratings)

    if first.keys() == second.keys() and len(first) == 1:
        assert found is None
    else:
        assert found == pytest.approx((observed - chance) / (1 - chance))


@given(TWO)
def test_annotators_may_change_places(ratings):
    turned = Counter({(b, a): n for (a, b), n in ratings.items()})

    assert kappa(ratings) == pytest.approx(kappa(turned)) or kappa(ratings) is kappa(turned) is None


@given(THREE, st.permutations(range(3)))
def test_any_number_of_annotators_may_change_places(ratings, order):
    turned = Counter()
    for values, n in ratings.items():
        turned[tuple(values[place] for place in order)] += n

    one, other = alpha_of(ratings), alpha_of(turned)

    assert one is other is None or one == pytest.approx(other)


@given(TWO)
def test_one_agrees_with_itself(ratings):
    same = Counter({(a, a): n for (a, _), n in ratings.items()})
    expected = None if len(same) == 1 else pytest.approx(1)

    assert kappa(same) == expected
    assert alpha_of(same) == expected


@given(THREE)
def test_alpha_and_kappa_are_at_most_one(ratings):
    found = alpha_of(ratings)

    assert found is None or found <= 1


def test_one_value_is_not_defined():
    figure = cohen(VALUES)(totals(count_two(Counter({("a", "a"): 9}))))

    assert (figure.value, figure.n, figure.reason) == (None, 9, ONE_VALUE)
    assert fleiss(VALUES, 2)(totals(count_all(Counter({("a", "a"): 9})))).reason == ONE_VALUE
    assert alpha(VALUES)(totals(count_pairable(Counter({("a", "a"): 9})))).reason == ONE_VALUE
