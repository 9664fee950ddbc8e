"""Datelines hold places, bylines people, whatever lists know of them."""

import pytest

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.span import Stretch
from annotator.nlp.entities.zoned import zoned


def found(kind: ZoneKind, text: str) -> list[str]:
    zones = (Zone(kind, Stretch(3, len(text) + 3)),)
    return [f"{text[c.start - 3 : c.end - 3]} {c.label}" for c in zoned(f"…\n\n{text}", zones)]


@pytest.mark.parametrize(
    ("dateline", "places"),
    [
        ("VELMOUTH –", ["VELMOUTH GPE"]),
        ("VELMOUTH -", ["VELMOUTH GPE"]),
        ("VELMOUTH, Orland (Courier Wire) —", ["VELMOUTH GPE", "Orland GPE"]),
        ("PORT VELM, N.J., Nov. 19 (UPI) —", ["PORT VELM GPE", "N.J. GPE"]),
        ("Stratford-upon-Velm (AFP) –", ["Stratford-upon-Velm GPE"]),
        ("ST. VELM/ORLAND -", ["ST. VELM GPE", "ORLAND GPE"]),
        ("VELMOUTH", ["VELMOUTH GPE"]),
        ("PORT VELM: ", ["PORT VELM GPE"]),
        ("Dec 29 (Reuters) -", []),
        ("March 3 —", []),
    ],
)
def test_a_dateline_begins_with_its_place(dateline, places):
    assert found(ZoneKind.DATELINE, dateline) == places


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("By Ana Lee", ["Ana Lee PERSON"]),
        ("By Ana Lee and Bob de Ray", ["Ana Lee PERSON", "Bob de Ray PERSON"]),
        ("By Ana Lee, Cy Dee and Bob Ray", ["Ana Lee PERSON", "Cy Dee PERSON", "Bob Ray PERSON"]),
        ("By Ana Lee, Courier Wire", ["Ana Lee PERSON"]),
        ("By Ane\u0301a Lee", ["Ane\u0301a Lee PERSON"]),
        ("Reporting by Hugh O’Neil-Sow | Courier Wire", ["Hugh O’Neil-Sow PERSON"]),
        ("Staff", []),
    ],
)
def test_a_byline_names_people(byline, people):
    assert found(ZoneKind.BYLINE, byline) == people


@pytest.mark.parametrize(
    "credit", ["Photo: Ana Lee / Velm Wire", "Ana Lee via Velm Wire", "(Ana Lee/Velm Wire)"]
)
def test_a_credit_names_its_agency(credit):
    assert found(ZoneKind.CREDIT, credit) == ["Velm Wire ORG"]


def test_other_zones_tell_nothing():
    assert found(ZoneKind.BODY, "By Ana Lee") == []
