"""An export shows what it would leave out before anything is written, and goes to its place."""

import json
from collections.abc import Callable
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.article import Zone, ZoneKind, tile
from annotator.domain.edit import Change, Edit
from annotator.domain.record import Status
from annotator.domain.span import Stretch
from annotator.ui.exporting.dialog import ExportDialog
from annotator.ui.exporting.loss_list import LOST
from annotator.ui.exporting.tally_table import CALLED, LABEL, LEFT_OUT, SPANS
from annotator.ui.rows import HELD
from annotator.ui.workbench import Workbench

PATIENCE = 60_000
INSIDE_KYIV = Stretch(44, 46)
Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE)


@pytest.fixture
def dialog(bench: Workbench, wait: Wait) -> ExportDialog:
    """The dialog on an article that is done, with a span that spaCy cannot hold."""
    bench.deeds.approve_open()
    bench.articles.open_article("a1")
    bench.desk.select(INSIDE_KYIV)
    bench.deeds.label("ORG")
    bench.deeds.set_status(Status.DONE)
    bench.actions_by_name["export_files"].trigger()
    dialog = bench.exporter.dialog
    assert dialog
    wait(dialog.write.isEnabled)
    return dialog


def choose(dialog: ExportDialog, name: str, wait: Wait) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(name))
    dialog.format.activated.emit(dialog.format.currentIndex())
    wait(dialog.write.isEnabled)


def reasons(dialog: ExportDialog) -> list[str]:
    model = dialog.losses.losses
    return [model.index(row).data(HELD).text for row in range(model.rowCount())]


def tallies(dialog: ExportDialog) -> dict[str, tuple[str, str]]:
    table = dialog.table
    rows = range(table.rowCount())
    cells = [[table.item(row, column).text() for column in range(4)] for row in rows]
    return {row[LABEL]: (row[SPANS], row[LEFT_OUT]) for row in cells}


def test_json_lines_carry_all_of_it(dialog: ExportDialog) -> None:
    assert reasons(dialog) == []
    assert not dialog.losses.isVisible()
    assert dialog.summary.text() == "2 articles with 4 of 4 spans can go along."
    assert dialog.chosen_owner() == "anna"


def test_what_cannot_go_along_is_listed_and_counted(dialog: ExportDialog, wait: Wait) -> None:
    choose(dialog, "spacy", wait)

    assert "token" in " ".join(reasons(dialog))
    assert tallies(dialog)["ORG"] == ("2", "1")


def test_choosing_a_loss_shows_where_it_stands(
    bench: Workbench, dialog: ExportDialog, wait: Wait
) -> None:
    choose(dialog, "spacy", wait)
    bench.articles.open_article("a2")

    dialog.losses.clicked.emit(dialog.losses.losses.index(0))

    assert bench.desk.article.id == "a1"
    assert bench.desk.item.stretch == INSIDE_KYIV
    assert dialog.isVisible()


def test_what_was_changed_is_counted_anew(
    bench: Workbench, dialog: ExportDialog, wait: Wait
) -> None:
    choose(dialog, "spacy", wait)
    dialog.losses.clicked.emit(dialog.losses.losses.index(0))

    bench.deeds.delete()

    wait(lambda: "token" not in " ".join(reasons(dialog)))
    assert tallies(dialog)["ORG"] == ("1", "–")


def test_edits_are_counted_once_when_they_pause(
    bench: Workbench, dialog: ExportDialog, wait: Wait
) -> None:
    counted: list[object] = []
    bench.exporter.work.finished.connect(counted.append)
    bench.exporter.pause.setInterval(PATIENCE)
    for start in (0, 2, 8):
        bench.desk.select(Stretch(start, start + 1))
        bench.deeds.label("GPE")

    assert bench.exporter.pause.isActive()
    assert bench.exporter.work.children() == []
    assert not dialog.write.isEnabled()

    bench.exporter.pause.timeout.emit()
    wait(dialog.write.isEnabled)

    assert len(counted) == 1
    assert tallies(dialog)["GPE"] == ("3", "–")
    assert not bench.exporter.pause.isActive()


def test_nothing_is_counted_once_the_dialog_is_closed(
    bench: Workbench, dialog: ExportDialog
) -> None:
    bench.desk.select(Stretch(0, 1))
    bench.deeds.label("GPE")
    assert bench.exporter.pause.isActive()

    dialog.close()

    assert not bench.exporter.pause.isActive()


def test_enter_on_a_loss_shows_it_and_exports_nothing(
    qtbot: QtBot, bench: Workbench, dialog: ExportDialog, wait: Wait
) -> None:
    choose(dialog, "spacy", wait)
    bench.articles.open_article("a2")
    dialog.losses.setFocus()
    dialog.losses.setCurrentIndex(dialog.losses.losses.index(0))

    qtbot.keyClick(dialog.losses, Qt.Key.Key_Return)

    assert bench.desk.article.id == "a1"
    assert dialog.isVisible()


def test_a_label_can_be_called_something_else(
    bench: Workbench, dialog: ExportDialog, wait: Wait, tmp_path: Path, monkeypatch
) -> None:
    row = list(tallies(dialog)).index("PERSON")
    dialog.table.item(row, CALLED).setText("PER")
    wait(dialog.write.isEnabled)
    out = tmp_path / "out.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))

    dialog.write.click()

    wait(lambda: out.exists() and not bench.files.busy)
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    labels = {entity["label"] for line in lines for entity in line["entities"]}
    assert "PER" in labels
    assert "PERSON" not in labels
    assert bench.exporter.dialog is None


