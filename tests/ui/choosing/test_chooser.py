"""Commands, labels, speakers and articles are chosen by typing, without the mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.edit import Change, Edit
from annotator.domain.span import State, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.marks import mark_of
from annotator.ui.choosing.chooser import MOST, NOTHING, Choice, Chooser, Offer
from annotator.ui.rows import HELD, Row
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, PETROVIC, QUOTE, Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
COUNCIL = Stretch(53, 60)
KORHONEN = Speaker("p-eva", "Eva Korhonen", ("Korhonen",))


def texts(chooser: Chooser) -> list[str]:
    return [chooser.model.choice(row).row.text for row in range(chooser.model.rowCount())]


def current(chooser: Chooser) -> str:
    return chooser.view.currentIndex().data()


class Typist:
    """Types into the chooser that is open."""

    def __init__(self, qtbot: QtBot, chooser: Chooser) -> None:
        self._qtbot = qtbot
        self.chooser = chooser

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self.chooser.field, text)

    def key(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(self.chooser.field, key, modifier)


@pytest.fixture
def typist(qtbot: QtBot, bench: Workbench) -> Typist:
    return Typist(qtbot, bench.palettes.chooser)


@pytest.fixture
def fruit(qtbot: QtBot) -> Iterator[tuple[Typist, list[str]]]:
    """A chooser of its own, and what was chosen in it."""
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    taken: list[str] = []
    names = ("Apple", "Apricot", "Blood orange", "Orange")
    choices = tuple(Choice(Row(name, enabled=name != "Apricot"), name) for name in names)
    chooser = Chooser(window)
    chooser.ask(Offer("Which fruit?", choices, taken.append))
    qtbot.waitUntil(chooser.field.hasFocus)
    yield Typist(qtbot, chooser), taken
    window.close()


def test_all_is_offered_in_its_order_until_something_is_typed(fruit) -> None:
    typist, _ = fruit

    assert texts(typist.chooser) == ["Apple", "Apricot", "Blood orange", "Orange"]
    typist.type("or")
    assert texts(typist.chooser) == ["Orange", "Blood orange"]
    assert current(typist.chooser) == "Orange"


def test_up_and_down_go_around_and_enter_takes(fruit) -> None:
    typist, taken = fruit
    typist.key(Qt.Key.Key_Up)
    assert current(typist.chooser) == "Orange"
    typist.key(Qt.Key.Key_Down)
    typist.key(Qt.Key.Key_PageDown)
    typist.key(Qt.Key.Key_Return)

    assert taken == ["Orange"]
    assert typist.chooser.isHidden()


def test_a_screen_reader_hears_what_enter_would_take(fruit) -> None:
    typist, _ = fruit
    typist.type("blood")

    assert typist.chooser.field.accessibleName() == "Which fruit?"
    assert typist.chooser.field.accessibleDescription() == "Blood orange"


def test_what_is_greyed_is_not_taken(fruit) -> None:
    typist, taken = fruit
    typist.type("apr")
    typist.key(Qt.Key.Key_Return)

    assert taken == []
    assert typist.chooser.isVisible()


def test_where_nothing_fits_it_says_so_and_takes_nothing(fruit) -> None:
    typist, taken = fruit
    typist.type("quince")
    typist.key(Qt.Key.Key_Return)

    assert texts(typist.chooser) == [NOTHING]
    assert taken == []


def test_escape_closes_without_a_choice(fruit) -> None:
    typist, taken = fruit
    typist.key(Qt.Key.Key_Escape)

    assert typist.chooser.isHidden()
    assert taken == []


def test_a_click_takes_a_row(fruit, qtbot: QtBot) -> None:
    typist, taken = fruit
    view = typist.chooser.view
    place = view.visualRect(typist.chooser.model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert taken == ["Blood orange"]


def test_a_word_of_what_it_is_about_finds_it_after_those_that_are_called_so() -> None:
    told = Choice(Row("Hand out"), 1, about="Write packets for annotators")
    called = Choice(Row("Bring packets in"), 2)
    offer = Offer("Which?", (told, called), print)

    assert [choice.value for choice in offer.fitting("packets")] == [2, 1]
    assert [choice.value for choice in offer.fitting("annot")] == [1]
    assert [choice.row.text for choice in offer.fitting("kets for")] == [NOTHING]


@pytest.mark.parametrize(
    ("typed", "found"),
    [("packets", "Hand out articles…"), ("merge", "Bring in annotators’ files…")],
)
def test_a_command_is_found_by_what_it_does(typist: Typist, bench, typed: str, found: str) -> None:
    bench.actions_by_name["choose_command"].trigger()
    typist.type(typed)

    assert found in texts(typist.chooser)


def test_more_than_can_be_read_is_not_shown() -> None:
    choices = tuple(Choice(Row(f"Row {n}"), n) for n in range(MOST + 50))

    assert len(Offer("Which?", choices, print).fitting("row")) == MOST


@pytest.mark.parametrize("top", [10, 150, 300, 450, 560])
def test_it_never_covers_what_it_is_about(fruit, top: int) -> None:
    chooser = fruit[0].chooser
    about = QRect(300, top, 120, 24)
    choices = tuple(Choice(Row(f"Row {n}"), n) for n in range(40))
    chooser.ask(Offer("Which?", choices, print, about=about))

    assert not chooser.geometry().intersects(about)
    assert chooser.window().rect().contains(chooser.geometry())


def test_it_stays_in_a_window_that_becomes_smaller(fruit, qtbot: QtBot) -> None:
    chooser = fruit[0].chooser
    chooser.window().resize(400, 300)

    qtbot.waitUntil(lambda: chooser.window().rect().contains(chooser.geometry()))


def test_it_closes_when_something_else_is_clicked(
    bench: Workbench, hand: Hand, typist: Typist
) -> None:
    hand.key(Qt.Key.Key_K, CONTROL)
    assert typist.chooser.isVisible()
    bench.queue.search.setFocus()

    assert typist.chooser.isHidden()
    assert bench.queue.search.hasFocus()


def test_the_palette_runs_a_command_and_gives_the_keys_back(
    bench: Workbench, hand: Hand, typist: Typist
) -> None:
    place = bench.canvas.verticalScrollBar().value()
    hand.key(Qt.Key.Key_K, CONTROL)
    typist.type("next sugg")
    assert current(typist.chooser) == "Next suggestion"
    typist.key(Qt.Key.Key_Return)

    assert bench.desk.item.id == PERSON.id
    assert bench.canvas.hasFocus()
    assert bench.canvas.verticalScrollBar().value() == place


def test_the_palette_shows_menu_and_keys_and_greys_what_is_off(
    bench: Workbench, hand: Hand, typist: Typist
) -> None:
    bench.actions_by_name["accept"].setShortcut("F7")
    hand.key(Qt.Key.Key_K, CONTROL)
    model = typist.chooser.model
    rows = [model.index(n).data(HELD) for n in range(model.rowCount())]
    by_text = {row.text: row for row in rows}

    assert by_text["Accept"] == Row("Accept", "Suggestion", "F7")
    assert not by_text["Undo"].enabled
    typist.type("undo")
    typist.key(Qt.Key.Key_Return)
    assert typist.chooser.isVisible()


def test_typing_in_the_chooser_is_no_command(bench: Workbench, hand: Hand, typist: Typist) -> None:
    hand.key(Qt.Key.Key_K, CONTROL)
    typist.type("a q1.")
    typist.key(Qt.Key.Key_Tab)
    typist.key(Qt.Key.Key_Backspace)

    assert typist.chooser.field.text() == "a q1"
    assert {i.state for i in bench.desk.copy.items()} == {State.SUGGESTED}


def test_l_and_a_few_letters_label_the_active_span(
    bench: Workbench, hand: Hand, typist: Typist
) -> None:
    hand.click(KYIV.stretch)
    hand.type("l")
    typist.type("gp")
    assert current(typist.chooser) == "GPE"
    typist.key(Qt.Key.Key_Return)

    assert bench.desk.copy.span(KYIV.id).label == "GPE"


def test_labels_are_found_by_key_and_by_what_they_mean(
    bench: Workbench, hand: Hand, typist: Typist
) -> None:
    hand.drag(COUNCIL)
    hand.type("l")
    typist.type("agency")
    assert texts(typist.chooser) == ["ORG"]

    typist.chooser.field.setText("alt+8")
    assert texts(typist.chooser) == ["LAW"]
    row = typist.chooser.view.currentIndex().data(HELD)
    assert (row.key, row.colour) == ("Alt+8", bench.window.theme.colour("work"))
    assert row.detail == "A named law, treaty or court decision."


def test_the_label_used_last_is_offered_first(hand: Hand, typist: Typist) -> None:
    hand.click(KYIV.stretch)
    hand.type("64")
    hand.type("l")

    assert texts(typist.chooser)[:3] == ["LOC", "DATE", "PERSON"]


def test_l_does_nothing_with_nothing_to_label(bench: Workbench, hand: Hand, typist: Typist) -> None:
    hand.key(Qt.Key.Key_Escape)
    hand.type("l")

    assert typist.chooser.isHidden()
    assert not bench.actions_by_name["choose_label"].isEnabled()


def test_after_s_a_letter_begins_a_name(bench: Workbench, hand: Hand, typist: Typist) -> None:
    Session(bench.desk.session.project, "").do(Edit("Enter", (Change(None, KORHONEN),)))
    bench.desk.open("a1")
    hand.type("s")
    hand.type("k")
    assert texts(typist.chooser) == ["Eva Korhonen", "New speaker: k"]
    typist.key(Qt.Key.Key_Return)

    assert bench.desk.copy.quote(QUOTE.id).speaker == KORHONEN.id
    assert bench.desk.asking is None


def test_those_of_the_article_come_first_with_their_numbers(
    bench: Workbench, typist: Typist
) -> None:
    agnes = Speaker("p-agnes", "Agnes")
    Session(bench.desk.session.project, "").do(Edit("Enter", (Change(None, agnes),)))
    bench.desk.open("a1")
    bench.palettes.choose_speaker()
    assert texts(typist.chooser) == ["Ana Petrović", "Agnes"]
    assert typist.chooser.view.currentIndex().data(HELD).key == "1"

    typist.type("a")
    assert texts(typist.chooser) == ["Ana Petrović", "Agnes", "New speaker: a"]


def test_a_name_that_nobody_has_becomes_a_new_speaker(
    bench: Workbench, hand: Hand, typist: Typist
) -> None:
    hand.type("sm")
    typist.type("ayor 2")
    assert texts(typist.chooser) == ["New speaker: mayor 2"]
    typist.key(Qt.Key.Key_Return)

    speaker = bench.desk.copy.quote(QUOTE.id).speaker
    assert bench.desk.speakers[speaker].name == "mayor 2"


def test_a_name_of_the_ledger_is_not_offered_as_new(bench: Workbench, typist: Typist) -> None:
    bench.palettes.choose_speaker("ANA PETROVIĆ")

    assert texts(typist.chooser) == [PETROVIC.name]


def test_an_article_is_opened_by_its_title(bench: Workbench, hand: Hand, typist: Typist) -> None:
    hand.key(Qt.Key.Key_P, CONTROL)
    typist.type("aga")
    typist.key(Qt.Key.Key_Return)

    assert bench.desk.article.id == "a2"


def test_an_article_is_found_by_what_is_said_about_it(
    bench: Workbench, hand: Hand, typist: Typist
) -> None:
    hand.key(Qt.Key.Key_P, CONTROL)
    typist.type("todo")

    chooser = bench.palettes.chooser
    rows = range(chooser.model.rowCount())
    assert [chooser.model.choice(row).value for row in rows] == ["a1", "a2"]


def test_the_label_palette_lies_beside_the_mark(
    bench: Workbench, hand: Hand, typist: Typist
) -> None:
    hand.click(KYIV.stretch)
    hand.type("l")
    place = bench.canvas.viewport().mapTo(bench.window, hand.middle(KYIV.stretch))

    assert not typist.chooser.geometry().adjusted(0, -4, 0, 4).contains(QPoint(place))


def test_a_label_says_what_it_means_under_the_mouse(bench: Workbench, typist: Typist) -> None:
    bench.desk.choose(mark_of(KYIV))
    bench.actions_by_name["choose_label"].trigger()

    row = texts(typist.chooser).index("GPE")
    tip = typist.chooser.model.index(row).data(Qt.ItemDataRole.ToolTipRole)

    assert "a place with a government. For example: Kyiv, France" in tip
