"""The project is searched in a panel, and its hits are worked through by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.span import Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.finding.hit_list import HELP
from annotator.ui.finding.searcher import Searcher
from annotator.ui.jobs import Runner
from annotator.ui.rows import HELD
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.conftest import TEXT
from tests.ui.conftest import KYIV, PERSON, QUOTE, SECOND, Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def searcher(bench: Workbench, hand: Hand) -> Searcher:
    """Return the searcher with its panel open."""
    hand.key(Qt.Key.Key_F, CONTROL | SHIFT)
    return bench.searcher


def ask(searcher: Searcher, typed: str) -> list[str]:
    searcher.panel.field.setText(typed)
    searcher.search_now()
    model = searcher.panel.model
    return [model.index(row).data(HELD).text for row in range(model.rowCount())]


def test_the_key_opens_a_panel_with_a_line_of_help(searcher: Searcher) -> None:
    assert searcher.dock.isVisible()
    assert searcher.panel.field.hasFocus()
    assert searcher.panel.help.text() == HELP


def test_typing_finds_after_a_moment(searcher: Searcher, qtbot: QtBot) -> None:
    QTest.keyClicks(searcher.panel.field, "council")

    qtbot.waitUntil(lambda: searcher.panel.model.rowCount() == 2)
    assert searcher.panel.count.text() == "2 found"


def test_enter_goes_to_a_hit_in_another_article_and_selects_it(
    bench: Workbench, searcher: Searcher
) -> None:
    assert ask(searcher, "friday") == ["Friday"]
    QTest.keyClick(searcher.panel.field, Qt.Key.Key_Return)

    assert bench.desk.article.id == "a2"
    assert bench.desk.selection.text(SECOND.text) == "Friday"


def test_f4_goes_round_the_hits_from_the_text(
    bench: Workbench, searcher: Searcher, hand: Hand
) -> None:
    assert ask(searcher, "council") == ["council", "council"]
    QTest.keyClick(searcher.panel.field, Qt.Key.Key_Escape)
    assert not searcher.dock.isVisible()
    assert bench.canvas.hasFocus()

    seen = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,):
        hand.key(Qt.Key.Key_F4, modifier)
        seen.append((bench.desk.article.id, bench.desk.selection))
    first, second = ("a1", Stretch(53, 60)), ("a2", Stretch(4, 11))
    assert seen == [first, second, first, second]


def test_a_mark_becomes_active(bench: Workbench, searcher: Searcher, hand: Hand) -> None:
    bench.desk.open("a2")
    assert ask(searcher, "label:PERSON") == ["Ana Petrović"]
    hand.key(Qt.Key.Key_F4)

    assert bench.desk.article.id == "a1"
    assert bench.desk.active == mark_of(PERSON)


def test_a_click_goes_to_a_hit(bench: Workbench, searcher: Searcher, qtbot: QtBot) -> None:
    ask(searcher, "label:org")
    view = searcher.panel.view
    place = view.visualRect(searcher.panel.model.index(0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert bench.desk.active == mark_of(KYIV)


def test_a_wrong_field_is_said_in_the_panel_and_nowhere_else(searcher: Searcher) -> None:
    assert ask(searcher, "colour:red") == []
    assert searcher.panel.help.text().startswith("There is no field “colour:”")
    assert ask(searcher, "kyiv") == ["Kyiv"]
    assert searcher.panel.help.text() == HELP
    assert ask(searcher, "nowhere") == []
    assert searcher.panel.count.text() == "Nothing found"


def test_down_goes_from_the_field_to_the_list(searcher: Searcher) -> None:
    ask(searcher, "council")
    QTest.keyClick(searcher.panel.field, Qt.Key.Key_Down)

    assert searcher.panel.view.hasFocus()
    assert searcher.panel.view.currentIndex().row() == 0


def test_a_selection_is_looked_for_as_a_phrase(bench: Workbench, hand: Hand) -> None:
    bench.desk.select(Stretch(53, 65))
    hand.key(Qt.Key.Key_F, CONTROL | SHIFT)

    assert bench.searcher.panel.field.text() == '"council told"'


def test_hundreds_of_hits_stay_a_list(bench: Workbench, searcher: Searcher) -> None:
    articles = [Article(f"b{n}", "harbour " * 30, title=f"<b>{n}</b>") for n in range(30)]
    edit = Edit("Import", tuple(Change(None, a, a.id) for a in articles))
    Session(bench.desk.session.project, "").do(edit)

    assert len(ask(searcher, "harbour")) == 500
    assert searcher.panel.count.text() == "500 found, and 13 more articles"
    assert searcher.panel.model.index(0).data().startswith("<b>0</b>, text: harbour")


def test_a_hit_in_an_article_that_is_gone_is_said(bench: Workbench, searcher: Searcher) -> None:
    article = Article("b1", "A lighthouse.", title="Gone")
    session = Session(bench.desk.session.project, "ben")
    session.do(Edit("Import", (Change(None, article, article.id),)))
    ask(searcher, "lighthouse")
    session.undo()
    searcher.next_hit()

    assert searcher.panel.help.text() == "the project has no article b1; find again"
    assert bench.desk.article.id == "a1"


def test_going_to_a_hit_leaves_what_was_asked(
    bench: Workbench, searcher: Searcher, hand: Hand
) -> None:
    ask(searcher, "said")
    bench.desk.choose(mark_of(QUOTE))
    hand.type("s")

    searcher.next_hit()

    assert bench.desk.asking is None
    assert bench.desk.quote == QUOTE
    assert bench.desk.selection.text(TEXT) == "said"


def test_the_panel_goes_with_the_project(bench: Workbench, searcher: Searcher) -> None:
    ask(searcher, "kyiv")
    bench.close_session()

    assert not searcher.dock.isVisible()
    assert searcher.panel.model.rowCount() == 0


def test_an_answer_to_what_is_no_longer_typed_is_dropped(searcher: Searcher, qtbot: QtBot) -> None:
    seen: list[list[str]] = []
    model = searcher.panel.model
    model.modelReset.connect(
        lambda: seen.append([model.index(row).data(HELD).text for row in range(model.rowCount())])
    )

    searcher.panel.field.setText("council")
    searcher.search()
    searcher.panel.field.setText("friday")
    searcher.search()  # the first one is still on its way

    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [["Friday"]]


def test_closing_the_project_does_not_wait_for_an_answer_nor_show_it(
    bench: Workbench, searcher: Searcher, qtbot: QtBot
) -> None:
    searcher.panel.field.setText("council")
    searcher.search()

    bench.close_session()
    qtbot.waitUntil(lambda: not searcher.findChildren(Runner))

    assert searcher.panel.model.rowCount() == 0
    assert not searcher.panel.count.text()


def test_f4_waits_for_the_answer_to_what_was_just_typed(
    bench: Workbench, searcher: Searcher, hand: Hand
) -> None:
    searcher.panel.field.setText("friday")
    searcher.search()
    hand.key(Qt.Key.Key_F4)

    assert bench.desk.selection.text(SECOND.text) == "Friday"
