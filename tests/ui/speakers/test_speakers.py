"""The ledger is looked after on its page: found, sorted, changed, merged, split and deleted."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.edit import Change, Edit
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.ui.speakers import speakers as module
from annotator.ui.speakers.page import PROPOSED, SpeakersPage
from annotator.ui.speakers.table import COLUMNS, SpeakerTable
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.workflow.speakers.conftest import ANA, COUNCIL, MAYOR, everything, named

LEFT = Qt.MouseButton.LeftButton


def cells(table: SpeakerTable) -> list[list[str]]:
    model = table.speakers
    return [
        [model.index(row, column).data() for column in range(len(COLUMNS))]
        for row in range(model.rowCount())
    ]


def names(page: SpeakersPage) -> list[str]:
    return [row[0] for row in cells(page.table)]


def ids(bench: Workbench) -> set[str]:
    return {speaker.id for speaker in bench.desk.session.speakers()}


def at_rest(qtbot: QtBot, bench: Workbench) -> None:
    qtbot.waitUntil(lambda: not bench.files.busy)


def test_all_speakers_are_listed_with_what_names_them(page: SpeakersPage) -> None:
    assert cells(page.table) == [
        ["Ana Petrović", "named", "the mayor", "", "1", "1"],
        ["Petrović", "named", "Mayor Petrović", "", "1", "1"],
        ["the council", "collective", "", "", "0", "0"],
    ]
    assert page.note.text() == "3 speakers"


def test_typing_finds_and_a_heading_sorts(qtbot: QtBot, page: SpeakersPage) -> None:
    qtbot.keyClicks(page.field, "petrovic")
    assert names(page) == ["Ana Petrović", "Petrović"]
    assert page.note.text() == "2 of 3 speakers"

    page.field.clear()
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert names(page) == ["the council", "Petrović", "Ana Petrović"]


def test_the_current_one_is_told_with_where_it_is_named(
    qtbot: QtBot, bench: Workbench, page: SpeakersPage
) -> None:
    page.table.choose([MAYOR.id])

    qtbot.waitUntil(lambda: page.mentions.mentions.rowCount() == 3)
    assert page.form.name.text() == "Petrović"
    assert page.form.used.text().startswith("1 quote and 1 span in 1 article – ")
    page.mentions.clicked.emit(page.mentions.mentions.index(0))
    assert bench.desk.article.id == "a0"
    assert bench.desk.quote.id == "q2"
    assert page.isVisible()


def test_a_change_is_kept_by_enter_and_seen_at_once(
    qtbot: QtBot, bench: Workbench, page: SpeakersPage
) -> None:
    page.table.choose([MAYOR.id])
    page.form.name.setFocus()
    page.form.name.selectAll()
    qtbot.keyClicks(page.form.name, "Iva Petrovic")
    page.form.kind.setCurrentText("described")
    page.form.aliases.setPlainText("Petrović\n\n  the  mayor ")
    page.form.kb.setText("Q17")
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return)

    after = Speaker(
        MAYOR.id, "Iva Petrovic", ("Petrović", "the mayor"), SpeakerKind.DESCRIBED, "Q17"
    )
    assert after in bench.desk.session.speakers()
    assert bench.desk.speakers[MAYOR.id] == after
    qtbot.waitUntil(lambda: "Iva Petrovic" in names(page))
    bench.desk.undo()
    qtbot.waitUntil(lambda: "Iva Petrovic" not in names(page))


def test_what_is_not_altered_cannot_be_kept_and_revert_puts_it_back(page: SpeakersPage) -> None:
    page.table.choose([ANA.id])
    assert not page.form.keep.isEnabled()

    page.form.aliases.setPlainText("somebody")
    assert page.form.keep.isEnabled()
    page.form.reset.click()

    assert page.form.typed() == ANA
    assert not page.form.keep.isEnabled()


def test_a_new_speaker_is_added_and_chosen(
    qtbot: QtBot, bench: Workbench, page: SpeakersPage
) -> None:
    qtbot.mouseClick(page.add, LEFT)
    qtbot.keyClicks(page.form.name, "Bo Lee")
    qtbot.mouseClick(page.form.keep, LEFT)

    qtbot.waitUntil(lambda: "Bo Lee" in names(page))
    assert page.table.current().speaker.name == "Bo Lee"
    assert len(ids(bench)) == 4


def test_what_is_being_typed_stays_when_something_else_is_changed(
    qtbot: QtBot, bench: Workbench, page: SpeakersPage
) -> None:
    qtbot.mouseClick(page.add, LEFT)
    qtbot.keyClicks(page.form.name, "Bo")
    bench.desk.do(Edit("Add", (Change(None, Speaker("p-9", "Cyd")),)))
    qtbot.waitUntil(lambda: page.table.speakers.total() == 4)
    assert page.form.name.text() == "Bo"

    page.table.choose([ANA.id])
    qtbot.keyClicks(page.form.name, "x")
    bench.desk.do(Edit("Add", (Change(None, Speaker("p-8", "Dan")),)))
    qtbot.waitUntil(lambda: page.table.speakers.total() == 5)
    assert page.form.typed().name == f"x{ANA.name}"


def test_what_was_kept_is_shown_as_it_is_stored(
    qtbot: QtBot, bench: Workbench, page: SpeakersPage
) -> None:
    page.table.choose([ANA.id])
    page.form.aliases.setPlainText("  the   boss ")
    qtbot.mouseClick(page.form.keep, LEFT)

    qtbot.waitUntil(lambda: page.form.aliases.toPlainText() == "the boss")
    assert not page.form.keep.isEnabled()
    assert bench.desk.speakers[ANA.id].aliases == ("the boss",)


def test_those_chosen_become_one_and_one_undo_parts_them(
    qtbot: QtBot, bench: Workbench, page: SpeakersPage
) -> None:
    session = bench.desk.session
    before = everything(session)
    page.table.choose([ANA.id, MAYOR.id])
    page.merge.click()
    dialog = bench.speakers.merge_dialog
    assert dialog.list.count() == 2
    dialog.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.merging, LEFT)

    qtbot.waitUntil(lambda: ids(bench) == {ANA.id, COUNCIL.id})
    at_rest(qtbot, bench)
    assert named(session) == {ANA.id}
    assert set(bench.desk.speakers) == ids(bench)
    qtbot.waitUntil(lambda: page.table.speakers.total() == 2)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.table.speakers.total() == 3)
    assert everything(session) == before


def test_a_name_takes_its_places_along_into_a_new_entry(
    qtbot: QtBot, bench: Workbench, page: SpeakersPage
) -> None:
    page.table.choose([MAYOR.id])
    page.split.click()
    dialog = bench.speakers.split_dialog
    assert not dialog.splitting.isEnabled()
    dialog.names_view.clicked.emit(dialog.names.index(0))

    assert dialog.name.text() == "Petrović"
    assert len(dialog.places.chosen()) == 3
    dialog.names_view.clicked.emit(dialog.names.index(1))
    assert not dialog.splitting.isEnabled()
    dialog.names_view.clicked.emit(dialog.names.index(1))
    qtbot.mouseClick(dialog.splitting, LEFT)

    qtbot.waitUntil(lambda: len(ids(bench)) == 4)
    at_rest(qtbot, bench)
    (fresh,) = ids(bench) - {ANA.id, MAYOR.id, COUNCIL.id}
    assert named(bench.desk.session) == {ANA.id, fresh}


def test_who_is_named_is_deleted_only_when_that_is_agreed_to(
    qtbot: QtBot, bench: Workbench, page: SpeakersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions: list[str] = []
    answers = iter((False, True))

    def ask(_parent: object, question: str, *, risky: bool) -> bool:
        assert risky
        questions.append(question)
        return next(answers)

    monkeypatch.setattr(module, "confirm", ask)
    page.table.choose([MAYOR.id])
    page.delete.click()
    assert "1 quote and 1 span would have no speaker" in questions[0]
    assert MAYOR.id in ids(bench)

    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: MAYOR.id not in ids(bench))
    at_rest(qtbot, bench)
    assert named(bench.desk.session) == {ANA.id}


def test_one_key_answers_who_is_one_person(
    qtbot: QtBot, bench: Workbench, page: SpeakersPage
) -> None:
    twin = Speaker("p-twin", "ana petrović")
    bench.desk.do(Edit("Add", (Change(None, twin),)))
    page.tabs.setCurrentIndex(PROPOSED)
    qtbot.waitUntil(lambda: page.proposals.count() == 3)
    first = page.proposals.current()
    assert first.pair == {ANA.id, twin.id}

    qtbot.keyClick(page.proposals, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: page.proposals.count() == 2)
    assert page.proposals.current().pair != first.pair

    goes = page.proposals.current().goes.id
    qtbot.keyClick(page.proposals, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: goes not in ids(bench))
    at_rest(qtbot, bench)


def test_signs_that_are_not_seen_are_shown(qtbot: QtBot, bench: Workbench, page) -> None:
    odd = Speaker("p-odd", "\u202eanA" + "x" * 400, ("ليلى",), kb="\u200bQ1")
    bench.desk.do(Edit("Add", (Change(None, odd),)))
    qtbot.waitUntil(lambda: page.table.speakers.total() == 4)

    page.table.choose([odd.id])

    row = cells(page.table)[page.table.speakers.row_of(odd.id)]
    assert row[0].startswith("⟨U+202E⟩anA")
    assert len(row[0]) <= 120
    assert row[3] == "⟨U+200B⟩Q1"
    assert "⟨U+202E⟩anA" in page.form.hidden.text()


def test_nothing_can_be_changed_where_a_project_is_only_read(
    qtbot: QtBot, bench: Workbench, cast: Session
) -> None:
    path = cast.project.path
    bench.close_session()
    bench.open_session(Session.read(path, "anna"))
    bench.actions_by_name["show_speakers"].trigger()
    page = bench.speakers.page
    qtbot.waitUntil(lambda: page.table.speakers.total() == 3)

    page.table.choose([ANA.id, MAYOR.id])

    buttons = (page.add, page.merge, page.split, page.delete, page.form.keep, page.same)
    assert not any(button.isEnabled() for button in buttons)
    assert page.form.name.isReadOnly()


@pytest.mark.usefixtures("page")
def test_another_project_closes_the_page(bench: Workbench) -> None:
    bench.close_session()

    assert bench.speakers.page is None
