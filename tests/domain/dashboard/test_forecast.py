"""When work will be done."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.dashboard.forecast import WINDOW, forecast

TODAY = date(2026, 11, 22)


def days_of(*counts: int) -> list[date]:
    """Return a day for each article, the last of the counts being today's."""
    first = TODAY - timedelta(len(counts) - 1)
    return [first + timedelta(n) for n, count in enumerate(counts) for _ in range(count)]


def test_a_steady_pace_leads_to_a_day():
    found = forecast(100, days_of(*[10] * 14), TODAY)
    assert found.pace == 10
    assert found.likely == found.soonest == found.latest == TODAY + timedelta(10)


def test_the_more_days_differ_the_wider_the_interval():
    steady = forecast(1000, days_of(*[9, 11] * 7), TODAY)
    wild = forecast(1000, days_of(*[20, 0] * 7), TODAY)
    assert steady.pace == wild.pace
    assert wild.soonest < steady.soonest <= steady.likely <= steady.latest < wild.latest


def test_what_is_older_than_two_weeks_does_not_count():
    old = [TODAY - timedelta(WINDOW + 3)] * 1000
    assert forecast(100, [*old, *days_of(*[10] * 14)], TODAY).pace == 10


def test_weekends_of_two_weeks_count():
    week = [10, 10, 10, 10, 10, 0, 0]
    assert forecast(50, days_of(*week, *week), TODAY).pace == 100 / 14


def test_of_too_little_nothing_is_foretold():
    for counts in ([5, 5], [30, 30, 0, 0, 0, 0], [2, 2, 2, 2, 0], []):
        found = forecast(100, days_of(*counts), TODAY)
        assert found.likely is None
        assert found.reason.startswith("Too little was finished in the last two weeks to tell, ")


def test_where_nothing_is_left_it_is_done():
    assert forecast(0, days_of(*[10] * 14), TODAY).reason == "Everything is done."


def test_what_may_never_end_has_no_latest_day():
    found = forecast(3, days_of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 30), TODAY)
    assert found.likely
    assert found.latest is None


def test_what_is_ten_years_away_is_not_told():
    found = forecast(10**6, days_of(*[1] * 14), TODAY)
    assert (found.likely, found.reason[:18]) == (None, "It is too far away")


@given(st.integers(1, 10**6), st.lists(st.integers(0, 50), max_size=30))
def test_the_likely_day_lies_between_the_others(left, counts):
    found = forecast(left, days_of(*counts), TODAY)
    assert (found.likely is None) == bool(found.reason)
    if found.likely:
        assert TODAY <= found.soonest <= found.likely <= (found.latest or date.max)
