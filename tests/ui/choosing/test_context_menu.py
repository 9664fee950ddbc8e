"""The menu under the mouse has what can be done with what lies there."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import QuoteKind
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, PETROVIC, QUOTE, Hand, accepted

pytestmark = pytest.mark.qt_log_ignore("does not support")
NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
COUNCIL, MAYOR = Stretch(53, 60), Stretch(16, 21)
Asks = Callable[[QPoint | None], QMenu]


@pytest.fixture
def popups() -> Iterator[None]:
    """Close what is left open."""
    yield
    while menu := QApplication.activePopupWidget():
        menu.close()


@pytest.fixture
def ask(bench: Workbench, popups: None) -> Asks:  # noqa: ARG001  (they are closed after it)
    """Ask for the menu at a point of the viewport, or with the menu key, and return it."""
    canvas = bench.canvas

    def ask(at: QPoint | None) -> QMenu:
        by = QContextMenuEvent.Reason.Mouse if at else QContextMenuEvent.Reason.Keyboard
        widget = canvas.viewport() if at else canvas
        point = at or QPoint()
        event = QContextMenuEvent(by, point, widget.mapToGlobal(point))
        QApplication.sendEvent(widget, event)
        return QApplication.activePopupWidget()

    return ask


def plain(action: QAction) -> str:
    return action.text().replace("&", "")


def texts(menu: QMenu) -> list[str]:
    return [plain(action) for action in menu.actions() if not action.isSeparator()]


def pick(menu: QMenu, *path: str) -> None:
    whole = menu
    for step in path[:-1]:
        menu = submenu(menu, step)
    next(action for action in menu.actions() if plain(action) == path[-1]).trigger()
    whole.close()


def submenu(menu: QMenu, title: str) -> QMenu:
    return next(action.menu() for action in menu.actions() if plain(action) == title)


def test_a_suggested_span_can_be_accepted(bench: Workbench, hand: Hand, ask: Asks) -> None:
    menu = ask(hand.middle(KYIV.stretch))

    assert bench.desk.active == bench.canvas.active == mark_of(KYIV)
    assert texts(menu)[:5] == ["Accept", "Reject", "Delete", "Label", "Move the ends"]
    pick(menu, "Accept")
    assert bench.desk.copy.span(KYIV.id) == accepted(KYIV)


def test_keys_stand_beside_actions_and_labels(hand: Hand, ask: Asks) -> None:
    menu = ask(hand.middle(KYIV.stretch))

    assert menu.actions()[1].shortcut().toString() == "Backspace"
    labels = texts(submenu(menu, "Label"))
    assert labels[:3] == ["PERSON\t1", "ORG\t2", "GPE\t3"]
    assert labels[-1] == "Label…"


def test_a_label_is_put_on(bench: Workbench, hand: Hand, ask: Asks) -> None:
    pick(ask(hand.middle(KYIV.stretch)), "Label", "GPE\t3")

    assert bench.desk.copy.span(KYIV.id).label == "GPE"


def test_a_quote_is_given_its_speaker_and_kind(bench: Workbench, hand: Hand, ask: Asks) -> None:
    pick(ask(hand.middle(QUOTE.contents[0])), "Speaker", "Ana Petrović\t1")
    assert bench.desk.quote.speaker == PETROVIC.id

    menu = ask(hand.middle(QUOTE.contents[0]))
    (entry,) = (a for a in submenu(menu, "Speaker").actions() if a.isChecked())
    assert entry.text() == "Ana Petrović\t1"
    pick(menu, "Kind of quote", "Mixed")
    assert bench.desk.quote.kind is QuoteKind.MIXED


def test_an_end_is_moved(bench: Workbench, hand: Hand, ask: Asks) -> None:
    pick(ask(hand.middle(PERSON.stretch)), "Move the ends", "Start one word left")

    assert bench.desk.item.stretch == Stretch(16, 34)


def test_a_word_is_selected_for_what_can_be_done_with_it(
    bench: Workbench, hand: Hand, ask: Asks
) -> None:
    menu = ask(hand.middle(COUNCIL))

    assert bench.desk.selection == COUNCIL
    pick(menu, "Label", "ORG\t2")
    added = [s for s in bench.desk.copy.spans if s.state is State.ADDED]
    assert [(s.stretch, s.label) for s in added] == [(COUNCIL, "ORG")]


def test_a_word_can_be_the_speaker_of_the_active_quote(
    bench: Workbench, hand: Hand, ask: Asks
) -> None:
    pick(ask(hand.middle(MAYOR)), "Speaker…")

    quote = bench.desk.copy.quote(QUOTE.id)
    assert quote.source == MAYOR
    assert bench.desk.speakers[quote.speaker].name == "Mayor"


def test_a_selection_stays_when_the_menu_is_asked_for_on_it(
    bench: Workbench, hand: Hand, ask: Asks
) -> None:
    hand.drag(Stretch(16, 34))
    selection = bench.desk.selection
    menu = ask(hand.middle(MAYOR))

    assert bench.desk.selection == selection
    assert "Quote from the selection" in texts(menu)


def test_where_there_is_nothing_it_is_about_the_article(
    bench: Workbench, hand: Hand, ask: Asks
) -> None:
    at = hand.middle(COUNCIL)
    at.setY(bench.canvas.viewport().height() - 5)
    menu = ask(at)

    assert bench.desk.active is None
    assert "Done, and on to the next" in texts(menu)
    assert "Accept" not in texts(menu)


def test_marks_at_one_place_are_all_within_reach(bench: Workbench, hand: Hand, ask: Asks) -> None:
    hand.click(PERSON.stretch)
    hand.key(Qt.Key.Key_Return)
    hand.drag(Stretch(16, 34))
    hand.type("2")
    menu = ask(hand.middle(PERSON.stretch))

    names = texts(submenu(menu, "Marks here"))
    assert names[:2] == ["PERSON: Ana Petrović", "ORG: Mayor Ana Petrović"]
    pick(menu, "Marks here", names[1])
    assert bench.desk.item.label == "ORG"


def test_the_menu_key_asks_about_what_is_active(bench: Workbench, ask: Asks) -> None:
    menu = ask(None)

    assert "Speaker" in texts(menu)
    below = bench.window.mapFromGlobal(menu.pos()).y()
    assert below >= bench.box_in_hand().bottom()


@pytest.mark.parametrize("key", [Qt.Key.Key_F10, Qt.Key.Key_Menu])
@pytest.mark.usefixtures("popups")
def test_keys_open_the_menu_below_what_is_active(bench: Workbench, hand: Hand, key: Qt.Key) -> None:
    bench.desk.choose(mark_of(QUOTE))
    hand.key(key, SHIFT if key == Qt.Key.Key_F10 else NO_KEY)
    menu = QApplication.activePopupWidget()

    assert texts(menu)[:2] == ["Accept", "Reject"]
    corner, quote = bench.window.mapFromGlobal(menu.pos()), bench.box_in_hand()
    assert corner.x() == quote.left()
    assert quote.bottom() <= corner.y() < quote.bottom() + 20


@pytest.mark.usefixtures("popups")
def test_what_the_keys_are_about_is_brought_to_view(bench: Workbench, hand: Hand) -> None:
    long = Article("long", "Word\n" * 500, title="Long")
    first = Span("e9", Stretch(0, 4), "ORG", State.SUGGESTED, "b@1")
    changes = (Change(None, long, "long"), Change(None, first, "long", SUGGESTIONS))
    Session(bench.desk.session.project, "").do(Edit("Import", changes))
    bench.desk.open("long")
    bar = bench.canvas.verticalScrollBar()
    bar.setValue(bar.maximum())

    hand.key(Qt.Key.Key_F10, SHIFT)

    assert bench.canvas.sees(first.stretch)
    pick(QApplication.activePopupWidget(), "Reject")
    assert bench.desk.copy.span(first.id).state is State.REJECTED


@pytest.mark.usefixtures("popups")
def test_with_a_caret_the_menu_is_about_the_mark_or_the_word_there(
    bench: Workbench, hand: Hand
) -> None:
    hand.key(Qt.Key.Key_F7)
    bench.desk.let_go()
    bench.caret.place(PERSON.start + 2)
    hand.key(Qt.Key.Key_F10, SHIFT)
    assert bench.desk.item == PERSON
    pick(QApplication.activePopupWidget(), "Accept")

    bench.desk.let_go()
    bench.caret.place(COUNCIL.start)
    hand.key(Qt.Key.Key_F10, SHIFT)
    assert bench.desk.selection == COUNCIL
    pick(QApplication.activePopupWidget(), "Label", "ORG\t2")
    assert bench.desk.item.stretch == COUNCIL


@pytest.mark.usefixtures("popups")
def test_with_nothing_in_hand_the_menu_of_the_article_opens_over_the_text(
    bench: Workbench, hand: Hand
) -> None:
    bench.desk.let_go()
    hand.key(Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()

    assert "Done, and on to the next" in texts(menu)
    assert bench.canvas.rect().contains(bench.canvas.mapFromGlobal(menu.pos()))


def test_the_text_is_copied(hand: Hand, ask: Asks) -> None:
    pick(ask(hand.middle(KYIV.stretch)), "Copy the text")
    assert QGuiApplication.clipboard().text() == "Kyiv"

    hand.drag(COUNCIL)
    hand.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "council"


def test_what_names_hold_is_no_markup_and_no_key(bench: Workbench, hand: Hand, ask: Asks) -> None:
    bench.deeds.set_speaker_name("R&D\tfirst & last " + "x" * 90)
    menu = submenu(ask(hand.middle(QUOTE.contents[0])), "Speaker")

    shown = menu.actions()[1].text()
    assert shown.startswith("R&&D first && last xx")
    assert shown.endswith("…\t2")
