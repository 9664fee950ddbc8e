"""Articles are handed out in the window, which shows first who would get how many."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.domain.annotator import Annotator
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.store import team
from annotator.ui.files import BUSY
from annotator.ui.packets.handing import ALL, LISTED, NOBODY_CHOSEN, summary
from annotator.ui.packets.share_table import ARTICLES, BEFORE, PERSON, SHARED
from annotator.workflow.packets import Share
from annotator.workflow.session import Session
from tests.ui.brackets import bracketed, in_english

BEN, CLARA = Annotator("b", "Ben"), Annotator("c", "Clara")
MORE = [Article(f"a{n}", f"Text {n} of many.", title=f"T{n}") for n in range(3, 11)]


@pytest.fixture
def dialog(bench, qtbot):
    """The dialog on ten articles and two people besides anna, who is at work."""
    changes = [Change(None, article, article.id) for article in MORE]
    changes += [Change(None, person) for person in (BEN, CLARA, Annotator("a", "anna"))]
    bench.desk.session.do(Edit("Import", tuple(changes)))
    bench.actions_by_name["hand_out"].trigger()
    settle(bench, qtbot)
    return bench.handing.dialog


def settle(bench, qtbot):
    qtbot.waitUntil(lambda: bench.handing.dialog.summary.text() != "Sharing out …")


def rows(dialog):
    table = dialog.table
    columns = (PERSON, ARTICLES, SHARED, BEFORE)
    return [[table.item(row, c).text() for c in columns] for row in range(table.rowCount())]


def choose(dialog, name):
    dialog.articles.setCurrentIndex(dialog.articles.findData(name))
    dialog.articles.activated.emit(dialog.articles.currentIndex())


def handed(bench, qtbot, dialog):
    """Hand out, and return what is told of it."""
    dialog.write.click()
    qtbot.waitUntil(lambda: bench.window.findChild(QMessageBox) is not None)
    box = bench.window.findChild(QMessageBox)
    text = box.text()
    box.close()
    return text


def test_those_who_are_known_and_work_elsewhere_are_ticked(dialog):
    assert dialog.table.names() == ("Ben", "Clara")
    assert rows(dialog) == [
        ["Ben", "5", "–", "–"],
        ["Clara", "5", "–", "–"],
        ["anna", "–", "–", "–"],
    ]
    assert dialog.summary.text() == "10 articles would go out."


def test_where_nobody_is_known_a_name_can_be_typed_at_once(bench):
    bench.actions_by_name["hand_out"].trigger()

    dialog = bench.handing.dialog
    assert dialog.focusWidget() is dialog.newcomer


def test_what_is_altered_is_seen_at_once(bench, qtbot, dialog):
    dialog.overlap.setValue(20)
    settle(bench, qtbot)

    assert rows(dialog)[:2] == [["Ben", "6", "2", "–"], ["Clara", "6", "2", "–"]]
    assert dialog.summary.text() == "10 articles would go out, 2 of them to several people."


def test_somebody_new_is_added_by_name_and_ticked(bench, qtbot, dialog):
    dialog.newcomer.setFocus()
    qtbot.keyClicks(dialog.newcomer, "Zoe")
    qtbot.keyClick(dialog.newcomer, Qt.Key.Key_Return)
    settle(bench, qtbot)

    assert dialog.table.names() == ("Ben", "Clara", "Zoe")
    assert sorted(row[ARTICLES] for row in rows(dialog)) == ["3", "3", "4", "–"]
    assert dialog.newcomer.text() == ""
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("name", "problem"),
    [("ben", "Ben and ben are one name"), ("@x", "cannot begin with @"), ("Ben", "are one name")],
)
def test_a_name_that_will_not_do_is_told_and_stays_to_be_mended(qtbot, dialog, name, problem):
    dialog.newcomer.setFocus()
    qtbot.keyClicks(dialog.newcomer, name)
    qtbot.keyClick(dialog.newcomer, Qt.Key.Key_Return)

    assert problem in dialog.summary.text()
    assert dialog.isVisible()
    assert dialog.newcomer.text() == name
    assert len(rows(dialog)) == 3


def test_people_are_ticked_by_a_click_and_by_the_space_bar(bench, qtbot, dialog):
    table = dialog.table
    place = table.visualItemRect(table.item(0, PERSON)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    table.setCurrentCell(2, PERSON)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    settle(bench, qtbot)

    assert table.names() == ("Clara", "anna")
    assert [row[1] for row in rows(dialog)] == ["–", "5", "5"]


def test_without_anybody_it_says_what_to_do(dialog):
    for row in (0, 1):
        dialog.table.cellClicked.emit(row, PERSON)

    assert dialog.summary.text() == NOBODY_CHOSEN
    assert not dialog.write.isEnabled()


def test_more_people_than_are_ticked_cannot_see_an_article(bench, qtbot, dialog):
    dialog.overlap.setValue(10)
    dialog.people.setValue(3)
    settle(bench, qtbot)

    assert "3 people cannot see the same article where 2 are named" in dialog.summary.text()
    assert not dialog.write.isEnabled()


def test_packets_are_written_and_it_is_told_where_they_are(bench, qtbot, dialog, tmp_path):
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.folder.textEdited.emit("")
    settle(bench, qtbot)

    text = handed(bench, qtbot, dialog)

    assert text.startswith(f"In {tmp_path / 'out'}:\n\ntest-Ben.annot – 5 articles for Ben\n")
    assert bench.handing.dialog is None
    assert len(bench.desk.session.project.ask(team.packets)) == 2
    with Session.open(tmp_path / "out" / "test-Clara.annot") as packet:
        assert len(packet.headings()) == 5


def test_what_went_out_is_offered_again_only_when_it_is_chosen(bench, qtbot, dialog, tmp_path):
    handed(bench, qtbot, dialog)
    bench.handing.hand_out()
    settle(bench, qtbot)
    again = bench.handing.dialog
    left = again.summary.text()
    again.folder.setText(str(tmp_path / "other"))
    choose(again, ALL)
    settle(bench, qtbot)

    assert left.startswith("nothing is left to hand out: 10 articles went out before")
    assert rows(again)[0] == ["Ben", "5", "–", "5"]


def test_a_file_in_the_way_is_told_before_anything_is_written(bench, qtbot, dialog, tmp_path):
    (tmp_path / "test-Ben.annot").write_text("mine")
    dialog.altered.emit()
    settle(bench, qtbot)

    assert "test-Ben.annot exists already" in dialog.summary.text()
    assert not dialog.write.isEnabled()


def test_the_articles_in_the_list_can_be_handed_out(bench, qtbot, dialog):
    assert dialog.articles.findData(LISTED) == -1
    dialog.close()
    bench.queue.search.setText("many")
    bench.handing.hand_out()
    choose(bench.handing.dialog, LISTED)
    settle(bench, qtbot)

    assert bench.handing.dialog.articles.currentText() == "8 articles found by “many”"
    assert bench.handing.dialog.summary.text() == "8 articles would go out."


def test_a_folder_is_chosen(bench, qtbot, dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "away"))
    dialog.browse.click()
    settle(bench, qtbot)

    assert dialog.chosen_folder() == tmp_path / "away"
    assert dialog.write.isEnabled()


def test_a_folder_without_a_root_lies_beside_the_project(dialog, tmp_path):
    dialog.folder.setText(" packets ")

    assert dialog.chosen_folder() == tmp_path / "packets"


def test_while_other_work_is_in_progress_nothing_is_handed_out(bench, dialog):
    bench.files.suggest_all()
    dialog.write.click()

    assert dialog.isVisible()
    assert dialog.summary.text() == BUSY
    bench.files.stop()


@pytest.mark.usefixtures("dialog")
def test_another_project_takes_the_dialog_away(bench):
    bench.close_session()

    assert bench.handing.dialog is None


def test_names_of_any_length_and_kind_are_shown_as_they_are(bench, qtbot, dialog):
    dialog.newcomer.setText("<b>" + "x" * 90)
    dialog.add.click()
    settle(bench, qtbot)

    shown = rows(dialog)[3][0]
    assert shown.startswith("<b>x")
    assert len(shown) <= 60


def test_an_article_that_goes_to_three_counts_once():
    shares = [Share(Annotator(n, n), ("a1", "a2" if n == "b" else "a3"), 1) for n in "bcd"]

    assert summary(shares) == "3 articles would go out, 2 of them to several people."


def test_all_of_it_is_said_in_the_language_of_the_window(bench, qtbot, dialog):
    dialog.close()
    bench.queue.search.setText("many")
    with bracketed():
        bench.handing.hand_out()
        again = bench.handing.dialog
        qtbot.waitUntil(again.write.isEnabled)

        assert in_english(again) == {"Ben", "Clara", "anna"}
        assert "⟦" in again.people.suffix()
        lines = handed(bench, qtbot, again).splitlines()
        assert [line for line in lines if line and "⟦" not in line] == []
