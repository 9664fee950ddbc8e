"""The list of articles is put in the order of what they are worth, and says why."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.domain.worth import By
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session

TITLE = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def suggested(suggested: Session) -> Session:
    """A third article, in which both suggestions are a toss-up."""
    spans = [
        Span(f"e{n}", Stretch(n, n + 3), "GPE", State.SUGGESTED, "builtin@3", 0.5) for n in (0, 4)
    ]
    changes = [Change(None, Article("a3", "abc def <b>", title="Third"), "a3")]
    changes += [Change(None, span, "a3", SUGGESTIONS) for span in spans]
    Session(suggested.project, "").do(Edit("Import", tuple(changes)))
    return suggested


def titles(bench: Workbench) -> list[str]:
    model = bench.queue.model
    return [model.index(row).data(TITLE) for row in range(model.rowCount())]


def order(qtbot: QtBot, bench: Workbench, by: By) -> None:
    with qtbot.waitSignal(bench.ordering.work.finished):
        bench.actions_by_name[f"order_{by}"].trigger()


def test_the_most_doubtful_article_comes_first_with_the_reason(
    qtbot: QtBot, bench: Workbench
) -> None:
    assert titles(bench) == ["Ready", "Again", "Third"]

    order(qtbot, bench, By.UNCERTAINTY)

    assert titles(bench) == ["Third", "Ready", "Again"]
    assert bench.queue.order.currentData() == By.UNCERTAINTY
    spoken = bench.queue.model.index(0).data(SPOKEN)
    assert spoken == "Third, todo · 2 of 2 suggestions between 40 % and 60 %"
    assert bench.desk.article.id == "a1"  # what is open stays open
    assert bench.queue.view.currentIndex().row() == 1


def test_the_list_stands_still_while_articles_are_done(qtbot: QtBot, bench: Workbench) -> None:
    order(qtbot, bench, By.UNCERTAINTY)
    bench.articles.open_article("a3")
    bench.actions_by_name["done_and_next"].trigger()

    assert bench.desk.article.id == "a1"
    assert titles(bench) == ["Third", "Ready", "Again"]

    order(qtbot, bench, By.UNCERTAINTY)

    assert titles(bench) == ["Ready", "Again"]


def test_what_was_done_before_is_listed_while_it_is_open(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_by_name["done_and_next"].trigger()
    bench.articles.open_article("a1")

    order(qtbot, bench, By.STORY)

    assert titles(bench) == ["Ready", "Again", "Third"]


def test_they_stand_again_as_they_came(qtbot: QtBot, bench: Workbench) -> None:
    order(qtbot, bench, By.UNCERTAINTY)
    bench.queue.order.activated.emit(0)
    bench.queue.order.setCurrentIndex(0)
    bench.actions_by_name["order_arrival"].trigger()

    assert titles(bench) == ["Ready", "Again", "Third"]
    assert bench.queue.model.index(2).data(SPOKEN) == "Third, todo"


def test_an_order_that_cannot_be_is_told_and_the_one_before_stays(
    qtbot: QtBot, bench: Workbench
) -> None:
    order(qtbot, bench, By.UNCERTAINTY)
    with qtbot.waitSignal(bench.ordering.work.failed):
        bench.actions_by_name["order_disagreement"].trigger()

    assert "only where two have read" in bench.window.statusBar().currentMessage()
    assert bench.queue.order.currentData() == By.UNCERTAINTY
    assert titles(bench) == ["Third", "Ready", "Again"]


def test_words_that_are_looked_for_leave_the_order_as_it_is(qtbot: QtBot, bench: Workbench) -> None:
    order(qtbot, bench, By.UNCERTAINTY)
    bench.queue.search.setText("abc")

    assert titles(bench) == ["Third"]
