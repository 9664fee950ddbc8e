"""What an annotator does costs few actions."""

from dataclasses import replace

from PySide6.QtCore import Qt

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote, Role
from annotator.domain.record import Standing, Status
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.marks import Form, mark_of
from annotator.ui.rows import HELD
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, PETROVIC, QUOTE, Hand, accepted

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
COUNCIL, MAYOR, SAID = Stretch(53, 60), Stretch(16, 21), Stretch(35, 39)


def item(bench: Workbench, wanted: str):
    """Read a mark from the file anew."""
    session = bench.desk.session
    copy = Session(session.project, session.annotator).copy("a1")
    return next(thing for thing in copy.items() if thing.id == wanted)


def added(bench: Workbench) -> list[Span]:
    return [span for span in bench.desk.copy.spans if span.state is State.ADDED]


def test_an_article_that_is_all_right_costs_one_key(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Return, SHIFT)

    copy = bench.desk.session.copy("a1")
    assert copy.standing.status is Status.DONE
    assert {i.state for i in copy.items()} == {State.ACCEPTED}
    assert bench.desk.article.id == "a2"


def test_one_undo_takes_back_that_an_article_was_all_right(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Return, SHIFT)
    hand.key(Qt.Key.Key_Z, CONTROL)

    copy = bench.desk.session.copy("a1")
    assert copy.standing.status is Status.TODO
    assert {i.state for i in copy.items()} == {State.SUGGESTED}
    assert bench.desk.article.id == "a1"


def test_a_suggestion_is_active_as_soon_as_an_article_is_open(bench: Workbench, hand: Hand) -> None:
    assert bench.desk.active == bench.canvas.active == mark_of(QUOTE)
    assert bench.canvas.verticalScrollBar().value() == 0

    hand.key(Qt.Key.Key_Return)
    assert item(bench, QUOTE.id) == accepted(QUOTE)


