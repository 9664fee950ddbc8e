"""Projects are opened and worked on behind the window."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.edit import Change, Edit
from annotator.domain.record import Status
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import State
from annotator.store.sqlite import VERSION
from annotator.ui.canvas.marks import mark_of
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.importing import import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.ui.conftest import PERSON

NEWS = 'PARIS – "We are ready," said Anna Kowalska, the mayor, on Tuesday.\n'
PATIENCE = 30_000


@pytest.fixture
def empty(qtbot: QtBot) -> Workbench:
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    window.show()
    return Workbench(window)


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path, kind: str = "") -> None:
    """Answer the next file dialogs with these paths, as the person in front would."""
    names = [str(path) for path in paths]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, kind))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names[0], kind))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names[0], kind))


def test_labels_that_the_scheme_lacks_are_named_when_all_is_suggested(
    bench: Workbench, qtbot: QtBot
) -> None:
    session = bench.desk.session
    mere = Scheme("mere", (Label("PERSON"),))
    session.do(Edit("Other labels", (Change(session.scheme(), mere),)))

    bench.files.suggest_all()
    qtbot.waitUntil(lambda: not bench.files.busy, timeout=PATIENCE)

    told = bench.window.statusBar().currentMessage()
    assert "; the scheme has no label for " in told


def test_a_window_without_a_project_says_what_to_do(empty: Workbench) -> None:
    assert "Ctrl+O" in empty.window.statusBar().currentMessage()
    assert not empty.queue.isEnabled()
    assert not empty.actions_by_name["import_files"].isEnabled()
    empty.label_keys.pressed.emit("PERSON", 1)


def test_a_project_is_opened_off_the_windows_thread(
    qtbot: QtBot, empty: Workbench, suggested: Session
) -> None:
    suggested.close()

    with qtbot.waitSignal(empty.files.opened):
        empty.files.open(suggested.project.path)
        assert empty.desk is None

    qtbot.waitUntil(lambda: empty.desk is not None and empty.desk.article is not None)
    assert empty.window.windowTitle() == "test.annot – annotator"


def test_a_file_that_is_no_project_is_told_in_one_sentence(
    qtbot: QtBot, empty: Workbench, tmp_path: Path
) -> None:
    path = tmp_path / "other.annot"
    path.write_text("no project at all", encoding="utf-8")

    with qtbot.waitSignal(empty.files.ended):
        empty.files.open(path)

    assert "is not an annotator project" in empty.window.statusBar().currentMessage()
    assert empty.desk is None
    assert path.read_text(encoding="utf-8") == "no project at all"


def test_a_new_project_takes_in_articles_and_suggests(
    qtbot: QtBot, empty: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(empty.files.opened):
        empty.files.create(tmp_path / "fresh.annot", "news")
    news = tmp_path / "news.txt"
    news.write_text(NEWS, encoding="utf-8")
    choose(monkeypatch, news, tmp_path / "picture.png")

    empty.importer.import_files()
    qtbot.waitUntil(lambda: empty.importer.dialog.idle, timeout=PATIENCE)
    empty.importer.dialog.go.click()
    qtbot.waitUntil(lambda: bool(empty.desk.open_items()), timeout=PATIENCE)

    labels = {span.label for span in empty.desk.copy.spans if span.state is State.SUGGESTED}
    assert {"PERSON", "GPE"} <= labels
    assert [quote.text(NEWS) for quote in empty.desk.copy.quotes] == ['"We are ready,"']
    qtbot.waitUntil(lambda: not empty.files.busy, timeout=PATIENCE)
    assert (tmp_path / "fresh.annot").is_file()


def test_an_export_tells_what_went_along(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.deeds.set_status(Status.DONE)
    choose(monkeypatch, tmp_path / "work.jsonl")
    bench.exporter.export_files()
    qtbot.waitUntil(bench.exporter.dialog.write.isEnabled, timeout=PATIENCE)

    with qtbot.waitSignal(bench.files.ended, timeout=PATIENCE):
        bench.exporter.dialog.write.click()

    assert bench.window.statusBar().currentMessage() == "Exported 3 of 3 spans"
    assert (tmp_path / "work.jsonl").read_text(encoding="utf-8").count("\n") == 2


def test_a_long_import_is_undone_and_done_again_behind_the_window(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    long = tmp_path / "long.jsonl"
    lines = (json.dumps({"id": f"n{n}", "text": f"Rain {n} " * 9000}) for n in range(5))
    long.write_text("\n".join(lines), encoding="utf-8")
    session = bench.desk.session
    run(import_files(session, [long]))
    first = bench.desk.article

    for act, told, there in ((bench.desk.undo, "Undone", 2), (bench.desk.redo, "Done again", 7)):
        act()
        assert bench.files.busy
        qtbot.waitUntil(lambda: not bench.files.busy, timeout=PATIENCE)
        assert f"{told}: Import 5 articles" in bench.window.statusBar().currentMessage()
        assert len(session.headings()) == there

    assert bench.desk.article == first


def test_closing_the_window_while_work_goes_on_waits_for_its_step(bench: Workbench) -> None:
    project = bench.desk.session.project
    bench.files.suggest_all()

    bench.window.close()

    assert bench.desk is None
    again = Session.open(project.path, "anna")
    assert len(again.headings()) == 2
    again.close()


def test_a_project_stays_open_while_work_on_it_goes_on(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    session = bench.desk.session
    bench.files.suggest_all()

    bench.files.open(tmp_path / "other.annot")

    assert bench.desk.session is session
    assert "Wait until" in bench.window.statusBar().currentMessage()
    qtbot.waitUntil(lambda: not bench.files.busy, timeout=PATIENCE)
    assert len(session.headings()) == 2


def test_what_is_asked_about_a_project_is_not_carried_over_to_another(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.desk.choose(mark_of(PERSON))
    with qtbot.waitSignal(bench.files.opened):
        bench.files.create(tmp_path / "empty.annot", "news")
        bench.palettes.choose_label()
        bench.same_text.everywhere()
        assert bench.palettes.chooser.isVisible()
        assert bench.same_text.preview.isVisible()

    assert bench.palettes.chooser.isHidden()
    assert bench.same_text.preview is None


def test_a_project_that_is_left_is_not_listed_any_more(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    with qtbot.waitSignal(bench.files.ended):
        bench.files.open(tmp_path / "missing.annot")

    assert bench.desk is None
    assert bench.queue.model.rowCount() == 0
    assert bench.waiting.text() == bench.saving.label.text() == ""


def test_another_project_leaves_nothing_of_the_one_before(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    with qtbot.waitSignal(bench.files.opened):
        bench.files.create(tmp_path / "empty.annot", "news")

    assert bench.queue.model.rowCount() == bench.inspector.quotes.count() == 0
    assert bench.waiting.text() == "0 open suggestions"
    assert bench.canvas.sheet.column.text == ""
    assert not bench.actions_by_name["accept"].isEnabled()


def test_a_project_of_a_newer_version_is_told_in_one_sentence_and_not_written(
    qtbot: QtBot, empty: Workbench, tmp_path: Path
) -> None:
    path = tmp_path / "newer.annot"
    Session.create(path, load_scheme("news")).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()

    with qtbot.waitSignal(empty.files.ended):
        empty.files.open(path)

    told = empty.window.statusBar().currentMessage()
    assert f"schema {VERSION + 1}, this one knows {VERSION}" in told
    assert empty.desk is None
    assert path.read_bytes() == before


def test_a_name_that_the_system_does_not_take_is_told(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.files.ended):
        bench.files.open(Path(f"{'x' * 300}.annot"))

    told = bench.files.problem.happened.text()
    assert told.startswith("xxx")
    assert "cannot be reached" in told
