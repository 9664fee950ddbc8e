"""A canvas on show."""

from collections.abc import Callable

import pytest

from annotator.domain.layers import layers
from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.span import Span
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.layered import Layered
from tests.ui.canvas.hand import Hand
from tests.ui.canvas.sample import COPY, SCHEME, SPEAKERS, TEXT, ZONES

Show = Callable[..., Canvas]


@pytest.fixture
def show(qtbot) -> Show:
    """Return a function that shows a text with marks, everything laid out."""

    def show(text, spans=(), quotes=(), *, speakers=None, zones=(), size=(900, 700)) -> Canvas:
        canvas = Canvas()
        qtbot.addWidget(canvas)
        canvas.resize(*size)
        canvas.show()
        qtbot.waitExposed(canvas)
        copy = Copy("a1", "anna", tuple(spans), tuple(quotes))
        canvas.show_article(text, copy, speakers or {}, SCHEME, zones)
        canvas.grab()
        return canvas

    return show


@pytest.fixture
def canvas(show) -> Canvas:
    """The sample article."""
    return show(TEXT, COPY.spans, COPY.quotes, speakers=SPEAKERS, zones=ZONES)


@pytest.fixture
def hand(canvas: Canvas) -> Hand:
    return Hand(canvas)


@pytest.fixture
def lay(canvas: Canvas):
    """Return a function that shows works of anna, ben, cleo and so on over one another."""
    people = ("anna", "ben", "cleo", "dora", "emil", "finn")

    def lay(*works) -> Canvas:
        copies = [
            Copy(
                "a1",
                owner,
                tuple(item for item in work if isinstance(item, Span)),
                tuple(item for item in work if isinstance(item, Quote)),
            )
            for owner, work in zip(people, works, strict=False)
        ]
        numbers = canvas.sheet.column.numbers
        canvas.show_layers(Layered(layers(copies), SCHEME, SPEAKERS, numbers))
        return canvas

    return lay