def call(dialog: ExportDialog, label: str, name: str, wait: Wait) -> None:
    dialog.table.item(list(tallies(dialog)).index(label), CALLED).setText(name)
    wait(dialog.write.isEnabled)


def test_a_label_can_be_called_something_else_twice_and_left_out(
    dialog: ExportDialog, wait: Wait
) -> None:
    for name in ("PER", "HUMAN", "ORG", ""):
        call(dialog, "PERSON", name, wait)

    assert dialog.table.said == {"PERSON": ""}
    assert dialog.summary.text().startswith("2 articles with 3 of 4 spans can go along; 1 cannot.")


def test_labels_that_are_called_alike_are_named_and_can_be_parted(
    dialog: ExportDialog, wait: Wait
) -> None:
    before = tallies(dialog)
    call(dialog, "PERSON", "ORG", wait)
    together, told = tallies(dialog), dialog.merging.text()
    call(dialog, "PERSON", "PERSON", wait)

    assert (together["ORG"], together["PERSON"]) == (("3", "–"), ("with ORG", ""))
    assert told == "ORG and PERSON become one label, ORG."
    assert tallies(dialog) == before
    assert not dialog.merging.isVisible()


def test_of_two_called_alike_the_one_left_out_is_still_shown(
    dialog: ExportDialog, wait: Wait
) -> None:
    call(dialog, "ORG", "PERSON", wait)
    call(dialog, "PERSON", "", wait)

    assert tallies(dialog)["ORG"] == ("3", "1")
    assert tallies(dialog)["PERSON"] == ("with ORG", "")


def test_it_is_asked_for_a_folder_where_that_is_what_is_written(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: asked.append(given[3]) or ("", "")
    )
    for name in ("jsonl", "csv", "spacy-project"):
        dialog.format.setCurrentIndex(dialog.format.findData(name))
        dialog.write.setEnabled(True)
        dialog.write.click()

    assert asked == ["annotator JSON Lines (*.jsonl)", "Folder (*)", "Folder (*)"]


def test_tab_leads_through_the_dialog(qtbot: QtBot, dialog: ExportDialog, wait: Wait) -> None:
    choose(dialog, "conll", wait)
    dialog.table.setFocus()
    wait(dialog.table.hasFocus)

    qtbot.keyClick(dialog.table, Qt.Key.Key_Tab)

    assert dialog.losses.hasFocus()


def test_a_split_that_makes_no_sense_is_told(dialog: ExportDialog, wait: Wait) -> None:
    dialog.split.setText("80,10")
    dialog.split.editingFinished.emit()

    wait(lambda: "shares that make 100" in dialog.summary.text())
    assert not dialog.write.isEnabled()


def test_closing_the_project_closes_the_dialog(bench: Workbench, dialog: ExportDialog) -> None:
    assert dialog.isVisible()

    bench.close_session()

    assert bench.exporter.dialog is None


def test_rows_carry_the_loss_they_tell_of(dialog: ExportDialog, wait: Wait) -> None:
    choose(dialog, "spacy", wait)

    loss = dialog.losses.losses.index(0).data(LOST)

    assert (loss.file, loss.label) == ("a1", "ORG")
    assert escape(loss.reason) in dialog.losses.losses.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_what_only_suggesters_proposed_can_be_exported(dialog: ExportDialog, wait: Wait) -> None:
    dialog.owner.setCurrentIndex(dialog.owner.findData("@suggestions"))
    dialog.owner.activated.emit(dialog.owner.currentIndex())

    wait(lambda: "3 of 3 spans" in dialog.summary.text())


def test_zones_can_be_left_out(bench: Workbench, dialog: ExportDialog, wait: Wait) -> None:
    article = bench.desk.session.article("a1")
    zones = tile(article.text, (Zone(ZoneKind.CAPTION, Stretch(40, len(article.text))),))
    bench.desk.do(Edit("Zones", (Change(article, replace(article, zones=zones), "a1"),)))
    wait(dialog.write.isEnabled)

    dialog.zones.menu().actions()[list(ZoneKind).index(ZoneKind.CAPTION)].trigger()

    wait(lambda: "caption" in " ".join(reasons(dialog)))
    assert dialog.zones.text() == "caption"
    assert tallies(dialog)["ORG"][1] == "2"


def test_what_a_format_has_no_room_for_is_said(dialog: ExportDialog, wait: Wait) -> None:
    assert dialog.leaves.text() == ""

    choose(dialog, "brat", wait)

    assert dialog.leaves.text().startswith("It has no room for: zones")


def test_a_name_is_proposed_that_says_what_will_be_in_the_file(
    dialog: ExportDialog, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = bench.desk.session.project.path
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: asked.append(given[2]) or ("", "")
    )
    for name in ("jsonl", "csv"):
        dialog.format.setCurrentIndex(dialog.format.findData(name))
        dialog.write.setEnabled(True)
        dialog.write.click()

    assert asked == [str(project.with_suffix(".jsonl")), f"{project.with_suffix('')}-export"]
