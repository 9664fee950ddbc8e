"""What labels mean stands beside the text and follows the label in hand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import ZoneKind
from annotator.domain.edit import Change, Edit
from annotator.domain.scheming import altered
from annotator.domain.span import Stretch
from annotator.domain.zoning import set_zone
from annotator.ui.canvas.marks import mark_of
from annotator.ui.scheming.guideline_panel import ALL, GuidelinePanel
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, QUOTE, Hand

CITY = Stretch(43, 47)


@pytest.fixture
def panel(bench: Workbench) -> GuidelinePanel:
    bench.actions_by_name["toggle_guidelines"].trigger()
    assert bench.scheming.guiding.panel is not None
    return bench.scheming.guiding.panel


def change(bench: Workbench, **fields: object) -> None:
    """Describe ORG otherwise."""
    scheme = bench.desk.scheme
    label = replace(scheme.label("ORG"), **fields)
    bench.desk.session.do(Edit("Describe", (Change(scheme, altered(scheme, label)),)))


def test_it_tells_about_what_is_active(bench: Workbench, panel: GuidelinePanel) -> None:
    bench.desk.choose(mark_of(KYIV))
    assert panel.text.toPlainText().splitlines() == [
        "■ ORG   2",
        "A company, agency, institution, party, team or other organisation.",
        "– the European Commission",
        "– Reuters",
    ]

    bench.desk.choose(mark_of(PERSON))
    assert panel.text.toPlainText().startswith("■ PERSON   1\n")
    bench.desk.choose(mark_of(QUOTE))
    assert panel.text.toPlainText().startswith("■ CONTENT\nWhat was said")
    bench.desk.choose(None)
    assert panel.text.toPlainText() == ""
    assert "Select text" in panel.text.placeholderText()


def test_it_tells_about_the_label_that_was_put_on_last(
    bench: Workbench, hand: Hand, panel: GuidelinePanel
) -> None:
    hand.drag(CITY)
    hand.type("3")
    bench.desk.choose(None)

    assert panel.text.toPlainText().startswith("■ GPE   3\n")


def test_all_labels_can_be_read(bench: Workbench, panel: GuidelinePanel) -> None:
    panel.which.setCurrentText(ALL)

    text = panel.text.toPlainText()
    assert all(label.name in text for label in bench.desk.scheme.labels)
    assert text.count("■") == len(bench.desk.scheme.labels)


def test_what_is_said_otherwise_is_shown_at_once_as_it_is(
    bench: Workbench, panel: GuidelinePanel
) -> None:
    bench.desk.choose(mark_of(KYIV))

    change(bench, definition="A <b>club</b>.", zones=(ZoneKind.BODY, ZoneKind.CAPTION))

    lines = panel.text.toPlainText().splitlines()
    assert lines[1] == "A <b>club</b>."
    assert lines[-1] == "May stand in: body and caption"


def test_the_label_is_edited_from_there(
    qtbot: QtBot, bench: Workbench, panel: GuidelinePanel
) -> None:
    bench.desk.choose(mark_of(KYIV))

    qtbot.mouseClick(panel.edit, Qt.MouseButton.LeftButton)

    assert bench.scheming.dialog.line.label.name == "ORG"


def test_a_span_where_its_label_may_not_stand_is_warned_of(
    bench: Workbench, hand: Hand, panel: GuidelinePanel
) -> None:
    change(bench, zones=(ZoneKind.CAPTION,))
    bench.desk.session.do(set_zone(bench.desk.article, Stretch(0, 52), ZoneKind.SUMMARY))
    told = "ORG is not meant for the summary, but for: caption"

    bench.desk.choose(mark_of(KYIV))
    assert panel.warning.text() == told
    bench.desk.choose(mark_of(PERSON))
    assert panel.warning.isHidden()

    hand.drag(CITY)
    hand.type("2")
    assert bench.window.statusBar().currentMessage() == told
    assert any(span.label == "ORG" and span.stretch == CITY for span in bench.desk.copy.spans)


def test_it_is_hidden_and_shown_again_and_esc_leads_back_to_the_text(
    qtbot: QtBot, bench: Workbench, panel: GuidelinePanel
) -> None:
    dock = bench.scheming.guiding.dock
    qtbot.waitUntil(dock.isVisible)
    panel.text.setFocus()
    qtbot.keyClick(dock, Qt.Key.Key_Escape)
    assert bench.canvas.hasFocus()
    panel.text.setFocus()

    bench.actions_by_name["toggle_guidelines"].trigger()
    assert dock.isHidden()
    assert bench.canvas.hasFocus()
    bench.desk.choose(mark_of(KYIV))
    bench.actions_by_name["toggle_guidelines"].trigger()
    assert panel.text.toPlainText().startswith("■ ORG")


def test_another_theme_colours_it_anew(bench: Workbench, panel: GuidelinePanel) -> None:
    bench.desk.choose(mark_of(KYIV))

    def ink() -> str:
        first = panel.text.document().firstBlock().begin().fragment()
        return first.charFormat().foreground().color().name()

    assert ink() == bench.window.theme.colour("org")
    bench.window.set_theme("dark")
    assert ink() == bench.window.theme.colour("org")


def test_without_a_project_nothing_can_be_edited(bench: Workbench, panel: GuidelinePanel) -> None:
    bench.close_session()

    assert not panel.isEnabled()
    assert panel.text.toPlainText() == ""


def test_it_is_there_again_with_the_project(bench: Workbench, panel: GuidelinePanel) -> None:
    path = bench.desk.session.project.path
    bench.close_session()
    bench.actions_by_name["toggle_guidelines"].trigger()
    assert bench.scheming.guiding.dock.isHidden()

    bench.open_session(Session.open(path, "anna"))
    bench.desk.choose(mark_of(KYIV))

    assert not bench.scheming.guiding.dock.isHidden()
    assert panel.text.toPlainText().startswith("■ ORG")
