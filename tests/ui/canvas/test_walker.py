"""Walking over a laid-out sheet, from left to right and from right to left."""

import pytest
from PySide6.QtCore import QPointF

from annotator.domain.span import Stretch
from annotator.ui.canvas.lines import below, beside, caret_box, line_end, on_text, page_end
from annotator.ui.canvas.movement import Motion, Unit
from annotator.ui.canvas.walker import Walker

LONG = "The harbour board agreed on Monday to bring back the night sailings. " * 12
ARABIC = "قالت ليلى منصور لن نغلق الميناء مساء الاثنين."
MIXED = "He said قالت ليلى in Skerryholm, then منصور."
HARD = "a👩\u200d🚒b e\u0301🇺🇦 c"
SEVERAL = f"Short.\n\n{LONG}\nThe end."
LEFT, RIGHT = Motion(Unit.CHARACTER, -1, sideways=True), Motion(Unit.CHARACTER, 1, sideways=True)
PAGE = 600


def walked(sheet, start: int, direction: int) -> list[int]:
    """Return every place from a start until the caret stays."""
    places = [start]
    while len(places) < 9999 and (moved := beside(sheet, places[-1], direction)) != places[-1]:
        places.append(moved)
    return places


def row(sheet, point: int) -> float:
    return sheet.caret(point).y()


@pytest.mark.parametrize("text", [HARD, SEVERAL, "x" * 7000, "a\r\nb\u2028c"])
def test_walking_right_visits_every_character_once_and_left_leads_back(show, text) -> None:
    sheet = show(text).sheet

    there = walked(sheet, 0, 1)

    assert there == sorted(set(there))
    assert there[-1] == len(text)
    assert walked(sheet, len(text), -1) == there[::-1]


def test_clusters_are_never_cut(show) -> None:
    assert walked(show(HARD).sheet, 0, 1) == [0, 1, 4, 5, 6, 8, 10, 11, 12]


@pytest.mark.parametrize("text", [ARABIC, MIXED, f"{ARABIC} Skerryholm قالت"])
def test_left_and_right_are_as_they_are_seen(show, text) -> None:
    sheet = show(text).sheet
    start = max(range(len(text) + 1), key=lambda point: sheet.caret(point).x())

    places = walked(sheet, start, -1)
    across = [caret_box(sheet, point).x() for point in places]

    assert across == sorted(across, reverse=True)
    assert set(range(len(text) + 1)) - set(places) <= {0, len(text)}


def test_down_and_up_keep_the_column_through_a_short_line(show) -> None:
    canvas = show(f"{LONG}\nShort.\n\n{LONG}")
    sheet, walker = canvas.sheet, Walker()
    walker.stand(line_end(sheet, len(LONG) - 70, -1) + 40)
    start, down, up = walker.point, Motion(Unit.LINE, 1), Motion(Unit.LINE, -1)
    rows = [row(sheet, start)]

    for _ in range(3):
        walker.go(sheet, down, PAGE)
        rows.append(row(sheet, walker.point))
    assert rows == sorted(set(rows))
    for _ in range(3):
        walker.go(sheet, up, PAGE)

    assert walker.point == start


def test_down_on_the_last_line_stays(show) -> None:
    sheet = show("One\nTwo\n\n").sheet

    assert below(sheet, 4, 0, 1) == 4
    assert below(sheet, 0, 0, -1) == 0


def test_the_ends_of_a_line_are_on_that_line(show) -> None:
    sheet = show(LONG).sheet
    middle = 200

    first, last = line_end(sheet, middle, -1), line_end(sheet, middle, 1)

    assert first < middle < last
    assert row(sheet, first) == row(sheet, middle) == row(sheet, last)
    assert row(sheet, first - 1) < row(sheet, middle)
    assert LONG[last] == " "


def test_a_page_goes_as_far_as_it_is_high(show) -> None:
    sheet = show("\n\n".join([LONG] * 12)).sheet
    x = sheet.caret(30).x()

    there = page_end(sheet, 30, x, PAGE)

    assert row(sheet, there) - row(sheet, 30) == pytest.approx(PAGE, abs=50)
    assert page_end(sheet, there, x, -2 * PAGE) <= 100


def test_an_empty_line_is_no_place_for_a_caret(show) -> None:
    text = "\n\nOne\n\nTwo\n\n"
    sheet = show(text).sheet

    assert on_text(sheet, 0) == 2
    assert on_text(sheet, 6) == 7
    assert on_text(sheet, len(text)) == 10
    assert beside(sheet, 5, 1) == 7
    assert beside(sheet, 7, -1) == 5


def test_the_caret_of_an_empty_article_is_not_drawn(show) -> None:
    sheet = show("").sheet

    assert caret_box(sheet, 0).isEmpty()
    assert on_text(sheet, 0) == beside(sheet, 0, 1) == below(sheet, 0, 0, 1) == 0
    assert line_end(sheet, 0, 1) == page_end(sheet, 0, 0, PAGE) == 0


def test_the_caret_stands_before_its_character(show) -> None:
    sheet = show(LONG).sheet

    box = caret_box(sheet, 20)

    assert box.center().x() == pytest.approx(sheet.boxes(Stretch(20, 21))[0].left(), abs=1)
    assert box.contains(QPointF(box.center().x(), row(sheet, 20)))


def test_each_step_by_characters_selects_more_or_less(show) -> None:
    sheet, walker = show("ab  cd").sheet, Walker()
    seen = []
    for motion in (RIGHT, RIGHT, RIGHT, LEFT, LEFT):
        walker.select(sheet, motion, PAGE)
        seen.append((walker.selection, walker.point))

    ab, abc, a = Stretch(0, 2), Stretch(0, 5), Stretch(0, 1)
    assert seen == [(a, 1), (ab, 2), (abc, 5), (ab, 4), (a, 1)]


def test_selecting_by_words_then_by_characters_goes_on_from_the_end_that_is_seen(show) -> None:
    sheet, walker = show("Ana Petrović said").sheet, Walker()
    walker.select(sheet, Motion(Unit.WORD, 1, sideways=True), PAGE)
    walker.select(sheet, Motion(Unit.WORD, 1, sideways=True), PAGE)
    assert walker.selection == Stretch(0, 12)

    walker.select(sheet, LEFT, PAGE)
    assert walker.selection == Stretch(0, 11)


def test_without_shift_the_caret_falls_to_the_end_it_goes_to(show) -> None:
    sheet, walker = show("Ana Petrović said").sheet, Walker()

    for motion, place in ((LEFT, 4), (RIGHT, 12)):
        walker.hold(Stretch(4, 12))
        walker.go(sheet, motion, PAGE)
        assert (walker.point, walker.selection) == (place, None)


def test_from_right_to_left_a_word_to_the_left_is_the_next_one(show) -> None:
    sheet, walker = show(ARABIC).sheet, Walker()

    walker.select(sheet, Motion(Unit.WORD, -1, sideways=True), PAGE)

    assert walker.selection.text(ARABIC) == "قالت"
