"""Text that other editors stumble over keeps its offsets, and can be marked and clicked."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.hits import marks_at
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.paragraphs import LONGEST, cut

TEXTS = (
    "a😀b 👨‍👩‍👧 “🌊 wave” z",
    "no\u00a0break space, tab\there, zero\u200bwidth",
    "e\u0301te\u0301 x\u0323\u0307",
    "אמר ראש העיר Tomás Brandt אתמול",
    "He said שלום עולם to all",
    "first\r\nsecond\u2028third\u2029fourth\ffifth\x0bsixth\x85last",
    "\n\n \n\t\n",
    "",
)


@pytest.mark.parametrize("text", TEXTS)
def test_every_character_is_found_where_it_is_drawn(show, text):
    canvas = show(text)

    for point, character in enumerate(text):
        if character.isalnum() and character.isascii():
            box = canvas.sheet.boxes(Stretch(point, point + 1))[0]
            assert canvas.sheet.offset_at(box.center()) == point


@pytest.mark.parametrize("text", TEXTS)
def test_every_span_is_clicked_where_it_is_drawn(show, text):
    for start, character in enumerate(text):
        if character.isspace():
            continue
        canvas = show(text, [Span("e", Stretch(start, start + 1), "ORG")], size=(600, 300))
        boxes = canvas.sheet.boxes(Stretch(start, start + 1))
        assert boxes
        assert all(box.width() >= 3 for box in boxes)
        assert marks_at(canvas.sheet, boxes[0].center()) == [Mark("span", "e")]
        break


def test_paragraphs_end_at_every_kind_of_line_end():
    text = TEXTS[5]

    assert [text[p.start : p.end] for p in cut(text)] == [
        "first", "second", "third", "fourth", "fifth", "sixth", "last",
    ]  # fmt: skip


@given(st.text(st.sampled_from("ab \n\r\u2028😀e\u0301\u200d"), max_size=80), st.integers(1, 50))
def test_paragraphs_leave_out_nothing_but_line_ends(text, times):
    text *= times
    paragraphs = cut(text)
    between = text
    for paragraph in reversed(paragraphs):
        between = between[: paragraph.start] + between[paragraph.end :]

    assert set(between) <= set("\n\r\u2028")
    assert all(p.end - p.start <= LONGEST * 5 // 4 for p in paragraphs)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25
)
@given(st.text(max_size=80), st.data())
def test_any_text_with_any_marks_is_drawn_and_clicked(show, text, data):
    points = st.integers(0, max(0, len(text)))
    pairs = data.draw(st.lists(st.tuples(points, points), max_size=6))
    stretches = [Stretch(*sorted(pair)) for pair in pairs if pair[0] != pair[1]]
    spans = [Span(f"e{n}", s, "ORG", State.SUGGESTED) for n, s in enumerate(stretches)]
    quotes = [Quote(f"q{n}", (s,), s, s) for n, s in enumerate(stretches)]

    canvas = show(text, spans, quotes, size=(500, 300))
    if spans:
        canvas.set_active(Mark("quote", "q0"))
        canvas.select(stretches[0])
        canvas.grab()

    for x in range(-40, 460, 60):
        for y in range(0, 300, 40):
            assert 0 <= canvas.sheet.border_at(QPointF(x, y)) <= len(text)
            canvas.marks_at(QPointF(x, y))


def test_a_stretch_across_two_directions_is_drawn_in_two_boxes(show):
    text = "He said שלום עולם to all"
    canvas = show(text)

    assert len(canvas.sheet.boxes(Stretch(3, 12))) == 2


def test_a_line_from_right_to_left_stands_at_the_right(show):
    text = "אמר ראש העיר"
    canvas = show(text)
    box = canvas.sheet.boxes(Stretch(0, len(text)))[0]

    assert box.right() == pytest.approx(canvas.sheet.column.width, abs=2)


def test_a_combined_character_is_one_place_for_the_mouse(show):
    text = "e\u0301te\u0301"
    canvas = show(text)

    places = {canvas.sheet.border_at(QPointF(x, 28)) for x in range(60)}

    assert places == {0, 2, 3, 5}


def test_a_line_of_a_megabyte_is_shown_at_once(show):
    text = "x" * 1_000_000
    far = Span("far", Stretch(500_000, 500_050), "ORG")
    started = time.process_time()

    canvas = show(text, [far])
    canvas.reveal(far.stretch)
    canvas.grab()

    assert time.process_time() - started < 2
    assert marks_at(canvas.sheet, canvas.sheet.boxes(far.stretch)[0].center())


def test_a_quote_over_many_paragraphs_is_drawn_in_each(show):
    text = "\n".join(f"line {number}" for number in range(6))
    canvas = show(text, (), [Quote("q", (Stretch(0, len(text)),))])

    pieces = [p for number in range(6) for p in canvas.sheet.pieces(number)]

    assert [p.first for p in pieces] == [True, *[False] * 5]
    assert [p.last for p in pieces] == [*[False] * 5, True]
