"""The labels of a project are changed in a dialog, and all that is said there holds at once."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import ZoneKind
from annotator.domain.record import SUGGESTIONS
from annotator.domain.scheme import Label
from annotator.store import queries
from annotator.ui.canvas.marks import mark_of
from annotator.ui.scheming.dialog import SchemeDialog
from annotator.ui.scheming.label_table import COUNTING, NAME, SPANS
from annotator.ui.workbench import Workbench
from annotator.workflow.deleted_labels import deleted_labels
from tests.ui.conftest import KYIV, PERSON, on_disk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, bench: Workbench) -> SchemeDialog:
    """The dialog, with ORG in hand and the spans counted."""
    bench.desk.choose(mark_of(KYIV))
    bench.actions_by_name["edit_scheme"].trigger()
    dialog = bench.scheming.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.table.item(0, SPANS).text() == "1")
    assert dialog.line.label.name == "ORG"
    return dialog


def names(bench: Workbench) -> list[str]:
    return [label.name for label in bench.desk.scheme.labels]


def suggested(bench: Workbench) -> list[str]:
    copy = bench.desk.session.project.ask(queries.copy, "a1", SUGGESTIONS)
    return [span.label for span in copy.spans]


def settled(qtbot: QtBot, bench: Workbench, dialog: SchemeDialog) -> None:
    """Wait until what was asked for is done."""
    qtbot.waitUntil(lambda: not bench.files.busy and dialog.isEnabled())
    qtbot.waitUntil(lambda: dialog.table.item(0, SPANS).text() != COUNTING)


def rename(qtbot: QtBot, dialog: SchemeDialog, to: str) -> None:
    qtbot.mouseClick(dialog.button("rename"), LEFT)
    dialog.question.field.setFocus()
    dialog.question.field.selectAll()
    qtbot.keyClicks(dialog.question.field, to)
    qtbot.mouseClick(dialog.question.agree, LEFT)


def test_labels_are_listed_with_how_many_spans_have_them(
    bench: Workbench, dialog: SchemeDialog
) -> None:
    assert list(dialog.table.names()) == names(bench)
    assert dialog.table.item(1, NAME).text() == "ORG"
    assert dialog.table.item(1, SPANS).text() == "1"
    assert dialog.form.definition.toPlainText().startswith("A company")
    assert "contrast" in dialog.form.role.contrast.text()


def test_a_label_is_renamed_in_the_text_too_and_back_again(
    qtbot: QtBot, bench: Workbench, dialog: SchemeDialog
) -> None:
    rename(qtbot, dialog, "CLUB")

    settled(qtbot, bench, dialog)
    assert names(bench)[1] == "CLUB"
    assert dialog.line.label.name == "CLUB"
    assert "CLUB is CLUB now" not in dialog.status.text()
    assert dialog.status.text().startswith("ORG is CLUB now: 1 span in 1 article")
    assert suggested(bench) == ["PERSON", "CLUB"]
    assert bench.desk.copy.span("e2").label == "CLUB"
    assert "CLUB" in [bench.inspector.labels.item(n).text() for n in range(3)]

    qtbot.mouseClick(dialog.button("undo"), LEFT)
    assert names(bench)[1] == "ORG"
    assert suggested(bench) == ["PERSON", "ORG"]
    assert not dialog.button("undo").isEnabled()


def test_what_renaming_concerns_is_said_first_and_what_cannot_be(
    qtbot: QtBot, dialog: SchemeDialog
) -> None:
    qtbot.mouseClick(dialog.button("rename"), LEFT)
    question = dialog.question
    assert "This concerns 1 span in 1 article; 1 of them suggested" in question.told.text()
    assert not question.agree.isEnabled()

    qtbot.keyClicks(question.field, "GPE")
    assert question.problem.text() == "The scheme news has a label GPE already."
    assert not question.agree.isEnabled()
    qtbot.keyClicks(question.field, "S")
    assert question.agree.isEnabled()
    assert question.problem.isHidden()
    question.reject()


def test_two_labels_are_merged(qtbot: QtBot, bench: Workbench, dialog: SchemeDialog) -> None:
    qtbot.mouseClick(dialog.button("merge"), LEFT)
    into = dialog.question.into
    assert into.findData("ORG") < 0
    into.setCurrentIndex(into.findData("GPE"))
    qtbot.mouseClick(dialog.question.agree, LEFT)

    settled(qtbot, bench, dialog)
    assert "ORG" not in names(bench)
    assert suggested(bench) == ["PERSON", "GPE"]
    assert dialog.line.label.name == "GPE"


@pytest.mark.parametrize("left", [["PERSON"], ["PERSON", "ORG"]])
def test_a_label_is_deleted_with_its_spans_or_without(
    qtbot: QtBot, bench: Workbench, dialog: SchemeDialog, left: list[str]
) -> None:
    qtbot.mouseClick(dialog.button("delete"), LEFT)
    dialog.question.stay.setChecked("ORG" in left)
    qtbot.mouseClick(dialog.question.agree, LEFT)

    settled(qtbot, bench, dialog)
    assert "ORG" not in names(bench)
    assert suggested(bench) == left
    assert [one.label for one in deleted_labels(bench.desk.session)] == ["ORG"]
    assert ("ORG" in dialog.table.names()) is ("ORG" in left)


def test_a_label_of_spans_alone_is_taken_into_the_scheme(
    qtbot: QtBot, bench: Workbench, dialog: SchemeDialog
) -> None:
    qtbot.mouseClick(dialog.button("delete"), LEFT)
    dialog.question.stay.setChecked(True)
    qtbot.mouseClick(dialog.question.agree, LEFT)
    settled(qtbot, bench, dialog)
    qtbot.waitUntil(lambda: "ORG" in dialog.table.names())

    dialog.table.choose("ORG")
    assert not dialog.form.isEnabled()
    qtbot.mouseClick(dialog.button("add"), LEFT)
    assert dialog.question.name == "ORG"
    qtbot.mouseClick(dialog.question.agree, LEFT)

    assert bench.desk.scheme.labels[-1] == Label("ORG", short="ORG")
    assert dialog.form.isEnabled()


def test_what_is_written_about_a_label_is_kept_when_the_field_is_left(
    qtbot: QtBot, bench: Workbench, dialog: SchemeDialog
) -> None:
    form = dialog.form
    form.definition.setFocus()
    form.definition.selectAll()
    qtbot.keyClicks(form.definition, "A club.")
    form.examples.setFocus()
    qtbot.waitUntil(lambda: bench.desk.scheme.label("ORG").definition == "A club.")

    form.examples.setPlainText("FC Oslo\n\n  Reuters ")
    qtbot.mouseClick(form.zones[ZoneKind.BODY], LEFT)
    dialog.reject()

    label = bench.desk.scheme.label("ORG")
    assert (label.examples, label.zones) == (("FC Oslo", "Reuters"), (ZoneKind.BODY,))
    bench.desk.undo()
    bench.desk.undo()
    assert bench.desk.scheme.label("ORG").examples == ("the European Commission", "Reuters")


def test_a_colour_and_a_short_text_show_in_the_text_at_once(
    bench: Workbench, dialog: SchemeDialog
) -> None:
    form = dialog.form
    form.role.list.setCurrentIndex(form.role.list.findData("event"))
    form.role.list.activated.emit(form.role.list.currentIndex())
    form.short.setText("CLB")
    form.short.editingFinished.emit()

    (trace,) = bench.canvas.sheet.index.traces(mark_of(KYIV))
    assert (trace.role, trace.tag) == ("event", "CLB?")
    assert bench.desk.scheme.label("ORG").role == "event"


def test_a_key_that_clashes_is_named_at_once_and_can_be_taken(
    qtbot: QtBot, bench: Workbench, dialog: SchemeDialog
) -> None:
    row = dialog.form.key
    qtbot.keyClick(row.field, Qt.Key.Key_A)
    assert "is the key of “Accept all that are shown…”" in row.warning.text()
    assert row.take.isHidden()
    qtbot.keyClick(row.field, Qt.Key.Key_3)
    assert row.warning.text() == "3 puts on GPE, which would lose it."
    assert bench.desk.scheme.label("ORG").key == "2"

    qtbot.mouseClick(row.take, LEFT)

    assert bench.desk.scheme.label("ORG").key == "3"
    assert bench.desk.scheme.label("GPE").key == ""
    assert bench.label_keys.key_of("ORG") == "3"
    qtbot.keyClick(row.field, Qt.Key.Key_2)
    assert row.warning.isHidden()
    assert bench.desk.scheme.label("ORG").key == "2"
    qtbot.mouseClick(row.clear, LEFT)
    assert bench.desk.scheme.label("ORG").key == ""


def test_labels_change_places(qtbot: QtBot, bench: Workbench, dialog: SchemeDialog) -> None:
    qtbot.mouseClick(dialog.button("up"), LEFT)
    assert names(bench)[:2] == ["ORG", "PERSON"]
    qtbot.mouseClick(dialog.button("up"), LEFT)
    qtbot.mouseClick(dialog.button("down"), LEFT)
    qtbot.mouseClick(dialog.button("down"), LEFT)
    assert names(bench)[:3] == ["PERSON", "GPE", "ORG"]
    assert dialog.line.label.name == "ORG"


def test_a_part_of_quotes_keeps_its_name_and_has_no_key(dialog: SchemeDialog) -> None:
    dialog.table.choose("CUE")

    assert not any(dialog.button(name).isEnabled() for name in ("rename", "merge", "delete"))
    assert dialog.form.definition.isEnabled()
    assert not dialog.form.key.isEnabled()


def test_labels_come_from_a_file_and_go_into_one(
    bench: Workbench, dialog: SchemeDialog, tmp_path: Path
) -> None:
    (tmp_path / "more.txt").write_text("TEAM, ORG", "utf-8")

    bench.scheming.take_in(tmp_path / "more.txt")
    assert dialog.status.text() == "1 label came in, 0 altered"
    assert dialog.line.label.name == "TEAM"
    bench.scheming.write(tmp_path / "out.json")
    written = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [label["name"] for label in written["labels"]] == names(bench)

    bench.scheming.take_in(tmp_path / "gone.txt")
    assert "gone.txt" in dialog.status.text()
    bench.scheming.write(tmp_path / "no" / "out.json")
    assert "cannot be written" in dialog.status.text()


def test_a_label_of_any_name_is_shown_as_it_is(
    qtbot: QtBot, bench: Workbench, dialog: SchemeDialog
) -> None:
    rename(qtbot, dialog, "<b>x</b>")

    settled(qtbot, bench, dialog)
    assert dialog.table.item(1, NAME).text() == "<b>x</b>"
    assert dialog.title.text() == "<b>x</b>"
    assert dialog.title.textFormat() is Qt.TextFormat.PlainText


def test_undo_of_a_step_of_before_reaches_the_window(qtbot: QtBot, bench: Workbench) -> None:
    bench.desk.choose(mark_of(PERSON))
    bench.actions_by_name["edit_scheme"].trigger()
    settled(qtbot, bench, bench.scheming.dialog)
    rename(qtbot, bench.scheming.dialog, "HUMAN")
    settled(qtbot, bench, bench.scheming.dialog)
    bench.scheming.dialog.reject()
    assert bench.label_keys.key_of("HUMAN") == "1"

    bench.desk.undo()

    assert bench.label_keys.key_of("PERSON") == "1"
    assert on_disk(bench).span("e1").label == "PERSON"
    assert bench.canvas.sheet.index.item(mark_of(PERSON)).label == "PERSON"


def test_what_cannot_be_written_to_can_be_looked_at(bench: Workbench) -> None:
    bench.desk.locked = "It is read-only"

    bench.actions_by_name["edit_scheme"].trigger()

    dialog = bench.scheming.dialog
    assert dialog.status.text() == "It is read-only"
    assert not dialog.form.isEnabled()
    assert dialog.button("export").isEnabled()
    assert not any(dialog.button(name).isEnabled() for name in ("add", "rename", "up", "import"))
