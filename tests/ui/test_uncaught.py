"""Nothing fails in silence, and nothing of an article is written down about it."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from annotator.domain.errors import NotStoredError
from annotator.ui.canvas.marks import mark_of
from annotator.ui.fault_report import MOST, write_report
from annotator.ui.uncaught import Uncaught
from annotator.ui.workbench import Workbench
from tests.ui.conftest import PERSON

SECRET = "what the mayor told in confidence"


class Heard(list[BaseException]):
    """What goes the usual way as well, and who told it in the window."""

    def __init__(self, bench: Workbench, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.uncaught = Uncaught(bench, folder, lambda _kind, error, _trace: self.append(error))

    def reports(self) -> list[str]:
        return [path.read_text("utf-8") for path in sorted(self.folder.glob("*"))]


@pytest.fixture
def usual(bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Heard:
    """Tell in the window what nobody catches."""
    heard = Heard(bench, tmp_path / "reports")
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)  # goes back at the end
    heard.uncaught.take_over()
    return heard


def fail(qtbot: QtBot, bench: Workbench, usual: Heard, told: str = SECRET) -> None:
    """Make a mistake in answer to a timer, with an article's text in hand."""
    text = {"article": told}
    before = len(usual)

    def look_up() -> None:
        try:
            text[told]
        except KeyError as error:
            raise ValueError(f"no {told}") from error

    QTimer.singleShot(0, bench, look_up)
    qtbot.waitUntil(lambda: len(usual) > before)


def test_an_article_that_is_gone_is_told(bench: Workbench, usual: Heard) -> None:
    bench.queue.wanted.emit("gone")

    assert bench.window.statusBar().currentMessage() == "the project has no article gone"
    assert usual == usual.reports() == []
    assert bench.desk.article.id == "a1"


def test_a_fault_is_told_reported_and_goes_its_usual_way(
    qtbot: QtBot, bench: Workbench, usual: Heard
) -> None:
    bench.actions_by_name["let_go"].trigger()
    fail(qtbot, bench, usual)

    assert isinstance(usual[0], ValueError)
    assert usual.uncaught.problem.happened.text() == "The program has made a mistake."
    (report,) = usual.reports()
    assert report.startswith("annotator 0.")
    assert "The last commands: let_go\n" in report
    assert "\nbuiltins.ValueError\n  tests/ui/test_uncaught.py, line " in report
    assert "fail.<locals>.look_up\n\nbuiltins.KeyError\n" in report


def test_a_report_holds_nothing_of_an_article_or_a_person(
    qtbot: QtBot, bench: Workbench, usual: Heard, tmp_path: Path
) -> None:
    fail(qtbot, bench, usual)

    (report,) = usual.reports()
    assert SECRET not in report
    for told in (str(tmp_path), str(Path.home()), "anna", bench.desk.article.text[:10]):
        assert told not in report


def test_work_goes_on_after_a_fault(qtbot: QtBot, bench: Workbench, usual: Heard) -> None:
    fail(qtbot, bench, usual)
    usual.uncaught.problem.reject()

    bench.desk.choose(mark_of(PERSON))
    bench.deeds.accept()

    assert bench.desk.session.undo_and_redo()[0] == "Accept"


def test_a_fault_that_comes_again_is_told_once(
    qtbot: QtBot, bench: Workbench, usual: Heard
) -> None:
    for told in ("one", "two"):
        fail(qtbot, bench, usual, told)

    assert len(usual) == 2
    assert len(usual.reports()) == 1


def test_a_fault_in_another_thread_is_told_too(qtbot: QtBot, usual: Heard) -> None:
    thread = threading.Thread(target=lambda: {}["gone"])
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: usual.uncaught.problem is not None)
    assert "builtins.KeyError" in usual.reports()[0]


def test_a_step_that_was_not_stored_is_offered_again(bench: Workbench, usual: Heard) -> None:
    error = NotStoredError("the disk is full; the last step was not stored")
    usual.uncaught.hook(NotStoredError, error, None)

    assert bench.saving.problem.happened.text() == "The disk is full."
    assert usual == []


class Opened(QObject):
    """Stands in for the desktop, which would show a folder."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.urls.append(url)


def test_the_folder_of_the_reports_is_opened(qtbot: QtBot, bench: Workbench, usual: Heard) -> None:
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "show")
    fail(qtbot, bench, usual)

    usual.uncaught.problem.ways()["Open the &folder"].click()

    QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opened.urls] == [str(usual.folder)]


def test_a_fault_is_told_where_no_report_can_be_written(
    qtbot: QtBot, bench: Workbench, usual: Heard
) -> None:
    usual.folder.write_text("in the way")

    fail(qtbot, bench, usual)

    assert usual.uncaught.problem.ways() == {}


def test_only_so_many_reports_are_kept(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("mine")
    written = [write_report(tmp_path, ValueError(), ()) for _ in range(MOST + 5)]

    assert sorted(tmp_path.glob("fault*")) == written[-MOST:]
    assert (tmp_path / "note.txt").exists()
