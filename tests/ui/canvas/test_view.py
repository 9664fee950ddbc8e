"""The view keeps its place, and repaints no more than it must."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.marks import Mark
from annotator.ui.canvas.typography import Typography
from tests.ui.canvas import sample
from tests.ui.canvas.sample import COPY, SPEAKERS, find

PARAGRAPH = "Alpha said “Bravo and Charlie” to Delta and then went on for more than one line. "
TEXT = "\n\n".join(f"{number}. {PARAGRAPH * (1 + number % 3)}" for number in range(120))


class Painted(QObject):
    """Remembers what a viewport was asked to paint."""

    def __init__(self, canvas) -> None:
        super().__init__()
        self.canvas = canvas
        self.region = QRegion()
        canvas.viewport().installEventFilter(self)

    @override
    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.region = self.region.united(event.region())
        return False

    def touches(self, stretch: Stretch) -> bool:
        boxes = self.canvas.sheet.boxes(stretch)
        areas = (box.translated(self.canvas.origin).toRect() for box in boxes)
        return any(self.region.intersects(area) for area in areas)


def spans(text: str) -> tuple[Span, ...]:
    starts = [at for at in range(len(text)) if text.startswith("Charlie", at)]
    return tuple(Span(f"e{at}", Stretch(at, at + 7), "ORG", State.SUGGESTED) for at in starts)


def quotes(text: str) -> tuple[Quote, ...]:
    starts = [at for at in range(len(text)) if text.startswith("“Bravo", at)]
    return tuple(
        Quote(f"q{at}", (Stretch(at, at + 19),), Stretch(at - 5, at - 1), Stretch(at - 11, at - 6))
        for at in starts
    )


@pytest.fixture
def long(qtbot, show):
    canvas = show(TEXT, spans(TEXT), quotes(TEXT), size=(900, 600))
    qtbot.waitUntil(lambda: not canvas._measuring.isActive())
    QApplication.processEvents()
    return canvas


def screen(canvas) -> QImage:
    return canvas.screen().grabWindow(canvas.winId()).toImage()


def top(canvas) -> int:
    return canvas.sheet.column.anchor(canvas.verticalScrollBar().value()).point


def accepted(copy: Copy, wanted: str) -> Copy:
    spans = (replace(s, state=State.ACCEPTED) if s.id == wanted else s for s in copy.spans)
    return replace(copy, spans=tuple(spans))


def test_an_edit_repaints_only_its_paragraph(qtbot, canvas):
    painted = Painted(canvas)

    canvas.show_copy(accepted(COPY, "september"), SPEAKERS)
    qtbot.waitUntil(lambda: painted.touches(find("September")))

    for elsewhere in ("harbour board", "We asked", "sailings"):
        assert not painted.touches(find(elsewhere))


def test_an_edit_of_what_is_active_repaints_it_and_its_links(qtbot, canvas):
    canvas.set_active(Mark("quote", "soup"))
    QApplication.processEvents()
    painted = Painted(canvas)
    quote = replace(COPY.quotes[0], source=find("Monday"))
    assert quote.id == "soup"

    canvas.show_copy(replace(COPY, quotes=(quote, *COPY.quotes[1:])), SPEAKERS)
    qtbot.waitUntil(lambda: painted.touches(find("Monday")))

    assert painted.touches(find("Odile Marchetti"))
    assert not painted.touches(find("Work on the new pier"))


def test_the_same_copy_again_repaints_nothing(canvas):
    painted = Painted(canvas)

    canvas.show_copy(replace(COPY, spans=tuple(map(replace, COPY.spans))), dict(SPEAKERS))
    QApplication.processEvents()

    assert painted.region.isEmpty()


def test_a_new_name_for_a_speaker_repaints_the_quotes(qtbot, canvas):
    painted = Painted(canvas)

    canvas.show_copy(COPY, {"p1": Speaker("p1", "O. Marchetti")})
    qtbot.waitUntil(lambda: painted.touches(find("We asked")))

    assert not painted.touches(find("Work on the new pier"))


def test_an_edit_looks_like_the_edited_article_shown_anew(show, canvas):
    edited = accepted(COPY, "monday")
    edited = replace(edited, spans=edited.spans[:-1], quotes=edited.quotes[1:])
    canvas.show_copy(edited, SPEAKERS)

    fresh = show(sample.TEXT, edited.spans, edited.quotes, speakers=SPEAKERS, zones=sample.ZONES)

    assert canvas.viewport().grab().toImage() == fresh.viewport().grab().toImage()


def test_an_edit_keeps_place_selection_and_what_is_active(long):
    copy = Copy("a1", "anna", spans(TEXT), quotes(TEXT))
    middle = copy.spans[100]
    long.reveal(middle.stretch)
    long.set_active(Mark("span", middle.id))
    long.select(middle.stretch)
    place = long.verticalScrollBar().value()

    long.show_copy(accepted(copy, middle.id), {})

    assert long.verticalScrollBar().value() == place > 0
    assert long.active == Mark("span", middle.id)
    assert long.selection == middle.stretch


def test_what_an_edit_removes_is_no_longer_active(canvas):
    canvas.set_active(Mark("span", "inn"))

    canvas.show_copy(replace(COPY, spans=()), SPEAKERS)

    assert canvas.active is None


def test_what_an_edit_rejects_is_no_longer_active(canvas):
    canvas.set_active(Mark("quote", "soup"))
    quotes = tuple(replace(q, state=State.REJECTED) for q in COPY.quotes)

    canvas.show_copy(replace(COPY, quotes=quotes), SPEAKERS)

    assert canvas.active is None


def test_another_article_is_shown_from_its_top(long):
    long.verticalScrollBar().setValue(3000)

    long.show_article(TEXT, Copy("a2", "anna"), {}, long.sheet.index._scheme, ())

    assert long.verticalScrollBar().value() == 0
    assert long.active is None


@pytest.mark.parametrize("active", [None, "span", "quote"])
def test_scrolled_pixels_are_those_painted_afresh(long, active):
    long.verticalScrollBar().setValue(1500)
    QApplication.processEvents()
    if active:
        number = long.numbers()[2]
        traces = (
            piece.trace.mark for n in range(number, number + 4) for piece in long.sheet.pieces(n)
        )
        long.set_active(next(mark for mark in traces if mark.kind == active))

    for by in (24, 24, -7, 61, -40, 333, -200, 599, -24):
        long.verticalScrollBar().setValue(long.verticalScrollBar().value() + by)
        QApplication.processEvents()
    moved = screen(long)
    long.viewport().repaint()

    assert moved == screen(long)


def test_scrolling_into_the_unknown_paints_the_same(show):
    canvas = show(TEXT, spans(TEXT), quotes(TEXT), size=(900, 600))
    canvas._measuring.stop()
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()

    for by in (-33, -200, 24, -72, -72, -250, 300, -72):
        canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + by)
        QApplication.processEvents()
    moved = screen(canvas)
    canvas.viewport().repaint()

    assert moved == screen(canvas)


def test_reveal_brings_a_stretch_into_view(long):
    stretch = spans(TEXT)[-1].stretch

    long.reveal(stretch)
    box = long.sheet.boxes(stretch)[0].translated(long.origin)

    assert 0 <= box.top() <= box.bottom() <= long.viewport().height()


def test_revealing_what_is_in_view_does_not_scroll(long):
    long.verticalScrollBar().setValue(500)
    seen = long.sheet.column.paragraphs[long.numbers()[3]]

    long.reveal(Stretch(seen.start, seen.start + 3 if seen.end > seen.start else seen.start + 1))

    assert long.verticalScrollBar().value() == 500


def test_zoom_and_resize_keep_the_text_at_the_top(qtbot, long):
    long.verticalScrollBar().setValue(long.verticalScrollBar().maximum() // 2)
    before = top(long)

    for pixels in (18, 20, 23, 15):
        long.set_typography(Typography(pixels))
    long.resize(700, 600)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not long._measuring.isActive())

    assert abs(top(long) - before) < 200


def test_many_steps_there_and_back_lead_to_the_same_place(long):
    long.verticalScrollBar().setValue(3333)
    place = top(long)

    for pixels in (*range(18, 40), *range(40, 9, -1), *range(10, 17)):
        for spacing, chips in ((1.4, True), (0.8, False), (1.0, True)):
            long.set_typography(Typography(pixels, spacing=spacing, column=30, chips=chips))
    long.set_typography(Typography(17))

    assert top(long) == place


def test_the_top_of_the_article_stays_at_the_top(long):
    for pixels in (9, 48, 12, 30):
        long.set_typography(Typography(pixels))
        assert long.verticalScrollBar().value() == 0


def test_another_step_after_scrolling_keeps_the_new_place(long):
    long.verticalScrollBar().setValue(3000)
    long.set_typography(Typography(20))
    long.verticalScrollBar().setValue(500)
    place = top(long)

    long.set_typography(Typography(17))

    assert abs(place - top(long)) < 80


@pytest.mark.parametrize("pixels", [9, 48])
@pytest.mark.parametrize("spacing", [0.8, 2.0])
def test_an_edit_is_painted_whole_at_any_setting(canvas, pixels, spacing):
    canvas.show_copy(Copy("a1", "anna"), {})
    canvas.set_typography(Typography(pixels, spacing=spacing))
    QApplication.processEvents()
    canvas.show_copy(COPY, SPEAKERS)
    QApplication.processEvents()
    edited = screen(canvas)
    canvas.viewport().repaint()

    assert edited == screen(canvas)


def test_measuring_the_rest_does_not_move_the_text(qtbot, show):
    canvas = show(TEXT, size=(900, 600))
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum() // 2)
    stretch = Stretch(top(canvas), top(canvas) + 1)
    before = canvas.sheet.boxes(stretch)[0].translated(canvas.origin)

    qtbot.waitUntil(lambda: not canvas._measuring.isActive())

    assert canvas.sheet.boxes(stretch)[0].translated(canvas.origin) == before
