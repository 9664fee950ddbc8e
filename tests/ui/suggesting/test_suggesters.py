"""A project chooses who suggests, and sees what they would suggest first."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.choice import Choice, Chosen, Use
from annotator.domain.edit import Change, Edit
from annotator.domain.sieve import Sieve
from annotator.ui.canvas.marks import mark_of
from annotator.ui.rows import HELD
from annotator.ui.sifting.sieve_menu import Sort
from annotator.ui.suggesting import dialog as dialogs
from annotator.ui.suggesting.dialog import SuggesterDialog
from annotator.ui.workbench import Workbench
from annotator.workflow.choices import choose, chosen
from annotator.workflow.session import Session
from tests.nlp.suggesters.packages import save_pipeline
from tests.ui.brackets import bracketed, in_english

PATIENCE = 60_000
NEWS = "Ana Lee came to Oslo on Monday. “We are ready,” she said. They saw the Glomma."
Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE)


@pytest.fixture
def news(bench: Workbench) -> Workbench:
    change = Change(None, Article("n1", NEWS, title="News"), "n1")
    bench.desk.session.do(Edit("Import", (change,)), own=False)
    return bench


@pytest.fixture
def places(tmp_path: Path) -> Path:
    """A file of patterns with one label that the scheme has and one that it has not."""
    path = tmp_path / "places.jsonl"
    lines = ({"label": "RIVER", "pattern": "Glomma"}, {"label": "GPE", "pattern": "Oslo"})
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


@pytest.fixture
def dialog(news: Workbench) -> SuggesterDialog:
    news.actions_by_name["choose_suggesters"].trigger()
    assert news.suggesters.dialog
    return news.suggesters.dialog


def names(dialog: SuggesterDialog) -> list[str]:
    rows = range(dialog.sources.count())
    return [dialog.sources.item(row).data(HELD).spoken() for row in rows]


def lines(dialog: SuggesterDialog) -> dict[str, tuple[str, str]]:
    """Return what the table says of each label: how often it was found and what it becomes."""
    table = dialog.table
    rows = range(table.rowCount())
    cells = [(table.item(row, 0), table.item(row, 1), table.drop_list(row)) for row in rows]
    return {label.text(): (count.text(), box.currentText()) for label, count, box in cells}


def pick(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))


def answer(monkeypatch: pytest.MonkeyPatch, *, yes: bool) -> list[str]:
    """Answer the question whether something may be loaded; return what was asked."""
    asked: list[str] = []

    def confirm(_parent: object, question: str, *, risky: bool) -> bool:
        assert risky
        asked.append(question)
        return yes

    monkeypatch.setattr(dialogs, "confirm", confirm)
    return asked


def test_what_there_is_and_what_its_labels_become_is_shown(
    dialog: SuggesterDialog, wait: Wait
) -> None:
    assert names(dialog)[0] == "builtin, first"
    assert any(name.startswith("gazetteer") for name in names(dialog))

    wait(lambda: dialog.table.rowCount() > 0)

    assert lines(dialog)["PERSON"][1] == "PERSON"
    assert "entities found in a few articles" in dialog.status.text()


def test_a_file_of_patterns_suggests_beside_the_built_in_one(
    news: Workbench, dialog: SuggesterDialog, places: Path, wait: Wait, monkeypatch
) -> None:
    pick(monkeypatch, places)
    dialog.patterns.click()
    wait(lambda: dialog.table.rowCount() == 2)
    assert lines(dialog) == {"RIVER": ("1", "left out"), "GPE": ("1", "GPE")}
    river = dialog.table.drop_list([*lines(dialog)].index("RIVER"))
    river.setCurrentIndex(river.findData("LOC"))
    river.activated.emit(river.currentIndex())
    dialog.use.setCurrentIndex(dialog.use.findData(Use.BESIDE))
    dialog.use.activated.emit(dialog.use.currentIndex())
    assert names(dialog)[-1] == "places, beside it"
    assert dialog.use.currentData() == Use.BESIDE

    dialog.accept()
    assert news.window.statusBar().currentMessage().endswith("with places beside it")
    news.prompting.begin()
    news.articles.open_article("n1")
    wait(lambda: any("places" in item.origin for item in news.desk.waiting))

    assert chosen(news.desk.session) == Chosen(
        Choice(), Choice(str(places), "places", {"RIVER": "LOC"})
    )
    found = {(s.stretch.text(NEWS), s.label) for s in news.desk.copy.spans if "places" in s.origin}
    assert found == {("Glomma", "LOC"), ("Oslo", "GPE")}


def test_cancel_leaves_everything_as_it_was(
    news: Workbench, dialog: SuggesterDialog, places: Path, monkeypatch
) -> None:
    pick(monkeypatch, places)
    dialog.patterns.click()
    dialog.use.setCurrentIndex(dialog.use.findData(Use.FIRST))
    dialog.use.activated.emit(dialog.use.currentIndex())

    dialog.reject()

    assert chosen(news.desk.session) == Chosen()
    assert news.suggesters.dialog is None


def test_a_folder_is_loaded_after_a_question_and_the_answer_is_kept(
    news: Workbench, dialog: SuggesterDialog, tmp_path: Path, wait: Wait, monkeypatch
) -> None:
    pick(monkeypatch, save_pipeline(tmp_path / "tiny"))
    asked = answer(monkeypatch, yes=False)
    dialog.folder.click()
    assert "Load it only if you trust where it came from." in asked[0]
    assert dialog.table.rowCount() == 0
    assert "not loaded" in dialog.status.text()

    asked = answer(monkeypatch, yes=True)
    dialog.use.setCurrentIndex(dialog.use.findData(Use.FIRST))
    dialog.use.activated.emit(dialog.use.currentIndex())
    wait(lambda: dialog.table.rowCount() == 2)

    assert lines(dialog) == {"LOCATION": ("1", "LOC"), "PER": ("1", "PERSON")}
    assert len(asked) == 1
    assert news.window.settings_file.settings.agreed == (str((tmp_path / "tiny").resolve()),)
    dialog.accept()
    assert chosen(news.desk.session).first.wanted == str(tmp_path / "tiny")


def test_what_cannot_be_read_is_told_in_the_dialog(
    dialog: SuggesterDialog, tmp_path: Path, monkeypatch
) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_text('{"label": 3}', encoding="utf-8")
    before = names(dialog)

    pick(monkeypatch, broken)
    dialog.patterns.click()

    assert "line 1" in dialog.status.text()
    assert names(dialog) == before
    assert not dialog.load.isVisible()


def test_a_file_that_went_away_is_told_and_the_built_in_one_goes_on(
    news: Workbench, places: Path, wait: Wait
) -> None:
    choose(news.desk.session, Chosen(Choice(str(places), "places")))
    places.unlink()

    news.prompting.begin()
    news.articles.open_article("n1")
    wait(lambda: any("builtin" in item.origin for item in news.desk.waiting))

    assert "places.jsonl" in news.window.statusBar().currentMessage()
    news.suggesters.choose_suggesters()
    assert "places.jsonl" in news.suggesters.dialog.status.text()
    news.suggesters.dialog.reject()


def test_a_broken_model_is_told_and_the_built_in_one_goes_on(
    news: Workbench, tmp_path: Path, wait: Wait
) -> None:
    folder = save_pipeline(tmp_path / "tiny").resolve()
    (folder / "config.cfg").write_text("nonsense", encoding="utf-8")
    news.window.settings_file.change(agreed=(str(folder),))
    choose(news.desk.session, Chosen(Choice(str(folder), "tiny")))

    news.prompting.begin()
    news.articles.open_article("n1")
    wait(lambda: any("builtin" in item.origin for item in news.desk.waiting))
    wait(lambda: "tiny" in news.window.statusBar().currentMessage())


def test_a_folder_from_elsewhere_is_not_loaded_unasked(
    news: Workbench, tmp_path: Path, wait: Wait
) -> None:
    folder = save_pipeline(tmp_path / "tiny").resolve()
    choose(news.desk.session, Chosen(Choice(str(folder), "tiny")))

    news.prompting.begin()
    news.articles.open_article("n1")
    wait(lambda: bool(news.desk.waiting))

    assert not any("tiny" in item.origin for item in news.desk.waiting)
    assert "nobody here has agreed" in news.window.statusBar().currentMessage()


def beside(bench: Workbench, places: Path, wait: Wait) -> None:
    choose(bench.desk.session, Chosen(Choice(), Choice(str(places), "places", {"RIVER": "LOC"})))
    bench.prompting.begin()
    bench.articles.open_article("n1")
    wait(lambda: any("places" in item.origin for item in bench.desk.waiting))


def test_what_only_the_second_one_suggests_is_drawn_apart(
    news: Workbench, places: Path, wait: Wait
) -> None:
    beside(news, places, wait)
    index = news.canvas.sheet.index

    def apart() -> set[str]:
        """Return the labels of what is drawn apart."""
        spans = news.desk.copy.spans
        return {s.label for s in spans if any(t.beside for t in index.traces(mark_of(s)))}

    assert apart() == {"LOC"}
    choose(news.desk.session, Chosen())
    wait(lambda: not apart())


def test_the_sieve_shows_one_suggester_alone(news: Workbench, places: Path, wait: Wait) -> None:
    beside(news, places, wait)
    menu = news.sifting.bar.menu
    menu.aboutToShow.emit()
    assert [action.text().partition("\t")[0] for action in menu.actions()[:2]] == [
        *("By builtin", "By places")
    ]

    menu.actions()[0].trigger()

    assert news.sifting.sieve == Sieve(suggesters=frozenset({"builtin"}))
    shown = {item.stretch.text(NEWS) for item in news.desk.open_items()}
    assert shown == {"Glomma", "Oslo"}
    assert Sort("builtin", suggests=True).held == "suggesters"


@pytest.mark.usefixtures("dialog")
def test_a_project_closed_while_one_is_tried_closes_the_dialog(news: Workbench) -> None:
    path = news.desk.session.project.path

    news.close_session()

    assert news.suggesters.dialog is None
    with Session.open(path, "anna") as again:
        assert chosen(again) == Chosen()


def test_every_text_of_the_dialog_is_translated(news: Workbench, wait: Wait) -> None:
    with bracketed():
        news.suggesters.choose_suggesters()
        dialog = news.suggesters.dialog
        wait(lambda: dialog.table.rowCount() > 0)

        labels = {label.name for label in news.desk.session.scheme().entities()}
        assert in_english(dialog) - labels == {"builtin"}
        assert names(dialog)[0] == "builtin, ⟦first⟧"
        dialog.accept()
        told = news.window.statusBar().currentMessage()
        assert told == "⟦builtin suggests in this project⟧"
