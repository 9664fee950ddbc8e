"""An article without suggestions says so in the window, and what they do is told on a page."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.blind import NOTICE
from annotator.domain.record import BLIND, Status
from annotator.domain.span import Stretch
from annotator.ui.measuring import stopwatch
from annotator.ui.measuring.page import EffectPage
from annotator.ui.workbench import Workbench
from annotator.workflow.effect import plan_blind
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import Hand, on_disk

COUNCIL = Stretch(53, 60)


def opened(qtbot: QtBot, bench: Workbench) -> EffectPage:
    with qtbot.waitSignal(bench.measuring.work.finished):
        bench.actions_by_name["show_effect"].trigger()
    assert bench.measuring.page is not None
    return bench.measuring.page


def test_an_article_without_suggestions_says_so(bench: Workbench, hand: Hand) -> None:
    assert bench.measuring.notice.isHidden()

    plan_blind(bench.desk.session, 1.0)

    assert not bench.measuring.notice.isHidden()
    assert bench.measuring.notice.text() == NOTICE
    assert bench.waiting.text() == "0 open suggestions"
    hand.drag(COUNCIL)
    hand.type("2")
    assert on_disk(bench).standing.reason == BLIND
    bench.desk.undo()
    bench.desk.undo()
    assert bench.waiting.text() == "3 open suggestions"
    assert bench.measuring.notice.isHidden()


def test_the_notice_is_not_there_without_a_project(bench: Workbench) -> None:
    plan_blind(bench.desk.session, 1.0)
    bench.close_session()

    assert bench.measuring.notice.isHidden()


def test_the_page_offers_the_usual_share_and_keeps_another(qtbot: QtBot, bench: Workbench) -> None:
    page = opened(qtbot, bench)
    assert page.share.value() == 5

    page.share.setValue(20)
    page.each.setChecked(False)
    with qtbot.waitSignal(bench.measuring.work.finished):
        page.keep.click()

    plan = bench.desk.session.plan()
    assert (plan.share, plan.each) == (0.2, False)
    assert page.note.text() == "20 % of the articles are planned to be done without suggestions."
    bench.desk.undo()
    assert bench.desk.session.plan().share == 0
    assert page.share.value() == 5


def test_the_page_tells_counts_and_why_a_figure_is_none(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_by_name["approve"].trigger()

    page = opened(qtbot, bench)

    figures, counts = page.figures.figures, page.counts.figures
    assert counts.index(2, 0).data() == "3"
    tip = figures.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Too few: 1 of at least 20 articles done with suggestions." in tip
    page.close()
    assert bench.measuring.page is None


def test_time_from_one_key_to_the_next_is_kept_with_the_article(
    bench: Workbench, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = stopwatch.monotonic() + 1000
    times = iter([start, start + 30, start + 400, start + 410, start + 411])
    monkeypatch.setattr(stopwatch, "monotonic", lambda: next(times, start + 411))
    watch = bench.measuring.stopwatch
    watch.turn_to("a1")
    hand.key(Qt.Key.Key_Shift)  # 30 seconds of work
    hand.key(Qt.Key.Key_Shift)  # after a pause that does not count
    hand.key(Qt.Key.Key_Shift)  # 10 seconds

    bench.deeds.set_status(Status.DONE)  # 1 second

    assert on_disk(bench).standing.seconds == 41
    bench.deeds.set_status(Status.DRAFT)
    assert on_disk(bench).standing.seconds == 41


def test_every_text_of_the_page_is_translated(qtbot: QtBot, bench: Workbench) -> None:
    with bracketed():
        page = opened(qtbot, bench)

        views = (page.figures, page.counts)  # their tables are said by the domain
        figures = {text for view in views for text in in_english(view)}
        assert in_english(page) - figures == set()
        assert page.note.text() == "⟦None to be done without suggestions.⟧"
