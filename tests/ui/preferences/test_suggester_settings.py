"""Who suggests is set on the page of the settings: in new projects, and in the one that is open."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.choice import NOBODY, Choice, Chosen, Use
from annotator.domain.edit import Change, Edit
from annotator.ui.preferences.general_page import GeneralPage
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.suggesting.dialog import WHO
from annotator.ui.workbench import Workbench
from annotator.workflow.choices import choose, chosen

PATIENCE = 60_000
NEWS = Article("n1", "Ana Lee came to Oslo. “We are ready,” she said.", title="News")


@pytest.fixture
def page(bench: Workbench) -> GeneralPage:
    return opened(bench)


def opened(bench: Workbench) -> GeneralPage:
    bench.actions_by_name["open_settings"].trigger()
    return bench.preferences.dialog.general


def pick(page: GeneralPage, name: str) -> None:
    """Choose the suggester of new projects as a person would."""
    box = page.editors["suggester"].widget
    row = box.findData(name)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)


def made(qtbot: QtBot, bench: Workbench, path: Path) -> Chosen:
    """Make a project in the window; return who suggests in it."""
    bench.files.create(path, "news")
    qtbot.waitUntil(lambda: bench.desk is not None and bench.desk.session.project.path == path)
    return chosen(bench.desk.session)


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("builtin", Chosen()),
        ("builtin-de", Chosen(Choice("builtin-de", "builtin-de"))),
        ("gazetteer", Chosen(Choice("gazetteer", "gazetteer"))),
        ("", Chosen(NOBODY)),
    ],
)
def test_new_projects_begin_with_the_suggester_that_was_set(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, name: str, begins: Chosen
) -> None:
    pick(opened(bench), name)

    assert bench.window.settings_file.settings.suggester == name
    assert made(qtbot, bench, tmp_path / "new.annot") == begins


def test_what_is_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.change(suggester="gazetteer")
    file.write()

    assert SettingsFile(path).settings.suggester == "gazetteer"


def test_a_suggester_that_is_gone_is_shown_as_it_was_set(bench: Workbench) -> None:
    bench.window.settings_file.change(suggester="en_core_web_sm")
    box = opened(bench).editors["suggester"].widget

    assert (box.currentText(), box.currentData()) == ("en_core_web_sm", "en_core_web_sm")


def test_the_page_shows_who_suggests_in_the_project(bench: Workbench, page: GeneralPage) -> None:
    assert page.in_use.text() == "builtin"

    choose(bench.desk.session, Chosen(Choice(), Choice("gazetteer", "gazetteer")))
    assert page.in_use.text() == "builtin, gazetteer beside it"
    choose(bench.desk.session, Chosen(NOBODY))
    assert page.in_use.text() == "no suggester"


def test_others_are_chosen_from_the_page(bench: Workbench, page: GeneralPage) -> None:
    page.choose.click()
    dialog = bench.suggesters.dialog
    assert dialog.isVisible()
    rows = [dialog.sources.item(row) for row in range(dialog.sources.count())]
    dialog.sources.setCurrentItem(next(row for row in rows if "gazetteer" in row.data(WHO).name))
    dialog.use.setCurrentIndex(dialog.use.findData(Use.FIRST))
    dialog.use.activated.emit(dialog.use.currentIndex())
    dialog.accept()

    assert page.in_use.text() == "gazetteer"
    assert chosen(bench.desk.session).first.name == "gazetteer"
    assert bench.preferences.dialog.isVisible()


def test_without_a_project_there_is_nobody_to_choose(bench: Workbench) -> None:
    bench.close_session()
    page = opened(bench)

    assert not page.choose.isEnabled()
    assert page.in_use.text() == "no project is open"


def test_the_page_as_it_was_at_first_has_the_built_in_one(page: GeneralPage) -> None:
    pick(page, "")
    page.reset.click()

    assert page.editors["suggester"].widget.currentData() == Settings().suggester == "builtin"


def test_a_project_without_a_suggester_says_so_and_reads_nothing(
    qtbot: QtBot, bench: Workbench
) -> None:
    session = bench.desk.session
    choose(session, Chosen(NOBODY))
    session.do(Edit("Import", (Change(None, NEWS, "n1"),)), own=False)
    bench.prompting.begin()
    bench.articles.open_article("n1")
    qtbot.waitUntil(lambda: bench.prompting._under_way == 0, timeout=PATIENCE)
    assert session.copy("n1").items() == ()

    bench.files.suggest_all()
    qtbot.waitUntil(lambda: not bench.files.busy, timeout=PATIENCE)
    assert "this project has no suggester" in bench.window.statusBar().currentMessage()
    assert session.copy("n1").items() == ()


def test_the_built_in_one_is_put_off_and_on_in_the_dialog(bench: Workbench) -> None:
    for use, name in ((Use.NONE, ""), (Use.BESIDE, "builtin")):
        bench.actions_by_name["choose_suggesters"].trigger()
        dialog = bench.suggesters.dialog
        dialog.sources.setCurrentRow(0)
        dialog.use.setCurrentIndex(dialog.use.findData(use))
        dialog.use.activated.emit(dialog.use.currentIndex())
        dialog.accept()

        assert chosen(bench.desk.session).first.name == name
