"""How long articles take."""

from datetime import datetime, timedelta

from annotator.domain.dashboard.speed import Step, Watch, speed

START = datetime(2026, 11, 22, 8)  # noqa: DTZ001  (UTC, as steps are)


def watched(*steps: tuple[str, int], finishing: str = "done") -> dict[int, float]:
    """Return the seconds of steps, each given by its name and when it was done, in seconds."""
    watch = Watch()
    for number, (name, at) in enumerate(steps):
        by = name.partition(" ")[2] or "anna"
        step = Step(number, by, name, START + timedelta(seconds=at))
        watch.take(step, finishing=name.startswith(finishing))
    return watch.seconds


def test_an_article_takes_as_long_as_the_steps_that_led_to_it():
    assert watched(("mark", 0), ("mark", 20), ("done", 30), ("mark", 50), ("done", 70)) == {
        2: 30,
        4: 40,
    }


def test_a_pause_is_not_work():
    assert watched(("mark", 0), ("mark", 10), ("mark", 1000), ("done", 1005)) == {3: 15}


def test_what_came_after_a_pause_alone_took_nobody_knows_how_long():
    assert watched(("done", 0), ("done", 5000), ("done", 5010)) == {2: 10}


def test_people_work_at_the_same_time():
    steps = (("mark anna", 0), ("mark ben", 5), ("done anna", 10), ("done ben", 25))
    assert watched(*steps) == {2: 10, 3: 20}


def test_a_clock_that_was_set_back_takes_nothing_away():
    assert watched(("mark", 100), ("mark", 0), ("done", 10)) == {2: 10}


def test_speed_is_a_median_with_quartiles():
    found = speed("anna", [10, 20, 30, 40, 100])
    assert (found.n, found.median, found.low, found.high) == (5, 30, 20, 40)
    assert found.per_hour == 90


def test_a_few_have_no_quartiles():
    found = speed("anna", [10, 20, 30])
    assert (found.median, found.low, found.high) == (20, None, None)
