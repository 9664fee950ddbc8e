"""A canvas on show."""

from collections.abc import Callable

import pytest

from annotator.domain.record import Copy
from annotator.ui.canvas.canvas import Canvas
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
