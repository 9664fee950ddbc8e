"""Figures over time."""

from datetime import date, timedelta

from annotator.domain.dashboard.periods import average, over_time, ratio, width

MONDAY = date(2026, 11, 16)


def test_weeks_begin_on_mondays():
    dated = [(MONDAY + timedelta(n), float(n)) for n in range(14)]
    found = over_time(dated, average, 7)
    assert [(p.start, p.days, p.figure.value) for p in found] == [
        (MONDAY, 7, 3.0),
        (MONDAY + timedelta(7), 7, 10.0),
    ]


def test_what_has_nothing_in_it_is_left_out():
    found = over_time([(MONDAY, 1.0), (MONDAY + timedelta(30), 2.0)], average, 1)
    assert [p.start for p in found] == [MONDAY, MONDAY + timedelta(30)]


def test_the_longer_the_time_the_longer_the_periods():
    def apart(days: int) -> int:
        return width([MONDAY, MONDAY + timedelta(days)])

    assert (width([]), apart(0), apart(21), apart(22), apart(400), apart(401)) == (
        1,
        1,
        1,
        7,
        7,
        28,
    )


def test_a_ratio_is_one_of_sums_with_an_interval():
    found = ratio([(8, 10), (80, 90)])
    assert (found.value, found.n) == (0.88, 2)
    assert 0 <= found.low < 0.88 < found.high <= 1


def test_a_ratio_of_nothing_is_not_defined():
    found = ratio([(0, 0)])
    assert (found.value, found.n, found.reason) == (None, 1, "Nothing was marked.")


def test_one_article_has_no_interval():
    assert ratio([(1, 2)]).low is None
    assert average([3.0]).low is None


def test_the_same_in_every_article_is_sure():
    found = average([4, 4, 4])
    assert (found.value, found.low, found.high) == (4, 4, 4)
