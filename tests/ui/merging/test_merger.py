"""Annotators' files come back in the window, which shows first what they would bring in."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.domain.annotator import Annotator
from annotator.domain.article import Article
from annotator.domain.merging import (
    CHOICES,
    Answer,
    Fate,
    Kind,
    Merged,
    Moved,
    Question,
    Returned,
    Worker,
)
from annotator.domain.record import Revision
from annotator.domain.said import said
from annotator.store import queries
from annotator.ui.files import BUSY
from annotator.ui.merging.dialog import MergeDialog
from annotator.ui.merging.file_table import PERSON
from annotator.ui.merging.question_list import ANSWER, QUESTION
from annotator.ui.merging.telling import brought as told_of
from tests.ui.brackets import bracketed, in_english
from tests.workflow.merging.team import BEN, UID, file_of, mark, words

ANOTHER = Annotator("eeee", "ben")


@pytest.fixture
def home(bench):
    """The articles of the project on the desk, as files of annotators hold them."""
    session = bench.desk.session
    return [session.article(heading.article) for heading in session.headings()]


@pytest.fixture
def ben(tmp_path, home):
    with file_of(tmp_path / "ben.annot", BEN, UID, home) as session:
        mark(session, home[0].id, home[0].text.rsplit(maxsplit=1)[-1], "ORG")
    return session.project.path


def came(bench, qtbot, *paths):
    """Take files, and return the dialog once it shows them."""
    bench.merger.take(paths)
    settle(bench, qtbot)
    return bench.merger.dialog


def settle(bench, qtbot):
    qtbot.waitUntil(lambda: not bench.merger.dialog.heading.text().startswith("Reading"))


def answer(bench, qtbot, row, data):
    """Choose an answer in a row, as a person does."""
    choices = bench.merger.dialog.questions.drop_list(row)
    choices.setCurrentIndex(choices.findData(data))
    choices.activated.emit(choices.currentIndex())
    settle(bench, qtbot)


def brought(bench, qtbot):
    """Bring in what is shown, and return what is told of it."""
    bench.merger.dialog.go.click()
    qtbot.waitUntil(lambda: bench.window.findChild(QMessageBox) is not None)
    box = bench.window.findChild(QMessageBox)
    text = box.text()
    box.close()
    return text


def texts(table, column):
    rows = range(table.rowCount())
    return [table.item(row, column).text() for row in rows if table.columnSpan(row, 0) == 1]


def test_the_files_are_chosen_and_shown_before_anything_is_written(bench, qtbot, ben, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(ben)], ""))
    before = bench.desk.session.annotators()
    bench.actions_by_name["bring_in_files"].trigger()
    settle(bench, qtbot)
    dialog = bench.merger.dialog

    assert texts(dialog.table, PERSON) == ["ben"]
    assert dialog.table.outcomes() == ["1 would come in"]
    assert dialog.heading.text() == "1 copy with 1 span and 0 quotes would come in"
    assert not dialog.questions.isVisible()
    assert bench.desk.session.annotators() == before


def test_they_are_brought_in_as_one_step_and_told(bench, qtbot, ben, home):
    came(bench, qtbot, ben)
    told = brought(bench, qtbot)
    session = bench.desk.session

    assert told.splitlines()[0] == "1 copy with 1 span and 0 quotes came in."
    assert "before-merge" in told
    assert len(words(session, home[0].id, "ben")) == 1
    bench.actions_by_name["undo"].trigger()
    assert words(session, home[0].id, "ben") == []


def test_nothing_is_written_where_it_is_cancelled(bench, qtbot, ben, home):
    came(bench, qtbot, ben).reject()

    assert bench.merger.dialog is None
    assert words(bench.desk.session, home[0].id, "ben") == []


def test_a_file_that_will_not_do_is_shown_with_the_reason(bench, qtbot, ben, tmp_path):
    other = tmp_path / "other.annot"
    other.write_text("nothing of the kind")
    dialog = came(bench, qtbot, other, ben)

    assert dialog.table.outcomes()[0].startswith("it is not an annotator project")
    assert dialog.go.isEnabled()


def test_a_label_is_asked_for_and_nothing_comes_in_before(bench, qtbot, tmp_path, home):
    with file_of(tmp_path / "ben.annot", BEN, UID, home) as session:
        mark(session, home[0].id, home[0].text.split()[-1], "gpe")
    dialog = came(bench, qtbot, session.project.path)

    assert not dialog.go.isEnabled()
    assert dialog.table.outcomes() == ["left out until the questions below are answered"]
    assert "upper and lower case" in dialog.questions.item(0, QUESTION).text()
    answer(bench, qtbot, 0, "GPE")
    assert dialog.table.outcomes() == ["1 would come in"]
    brought(bench, qtbot)

    copy = bench.desk.session.project.ask(queries.copy, home[0].id, "ben")
    assert [span.label for span in copy.spans] == ["GPE"]


def test_whether_two_of_one_name_are_one_person_is_asked(bench, qtbot, ben, tmp_path, home):
    came(bench, qtbot, ben)
    brought(bench, qtbot)
    with file_of(tmp_path / "too.annot", ANOTHER, UID, home) as session:
        mark(session, home[0].id, home[0].text.split()[0], "ORG")
    dialog = came(bench, qtbot, session.project.path)
    assert texts(dialog.table, PERSON) == ["(ben)"]
    answer(bench, qtbot, 0, Answer.APART)
    brought(bench, qtbot)

    names = [annotator.name for annotator in bench.desk.session.annotators()]
    assert names[-2:] == ["ben", "ben 2"]


@pytest.fixture
def changed(tmp_path, home):
    """Ben's file, with another text of the first article."""
    first = home[0]
    text = f"Correction! {first.text}"
    theirs = [Article(first.id, text, title=first.title), *home[1:]]
    with file_of(tmp_path / "ben.annot", BEN, UID, theirs) as session:
        mark(session, first.id, text.rsplit(maxsplit=1)[-1], "ORG")
        mark(session, first.id, "Correction!", "EVENT")
    return session.project.path


