"""What the inspector shows and passes on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.domain import decide
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.inspector import LONGEST_NAME
from annotator.ui.rows import HELD
from annotator.ui.workbench import Workbench
from tests.ui.conftest import KYIV, PERSON, PETROVIC, QUOTE, Hand, on_disk

COUNCIL = Stretch(53, 60)


def span(bench: Workbench, key: str) -> Span:
    return on_disk(bench).span(key)


def quote(bench: Workbench) -> Quote:
    return on_disk(bench).quote(QUOTE.id)


def test_typing_a_known_name_uses_its_ledger_entry(bench: Workbench) -> None:
    bench.inspector.spoken.emit("petrović")

    assert quote(bench).speaker == PETROVIC.id
    assert len(bench.desk.session.speakers()) == 1


def test_the_kind_of_a_quote_can_be_chosen(bench: Workbench) -> None:
    bench.inspector.kept.emit(QuoteKind.MIXED)

    assert quote(bench).kind is QuoteKind.MIXED


def test_the_inspector_lists_quotes_speakers_and_labels(bench: Workbench, hand: Hand) -> None:
    inspector = bench.inspector

    assert inspector.quotes.item(0).text() == "? no speaker: “We are ready,”"
    assert inspector.people.item(0).text() == "1  Ana Petrović"
    assert inspector.labels.item(0).data(HELD).spoken() == "PERSON, 1"

    hand.click(PERSON.stretch)
    assert inspector.text.text() == "Ana Petrović"
    assert inspector.state.text() == "PERSON, suggested 90%, by builtin@3"


def test_the_score_is_in_sight_however_long_label_and_origin_are(bench: Workbench) -> None:
    told = replace(PERSON, label="WORK_OF_ART", origin="a-pipeline-with-a-long-name@1.0" * 9)
    bench.desk.session.do(Edit("Suggest", (Change(PERSON, told, "a1", SUGGESTIONS),)), own=False)
    bench.desk.choose(mark_of(told))

    assert bench.inspector.state.text().startswith("WORK_OF_ART, suggested 90%")


def test_the_state_of_what_is_active_says_why_it_is_suggested(bench: Workbench) -> None:
    told = replace(PERSON, reason="A title <b>stands</b> before it")
    bench.desk.session.do(Edit("Suggest", (Change(PERSON, told, "a1", SUGGESTIONS),)), own=False)
    bench.desk.choose(mark_of(told))

    assert bench.inspector.state.accessibleDescription() == f"Why: {told.reason}"
    assert "&lt;b&gt;stands" in bench.inspector.state.toolTip()
    bench.desk.select(COUNCIL)
    assert bench.inspector.state.toolTip() == bench.inspector.state.accessibleDescription() == ""


def test_the_inspector_tells_what_is_selected(bench: Workbench, hand: Hand) -> None:
    hand.click(PERSON.stretch)
    hand.drag(COUNCIL)

    assert bench.inspector.text.text() == "council"
    assert bench.inspector.state.text().startswith("selected")


def test_speakers_and_labels_stay_where_they_are_while_the_mouse_goes_to_them(
    bench: Workbench, hand: Hand
) -> None:
    bench.window.resize(1280, 900)
    lists = (bench.inspector.people, bench.inspector.labels)
    places = [rows.mapTo(bench.window, QPoint()) for rows in lists]

    hand.click(KYIV.stretch)

    assert [rows.mapTo(bench.window, QPoint()) for rows in lists] == places
    assert bench.inspector.labels.verticalScrollBar().maximum() == 0


def test_names_are_offered_in_the_order_of_the_alphabet(bench: Workbench) -> None:
    for name in ("zoo keeper", "Bob", "aide"):
        bench.inspector.spoken.emit(name)

    names = [bench.inspector.speaker.itemText(n) for n in range(bench.inspector.speaker.count())]
    assert names == ["aide", "Ana Petrović", "Bob", "zoo keeper"]


def test_a_name_is_offered_with_what_is_hidden_in_it_and_taken_as_it_is(
    bench: Workbench, qtbot: QtBot
) -> None:
    bench.inspector.spoken.emit("Ana\u202eBob")
    field = bench.inspector.speaker.lineEdit()
    assert field.text() == "Ana⟨U+202E⟩Bob"
    assert bench.inspector.speaker.findText("Ana⟨U+202E⟩Bob") >= 0

    qtbot.keyClick(field, Qt.Key.Key_Return)

    names = [speaker.name for speaker in bench.desk.session.speakers()]
    assert sorted(names) == ["Ana Petrović", "Ana\u202eBob"]


def test_a_very_long_name_is_cut_and_taken_whole(bench: Workbench, qtbot: QtBot) -> None:
    name = "Ana " * 5_000
    bench.inspector.spoken.emit(name)
    field = bench.inspector.speaker.lineEdit()
    assert len(field.text()) == LONGEST_NAME

    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert {speaker.name for speaker in bench.desk.session.speakers()} == {
        "Ana Petrović",
        name.strip(),
    }


def test_whom_no_mark_names_is_offered_last(bench: Workbench) -> None:
    for name in ("Baker", "Cleo"):
        bench.inspector.spoken.emit(name)
    speaker = bench.inspector.speaker

    assert [speaker.itemText(n) for n in range(speaker.count())] == [
        *("Ana Petrović", "Cleo", "Baker")
    ]
    assert [s.name for s in bench.desk.ledger()] == ["Ana Petrović", "Cleo", "Baker"]


def test_an_entity_shows_whom_it_names_and_takes_another_name(
    bench: Workbench, hand: Hand, qtbot: QtBot
) -> None:
    hand.click(PERSON.stretch)
    field = bench.inspector.speaker.lineEdit()
    assert field.text() == "Ana Petrović"

    field.selectAll()
    qtbot.keyClicks(field, "Ben")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    named = span(bench, PERSON.id)
    assert bench.desk.speakers[named.speaker].name == field.text() == "Ben"
    assert named.state is State.CHANGED
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert span(bench, PERSON.id).speaker is None


def test_a_speaker_of_the_list_is_whom_the_active_entity_names(
    bench: Workbench, hand: Hand
) -> None:
    hand.click(KYIV.stretch)
    bench.inspector.people.itemClicked.emit(bench.inspector.people.item(0))

    assert span(bench, KYIV.id).speaker == PETROVIC.id
    assert bench.inspector.speaker.lineEdit().text() == "Ana Petrović"


def test_a_time_names_nobody(bench: Workbench, hand: Hand) -> None:
    bench.desk.do(decide.add_span(bench.desk.copy, COUNCIL, "DATE"))
    hand.click(COUNCIL)
    bench.inspector.people.itemClicked.emit(bench.inspector.people.item(0))

    assert not bench.inspector.speaker.isVisible()
    assert bench.desk.item.speaker is None
    assert [s.speaker for s in on_disk(bench).spans if s.label == "DATE"] == [None]


def test_the_quotes_stay_where_they_are_whatever_is_active(bench: Workbench) -> None:
    quotes, places = bench.inspector.quotes, []
    long = replace(QUOTE, id="q9", contents=(Stretch(16, 83),), state=State.ADDED)
    bench.desk.do(Edit("Add", (Change(None, long, "a1", bench.desk.session.annotator),)))
    for mark in (None, mark_of(PERSON), mark_of(QUOTE), mark_of(long)):
        bench.desk.choose(mark)
        bench.window.grab()
        places.append((quotes.mapTo(bench.window, QPoint()), quotes.height()))

    assert len(set(places)) == 1
    assert bench.inspector.text.text().startswith("Mayor Ana Petrović")


def test_what_has_no_room_is_cut_at_its_end(bench: Workbench) -> None:
    text = bench.inspector.text
    text.setText("word " * 200)
    shown = text.text()

    assert shown.startswith("word word")
    assert shown.endswith("…")
    text.resize(text.width() * 2, text.height())
    assert len(text.text()) > len(shown)


def test_a_label_for_a_quote_is_answered(bench: Workbench, hand: Hand) -> None:
    hand.click(QUOTE.contents[0])
    bench.inspector.labelled.emit("ORG")

    assert bench.window.statusBar().currentMessage().startswith("A label goes on")


def test_the_label_of_what_is_active_is_marked_in_the_list(bench: Workbench, hand: Hand) -> None:
    labels = bench.inspector.labels
    hand.click(KYIV.stretch)
    assert labels.currentItem().text() == "ORG"
    hand.type("3")
    assert labels.currentItem().text() == "GPE"
    hand.click(QUOTE.contents[0])
    assert labels.currentRow() == -1


def test_an_edit_does_not_scroll_the_labels(bench: Workbench, hand: Hand) -> None:
    bench.window.resize(1280, 640)
    labels = bench.inspector.labels
    hand.click(KYIV.stretch)
    labels.scrollToBottom()
    before = labels.verticalScrollBar().value()

    labels.itemClicked.emit(labels.item(labels.count() - 1))

    assert span(bench, KYIV.id).label == "LANGUAGE"
    assert labels.verticalScrollBar().value() == before > 0


@pytest.mark.parametrize("name", ["a\nname\nof\nlines", "x" * 10_000, "<b>bold</b>\ttab"])
def test_a_name_of_any_shape_takes_one_line(bench: Workbench, hand: Hand, name: str) -> None:
    inspector = bench.inspector
    width, line = inspector.minimumSizeHint().width(), inspector.people.sizeHintForRow(0)
    hand.click(QUOTE.contents[0])

    bench.deeds.set_speaker_name(name)

    lists = (inspector.quotes, inspector.people)
    assert {rows.sizeHintForRow(0) for rows in lists} == {line}
    assert inspector.minimumSizeHint().width() == width
    assert bench.desk.speakers[bench.desk.quote.speaker].name == name


def test_text_from_a_file_is_never_taken_for_markup(bench: Workbench) -> None:
    bench.inspector.spoken.emit("<b>Ana</b>")

    assert bench.inspector.quotes.item(0).text().startswith("<b>Ana</b>")
    assert bench.inspector.text.textFormat() is Qt.TextFormat.PlainText


def test_a_name_typed_into_the_speaker_field_goes_to_the_quote(
    bench: Workbench, qtbot: QtBot
) -> None:
    field = bench.inspector.speaker.lineEdit()
    field.selectAll()
    qtbot.keyClicks(field, "Mayor 2")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    names = {speaker.id: speaker.name for speaker in bench.desk.session.speakers()}
    assert names[quote(bench).speaker] == "Mayor 2"
    assert quote(bench).state is State.CHANGED


def test_what_a_person_changed_is_told_apart_from_how_sure_its_suggester_was(
    bench: Workbench, hand: Hand
) -> None:
    hand.click(PERSON.stretch)
    hand.type("2")

    state = bench.inspector.state
    state.setFixedWidth(800)
    assert state.text() == "ORG, changed, suggested 90%, by builtin@3"


def test_a_long_name_is_read_from_its_beginning(bench: Workbench, hand: Hand) -> None:
    hand.click(PERSON.stretch)
    bench.inspector.spoken.emit("The Ministry of Infrastructure of the Republic")

    assert bench.inspector.speaker.lineEdit().cursorPosition() == 0


def test_the_lists_of_speakers_and_labels_lead_to_where_these_are_changed(
    bench: Workbench,
) -> None:
    menus = {
        bench.inspector.people: "show_speakers",
        bench.inspector.labels: "edit_scheme",
    }
    for entries, command in menus.items():
        assert entries.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
        assert entries.actions() == [bench.actions_by_name[command]]
