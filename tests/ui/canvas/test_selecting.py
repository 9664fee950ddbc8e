"""The mouse selects text and never anything but text."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.span import Stretch
from tests.ui.canvas.hand import LEFT, PLAIN, Hand
from tests.ui.canvas.sample import TEXT, find

ALT = Qt.KeyboardModifier.AltModifier


def test_a_drag_selects_whole_words(qtbot, canvas, hand):
    words = find("harbour board agreed")

    with qtbot.waitSignal(canvas.selected, timeout=1000) as seen:
        hand.drag(hand.place(words.start + 3), hand.place(words.end - 2))

    assert seen.args == [words]
    assert canvas.selection == words


def test_a_drag_from_right_to_left_selects_the_same(qtbot, canvas, hand):
    words = find("harbour board agreed")

    with qtbot.waitSignal(canvas.selected, timeout=1000):
        hand.drag(hand.place(words.end - 2), hand.place(words.start + 3))

    assert canvas.selection == words


def test_a_drag_with_alt_selects_characters(qtbot, canvas, hand):
    start = find("harbour").start

    with qtbot.waitSignal(canvas.selected, timeout=1000):
        hand.drag(hand.place(start + 2), hand.place(start + 5), ALT)

    assert canvas.selection.text(TEXT) == "rbo"


def test_a_drag_over_a_quotation_mark_includes_it(qtbot, canvas, hand):
    quote = find("“We asked the Lantern Inn for soup,”")

    with qtbot.waitSignal(canvas.selected, timeout=1000):
        hand.drag(hand.place(quote.start), hand.place(quote.end, dx=0))

    assert canvas.selection == quote


def test_a_drag_across_emoji_and_lines_keeps_code_points(qtbot, canvas, hand):
    start, end = find("since 2009").start, find("she added").end

    with qtbot.waitSignal(canvas.selected, timeout=1000):
        hand.drag(hand.place(start + 1), hand.place(end - 1))

    assert canvas.selection == Stretch(start, end)


def test_a_drag_in_a_line_from_right_to_left_selects_words(qtbot, canvas, hand):
    words = find("ليلى منصور")

    with qtbot.waitSignal(canvas.selected, timeout=1000):
        hand.drag(hand.place(words.start + 1, dx=0), hand.place(words.end - 1, dx=0))

    assert canvas.selection == words


def test_a_drag_over_white_space_alone_selects_nothing(qtbot, canvas, hand):
    gap = find("board agreed").start + len("board")
    canvas.select(find("harbour"))

    with qtbot.waitSignal(canvas.selected, timeout=1000) as selected:
        hand.drag(hand.place(gap, dx=0), hand.place(gap + 1, dx=0))

    assert canvas.selection is selected.args[0] is None


def test_a_double_click_selects_the_word(qtbot, canvas, hand):
    word = find("harbour")

    with qtbot.waitSignal(canvas.selected, timeout=1000):
        QTest.mouseDClick(canvas.viewport(), LEFT, PLAIN, hand.middle(word))

    assert canvas.selection == word


def test_shift_extends_the_selection(qtbot, canvas, hand):
    canvas.select(find("harbour"))

    with qtbot.waitSignal(canvas.selected, timeout=1000):
        shift = Qt.KeyboardModifier.ShiftModifier
        hand.drag(hand.place(find("board").start + 2), hand.place(find("agreed").start + 3), shift)

    assert canvas.selection == find("harbour board agreed")


def test_a_drag_below_the_view_scrolls_and_selects_on(qtbot, show):
    text = "\n".join(f"line {number} of many" for number in range(200))
    canvas = show(text, size=(600, 300))
    hand = Hand(canvas)
    viewport = canvas.viewport()

    QTest.mousePress(viewport, LEFT, PLAIN, hand.place(2))
    QTest.mouseMove(viewport, hand.place(40))
    below = hand.place(40)
    below.setY(viewport.height() + 80)
    QTest.mouseMove(viewport, below)
    qtbot.waitUntil(lambda: canvas.verticalScrollBar().value() > 400)
    QTest.mouseRelease(viewport, LEFT, PLAIN, below)

    assert canvas.selection.start == 0
    assert canvas.selection.end > 200
