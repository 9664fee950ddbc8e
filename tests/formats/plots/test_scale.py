"""Where values stand on an axis, and which are named."""

from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.domain.plot import Axis
from annotator.formats.plots.scale import Scale, bounds, day_ticks, named, outer, step, ticks

VALUES = st.floats(-1e100, 1e100, allow_nan=False)


@given(VALUES, VALUES, st.integers(1, 12))
def test_ticks_are_few_and_lie_around_all_values(first, second, most):
    low, high = bounds(Axis(""), (first, second))
    assume(high - low > max(abs(low), abs(high)) * 1e-9)
    each = step(low, high, most)
    start, end = outer(low, high, each)
    slack = each * 1e-6
    assert start - slack <= low <= high <= end + slack
    assert 2 <= len(ticks(start, end, each)) <= most + 2


def test_steps_are_one_two_or_five():
    assert [step(0, high, 5) for high in (1, 4, 7, 23, 60, 450)] == [0.2, 1, 2, 5, 20, 100]


def test_what_is_counted_has_whole_steps():
    assert step(0, 1, 8, whole=True) == 1


def test_an_axis_of_one_value_has_room_around_it():
    assert bounds(Axis(""), [5.0]) == (4.5, 5.5)
    assert bounds(Axis("", whole=True, least=0), [0.0]) == (0.0, 1.0)
    assert bounds(Axis(""), []) == (-1.0, 1.0)


def test_an_axis_shows_its_ends_whatever_the_values_are():
    assert bounds(Axis("", least=0, most=1), [0.4, 0.5]) == (0, 1)


def test_days_are_named_by_the_day_week_or_month():
    start = date(2026, 9, 1).toordinal()
    by_day = [name for _, name in day_ticks(start, start + 2, 5)]
    assert by_day == ["1 Sep 2026", "2 Sep", "3 Sep"]
    by_week = [name for _, name in day_ticks(start, start + 21, 4)]
    assert by_week == ["1 Sep 2026", "8 Sep", "15 Sep", "22 Sep"]
    by_quarter = [name for _, name in day_ticks(start, start + 365, 5)]
    assert by_quarter == ["Oct 2026", "Jan 2027", "Apr 2027", "Jul 2027"]


def test_days_of_all_times_are_named_by_a_few_of_them():
    assert 1 <= len(day_ticks(1, date.max.toordinal(), 5)) <= 6


def test_ticks_are_written_as_exactly_as_their_step_needs():
    assert named(0.5, 0.25) == "0.5"
    assert named(0.5, 0.1) == "0.5"
    assert named(0.05, 0.01) == "0.05"
    assert named(12_000, 1_000) == "12,000"
    assert named(3e9, 1e9) == "3e+09"


def test_a_scale_leads_from_values_to_pixels():
    scale = Scale(0, 10, 100, 0)
    assert (scale.at(0), scale.at(5), scale.at(10)) == (100, 50, 0)
