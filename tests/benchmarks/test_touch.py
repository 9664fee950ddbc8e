"""The hand of the effort meter presses only what is to be seen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.span import Stretch
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
LONG = Article("long", "The council met again on Friday and agreed. " * 400, title="Long")


@pytest.fixture
def touch(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Keys and mouse on a window that shows an article of several pages."""
    monkeypatch.syspath_prepend(BENCHMARKS)
    from effort_touch import Touch  # noqa: PLC0415  (a script's module, found by now)

    session.do(Edit("Import", (Change(None, LONG, LONG.id),)))
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    bench.open_session(session)
    bench.desk.open(LONG.id)
    yield Touch(bench)
    window.close()


def cut_by_the_lower_edge(touch: Any) -> Stretch:
    """Return some lines of text, the last of which are out of view."""
    height = touch.canvas.viewport().height()
    at = touch.canvas.sheet.offset_at(QPointF(5, height) - touch.canvas.origin)
    stretch = Stretch(at - 60, at + 200)
    assert not touch.canvas.seen(stretch).isEmpty()
    assert not touch.canvas.sees(stretch)
    return stretch


def test_what_an_edge_of_the_view_cuts_is_brought_in_by_one_turn_of_the_wheel(touch: Any) -> None:
    stretch = cut_by_the_lower_edge(touch)

    assert touch.bring(stretch)

    assert touch.canvas.sees(stretch)
    assert touch.actions == {"page": 1}


def test_what_is_pages_away_is_brought_in_from_below_and_from_above(touch: Any) -> None:
    for stretch in (Stretch(len(LONG.text) - 60, len(LONG.text) - 5), Stretch(0, 60)):
        assert touch.bring(stretch)
        assert touch.canvas.sees(stretch)


def test_what_is_higher_than_the_view_is_not_scrolled_to(touch: Any) -> None:
    assert not touch.bring(Stretch(0, len(LONG.text)))
    assert touch.count == 0


def test_a_drag_out_of_view_is_refused(touch: Any) -> None:
    first, *_, last = touch.boxes(cut_by_the_lower_edge(touch))

    with pytest.raises(RuntimeError, match="out of view"):
        touch.drag(first.center(), last.center(), Qt.KeyboardModifier.NoModifier)