def test_a_refused_label_leaves_the_selection_as_it_was(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    before = bench.desk.active
    bench.desk.locked = "Not now"

    bench.deeds.label("ORG")
    bench.deeds.add_quote()

    assert bench.desk.selection == bench.canvas.selection == COUNCIL
    assert bench.desk.active == before
    assert bench.deeds.labels_used == []


def test_a_refused_join_leaves_the_selection_as_it_was(bench: Workbench, hand: Hand) -> None:
    hand.click(QUOTE.contents[0])
    hand.drag(COUNCIL)
    bench.desk.locked = "Not now"

    bench.deeds.join()

    assert bench.desk.selection == bench.canvas.selection == COUNCIL


def test_an_article_without_suggestions_opens_with_nothing_active(bench: Workbench) -> None:
    bench.desk.open("a2")

    assert bench.desk.active is None


def test_a_digit_says_who_speaks_in_the_active_quote(bench: Workbench, hand: Hand) -> None:
    hand.type("1")

    assert item(bench, QUOTE.id).speaker == PETROVIC.id


def test_a_digit_beyond_the_speakers_says_so(bench: Workbench, hand: Hand) -> None:
    hand.type("4")

    assert item(bench, QUOTE.id) == QUOTE
    assert "no speaker 4" in bench.window.statusBar().currentMessage()


def test_a_digit_labels_a_selection_even_while_a_quote_is_active(
    bench: Workbench, hand: Hand
) -> None:
    hand.drag(COUNCIL)
    bench.desk.active = mark_of(QUOTE)
    hand.type("2")

    assert [(s.stretch, s.label) for s in added(bench)] == [(COUNCIL, "ORG")]


def test_every_label_of_the_news_scheme_has_a_key(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.key(Qt.Key.Key_8, ALT)

    assert [s.label for s in added(bench)] == ["LAW"]
    shown = [bench.inspector.labels.item(row).data(HELD) for row in range(18)]
    assert (shown[0].text, shown[0].key) == ("PERSON", "1")
    assert (shown[16].text, shown[16].key) == ("LAW", "Alt+8")


def test_a_label_whose_key_an_action_has_goes_without(bench: Workbench, hand: Hand) -> None:
    labels = (Label("WEAPON", "X"), Label("QUERY", "Q"), Label("NONE"), Label("ODD", "no key"))
    session = bench.desk.session
    session.do(Edit("Take in", (Change(session.scheme(), Scheme("own", labels)),)))

    assert [bench.label_keys.key_of(label.name) for label in labels] == ["X", "", "", ""]
    hand.drag(COUNCIL)
    hand.type("x")
    assert [s.label for s in added(bench)] == ["WEAPON"]

    hand.type("1")
    assert [s.label for s in added(bench)] == ["WEAPON"]


def test_the_label_that_was_suggested_accepts_and_stays(bench: Workbench, hand: Hand) -> None:
    hand.click(PERSON.stretch)
    hand.type("1")

    assert item(bench, PERSON.id) == accepted(PERSON)
    assert bench.desk.active == mark_of(PERSON)


def test_a_changed_suggestion_stays_active_until_enter_goes_on(
    bench: Workbench, hand: Hand
) -> None:
    hand.click(PERSON.stretch)
    hand.type("2")
    hand.type("[")
    assert bench.desk.item == replace(
        PERSON, label="ORG", stretch=Stretch(16, 34), state=State.CHANGED
    )

    hand.key(Qt.Key.Key_Return)
    assert bench.desk.active == mark_of(KYIV)
    assert item(bench, PERSON.id).state is State.CHANGED


def test_the_end_of_a_cue_can_be_dragged(bench: Workbench, hand: Hand) -> None:
    hand.type("c")
    hand.click(SAID)
    traces = bench.canvas.sheet.index.traces(mark_of(QUOTE))
    cue = next(trace for trace in traces if trace.form is Form.CUE)
    bench.canvas.end_moved.emit(cue, Stretch(22, 39))

    assert dict(item(bench, QUOTE.id).parts())[Role.CUE] == Stretch(22, 39)


def test_a_full_stop_repeats_a_label_elsewhere(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.type("5")
    hand.click(KYIV.stretch)
    hand.type(".")
    hand.drag(MAYOR)
    hand.type(".")

    assert item(bench, KYIV.id).label == "NORP"
    assert [(s.stretch, s.label) for s in added(bench)] == [(MAYOR, "NORP"), (COUNCIL, "NORP")]


def test_a_full_stop_repeats_the_speaker_and_not_the_number(bench: Workbench, hand: Hand) -> None:
    hand.type("1.")
    hand.drag(COUNCIL)
    hand.type("q")
    quote = bench.desk.quote
    bench.deeds.set_speaker_name("Ana Petrović")
    bench.desk.undo()

    bench.desk.choose(mark_of(quote))
    hand.type(".")

    assert item(bench, quote.id).speaker == PETROVIC.id


def test_a_full_stop_repeats_decisions_and_nudges(bench: Workbench, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Return)
    hand.type(".")
    assert item(bench, PERSON.id) == accepted(PERSON)

    hand.type("[")
    hand.type(".")
    assert item(bench, KYIV.id).stretch == Stretch(35, 47)


def test_nothing_is_repeated_before_anything_was_done(bench: Workbench, hand: Hand) -> None:
    hand.type(".")
    assert "nothing to repeat" in bench.window.statusBar().currentMessage()

    hand.type("1c")
    hand.click(SAID)
    hand.type(".")
    assert "nothing to repeat" in bench.window.statusBar().currentMessage()


def test_undo_comes_back_to_an_article_without_marks(bench: Workbench, hand: Hand) -> None:
    bench.desk.open("a2")
    hand.key(Qt.Key.Key_Return, SHIFT)
    bench.desk.open("a1")
    hand.key(Qt.Key.Key_Z, CONTROL)

    assert bench.desk.article.id == "a2"
    assert bench.desk.copy.standing.status is Status.TODO


def test_undoing_an_import_leaves_what_lies_open(bench: Workbench, hand: Hand) -> None:
    third = Article("a3", "Kyiv again.", title="Third")
    span = Span("e3", Stretch(0, 4), "GPE")
    changes = (Change(None, third, "a3"), Change(None, span, "a3", "anna"))
    bench.desk.session.do(Edit("Import", changes))
    hand.key(Qt.Key.Key_Z, CONTROL)

    assert bench.desk.article.id == "a1"
    assert bench.queue.model.rowCount() == 2


def test_an_article_that_cannot_be_done_stays_open(bench: Workbench, hand: Hand) -> None:
    bench.desk.copy = replace(bench.desk.copy, standing=Standing(seconds=7))  # not what is stored
    hand.key(Qt.Key.Key_Return, SHIFT)

    assert bench.desk.article.id == "a1"
    assert item(bench, QUOTE.id) == QUOTE


def test_marking_the_same_again_leaves_nothing_selected(bench: Workbench, hand: Hand) -> None:
    for _ in range(2):
        hand.drag(COUNCIL)
        hand.type("2")

    assert [span.stretch for span in added(bench)] == [COUNCIL]
    assert bench.canvas.selection is bench.desk.selection is None


def test_a_click_forgets_the_selection(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.click(KYIV.stretch)
    hand.type("3")

    assert item(bench, KYIV.id).label == "GPE"
    assert added(bench) == []


def test_keys_are_about_what_is_selected_and_not_what_was_active(
    bench: Workbench, hand: Hand
) -> None:
    hand.click(PERSON.stretch)
    hand.drag(COUNCIL)
    hand.type("}")

    assert bench.desk.item is None
    told = Stretch(COUNCIL.start, COUNCIL.end + len(" told"))
    assert bench.desk.selection == bench.canvas.selection == told
    assert item(bench, PERSON.id) == PERSON


def test_tab_goes_on_from_what_is_selected_and_lets_go_of_it(bench: Workbench, hand: Hand) -> None:
    hand.drag(MAYOR)
    hand.key(Qt.Key.Key_Tab)

    assert bench.desk.active == mark_of(PERSON)
    assert bench.desk.selection is bench.canvas.selection is None

    hand.drag(MAYOR)
    hand.key(Qt.Key.Key_Tab, SHIFT)
    assert bench.desk.active == mark_of(QUOTE)


def test_tab_stops_at_a_suggestion_for_what_is_selected(bench: Workbench, hand: Hand) -> None:
    hand.drag(PERSON.stretch)
    hand.key(Qt.Key.Key_Tab)

    assert bench.desk.active == mark_of(PERSON)


def test_undo_lets_go_of_the_selection_for_what_it_shows(bench: Workbench, hand: Hand) -> None:
    hand.click(PERSON.stretch)
    hand.type("2")
    hand.drag(COUNCIL)
    hand.key(Qt.Key.Key_Z, CONTROL)

    assert bench.desk.item == PERSON
    assert bench.desk.selection is None


def test_a_selection_does_not_grow_over_the_end_of_its_paragraph(
    bench: Workbench, hand: Hand
) -> None:
    lines = Article("lines", "One two.\n\nThree four.\nFive", title="Lines")
    bench.desk.session.do(Edit("Import", (Change(None, lines, "lines"),)))
    bench.desk.open("lines")
    three, four = Stretch(10, 15), Stretch(16, 20)

    hand.drag(three)
    hand.type("[")
    assert bench.desk.selection == three
    assert "paragraph ends" in bench.window.statusBar().currentMessage()

    hand.drag(four)
    hand.type("}")
    assert bench.desk.selection == Stretch(16, 21)
    hand.type("}")
    hand.key(Qt.Key.Key_BraceRight, CONTROL | SHIFT)
    assert bench.desk.selection == Stretch(16, 21)


def test_a_full_stop_repeats_a_nudge_on_a_selection(bench: Workbench, hand: Hand) -> None:
    hand.drag(MAYOR)
    hand.type("}.")

    assert bench.desk.selection == Stretch(MAYOR.start, PERSON.stretch.end)


def test_m_mends_the_ends_of_a_mark_in_one_step(bench: Workbench, hand: Hand) -> None:
    crooked = Quote("q9", (Stretch(54, 58),), Stretch(61, 63), Stretch(17, 20))
    bench.desk.do(Edit("Import", (Change(None, crooked, "a1", "anna"),)))
    bench.desk.choose(mark_of(crooked))

    hand.type("m")

    mended = replace(crooked, contents=(COUNCIL,), cue=Stretch(61, 65), source=MAYOR)
    assert item(bench, "q9") == mended
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert item(bench, "q9") == crooked


def test_a_mark_that_is_right_is_not_mended(bench: Workbench, hand: Hand) -> None:
    hand.type("m")

    assert item(bench, QUOTE.id) == QUOTE
    assert "already" in bench.window.statusBar().currentMessage()


def test_parts_that_would_overlap_are_not_mended(bench: Workbench, hand: Hand) -> None:
    crooked = Quote("q9", (Stretch(54, 56), Stretch(57, 59)))
    bench.desk.do(Edit("Import", (Change(None, crooked, "a1", "anna"),)))
    bench.desk.choose(mark_of(crooked))

    hand.type("m")

    assert item(bench, "q9") == crooked
    assert "Not done" in bench.window.statusBar().currentMessage()


def test_a_span_does_not_grow_over_the_end_of_its_paragraph(bench: Workbench, hand: Hand) -> None:
    lines = Article("lines", "One two.\n\nThree four.\nFive", title="Lines")
    bench.desk.session.do(Edit("Import", (Change(None, lines, "lines"),)))
    bench.desk.open("lines")
    three = Stretch(10, 15)
    hand.drag(three)
    hand.type("2[")

    assert bench.desk.item.stretch == three
    assert "paragraph ends" in bench.window.statusBar().currentMessage()
