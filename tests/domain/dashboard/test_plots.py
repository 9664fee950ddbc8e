"""The plots of the dashboard."""

from annotator.domain.dashboard.plots import plots_of
from annotator.domain.plot_table import table_of, told
from tests.domain.dashboard.boards import TODAY, board, empty


def test_progress_is_stacked_up_to_what_there_is_to_do():
    plot = plots_of(board())["progress"]
    assert [sum(group.values[n] for group in plot.groups) for n in (0, 1)] == [10, 10]


def test_what_is_done_is_added_up_from_day_to_day():
    line = plots_of(board())["done-over-time"].lines[0]
    assert [(point.at, point.value) for point in line.points] == [
        (TODAY.toordinal() - 1, 2),
        (TODAY.toordinal(), 3),
    ]


def test_a_week_stands_at_its_middle_with_its_interval():
    heads, rows = table_of(plots_of(board())["agreement"])
    assert heads[:3] == ("series", "day", "F1")
    assert rows == (("all", "2026-11-19", 0.8, 0.7, 0.9),)


def test_the_most_used_labels_come_first():
    plot = plots_of(board())["entities"]
    assert plot.names == ("PERSON", "GPE")
    assert {group.name: group.values for group in plot.groups} == {
        "accepted": (3, 2),
        "changed": (0, 0),
        "added": (1, 0),
    }


def test_speeds_say_of_how_many_articles_they_are():
    assert plots_of(board())["speed"].names == ("Anna (3)",)


def test_verdicts_are_shown_where_there_are_any():
    assert "verdicts" not in plots_of(board())
    assert plots_of(board(verdicts={"altered": 2}))["verdicts"].names == ("altered",)


def test_a_new_project_says_what_each_plot_waits_for():
    plots = plots_of(empty())
    assert all(plot.is_empty for plot in plots.values())
    assert told(plots["speed"]).endswith("Mark articles as done to see this.")
