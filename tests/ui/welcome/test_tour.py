"""The tour leads through the real window."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from annotator.domain.span import State
from annotator.ui.welcome.tour import STOPS, Tour
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import PERSON


@pytest.fixture
def tour(bench):
    (tour,) = (part for part in bench.parts if isinstance(part, Tour))
    bench.actions_by_name["take_tour"].trigger()
    return tour


def test_each_stop_stands_wholly_in_the_window(bench, tour):
    for number, stop in enumerate(STOPS, start=1):
        card = tour.card
        assert card.title.text() == stop.title
        assert card.place.text() == f"{number} of {len(STOPS)}"
        assert bench.window.rect().contains(card.geometry())
        assert tour._frame.target is stop.at(bench)
        card.next.click()

    assert tour.card is None


def test_the_frame_stays_at_its_stop_wherever_the_focus_goes(bench, tour):
    bench.queue.search.setFocus()
    tour.card.next.setFocus()

    assert tour._frame.target is bench.canvas


def test_what_a_stop_asks_for_leads_on(bench, hand, tour):
    tour.card.next.click()
    hand.key(Qt.Key.Key_Tab)
    assert tour.card.title.text() == STOPS[2].title

    hand.key(Qt.Key.Key_Return)
    assert tour.card.title.text() == STOPS[3].title
    assert State.ACCEPTED in {item.state for item in bench.desk.copy.items()}


def test_one_can_go_back_and_leave_at_any_stop(bench, tour, qtbot):
    assert not tour.card.back.isEnabled()
    tour.card.next.click()
    tour.card.back.click()
    assert tour.card.title.text() == STOPS[0].title

    qtbot.keyClick(tour.card, Qt.Key.Key_Escape)
    assert tour.card is None
    bench.desk.choose(None)
    bench.actions_by_name["next_open"].trigger()
    assert bench.desk.active


def test_it_can_be_taken_again(bench, tour):
    first = tour.card
    bench.actions_by_name["take_tour"].trigger()

    assert tour.card is not first
    assert tour.card.title.text() == STOPS[0].title
    assert bench.desk.copy.span(PERSON.id)


def test_every_stop_is_told_in_the_language_of_the_window(bench):
    with bracketed():
        bench.actions_by_name["take_tour"].trigger()
        (tour,) = (part for part in bench.parts if isinstance(part, Tour))
        for _ in STOPS:
            assert in_english(tour.card) == set()
            tour.card.next.click()


def test_the_buttons_of_the_card_stay_where_they_are(tour):
    def height() -> int:
        return tour.card.next.mapTo(tour.card, QPoint()).y()

    first = tour.card.height(), height()
    tour.card.next.click()

    assert (tour.card.height(), height()) == first


def test_the_card_hides_neither_the_buttons_nor_the_menus_it_tells_of(bench, tour):
    for stop in STOPS:
        target = stop.at(bench)
        if target.height() < tour.card.height():
            place = QRect(target.mapTo(bench.window, QPoint()), target.size())
            assert not place.intersects(tour.card.geometry())
        tour.card.next.click()


def test_it_ends_with_the_project_it_leads_through(bench, tour):
    bench.close_session()

    assert tour.card is None
