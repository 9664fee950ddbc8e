"""From one line of a comparison to the next."""

from pytestqt.qtbot import QtBot

from annotator.ui.comparing.stepping import AROUND
from annotator.ui.workbench import Workbench
from tests.ui.comparing.conftest import message, press


def test_keys_go_from_line_to_line_and_around_the_end(qtbot: QtBot, bench: Workbench) -> None:
    press(qtbot, bench, "nn")
    assert bench.comparing.list.view.currentRow() == 2
    press(qtbot, bench, "ppp")
    assert bench.comparing.list.view.currentRow() == 4
    assert "begins again" in message(bench)


def test_where_nothing_is_compared_there_is_nothing_to_go_to(bench: Workbench) -> None:
    bench.comparing.end()
    bench.comparing.stepping.next_pair()
    assert bench.comparing.held is None
    assert message(bench) != AROUND
