"""What a person meets first leads on to the first article."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from annotator.domain.edit import Change, Edit
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

PATIENCE = 60_000  # ms


@pytest.fixture
def start(qtbot, tmp_path, monkeypatch):
    """A window as it stands when the program is started without a project."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    bench.welcome.greet()
    yield bench
    bench.window.close()


@pytest.fixture
def made(tmp_path):
    """A project without articles."""
    path = tmp_path / "made.annot"
    Session.create(path, load_scheme("news"), "anna").close()
    return path


def opened(qtbot, bench, path):
    with qtbot.waitSignal(bench.files.ended, timeout=PATIENCE):
        bench.files.open(path)


def names(bench):
    page = bench.welcome.page
    return [
        page.recent.item(row).data(Qt.ItemDataRole.UserRole) for row in range(page.recent.count())
    ]


def test_without_a_project_it_says_what_one_can_begin_with(start):
    page = start.welcome.page

    assert page.isVisible()
    assert page.told.isVisible()
    assert not start.canvas.isVisible()
    assert not start.window.left.isVisible()
    assert page.buttons["open_sample"].hasFocus()


def test_a_project_takes_its_place_and_is_remembered(qtbot, start, made, tmp_path):
    news = tmp_path / "news.jsonl"
    news.write_text('{"text": "Rain fell."}')
    opened(qtbot, start, made)
    assert start.welcome.page.isHidden()
    assert start.welcome.empty.isVisible()
    assert "Open a project" not in start.window.statusBar().currentMessage()

    start.close_session()
    start.welcome.greet()
    assert names(start) == [str(made)]
    assert start.welcome.empty.isHidden()


def test_what_cannot_be_opened_leads_back(qtbot, start, tmp_path):
    with qtbot.waitSignal(start.files.ended, timeout=PATIENCE):
        start.files.open(tmp_path / "missing.annot")

    assert start.welcome.page.isVisible()


def test_a_recent_project_is_opened_and_taken_off_with_keys(qtbot, start, made):
    start.window.settings_file.change(recent=(str(made), "/gone/away.annot"))
    start.welcome.greet()
    page = start.welcome.page
    assert "not there now" in page.recent.item(1).data(Qt.ItemDataRole.AccessibleTextRole)

    page.recent.setCurrentRow(1)
    qtbot.keyClick(page.recent, Qt.Key.Key_Delete)
    assert names(start) == [str(made)]
    with qtbot.waitSignal(start.files.ended, timeout=PATIENCE):
        qtbot.keyClick(page.recent, Qt.Key.Key_Return)
    assert start.desk.session.project.path == made


def test_without_articles_it_says_how_they_come_in(qtbot, start, made, article):
    opened(qtbot, start, made)
    assert start.welcome.empty.isVisible()

    start.desk.session.do(Edit("Import", (Change(None, article, article.id),)))

    assert start.welcome.empty.isHidden()
    assert start.canvas.isVisible()


def test_a_project_is_made_in_three_steps(qtbot, start, tmp_path, monkeypatch):
    news = tmp_path / "news.txt"
    news.write_text("Rain fell in Oslo.")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(news)], ""))
    start.welcome.page.buttons["new_project"].click()
    dialog = start.welcome.dialog
    dialog.place.setText(str(tmp_path / "mine"))
    dialog._ask_files()
    dialog._ask_files()
    assert dialog.paths == [news]

    with qtbot.waitSignal(start.files.ended, timeout=PATIENCE):
        dialog.making.click()

    assert start.desk.session.project.path == tmp_path / "mine.annot"
    assert start.desk.session.scheme().name == "news"
    qtbot.waitUntil(lambda: start.importer.dialog.idle, timeout=PATIENCE)
    assert start.importer.dialog.go.text() == "&Import 1"
    start.importer.dialog.reject()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "needs a name"),
        ("{there}", "a file of this name already"),
        ("/no/such/folder/p", "no such folder"),
    ],
)
def test_what_cannot_be_made_is_said_at_once(start, made, typed, told):
    start.welcome.new_project()
    dialog = start.welcome.dialog
    dialog.place.setText(typed.format(there=made))

    assert told in dialog.problem.text()
    assert not dialog.making.isEnabled()
    dialog.reject()


def test_articles_for_a_project_that_was_not_made_go_nowhere(qtbot, start, made, tmp_path):
    opened(qtbot, start, made)
    taken = tmp_path / "taken.annot"
    taken.touch()
    with qtbot.waitSignal(start.files.ended, timeout=PATIENCE):
        start.welcome._make(taken, "news", [tmp_path])

    assert start.importer.dialog is None
    start.files.problem.close()


def test_the_sample_is_made_once(qtbot, start):
    with qtbot.waitSignal(start.files.opened, timeout=PATIENCE):
        start.actions_by_name["open_sample"].trigger()
    path = start.desk.session.project.path
    assert len(start.desk.session.headings()) == 12
    made_at = path.stat().st_ino

    qtbot.waitUntil(lambda: not start.files.busy, timeout=PATIENCE)
    with qtbot.waitSignal(start.files.opened, timeout=PATIENCE):
        start.actions_by_name["open_sample"].trigger()
    assert start.desk.session.project.path.stat().st_ino == made_at
    assert not Path(path.parent.parent, "sample.part").exists()
    qtbot.waitUntil(lambda: not start.files.busy, timeout=PATIENCE)


def test_a_new_project_is_not_put_beside_the_sample(start, tmp_path):
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    own, used = Path(data) / "sample", tmp_path / "used"
    for folder in (own, used):
        folder.mkdir(parents=True)
    places = str(own / "sample.annot"), str(used / "news.annot")
    start.window.settings_file.change(recent=places)

    start.welcome.new_project()

    assert start.welcome.dialog.path().parent == used
