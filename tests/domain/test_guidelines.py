"""A label that is not meant for a zone is told of there, and nowhere else."""

import pytest

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.guidelines import misplaced, places
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Stretch

BODY = (ZoneKind.BODY, ZoneKind.SUMMARY)
SCHEME = Scheme("small", (Label("DATE", zones=BODY), Label("ORG")))
ZONES = (Zone(ZoneKind.HEADLINE, Stretch(0, 10)), Zone(ZoneKind.BODY, Stretch(10, 50)))


@pytest.mark.parametrize(
    ("zones", "said"),
    [
        ((), "everywhere"),
        (BODY[:1], "body"),
        (BODY, "body and summary"),
        ((*BODY, ZoneKind.CAPTION), "body, summary and caption"),
    ],
)
def test_where_a_label_may_stand_is_said(zones: tuple[ZoneKind, ...], said: str) -> None:
    assert places(Label("X", zones=zones)) == said


def test_what_begins_in_another_zone_is_told_of() -> None:
    assert misplaced(SCHEME, "DATE", Stretch(4, 12), ZONES) == (
        "DATE is not meant for the headline, but for: body and summary"
    )


@pytest.mark.parametrize("label", ["DATE", "ORG", "MOON"])
def test_what_may_stand_there_is_not(label: str) -> None:
    assert misplaced(SCHEME, label, Stretch(12, 20), ZONES) == ""


def test_where_nobody_has_looked_for_zones_nothing_is_said() -> None:
    assert misplaced(SCHEME, "DATE", Stretch(4, 8), ()) == ""
    assert misplaced(SCHEME, "ORG", Stretch(4, 8), ZONES) == ""
