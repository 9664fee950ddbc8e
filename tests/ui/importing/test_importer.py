"""What would come in is looked at first; one Enter brings it in."""

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.ui.importing.dialog import ImportDialog
from annotator.ui.rows import HELD
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session

PATIENCE = 30_000
RAIN = "Rain fell in Oslo on Tuesday, said Ana, the mayor of the town, to a newspaper."
Look = Callable[..., ImportDialog]


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def look(qtbot: QtBot, bench: Workbench) -> Look:
    """Open the dialog on files, and wait until they have been looked at."""

    def look(*paths: Path) -> ImportDialog:
        bench.importer.take(paths)
        dialog = bench.importer.dialog
        assert dialog
        qtbot.waitUntil(lambda: dialog.idle, timeout=PATIENCE)
        return dialog

    return look


def rows(dialog: ImportDialog) -> list[str]:
    model = dialog.model
    return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]


def titles(bench: Workbench) -> list[str]:
    return [heading.title for heading in bench.desk.session.headings()][2:]


def drag(bench: Workbench, kind: type, *paths: Path) -> QDropEvent:
    """Send what a desktop sends while files are over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPoint(5, 5) if kind is QDragEnterEvent else QPointF(5, 5)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = kind(where, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(bench.window, event)
    event.data = data  # which the event itself does not keep
    return event


def test_tab_goes_through_the_dialog_as_it_reads(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    dialog = look(written(tmp_path / "rain.txt", RAIN))
    places = [dialog.view, dialog.every, dialog.none, dialog.formats, dialog.go]

    for place, following in pairwise(places):
        assert place.hasFocus()
        qtbot.keyClick(place, Qt.Key.Key_Tab)
        assert following.hasFocus()


def test_a_file_that_is_dropped_comes_in_with_one_enter(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    file = written(tmp_path / "rain.txt", RAIN)
    drag(bench, QDragEnterEvent, file)
    drag(bench, QDropEvent, file)
    assert not bench.importer.dropping.hint.isVisible()
    dialog = bench.importer.dialog
    qtbot.waitUntil(lambda: dialog.idle, timeout=PATIENCE)
    assert dialog.heading.text() == "1 new article would come in"

    with qtbot.waitSignal(bench.files.ended, timeout=PATIENCE):
        qtbot.keyClick(dialog.view, Qt.Key.Key_Return)

    assert titles(bench) == [RAIN]
    assert bench.importer.dialog is None


def test_while_files_are_dragged_over_the_window_it_says_that_they_may_be_dropped(
    bench: Workbench, tmp_path: Path
) -> None:
    hint = bench.importer.dropping.hint

    assert drag(bench, QDragEnterEvent, tmp_path).isAccepted()
    assert hint.isVisible()
    assert hint.geometry().contains(bench.canvas.mapTo(bench.window, QPoint(9, 9)))
    image = hint.grab().toImage()
    assert len({image.pixelColor(x, image.height() // 2).name() for x in range(600)}) > 2

    QApplication.sendEvent(bench.window, QDragLeaveEvent())
    assert not hint.isVisible()


def test_what_is_no_file_is_not_taken(bench: Workbench) -> None:
    event = drag(bench, QDragEnterEvent)

    assert not bench.importer.dropping.hint.isVisible()
    assert bench.importer.dialog is None
    assert event.type() is QEvent.Type.DragEnter


def test_without_a_project_it_is_said_what_to_do_and_a_project_is_opened(
    qtbot: QtBot, suggested: Session, tmp_path: Path
) -> None:
    suggested.close()
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    window.show()
    bench = Workbench(window)

    bench.importer.take([tmp_path])
    assert "Ctrl+N" in window.statusBar().currentMessage()

    with qtbot.waitSignal(bench.files.opened):
        bench.importer.take([suggested.project.path])
    window.close()


def test_while_other_work_goes_on_nothing_is_looked_at(bench: Workbench, tmp_path: Path) -> None:
    bench.files.suggest_all()

    bench.importer.take([tmp_path])

    assert bench.importer.dialog is None
    assert "Wait until" in bench.window.statusBar().currentMessage()


def test_rows_are_parted_by_what_there_is_to_say_about_them(look: Look, tmp_path: Path) -> None:
    more = "More of it is to come."
    first = written(tmp_path / "a.txt", f"{RAIN}\n\n{more}\n")
    again = written(tmp_path / "b.txt", first.read_text("utf-8"))
    near = written(tmp_path / "c.txt", first.read_text("utf-8") + "So it was.")
    (tmp_path / "d.txt").write_bytes("Café".encode("cp1252"))
    bad = written(tmp_path / "e.docx", "none")

    dialog = look(first, again, near, tmp_path / "d.txt", bad)

    assert rows(dialog) == [
        "Cannot be read  ·  1",
        "e.docx, this is no Word document, or one that is cut off",
        "Already in the project  ·  1",
        f"{RAIN}, 22 words, {more}, b.txt · the same text as a",
        "Nearly the same as another  ·  1",
        f"{RAIN}, 25 words, {more} · So it was., c.txt · nearly the same as a (87% alike)",
        "New  ·  2",
        f"{RAIN}, 22 words, {more}, a.txt",
        "Café, 1 word, d.txt · read as Windows-1252",
    ]
    assert dialog.heading.text() == "3 new articles would come in"
    assert not dialog.grab().isNull()


def test_what_is_unticked_does_not_come_in(
    qtbot: QtBot, bench: Workbench, look: Look, tmp_path: Path
) -> None:
    dialog = look(written(tmp_path / "a.txt", RAIN), written(tmp_path / "b.txt", "Snow"))
    dialog.view.setCurrentIndex(dialog.model.index(2))

    qtbot.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.go.text() == "&Import 1"
    with qtbot.waitSignal(bench.files.ended, timeout=PATIENCE):
        dialog.go.click()

    assert titles(bench) == [RAIN]


def test_nothing_or_all_can_be_chosen_at_once(look: Look, tmp_path: Path) -> None:
    dialog = look(written(tmp_path / "a.txt", RAIN), written(tmp_path / "b.txt", "Snow"))

    dialog.none.click()
    assert not dialog.go.isEnabled()
    assert dialog.heading.text() == "Nothing would come in"

    dialog.every.click()
    assert dialog.go.text() == "&Import 2"


def test_labels_go_where_a_person_says(
    qtbot: QtBot, bench: Workbench, look: Look, tmp_path: Path
) -> None:
    entities = [
        {"id": "x1", "start": 13, "end": 17, "label": "CITY"},
        {"id": "x2", "start": 35, "end": 38, "label": "HUMAN"},
        {"id": "x3", "start": 0, "end": 4, "label": "WET"},
    ]
    record = {"id": "r1", "text": RAIN, "entities": entities, "annotator": "anna"}
    dialog = look(written(tmp_path / "a.jsonl", json.dumps(record)))
    table = dialog.table
    lists = {table.item(row, 0).text(): table.drop_list(row) for row in range(table.rowCount())}
    assert [(name, box.currentText()) for name, box in lists.items()] == [
        ("CITY", "GPE"),
        ("HUMAN", "kept as it is"),
        ("WET", "kept as it is"),
    ]

    for name, to in (("HUMAN", "PERSON"), ("WET", "left out")):
        lists[name].setCurrentIndex(lists[name].findText(to))
        lists[name].activated.emit(lists[name].currentIndex())
    with qtbot.waitSignal(bench.files.ended, timeout=PATIENCE):
        dialog.go.click()

    spans = bench.desk.session.copy("r1").spans
    assert [span.label for span in spans if span.id in {"x1", "x2", "x3"}] == ["GPE", "PERSON"]


def test_labels_that_become_one_are_named_and_can_be_parted(look: Look, tmp_path: Path) -> None:
    entities = [
        {"id": "x1", "start": 13, "end": 17, "label": "CITY"},
        {"id": "x2", "start": 35, "end": 38, "label": "GPE"},
    ]
    record = {"id": "r1", "text": RAIN, "entities": entities, "annotator": "anna"}
    dialog = look(written(tmp_path / "a.jsonl", json.dumps(record)))
    assert dialog.merging.text() == "CITY and GPE become one label, GPE."

    box = dialog.table.drop_list(0)
    box.setCurrentIndex(box.findText("LOC"))
    box.activated.emit(box.currentIndex())

    assert not dialog.merging.isVisible()
    assert dialog.outcome().labels == {"CITY": "LOC"}


def test_without_labels_there_is_no_table_of_them(look: Look, tmp_path: Path) -> None:
    dialog = look(written(tmp_path / "a.txt", RAIN))

    assert not dialog.table.isVisible()


def test_another_format_has_the_files_looked_at_anew(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    dialog = look(written(tmp_path / "a.xyz", RAIN))
    assert "no format reads the suffix .xyz" in rows(dialog)[1]

    dialog.formats.setCurrentIndex(dialog.formats.findData("text"))
    dialog.formats.activated.emit(dialog.formats.currentIndex())
    qtbot.waitUntil(lambda: dialog.idle and dialog.model.rowCount() > 0, timeout=PATIENCE)

    assert rows(dialog)[0] == "New  ·  1"
    assert dialog.outcome().format == "text"


def test_files_and_folders_can_be_chosen_by_the_menu(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = written(tmp_path / "a.txt", RAIN)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))

    for command in ("import_files", "import_folder"):
        bench.actions_by_name[command].trigger()
        dialog = bench.importer.dialog
        qtbot.waitUntil(lambda shown=dialog: shown.idle, timeout=PATIENCE)
        assert f"{RAIN}, 16 words, a.txt" in rows(dialog)
        dialog.reject()
        assert bench.importer.dialog is None


def test_closing_the_project_closes_the_dialog(
    bench: Workbench, look: Look, tmp_path: Path
) -> None:
    look(written(tmp_path / "a.txt", RAIN))

    bench.close_session()

    assert bench.importer.dialog is None


def test_text_of_any_origin_is_shown_as_it_is(look: Look, tmp_path: Path) -> None:
    dialog = look(written(tmp_path / "a.txt", "<b>Rain</b>\n<img src='x'>\n"))

    assert dialog.model.index(1).data(HELD).title == "<b>Rain</b>"
    assert dialog.heading.textFormat() is Qt.TextFormat.PlainText
