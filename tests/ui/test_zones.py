"""A person says which zone a part of the article is, with keys alone."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article, Zone, ZoneKind, tile
from annotator.domain.edit import Change, Edit
from annotator.domain.span import Stretch
from annotator.domain.zoning import set_zone
from annotator.ui.canvas.marks import mark_of
from annotator.ui.inspector import SELECTED
from annotator.ui.rows import HELD
from annotator.ui.telling.card import Card
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("does not support")
FIRST, SECOND, THIRD = "Roads reopen", "Ana Lee cuts the tape.", "Nobody was hurt on Tuesday."
TEXT = f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n"
HEADLINE = Zone(ZoneKind.HEADLINE, Stretch(0, len(FIRST) + 2))


def at(part: str) -> Stretch:
    start = TEXT.index(part)
    return Stretch(start, start + len(part))


def parts(bench: Workbench) -> list[tuple[str, str]]:
    """Read the zones from the file anew."""
    session = bench.desk.session
    article = Session(session.project, "").article("a3")
    return [(str(zone.kind), zone.stretch.text(TEXT).strip()) for zone in article.zones]


@pytest.fixture
def lined(bench: Workbench) -> Workbench:
    """An article of three lines, the first of them its headline."""
    article = Article("a3", TEXT, zones=tile(TEXT, (HEADLINE,)))
    bench.desk.session.do(Edit("Import", (Change(None, article, "a3"),)))
    bench.desk.open("a3")
    return bench


def choose(qtbot: QtBot, bench: Workbench, typed: str) -> None:
    chooser = bench.palettes.chooser
    qtbot.keyClick(bench.canvas, Qt.Key.Key_Z)
    qtbot.waitUntil(chooser.field.hasFocus)
    qtbot.keyClicks(chooser.field, typed)
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)


def rest(bench: Workbench, hand: Hand, stretch: Stretch) -> Card:
    """Let the mouse rest on a stretch until the delay is over, and return the card."""
    viewport, middle = bench.canvas.viewport(), hand.middle(stretch)
    event = QHelpEvent(QEvent.Type.ToolTip, middle, viewport.mapToGlobal(middle))
    QApplication.sendEvent(viewport, event)
    return bench.hover.card


def test_the_paragraph_at_the_caret_becomes_a_zone(qtbot, lined, hand: Hand) -> None:
    hand.key(Qt.Key.Key_F7)
    lined.caret.place(at("cuts").start)
    choose(qtbot, lined, "cap")

    assert parts(lined) == [("headline", FIRST), ("caption", SECOND), ("body", THIRD)]
    assert lined.desk.selection == at(SECOND)
    assert lined.window.statusBar().currentMessage() == "Zone: caption"


def test_part_of_a_line_becomes_a_zone_by_itself(qtbot, lined) -> None:
    lined.desk.select(at("Nobody"))
    choose(qtbot, lined, "date")

    assert parts(lined)[2:] == [("dateline", "Nobody"), ("body", "was hurt on Tuesday.")]


def test_what_reaches_over_a_line_end_becomes_whole_lines(qtbot, lined) -> None:
    lined.desk.select(Stretch(at("tape").start, at("hurt").end))
    choose(qtbot, lined, "summ")

    assert parts(lined) == [("headline", FIRST), ("summary", f"{SECOND}\n\n{THIRD}")]


def test_every_zone_is_offered_with_its_meaning_and_what_it_is_now(qtbot, lined) -> None:
    lined.desk.select(at("Roads"))
    qtbot.keyClick(lined.canvas, Qt.Key.Key_Z)
    model = lined.palettes.chooser.model
    rows = [model.index(row).data(HELD) for row in range(model.rowCount())]

    assert [row.text for row in rows] == [str(kind).capitalize() for kind in ZoneKind]
    assert [row.text for row in rows if "as it is" in row.detail] == ["Headline"]


def test_undo_and_redo_take_the_zone_back_and_forth(qtbot, lined) -> None:
    lined.desk.select(at(SECOND))
    choose(qtbot, lined, "cap")
    lined.desk.undo()

    assert parts(lined) == [("headline", FIRST), ("body", f"{SECOND}\n\n{THIRD}")]
    lined.desk.redo()
    assert ("caption", SECOND) in parts(lined)


def test_undo_of_a_zone_elsewhere_opens_its_article(qtbot, lined) -> None:
    lined.desk.select(at(SECOND))
    choose(qtbot, lined, "cap")
    lined.desk.open("a1")
    lined.desk.undo()

    assert lined.desk.article.id == "a3"


def test_the_canvas_shows_the_new_zone_and_stays_where_it_is(qtbot, lined) -> None:
    lined.window.resize(900, 240)
    bar = lined.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    lined.desk.select(at(THIRD))
    before = lined.canvas.seen(at(THIRD))
    choose(qtbot, lined, "credit")

    paragraphs = lined.canvas.sheet.column.paragraphs
    assert [str(z.kind) for p in paragraphs for z in p.begun] == ["headline", "credit"]
    assert lined.canvas.seen(at(THIRD)) == before


def test_what_is_that_zone_already_is_told_and_not_stored(qtbot, lined) -> None:
    lined.desk.select(at(FIRST))
    choose(qtbot, lined, "head")

    assert lined.window.statusBar().currentMessage() == "It is headline already"
    assert lined.desk.session.undo_and_redo()[0] == "Import"


def test_without_a_place_it_is_said_what_to_do(qtbot, lined) -> None:
    qtbot.keyClick(lined.canvas, Qt.Key.Key_Z)

    assert "F7" in lined.window.statusBar().currentMessage()
    assert not lined.palettes.chooser.isVisible()


def test_a_zone_that_a_job_finds_is_shown_in_the_open_article(lined) -> None:
    article = lined.desk.article
    lined.desk.session.do(set_zone(article, at(SECOND), ZoneKind.CAPTION), own=False)

    assert [str(zone.kind) for zone in lined.desk.article.zones][1] == "caption"
    assert lined.canvas.sheet.column.paragraphs[2].asides


def test_old_articles_get_their_zones_by_a_command(qtbot, lined) -> None:
    assert lined.desk.session.article("a1").zones == ()
    lined.actions_by_name["find_zones"].trigger()
    qtbot.waitUntil(lambda: not lined.files.busy)

    assert lined.desk.session.article("a1").zones != ()
    assert lined.window.statusBar().currentMessage() == "Found zones in 2 articles"
    lined.desk.undo()
    assert lined.desk.session.article("a1").zones == ()
    assert lined.desk.article.id == "a3"


def test_the_inspector_says_in_which_zone_something_lies(lined) -> None:
    lined.desk.select(at("Roads"))
    assert lined.inspector.state.text() == "selected, in the headline"
    lined.deeds.label("ORG")
    lined.desk.choose(mark_of(lined.desk.copy.spans[0]))
    assert lined.inspector.state.text() == "ORG, added, in the headline"
    lined.desk.select(at("Nobody"))
    assert lined.inspector.state.text() == SELECTED
    lined.deeds.add_quote()
    lined.desk.select(at("Roads"))
    assert lined.inspector.state.text() == "quote, added"


def test_a_card_tells_the_zone_of_a_mark_and_of_what_is_none(lined, hand: Hand) -> None:
    lined.desk.select(at("Roads"))
    lined.deeds.label("ORG")

    assert rest(lined, hand, at("Roads")).lines.text() == "Zone: headline"
    card = rest(lined, hand, at("reopen"))
    assert (card.what.text(), card.text.text()) == ("Headline", FIRST)
    assert card.keys.text() == "Select, then   Z zone"
    assert rest(lined, hand, at("Nobody")).isHidden()


def test_a_screen_reader_is_told_the_zone(qtbot, lined) -> None:
    said: list[str] = []
    lined.announcer.said.connect(said.append)
    lined.desk.select(at("Roads"))
    choose(qtbot, lined, "byline")

    assert said[0] == "Selected: Roads, in the headline"
    assert "Zone: byline" in said


def test_a_screen_reader_is_told_which_zone_the_caret_comes_into(lined, hand: Hand) -> None:
    said: list[str] = []
    hand.key(Qt.Key.Key_F7)
    lined.announcer.said.connect(said.append)
    lined.caret.place(at("reopen").start)
    lined.caret.place(at("cuts").start)
    lined.caret.place(at("Nobody").start)

    assert said == ["Body"]
