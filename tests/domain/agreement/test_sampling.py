"""Intervals come from articles drawn at random, the same every time."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.figure import Figure, defined
from annotator.domain.agreement.sampling import DRAWS, GOES, SEED, Table, measured
from tests.domain.agreement.marking import result

COUNTS = st.integers(0, 10**30) | st.fractions(0, 100, max_denominator=12)
ROWS = st.lists(st.dictionaries(st.sampled_from("abc"), COUNTS), max_size=5)


def share(totals):
    n = totals.get("n", 0)
    return defined(totals.get("k", 0), n, int(n), "Nothing.")


@settings(deadline=None)
@given(ROWS)
def test_rows_add_up_to_what_their_counts_do(rows):
    totals = Table(rows).whole()

    for key in "abc":
        assert totals.get(key, 0) == pytest.approx(float(sum(row.get(key, 0) for row in rows)))


@settings(deadline=None)
@given(
    st.lists(
        st.dictionaries(st.sampled_from("abc"), st.integers(0, 10**15)), min_size=2, max_size=4
    )
)
def test_a_draw_adds_up_the_articles_drawn(rows):
    dice = Random(SEED)
    for _, totals in zip(range(5), Table(rows).drawn(), strict=False):
        drawn = [rows[n] for n in dice.choices(range(len(rows)), k=len(rows))]
        for key in totals:
            assert totals[key] == sum(row.get(key, 0) for row in drawn)


def rows(*shares):
    return [{"k": k, "n": 10} for k in shares]


def drawn(counted, measure=share, **how):
    return result(measured(counted, {"it": measure}, **how))["it"]


def test_an_interval_holds_the_value_and_is_the_same_every_time():
    found = drawn(rows(3, 9, 5, 7, 6, 8))

    assert found.value == pytest.approx(38 / 60)
    assert found.low < found.value < found.high
    assert found == drawn(rows(3, 9, 5, 7, 6, 8))


def test_the_interval_is_that_of_the_ordered_draws():
    counted = rows(3, 9, 5, 7)
    values = sorted(share(totals).value for totals in Table(counted).drawn())

    found = drawn(counted)

    assert len(values) == DRAWS
    assert (found.low, found.high) == (values[25], values[974])


def test_equal_articles_have_an_interval_without_width():
    found = drawn(rows(*[5] * 9))

    assert found == Figure(0.5, 90, 0.5, 0.5)


def test_one_article_has_no_interval():
    assert drawn(rows(5)) == Figure(0.5, 10)


def test_no_article_is_not_defined():
    assert drawn([]) == Figure(None, 0, reason="Nothing.")


def test_draws_that_define_nothing_are_left_out():
    found = drawn([{"k": 1, "n": 2}, {"k": 0, "n": 0}])

    assert (found.low, found.high) == (0.5, 0.5)


def test_a_value_that_few_draws_define_has_no_interval():
    def seldom(totals):
        return share(totals) if totals["k"] == 15 else Figure(None, 0)

    found = drawn(rows(1, 2, 4, 8), seldom)

    assert (found.value, found.low) == (15 / 40, None)


def test_fractions_are_kept():
    assert Table([{"a": Fraction(1, 3)}, {"a": Fraction(1, 6)}]).whole() == {"a": 0.5}


def test_another_seed_draws_others():
    counted = rows(3, 9, 5, 7, 6, 8, 1, 4)

    other = drawn(counted, seed=1)

    assert (other.low, other.high) != (drawn(counted).low, drawn(counted).high)
    assert other == drawn(counted, seed=1)


@pytest.mark.parametrize("counted", [[], rows(5), rows(5, 6)])
def test_drawing_halts_as_often_whatever_there_is_to_draw(counted):
    assert len(list(measured(counted, {"it": share}))) == GOES
