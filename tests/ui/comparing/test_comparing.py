"""Two versions of a story stand side by side, and every line of the comparison is a key away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article, Variant
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.edit import Change, Edit
from annotator.store.project import Project
from annotator.ui.actions import COMMANDS
from annotator.ui.comparing.pair_keys import DIGITS, KEYS
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.trash import delete_articles
from tests.ui.comparing.conftest import (
    ALTERED,
    CONTROL_SHIFT,
    ORIGINAL,
    REWRITE,
    compared,
    message,
    opened,
    press,
    rows,
    stretch,
)
from tests.ui.test_panels import unnamed

CONTROL = Qt.KeyboardModifier.ControlModifier


def chosen(bench: Workbench) -> int:
    return bench.comparing.list.view.currentRow()


def test_every_quote_has_its_verdict_and_what_is_to_be_looked_at_a_line(bench: Workbench) -> None:
    assert rows(bench) == [
        "1  Odesa (GPE), not in the original?",
        '2  "We start on Monday,", verbatim?',
        '3  "The bridge is closed for five days,", altered? · another number',
        '4  "The river has never been so high,", unsupported?',
        "“Nobody will be punished,”, dropped",
    ]


def test_both_versions_stand_in_place_of_the_article(bench: Workbench) -> None:
    pages = bench.comparing.pages

    assert not bench.canvas.isVisible()
    assert not bench.window.left.isVisible()
    assert pages.original.sheet.text == ORIGINAL
    assert pages.rewrite.sheet.text == REWRITE
    assert pages.rewrite.hasFocus()


def test_the_same_key_goes_back_to_ones_own_work(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_C, CONTROL_SHIFT)

    assert bench.canvas.isVisible()
    assert bench.canvas.hasFocus()
    assert bench.window.left.isVisible()
    assert not bench.comparing.pages.isVisible()
    assert not bench.desk.locked


def test_the_panel_tells_of_the_pair_in_hand(bench: Workbench) -> None:
    bench.comparing.list.view.setCurrentRow(ALTERED)
    panel = bench.comparing.panel

    assert "altered? · another number" in panel.what.text()
    assert panel.speakers.text() == "Original: Ana Lee · Rewrite: Ana Lee"
    assert panel.diff.toPlainText() == "The bridge is closed for nine five days,"
    assert "deleted: nine; inserted: five;" in panel.diff.accessibleDescription()


def test_what_was_dropped_is_shown_in_the_original(qtbot: QtBot, bench: Workbench) -> None:
    press(qtbot, bench, "p")

    assert bench.comparing.panel.meaning.text() == "Only the original has this quote."
    assert bench.comparing.panel.speakers.text() == "Original: Ana Lee"


def test_a_click_in_a_text_has_the_pair_there_in_hand(qtbot: QtBot, bench: Workbench) -> None:
    canvas = bench.comparing.pages.original
    box = canvas.seen(stretch(ORIGINAL, "nine days"))
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=box.center())

    assert bench.comparing.held.verdict is Verdict.ALTERED


def test_other_versions_can_be_chosen(qtbot: QtBot, bench: Workbench) -> None:
    box = bench.comparing.list.rewrite
    box.setCurrentIndex(box.findData("radio"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: bench.comparing.held is not None, timeout=60_000)

    assert rows(bench)[0] == '1  "Nobody will be punished,", verbatim?'


def test_opening_another_article_compares_its_story(qtbot: QtBot, bench: Workbench) -> None:
    bench.desk.open("radio")
    qtbot.waitUntil(lambda: bench.comparing.held is not None, timeout=60_000)

    assert bench.comparing.list.versions() == ("wire", "radio")


def test_an_article_that_stands_alone_says_what_to_do(bench: Workbench) -> None:
    bench.desk.open("alone")

    assert "belongs to no story" in bench.comparing.list.note.text()
    assert rows(bench) == []
    assert bench.comparing.pages.original.sheet.text == ""


def test_an_article_against_itself_asks_for_another(bench: Workbench) -> None:
    box = bench.comparing.list.rewrite
    box.setCurrentIndex(box.findData("wire"))
    box.activated.emit(box.currentIndex())

    assert "one and the same" in bench.comparing.list.note.text()


def test_nothing_can_be_marked_meanwhile(bench: Workbench) -> None:
    for name in ("accept_all", "add_quote", "done_and_next"):
        bench.actions_by_name[name].trigger()
        assert "goes back to your own work" in message(bench)

    assert not bench.desk.do(Edit("Anything", (Change(None, Article("x", "x"), "x"),)))


def test_finding_in_the_article_goes_back_to_it(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_F, CONTROL)

    assert not bench.comparing.on
    assert bench.finder.bar.isVisible()


def test_what_is_selected_can_be_copied(qtbot: QtBot, bench: Workbench) -> None:
    canvas = bench.comparing.pages.rewrite
    canvas.select(stretch(REWRITE, "five days"))
    qtbot.keyClick(canvas, Qt.Key.Key_C, CONTROL)

    assert QGuiApplication.clipboard().text() == "five days"


def test_it_ends_where_disagreements_or_everyones_work_are_shown(bench: Workbench) -> None:
    bench.actions_by_name["adjudicate"].trigger()

    assert bench.adjudicating.on
    assert not bench.comparing.on
    bench.actions_by_name["compare_versions"].trigger()
    assert bench.comparing.on
    assert not bench.adjudicating.on


def test_a_quote_that_is_moved_is_compared_anew(qtbot: QtBot, bench: Workbench) -> None:
    session = bench.desk.session
    other = Session(session.project, "ben")
    quote = other.copy("blog").quotes[0]
    bench.comparing.held = None
    session.do(Edit("Reject", (Change(None, quote, "blog", "anna"),)))

    qtbot.waitUntil(lambda: bench.comparing.held is not None, timeout=60_000)


def test_a_rewrite_that_is_deleted_is_no_longer_shown(qtbot: QtBot, bench: Workbench) -> None:
    bench.desk.open("wire")
    run(delete_articles(bench.desk.session, ["blog"]))
    qtbot.waitUntil(lambda: bench.comparing.held is not None, timeout=60_000)

    assert bench.comparing.list.versions() == ("wire", "radio")


def test_panels_come_back_after_the_window_was_closed_meanwhile(
    qtbot: QtBot, bench: Workbench
) -> None:
    path, file = bench.desk.session.project.path, bench.window.settings_file
    bench.window.close()
    window = Window(file)
    qtbot.addWidget(window)
    window.show()
    again = Workbench(window)
    again.open_session(Session.open(path, "anna"))

    assert window.left.isVisible()
    assert window.right.isVisible()
    window.close()


def test_f6_goes_to_the_list_the_texts_and_the_panel_below(qtbot: QtBot, bench: Workbench) -> None:
    view = bench.comparing
    found = set()
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        parts = (view.list, view.pages, view.panel)
        found |= {part for part in parts if part.isAncestorOf(focused)}

    assert found == {view.list, view.pages, view.panel}
    bench.window.activateWindow()
    view.list.view.setFocus()
    qtbot.keyClick(view.list.view, Qt.Key.Key_Escape)
    assert view.pages.rewrite.hasFocus()


def test_every_control_has_a_name(bench: Workbench) -> None:
    assert unnamed(bench.window) == []


def test_every_key_of_the_view_is_its_own_and_stands_for_a_command() -> None:
    assert len(set(KEYS.values())) == len(KEYS)
    assert not set(KEYS.values()) & set(DIGITS)
    assert list(DIGITS.values()) == list(Verdict)
    assert {*KEYS, *(f"call_{v}" for v in Verdict)} <= {command.name for command in COMMANDS}


def test_what_is_in_hand_is_said(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.announcer.said, check_params_cb=lambda said: "verbatim" in said):
        press(qtbot, bench, "n")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_theme_is_followed(bench: Workbench, theme: str) -> None:
    bench.window.set_theme(theme)

    assert bench.comparing.pages.bands.theme.name == theme
    assert bench.comparing.pages.bands.grab().toImage().pixelColor(1, 1).isValid()


@pytest.mark.parametrize("text", ["", "“Never closed, said nobody", "שלום “אנחנו מוכנים” אמר."])
def test_texts_without_quotes_never_closed_or_from_right_to_left_are_shown(
    qtbot: QtBot, project: Project, text: str
) -> None:
    session = Session(project, "anna")
    articles = (
        Article("o", "“We are ready,” she said.", story="s", variant=Variant.ORIGINAL),
        Article("r", text, story="s", variant=Variant.REWRITE),
    )
    session.do(Edit("Import", tuple(Change(None, one, one.id) for one in articles)), own=False)
    bench = opened(qtbot, session)
    bench.desk.open("r")
    bench.actions_by_name["compare_versions"].trigger()
    qtbot.waitUntil(lambda: bench.comparing.found is not None, timeout=60_000)

    assert bench.comparing.pages.rewrite.sheet.text == text
    assert not bench.comparing.pages.grab().isNull()
    bench.window.close()


def test_titles_and_words_from_files_are_shown_as_they_are_and_cut(
    qtbot: QtBot, project: Project
) -> None:
    session = Session(project, "anna")
    title, text = "<b>x</b>" * 200, "“<i>We</i> are ready" + " and ready" * 300 + ",” she said."
    articles = (
        Article("o", text, title=title, story="s", variant=Variant.ORIGINAL),
        Article("r", text, title=title, story="s", variant=Variant.REWRITE),
    )
    session.do(Edit("Import", tuple(Change(None, one, one.id) for one in articles)), own=False)
    bench = compared(qtbot, opened(qtbot, session), "r")

    assert "<i>We</i>" in rows(bench)[0]
    assert max(map(len, rows(bench))) < 400
    assert bench.window.width() <= 1400
    bench.window.close()
