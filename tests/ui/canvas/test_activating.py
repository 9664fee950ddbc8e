"""A click finds marks from the inside out, and handles move their ends."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from annotator.domain.span import Stretch
from annotator.ui.canvas.marks import Form, Mark
from annotator.ui.canvas.ring import RINGED, handles
from tests.ui.canvas.sample import find

INN, SOUP = Mark("span", "inn"), Mark("quote", "soup")
FERRY, INNER = Mark("quote", "ferry"), Mark("quote", "inner")


def grip(canvas, edge: str, index: int = 0, form: Form | None = None) -> QPoint:
    wanted = {form} if form else RINGED
    placed = [h for h in handles(canvas.sheet.placed(canvas.active)) if h.trace.form in wanted]
    found = next(h for h in placed if (h.edge, h.trace.index) == (edge, index))
    at = found.at if form else QPointF(found.at.x(), found.box.center().y())
    return (at + canvas.origin).toPoint()


def moved(seen) -> tuple[Mark, int, Stretch]:
    trace, stretch = seen.args
    return trace.mark, trace.index, stretch


def test_a_click_takes_the_innermost_and_the_next_click_goes_outwards(canvas, hand):
    seen = []
    canvas.activated.connect(seen.append)

    for _ in range(3):
        hand.click(hand.middle(find("Lantern Inn")))

    assert seen == [INN, SOUP, INN]
    assert canvas.active == INN


def test_a_click_within_what_is_active_takes_the_innermost(canvas, hand):
    canvas.set_active(SOUP)

    hand.click(hand.middle(find("Lantern Inn")))

    assert canvas.active == INN


def test_a_click_on_a_nested_quote_takes_the_inner_one_first(canvas, hand):
    hand.click(hand.middle(find("‘a philosophy’")))
    first = canvas.active
    hand.click(hand.middle(find("‘a philosophy’")))

    assert (first, canvas.active) == (INNER, FERRY)


def test_a_click_on_plain_text_clears_what_is_active_and_selected(canvas, hand):
    canvas.set_active(INN)
    canvas.select(find("harbour"))

    hand.click(hand.middle(find("bring back")))

    assert canvas.active is None
    assert canvas.selection is None


def test_a_click_in_the_gutter_takes_the_quote_beside_it(canvas, hand):
    at = hand.middle(find("We asked"))
    at.setX(round(canvas.origin.x()) - 30)

    hand.click(at)

    assert canvas.active == SOUP


def test_dragging_the_end_of_a_span_asks_for_a_move(qtbot, canvas, hand):
    canvas.set_active(INN)

    with qtbot.waitSignal(canvas.end_moved, timeout=1000) as seen:
        hand.drag(grip(canvas, "end"), hand.place(find("soup").start + 2))

    assert moved(seen) == (INN, 0, find("Lantern Inn for soup"))
    assert canvas.selection is None


def test_dragging_the_start_of_a_span_asks_for_a_move(qtbot, canvas, hand):
    canvas.set_active(INN)

    with qtbot.waitSignal(canvas.end_moved, timeout=1000) as seen:
        hand.drag(grip(canvas, "start"), hand.place(find("asked").start + 2))

    assert moved(seen) == (INN, 0, find("asked the Lantern Inn"))


def test_dragging_the_second_content_of_a_quote_says_which(qtbot, canvas, hand):
    canvas.set_active(FERRY)
    content = find("“not ‘a philosophy’ of ours.”")

    with qtbot.waitSignal(canvas.end_moved, timeout=1000) as seen:
        hand.drag(grip(canvas, "end", 1), hand.place(find(" of ours").start, dx=0))

    assert moved(seen) == (FERRY, 1, Stretch(content.start, find("‘a philosophy’").end))


def test_an_end_dragged_past_the_other_leaves_one_word(qtbot, canvas, hand):
    canvas.set_active(INN)

    with qtbot.waitSignal(canvas.end_moved, timeout=1000) as seen:
        hand.drag(grip(canvas, "end"), hand.place(find("We asked").start))

    assert moved(seen) == (INN, 0, find("Lantern"))


def test_a_word_right_behind_the_active_mark_can_be_selected(qtbot, canvas, hand):
    for mark, word in ((FERRY, find("she added")), (SOUP, find("said"))):
        canvas.set_active(mark)
        with qtbot.waitSignal(canvas.selected, timeout=1000) as seen:
            hand.drag(hand.place(word.start, dx=2), hand.place(word.end, dx=-1))

        assert seen.args == [word]


def test_the_ends_of_a_cue_and_of_a_mention_can_be_dragged(qtbot, canvas, hand):
    canvas.set_active(SOUP)
    for form, edge, to, result in (
        (Form.CUE, "start", find("soup").start, "soup,” said"),
        (Form.SOURCE, "end", find("who has").end, "Odile Marchetti, who has"),
    ):
        with qtbot.waitSignal(canvas.end_moved, timeout=1000) as seen:
            hand.drag(grip(canvas, edge, form=form), hand.place(to, dx=0))

        trace, stretch = seen.args
        assert (trace.mark, trace.form) == (SOUP, form)
        assert stretch == find(result)


def test_the_start_of_a_span_from_right_to_left_is_at_its_right(canvas):
    canvas.set_active(Mark("span", "minister"))

    assert grip(canvas, "start").x() > grip(canvas, "end").x()


def test_a_click_on_a_handle_is_a_click(qtbot, canvas, hand):
    canvas.set_active(SOUP)
    at = grip(canvas, "start") + QPoint(3, 0)

    with qtbot.assertNotEmitted(canvas.end_moved):
        hand.click(at)
    with qtbot.waitSignal(canvas.activated) as seen:
        hand.click(at)

    assert seen.args == [SOUP]


def test_a_drag_from_the_gutter_to_a_name_says_who_speaks(qtbot, canvas, hand):
    beside = hand.middle(find("We asked"))
    beside.setX(round(canvas.origin.x()) - 30)

    with qtbot.waitSignal(canvas.source_dropped, timeout=1000) as seen:
        hand.drag(beside, hand.middle(find("Odile")))

    assert seen.args == [SOUP, find("Odile Marchetti")]
    assert canvas.selection is None


def test_a_drag_from_the_gutter_to_plain_text_takes_the_word(qtbot, canvas, hand):
    beside = hand.middle(find("We asked"))
    beside.setX(round(canvas.origin.x()) - 30)

    with qtbot.waitSignal(canvas.source_dropped, timeout=1000) as seen:
        hand.drag(beside, hand.middle(find("board")))

    assert seen.args == [SOUP, find("board")]


def test_a_click_tells_where_it_was(qtbot, canvas, hand):
    with qtbot.waitSignal(canvas.clicked, timeout=1000) as seen:
        hand.click(hand.middle(find("board")))

    word = find("board")
    assert word.start <= seen.args[0] < word.end


def test_what_is_not_on_show_cannot_be_active(canvas):
    canvas.set_active(Mark("span", "nowhere"))

    assert canvas.active is None


def test_keys_scroll_and_leave_the_rest_to_the_window(canvas):
    left = (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_BracketLeft)

    accepted = {key: _press(canvas, key) for key in (*left, Qt.Key.Key_Down, Qt.Key.Key_End)}

    assert not any(accepted[key] for key in left)
    assert accepted[Qt.Key.Key_Down]
    assert accepted[Qt.Key.Key_End]


def _press(canvas, key: Qt.Key) -> bool:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    canvas.keyPressEvent(event)
    return event.isAccepted()
