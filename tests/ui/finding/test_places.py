"""A place in the text says what there is now, so that one knows whether to tick it."""

import pytest

from annotator.domain.everywhere import Now, Place
from annotator.domain.span import Span, Stretch
from annotator.ui.finding.places import describe

TEXT = "after 2 hours of talks"


@pytest.mark.parametrize(
    ("here", "there", "sentence"),
    [
        (Stretch(6, 7), Stretch(6, 13), "inside the TIME “2 hours”"),
        (Stretch(6, 13), Stretch(6, 7), "around the TIME “2”"),
        (Stretch(0, 7), Stretch(6, 13), "across the TIME “2 hours”"),
    ],
)
def test_what_overlaps_is_told_by_how_it_lies(here: Stretch, there: Stretch, sentence: str) -> None:
    span, held = Span("e1", there, "TIME"), there.text(TEXT)
    place = Place("a1", "", here, "", here.text(TEXT), "", Now.OVERLAP, span, held)

    assert describe(place) == sentence
