"""A chip stands below its mark, past those of the marks before it."""

from itertools import pairwise

from annotator.domain.quote import Quote
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.chips import chip_boxes, chips

TEXT = "“It is late,” I said to Ana. U V W X Y Z"


def place(surface: str) -> Stretch:
    start = TEXT.rindex(surface)
    return Stretch(start, start + len(surface))


def placed(canvas):
    return list(chips(canvas.sheet.pieces(0), canvas.sheet.column.typography))


def test_a_cue_close_to_its_source_has_its_chip_below_it(show):
    content, source, cue = map(place, ("“It is late,”", "I", "said"))
    said = Quote("q", (content,), cue, source, state=State.ACCEPTED)

    (first, left), (second, beside) = placed(show(TEXT, (), (said,)))

    assert (first.trace.stretch, second.trace.stretch) == (source, cue)
    assert left.x() < second.box.left() < beside.x() < second.box.right()


def test_one_that_has_no_room_below_its_mark_is_left_out(show):
    letters = tuple(Span(sign, place(sign), "ORG", State.ACCEPTED) for sign in "UVWXYZ")

    canvas = show(TEXT, letters, ())

    assert 1 < len(placed(canvas)) < len(letters)
    assert all(
        piece.box.left() <= corner.x() <= piece.box.right() for piece, corner in placed(canvas)
    )
    boxes = chip_boxes(canvas.sheet.pieces(0), canvas.sheet.column.typography)
    assert not any(one.intersects(other) for one, other in pairwise(boxes))