def test_what_differs_in_a_text_is_shown_and_marks_are_moved_where_that_is_chosen(
    bench, qtbot, changed, home
):
    dialog = came(bench, qtbot, changed)
    assert "[−Correction! −]" in dialog.detail.toPlainText()
    assert "lost" not in dialog.detail.toPlainText()
    answer(bench, qtbot, 0, Answer.REALIGN)
    assert "lost: “Correction!” of ben" in dialog.detail.toPlainText()
    told = brought(bench, qtbot)

    assert "1 mark lost in another text:" in told
    assert "“Correction!” of ben" in told
    assert words(bench.desk.session, home[0].id, "ben") == [home[0].text.split()[-1]]


def test_one_answer_is_given_to_all_questions_of_a_kind(bench, qtbot, ben, home):
    came(bench, qtbot, ben)
    brought(bench, qtbot)
    other = bench.desk.session.__class__(bench.desk.session.project, "ben")
    for label in ("PERSON", "GPE"):
        mark(other, home[0].id, home[0].text.split()[0], label)
    with other.__class__.open(ben, "ben") as session:
        for label in ("PERSON", "EVENT"):
            mark(session, home[0].id, home[0].text.split()[0], label)
    dialog = came(bench, qtbot, ben)
    assert [question.kind for question in dialog.questions._questions] == [Kind.CONFLICT]
    dialog.questions.answers[Kind.CONFLICT, f"{home[0].id}/ben"] = Answer.THEIRS
    dialog.alike.click()
    settle(bench, qtbot)
    brought(bench, qtbot)

    copy = bench.desk.session.project.ask(queries.copy, home[0].id, "ben")
    assert copy.revision == Revision(3, 3)


def drop(target, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    target.dropEvent(event)


def test_several_projects_that_are_dropped_are_merged_and_more_may_be(
    bench, qtbot, ben, tmp_path, home
):
    with file_of(tmp_path / "cora.annot", Annotator("cc", "cora"), UID, home) as session:
        mark(session, home[0].id, home[0].text.split()[0], "ORG")
    bench.importer.take([ben, tmp_path / "none.annot"])
    settle(bench, qtbot)
    dialog = bench.merger.dialog
    drop(dialog, session.project.path)
    settle(bench, qtbot)

    assert [name for name in texts(dialog.table, PERSON) if name] == ["ben", "cora"]


def test_keys_alone_lead_through_the_dialog(bench, qtbot, changed):
    dialog = came(bench, qtbot, changed)
    dialog.questions.drop_list(0).setFocus()
    qtbot.keyClick(dialog.questions.drop_list(0), Qt.Key.Key_Down)
    settle(bench, qtbot)

    assert dialog.questions.answers == {(Kind.TEXT, "a1"): Answer.REALIGN}
    assert dialog.questions.drop_list(0).hasFocus()
    for widget in (dialog.table, dialog.questions, dialog.detail, dialog.questions.drop_list(0)):
        assert widget.accessibleName()
    assert ANSWER == 1


def test_it_waits_for_the_work_in_progress(bench, ben):
    told = []
    bench.tell = told.append
    bench.files._runner = object()
    bench.merger.take([ben])
    bench.files._runner = None

    assert told == [BUSY]
    assert bench.merger.dialog is None


def test_all_of_it_is_said_in_the_language_of_the_window(bench):
    asked = (Question(kind, "a", said("Is it?"), CHOICES[kind]) for kind in Kind)
    copies = dict.fromkeys(Fate, 1)
    file = Returned("b.annot", people=(Worker("ben", "b", "ben"),), copies=copies, taken=1)
    files = (file, replace(file, questions=tuple(asked)), Returned("c.annot"))
    moved = (Moved("a1", "ben", "e1", "Kyiv", (0, 4), None),)
    merged = Merged(files, 2, 3, 4, 5, labels=("ORG",), moved=moved, backup="c.annot")
    with bracketed():
        dialog = MergeDialog(bench.window)
        dialog.show_merged(merged)

        assert in_english(dialog) == {"b.annot", "c.annot", "ben"}
        assert [line for line in told_of(merged).splitlines() if line and "⟦" not in line] == []
