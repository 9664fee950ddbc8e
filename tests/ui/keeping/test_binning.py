"""Articles are deleted once that was agreed to, and come back from the trash."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from annotator.domain.backup import Occasion
from annotator.ui.canvas.marks import mark_of
from annotator.ui.keeping import binning
from annotator.ui.keeping.binning import EMPTY
from annotator.ui.rows import HELD
from annotator.ui.workbench import Workbench
from annotator.workflow.job import run
from annotator.workflow.keeping import backups
from annotator.workflow.recasting import delete_label
from annotator.workflow.speakers.deleting import delete as delete_speakers
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import PERSON, PETROVIC, on_disk


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions that were asked; each is answered with yes."""
    questions: list[str] = []

    def agree(_parent: object, question: str, *, risky: bool) -> bool:
        assert risky
        questions.append(question)
        return True

    monkeypatch.setattr(binning, "confirm", agree)
    return questions


def articles(bench: Workbench) -> list[str]:
    return [heading.article for heading in bench.desk.session.headings()]


def delete(bench: Workbench) -> None:
    bench.actions_by_name["delete_articles"].trigger()


def test_the_open_article_is_deleted_and_the_next_one_opens(
    qtbot: QtBot, bench: Workbench, asked: list[str]
) -> None:
    bench.desk.choose(mark_of(PERSON))
    bench.deeds.accept()

    delete(bench)

    qtbot.waitUntil(lambda: articles(bench) == ["a2"])
    qtbot.waitUntil(lambda: bench.desk.article is not None and bench.desk.article.id == "a2")
    assert "Delete “Ready”?" in asked[0]
    assert "3 spans, 1 quote, the work of 1 person" in asked[0]
    qtbot.waitUntil(lambda: not bench.files.busy)


def test_nothing_is_deleted_where_that_is_not_agreed_to(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(binning, "confirm", lambda *_args, **_risky: False)

    delete(bench)

    assert articles(bench) == ["a1", "a2"]


def test_all_that_are_chosen_in_the_list_are_deleted_after_a_backup(
    qtbot: QtBot, bench: Workbench, asked: list[str]
) -> None:
    bench.queue.view.selectAll()

    delete(bench)

    qtbot.waitUntil(lambda: articles(bench) == [])
    assert "Delete 2 articles?" in asked[0]
    assert bench.desk.article is None
    found = backups(bench.desk.session.project.path)
    assert Occasion.BULK in [backup.occasion for backup in found]
    qtbot.waitUntil(lambda: not bench.files.busy)


def test_it_comes_back_from_the_trash(qtbot: QtBot, bench: Workbench, asked: list[str]) -> None:
    before = on_disk(bench)
    delete(bench)
    qtbot.waitUntil(lambda: articles(bench) == ["a2"] and not bench.files.busy)

    bench.actions_by_name["choose_trash"].trigger()
    qtbot.waitUntil(lambda: bench.binning.dialog is not None)
    dialog = bench.binning.dialog
    assert dialog.list.count() == 1
    qtbot.mouseClick(dialog.returning, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: set(articles(bench)) == {"a1", "a2"})
    assert on_disk(bench) == before
    assert len(asked) == 1
    qtbot.waitUntil(lambda: not bench.files.busy)


def test_undo_brings_it_back(qtbot: QtBot, bench: Workbench, asked: list[str]) -> None:
    delete(bench)
    qtbot.waitUntil(lambda: articles(bench) == ["a2"] and not bench.files.busy)

    bench.desk.undo()

    assert set(articles(bench)) == {"a1", "a2"}
    assert asked


def test_an_empty_trash_is_said_to_be(qtbot: QtBot, bench: Workbench) -> None:
    bench.actions_by_name["choose_trash"].trigger()

    qtbot.waitUntil(lambda: bench.window.statusBar().currentMessage() == EMPTY)
    assert bench.binning.dialog is None


def test_choosing_more_than_one_leaves_the_article_that_is_open(bench: Workbench) -> None:
    model, first = bench.queue.view.selectionModel(), bench.desk.article
    model.select(bench.queue.model.index(1), QItemSelectionModel.SelectionFlag.Select)

    assert bench.queue.selected() == ("a1", "a2")
    assert bench.desk.article == first


def test_a_speaker_comes_back_from_the_trash_beside_an_article(
    qtbot: QtBot, bench: Workbench, asked: list[str]
) -> None:
    before = on_disk(bench)
    run(delete_speakers(bench.desk.session, [PETROVIC.id], clearing=True))
    assert on_disk(bench) != before
    delete(bench)
    qtbot.waitUntil(lambda: articles(bench) == ["a2"] and not bench.files.busy)

    bench.actions_by_name["choose_trash"].trigger()
    qtbot.waitUntil(lambda: bench.binning.dialog is not None)
    dialog = bench.binning.dialog
    rows = [dialog.list.item(row).data(HELD) for row in range(dialog.list.count())]
    assert [row.text for row in rows] == ["Ready", "Speaker: Ana Petrović"]
    assert rows[1].detail.endswith("named in 1 mark")
    dialog.list.selectAll()
    qtbot.mouseClick(dialog.returning, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: set(articles(bench)) == {"a1", "a2"} and not bench.files.busy)
    told = "1 article and 1 speaker brought back"
    qtbot.waitUntil(lambda: bench.window.statusBar().currentMessage() == told)
    assert on_disk(bench) == before
    assert len(asked) == 1


def test_a_label_comes_back_from_the_trash_with_its_spans(
    qtbot: QtBot, bench: Workbench, asked: list[str]
) -> None:
    before, scheme = on_disk(bench), bench.desk.scheme
    run(delete_label(bench.desk.session, "PERSON"))
    delete(bench)
    qtbot.waitUntil(lambda: articles(bench) == ["a2"] and not bench.files.busy)

    bench.actions_by_name["choose_trash"].trigger()
    qtbot.waitUntil(lambda: bench.binning.dialog is not None)
    dialog = bench.binning.dialog
    rows = [dialog.list.item(row).data(HELD) for row in range(dialog.list.count())]
    assert [row.text for row in rows] == ["Ready", "Label: PERSON"]
    assert rows[1].detail.endswith("1 span in 1 article")
    dialog.list.selectAll()
    qtbot.mouseClick(dialog.returning, Qt.MouseButton.LeftButton)

    told = "1 article and 1 label brought back"
    qtbot.waitUntil(lambda: bench.window.statusBar().currentMessage() == told)
    qtbot.waitUntil(lambda: not bench.files.busy)
    assert on_disk(bench) == before
    assert bench.desk.scheme == scheme
    assert len(asked) == 1


def test_all_of_it_is_said_in_the_language_of_the_window(
    qtbot: QtBot, bench: Workbench, asked: list[str]
) -> None:
    run(delete_speakers(bench.desk.session, [PETROVIC.id], clearing=True))
    run(delete_label(bench.desk.session, "PERSON"))
    with bracketed():
        delete(bench)
        qtbot.waitUntil(lambda: articles(bench) == ["a2"] and not bench.files.busy)
        bench.actions_by_name["choose_trash"].trigger()
        qtbot.waitUntil(lambda: bench.binning.dialog is not None)
        dialog = bench.binning.dialog
        rows = [dialog.list.item(row).data(HELD) for row in range(dialog.list.count())]

        assert [line for line in asked[0].splitlines() if line and "⟦" not in line] == []
        assert in_english(dialog) == set()
        assert [row.text for row in rows] == ["Ready", "⟦Label: PERSON⟧", "⟦Speaker: Ana Petrović⟧"]
        assert all("⟦" in row.detail for row in rows)
        dialog.reject()
