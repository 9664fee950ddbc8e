"""The place of a dateline is a place, whatever else has that name."""

import pytest

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.span import Stretch
from annotator.nlp.entities.datelines import datelines


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("PARIS –", "PARIS"),
        ("PARIS (AP) —", "PARIS"),
        ("ST. LOUIS, Mo. (AP) —", "ST. LOUIS"),
        ("STOKE-ON-TRENT -", "STOKE-ON-TRENT"),
        ("WARSAW/KYIV —", "WARSAW"),
        ("PARIS", "PARIS"),
    ],
)
def test_a_dateline_begins_with_a_place(dateline, place):
    text = f"Rain\n{dateline} Rain fell."
    zone = Zone(ZoneKind.DATELINE, Stretch(5, 5 + len(dateline)))

    (found,) = datelines(text, [zone])

    assert (text[found.start : found.end], found.label) == (place, "GPE")


def test_other_zones_are_none():
    assert list(datelines("PARIS –", [Zone(ZoneKind.BODY, Stretch(0, 7))])) == []
