"""The window says that what was done is saved, and leads on where that is not possible."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.errors import NotStoredError
from annotator.domain.span import State
from annotator.ui.canvas.marks import mark_of
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.keeping import backups
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.store.others import held, medium
from tests.store.test_lock import leave_lock
from tests.ui.conftest import KYIV, PERSON

PATIENCE = 30_000


@pytest.fixture
def path(suggested: Session) -> Path:
    suggested.close()
    return suggested.project.path


@pytest.fixture
def empty(qtbot: QtBot) -> Iterator[Workbench]:
    window = Window(SettingsFile(settings=Settings(theme="light", prompting=False)))
    qtbot.addWidget(window)
    window.show()
    bench = Workbench(window)
    yield bench
    window.close()


@pytest.fixture
def reading(qtbot: QtBot, empty: Workbench, path: Path) -> Iterator[Workbench]:
    """A window on a project that another program has open."""
    with held(path):
        offered(qtbot, empty, path)["Open &read-only"].click()
        qtbot.waitUntil(lambda: empty.desk is not None)
        yield empty


def offered(qtbot: QtBot, bench: Workbench, path: Path) -> dict:
    """Open a project that cannot be opened, and return the ways out."""
    with qtbot.waitSignal(bench.files.ended):
        bench.files.open(path)
    return bench.files.problem.ways()


def accept(bench: Workbench, item=PERSON) -> None:
    bench.desk.choose(mark_of(item))
    bench.deeds.accept()


def state(bench: Workbench, item=PERSON) -> State:
    session = bench.desk.session
    return Session(session.project, session.annotator).copy("a1").span(item.id).state


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    name = str(path) if path else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, ""))


def press(qtbot: QtBot, bench: Workbench, way: str) -> None:
    problem = bench.saving.problem
    with qtbot.waitSignal(problem.finished):
        problem.ways()[way].click()


# What somebody else has open


def test_what_is_open_elsewhere_is_told_and_offered_to_be_read(
    qtbot: QtBot, empty: Workbench, path: Path
) -> None:
    with held(path) as other:
        ways = offered(qtbot, empty, path)
        told = empty.files.problem.happened.text()

    assert list(ways) == ["Open &read-only"]
    assert told.startswith("test.annot is open in another window or command (annotator, process")
    assert f"process {other.pid} on this computer" in told
    assert empty.desk is None


def test_what_is_read_says_so_and_refuses_every_edit(reading: Workbench) -> None:
    assert reading.saving.label.text() == "Read only"
    assert "as it was when it was opened" in reading.saving.label.toolTip()
    assert reading.window.windowTitle() == "test.annot (read only) – annotator"
    assert reading.desk.article.id == "a1"

    accept(reading)

    assert state(reading) is State.SUGGESTED
    assert "can only be read here" in reading.window.statusBar().currentMessage()


@pytest.mark.parametrize("name", ["import_files", "suggest_all", "hand_out", "choose_suggesters"])
def test_commands_that_change_the_project_are_refused_before_they_begin(
    reading: Workbench, name: str
) -> None:
    reading.actions_by_name[name].trigger()

    assert "can only be read here" in reading.window.statusBar().currentMessage()
    assert not reading.files.busy


def test_what_is_dropped_on_a_project_that_is_read_is_refused(
    reading: Workbench, tmp_path: Path
) -> None:
    news = tmp_path / "news.txt"
    news.write_text("Rain fell in Oslo.")

    reading.importer.take([news])

    assert "can only be read here" in reading.window.statusBar().currentMessage()
    assert reading.importer.dialog is None


def test_what_is_read_can_be_exported_and_is_not_backed_up(
    qtbot: QtBot, reading: Workbench, path: Path
) -> None:
    reading.actions_by_name["export_files"].trigger()
    qtbot.waitUntil(reading.exporter.dialog.write.isEnabled, timeout=PATIENCE)
    reading.exporter.dialog.reject()

    assert backups(path) == ()


def test_what_another_computer_has_left_open_can_be_taken_over(
    qtbot: QtBot, empty: Workbench, path: Path
) -> None:
    leave_lock(path, host="newsroom-3")
    ways = offered(qtbot, empty, path)
    assert "newsroom-3" in empty.files.problem.happened.text()
    assert list(ways) == ["Open &read-only", "Open &all the same"]

    ways["Open &all the same"].click()

    qtbot.waitUntil(lambda: empty.desk is not None)
    accept(empty)
    assert state(empty) is State.ACCEPTED


def test_a_project_on_a_protected_medium_is_read(
    qtbot: QtBot, empty: Workbench, path: Path
) -> None:
    with medium(path.parent / "medium") as folder:
        protected = Path(shutil.copy(path, folder))
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)

        with qtbot.waitSignal(empty.files.ended):
            empty.files.open(protected)

        assert empty.saving.label.text() == "Read only"
        assert empty.files.problem is None
        told = empty.window.statusBar().currentMessage()
        assert told.startswith("nothing can be written to test.annot or beside it (")
        assert told.endswith("): it is open read-only")


# What the medium does not take


def test_a_step_is_done_again_when_there_is_room(
    qtbot: QtBot, empty: Workbench, path: Path
) -> None:
    with medium(path.parent / "medium", "400k") as folder:
        full = Path(shutil.copy(path, folder))
        with qtbot.waitSignal(empty.files.ended):
            empty.files.open(full)
        empty.keeper.backups.wait()
        stuffing = folder / "stuffing"
        stuff(stuffing)

        accept(empty)
        assert "no room left where it is" in empty.saving.problem.happened.text()
        assert state(empty) is State.SUGGESTED
        stuffing.unlink()
        press(qtbot, empty, "&Try again")

        assert state(empty) is State.ACCEPTED
        empty.close_session()


def stuff(path: Path) -> None:
    """Fill a medium to the last byte."""
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            return


def test_a_step_is_done_on_a_copy_where_the_project_was_deleted(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(bench, KYIV)
    path = bench.desk.session.project.path
    path.unlink()
    accept(bench)
    assert "deleted by another program" in bench.saving.problem.happened.text()
    choose(monkeypatch, path)

    with qtbot.waitSignal(bench.files.opened):
        press(qtbot, bench, "&Save a copy…")

    assert (state(bench), state(bench, KYIV)) == (State.ACCEPTED, State.ACCEPTED)
    assert bench.desk.session.project.path == path
    bench.desk.undo()
    assert (state(bench), state(bench, KYIV)) == (State.SUGGESTED, State.ACCEPTED)


def test_what_took_the_place_of_the_project_is_let_be(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bench.desk.session.project.path
    other = tmp_path / "other"
    other.write_text("synchronised")
    other.replace(path)
    accept(bench)
    choose(monkeypatch, tmp_path / "rescued")

    with qtbot.waitSignal(bench.files.opened):
        press(qtbot, bench, "&Save a copy…")

    assert path.read_text() == "synchronised"
    assert bench.desk.session.project.path == tmp_path / "rescued.annot"
    assert state(bench) is State.ACCEPTED


def test_a_project_that_was_written_over_goes_on_in_a_copy(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bench.desk.session.project.path
    qtbot.waitUntil(lambda: bool(backups(path)))
    accept(bench, KYIV)
    with Session.create(tmp_path / "other.annot", load_scheme("news")):
        pass
    shutil.copyfile(tmp_path / "other.annot", path)
    accept(bench)
    assert "test.annot was written over by another program" in bench.saving.problem.happened.text()
    choose(monkeypatch, tmp_path / "rescued")

    with qtbot.waitSignal(bench.files.opened):
        press(qtbot, bench, "&Save a copy…")

    assert path.read_bytes() == (tmp_path / "other.annot").read_bytes()
    assert bench.desk.session.project.path == tmp_path / "rescued.annot"
    assert (state(bench), state(bench, KYIV)) == (State.ACCEPTED, State.ACCEPTED)


def test_another_article_of_a_project_that_was_written_over_is_not_shown(
    bench: Workbench, tmp_path: Path
) -> None:
    with Session.create(tmp_path / "other.annot", load_scheme("news")):
        pass
    shutil.copyfile(tmp_path / "other.annot", bench.desk.session.project.path)

    with pytest.raises(NotStoredError, match="was written over"):
        bench.articles.next_article()

    assert bench.desk.article.id == "a1"


@pytest.mark.parametrize("out", [None, "test.annot", "nowhere/copy.annot"])
def test_a_step_is_not_lost_where_no_copy_can_be_made(
    qtbot: QtBot,
    bench: Workbench,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    out: str | None,
) -> None:
    path = bench.desk.session.project.path
    path.unlink()
    path.write_text("in the way")
    accept(bench)
    first = bench.saving.problem
    choose(monkeypatch, tmp_path / out if out else None)

    press(qtbot, bench, "&Save a copy…")

    qtbot.waitUntil(lambda: bench.saving.problem not in (None, first))
    assert "&Try again" in bench.saving.problem.ways()
    choose(monkeypatch, tmp_path / "rescued.annot")
    with qtbot.waitSignal(bench.files.opened):
        press(qtbot, bench, "&Save a copy…")
    assert state(bench) is State.ACCEPTED


def test_a_step_can_be_left(bench: Workbench) -> None:
    bench.desk.session.project.path.unlink()
    accept(bench)

    bench.saving.problem.reject()

    assert bench.window.statusBar().currentMessage().startswith("The last step was not done")
    assert state(bench) is State.SUGGESTED


def test_undo_is_kept_as_well(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(bench)
    bench.desk.session.project.path.unlink()
    bench.desk.undo()
    assert state(bench) is State.ACCEPTED
    choose(monkeypatch, tmp_path / "rescued.annot")

    with qtbot.waitSignal(bench.files.opened):
        press(qtbot, bench, "&Save a copy…")

    assert state(bench) is State.SUGGESTED


def test_what_is_read_in_vain_is_told_once(bench: Workbench) -> None:
    bench.saving.tell(NotStoredError("the medium is gone"))
    first = bench.saving.problem

    bench.saving.tell(NotStoredError("the medium is gone still"))

    assert bench.saving.problem is first
    first.reject()
    assert bench.saving.problem is None


def test_what_is_to_be_kept_takes_the_place_of_what_is_read_in_vain(bench: Workbench) -> None:
    bench.saving.tell(NotStoredError("the medium is gone"))
    first = bench.saving.problem
    bench.desk.session.project.path.unlink()

    accept(bench)

    assert not first.isVisible()
    assert "&Try again" in bench.saving.problem.ways()


def test_long_work_that_is_not_stored_offers_a_copy(qtbot: QtBot, bench: Workbench) -> None:
    bench.desk.session.project.path.unlink()

    with qtbot.waitSignal(bench.files.ended, timeout=PATIENCE):
        bench.files.find_zones()

    assert list(bench.saving.problem.ways()) == ["&Try again", "&Save a copy…"]


def test_a_place_where_something_may_happen_is_told_once(
    qtbot: QtBot, empty: Workbench, path: Path
) -> None:
    folder = path.parent / "Dropbox"
    folder.mkdir()
    path = path.rename(folder / path.name)

    told = []
    for _ in range(2):
        empty.saving.problem = None
        with qtbot.waitSignal(empty.files.opened):
            empty.files.open(path)
        told.append(empty.saving.problem)

    assert "that Dropbox keeps in step" in told[0].happened.text()
    assert told[1] is None
