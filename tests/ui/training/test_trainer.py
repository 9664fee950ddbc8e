"""From the window a suggester is trained, measured, used and gone back from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import Standing
from annotator.store.project import Project
from annotator.ui.plotting.plot_view import PlotView
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.training.page import TrainingPage
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from annotator.workflow.training.using import in_use
from annotator.workflow.training.versions import folder_of, place_of, versions
from tests.ui.brackets import bracketed, in_english
from tests.workflow.training.harbour import finish, marked

PATIENCE = 60_000  # ms


@pytest.fixture
def bench(qtbot: QtBot, project: Project) -> Iterator[Workbench]:
    """A window on twelve finished articles and one to do."""
    session = Session(project, "anna")
    finish(session, 12)
    text = marked(13).article.text
    session.do(Edit("Import", (Change(None, Article("open", text, title="Open"), "open"),)))
    settings = SettingsFile(settings=Settings(theme="light", prompting=False))
    bench = Workbench(Window(settings))
    qtbot.addWidget(bench.window)
    bench.window.show()
    bench.open_session(session)
    yield bench
    bench.close_session()
    bench.prompting.stop()


def page(bench: Workbench) -> TrainingPage:
    if bench.trainer.page is None:
        bench.actions_by_name["train_suggester"].trigger()
    assert bench.trainer.page is not None
    return bench.trainer.page


def train(qtbot: QtBot, bench: Workbench) -> TrainingPage:
    shown = page(bench)
    qtbot.mouseClick(shown.train, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.train.isEnabled, timeout=PATIENCE)
    return shown


def measured(qtbot: QtBot, bench: Workbench) -> TrainingPage:
    shown = train(qtbot, bench)
    qtbot.mouseClick(shown.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.status.text() == "Measured", timeout=PATIENCE)
    return shown


def session_of(bench: Workbench) -> Session:
    assert bench.desk is not None
    return bench.desk.session


def path_of(bench: Workbench) -> Path:
    return session_of(bench).project.path


def chosen(bench: Workbench) -> str:
    return in_use(session_of(bench))


def test_a_version_is_trained_and_its_epochs_are_drawn(qtbot: QtBot, bench: Workbench) -> None:
    shown = train(qtbot, bench)

    (made,) = versions(path_of(bench))
    assert "trained-1 was trained in" in shown.status.text()
    assert shown.table.current == made
    assert shown.loss.plot is not None
    assert not shown.loss.plot.is_empty
    assert "Names: epoch" in shown.about.text()
    assert chosen(bench) == "builtin"


def test_one_click_uses_a_version_and_one_goes_back(qtbot: QtBot, bench: Workbench) -> None:
    shown = train(qtbot, bench)
    assert not shown.back.isEnabled()

    qtbot.mouseClick(shown.use, Qt.MouseButton.LeftButton)
    used, sign = chosen(bench), shown.table.item(0, 0).text()
    qtbot.mouseClick(shown.back, Qt.MouseButton.LeftButton)

    assert (used, sign) == ("trained-1", "● trained-1")
    assert chosen(bench) == "builtin"
    assert "builtin suggests in this project again" in shown.status.text()


def test_a_version_in_use_suggests_as_articles_are_opened(qtbot: QtBot, bench: Workbench) -> None:
    shown = train(qtbot, bench)
    qtbot.mouseClick(shown.use, Qt.MouseButton.LeftButton)
    shown.close()
    bench.articles.open_article("open")
    desk = bench.desk
    assert desk is not None

    bench.window.settings_file.change(prompting=True)
    bench.prompting.begin()
    qtbot.waitUntil(lambda: bool(desk.copy.spans), timeout=PATIENCE)

    text = desk.session.article("open").text
    found = {(span.stretch.text(text), span.label) for span in desk.copy.spans}
    assert ("Tolk Arrow", "FAC") in found


def test_a_version_is_measured_beside_the_built_in_one(qtbot: QtBot, bench: Workbench) -> None:
    shown = measured(qtbot, bench)

    assert "trained-1 does better in entities" in shown.results.summary.text()
    tabs = [shown.results.tabs.tabText(n) for n in range(shown.results.tabs.count())]
    assert tabs == ["F1 by &label", "C&onfusion", "Where they &differ"]
    assert not shown.results.curve.isVisible()


def test_an_article_in_which_they_differ_is_opened(qtbot: QtBot, bench: Workbench) -> None:
    shown = measured(qtbot, bench)
    item = shown.results.apart.item(0, 0)

    shown.results.apart.itemActivated.emit(item)

    assert bench.desk is not None
    assert bench.desk.article is not None
    assert bench.desk.article.id == item.data(Qt.ItemDataRole.UserRole)


def test_training_is_stopped_and_leaves_nothing_in_use(qtbot: QtBot, bench: Workbench) -> None:
    shown = page(bench)
    qtbot.mouseClick(shown.train, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown.stop, Qt.MouseButton.LeftButton)
    bench.trainer.work.wait()

    assert "Stopped; nothing was changed" in shown.status.text()
    assert versions(path_of(bench)) == ()
    assert shown.train.isEnabled()


def test_closing_the_project_ends_what_trains(qtbot: QtBot, bench: Workbench) -> None:
    shown, path = page(bench), path_of(bench)
    qtbot.mouseClick(shown.train, Qt.MouseButton.LeftButton)

    bench.close_session()

    assert bench.trainer.page is None
    assert not list(folder_of(path).glob("*.part"))


def test_too_few_articles_are_told_on_the_page(qtbot: QtBot, bench: Workbench) -> None:
    session = session_of(bench)
    for number in range(9):
        copy = session.copy(f"h{number:02}")
        items = tuple(Change(item, None, copy.article, "anna") for item in copy.items())
        standing = Change(copy.standing, Standing(), copy.article, "anna")
        session.do(Edit("Begin again", (*items, standing)))

    shown = train(qtbot, bench)

    assert "3 articles of this project are finished, and 5 are" in shown.status.text()


def test_a_version_from_elsewhere_is_asked_about_first(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = train(qtbot, bench)
    place = place_of(path_of(bench), versions(path_of(bench))[0])
    (place / "more.py").write_text("print('hello')\n")
    asked: list[str] = []

    def refuse(box: QMessageBox) -> int:
        asked.append(box.text())
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "exec", refuse)

    qtbot.mouseClick(shown.use, Qt.MouseButton.LeftButton)

    assert str(place) in asked[0]
    assert chosen(bench) == "builtin"
    assert "was not loaded" in shown.status.text()


def test_a_version_in_use_is_not_deleted_and_another_is(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = train(qtbot, bench)
    qtbot.mouseClick(shown.use, Qt.MouseButton.LeftButton)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Yes)

    qtbot.mouseClick(shown.delete, Qt.MouseButton.LeftButton)
    told = shown.status.text()
    qtbot.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown.delete, Qt.MouseButton.LeftButton)

    assert "trained-1 is in use" in told
    assert versions(path_of(bench)) == ()
    assert shown.about.text() == "No version was trained yet."


def test_every_text_of_the_page_is_translated(qtbot: QtBot, bench: Workbench) -> None:
    with bracketed():
        shown = train(qtbot, bench)
        qtbot.mouseClick(shown.measure, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(shown.results.isVisible, timeout=PATIENCE)

        # Plots are said by the domain.
        plots = {text for view in shown.findChildren(PlotView) for text in in_english(view)}
        names = {"trained-1", "builtin", "builtin@3"}
        assert in_english(shown) - plots - names == set()
        assert shown.status.text() == "⟦Measured⟧"
        told = shown.about.text().splitlines() + shown.results.summary.text().splitlines()
        assert {line[0] + line[-1] for line in told} == {"⟦⟧"}
