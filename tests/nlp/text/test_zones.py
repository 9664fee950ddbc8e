"""What is no running text is found by its looks."""

import pytest

from annotator.domain.article import ZoneKind
from annotator.nlp.text.zones import found_zones

NEWS = "The roads were safe on Tuesday, the governor told those who asked him in the street."
DATELINES = [
    "KYIV (Reuters) — ",
    "KYIV, Ukraine — ",
    "KYIV – ",
    "GENEVA (Courier Wire) — ",
    "LISBON, Portugal (NPA) — ",
    "SÃO PAULO (AFP) - ",
    "Washington (AFP) – ",
    "Izmail (Harbour News) — ",
    "ST. LOUIS, Mo., Dec. 11 (UPI) — ",
    "CHARLESTON, S.C.\xa0— ",
    "NEWPORT NEWS, Va. - ",
    "KYIV/MOSCOW (Reuters) — ",
    "LONDON, March 3 (Reuters) – ",
    "Dec 29 (Reuters) - ",
    "(Reuters) - ",
    "NEW DELHI: ",
    "Berlin (dpa) – ",
    "ZÜRICH, 3. März (Bote) – ",
]
BYLINES = [
    "By Ana Lee",
    "BY ANA LEE",
    "By: Ana Lee",
    "By Ana Lee and Bo Chan",
    "By Ana Lee, Bo Chan and Cy Dee",
    "By Ana Lee, Courier Wire",
    "By Ana Lee | Staff Writer",
    "By Ana Lee in Kyiv and Bo Chan in London",
    "By Dr. Ana Lee, Health Editor",
    "By Ana van den Berg for the Daily News",
    "By Jose\u0301 Núñez – 3 March 2026",
    "By A. B. Lee/Courier Wire",
    "By our science reporter",
    "By staff writers",
    "Story by Ana Lee",
    "Ana Lee, Kyiv correspondent",
    "Von Anna Lee, Berlin",
]
CREDITS = [
    "(Reporting by Ana Lee in Kyiv; Editing by Bo Chan)",
    "Reporting by Ana Lee; editing by Bo Chan",
    "--additional reporting by Ana Lee.",
    "Courier Wire writers Ana Lee and Bo Chan contributed to this report.",
    "Ana Lee contributed to this report from Kyiv.",
    "Ana Lee reported from Kyiv.",
    "© 2026 Courier Wire",
    "Copyright 2026 Courier Wire. All rights reserved.",
    "Ana Lee/Getty Images",
    "Ana Lee via Getty Images.",
    "Handout via Courier Wire",
    "Photo: Ana Lee / Courier Wire",
    "Photo by Ana Lee",
    "Photograph: Ana Lee/Alamy",
    "Credit: Ana Lee/Reuters",
    "Image credit: Ana Lee",
    "Foto: dpa",
    "[Photo courtesy of the museum]",
    "(AP Photo/Ana Lee, File)",
    "(Ana Lee/Courier Wire)",
]
CAPTIONS = ["FILE PHOTO: The roads in May", "FILE - The roads in May", "Caption: the roads"]
RUNNING = [
    "By noon all was over.",
    "By Ana Lee’s account it was late.",
    "BREAKING NEWS — " + NEWS,
    "NASA — " + NEWS,
    "Kyiv – Ukraine’s capital – is safe.",
    "Ana Lee (R-Texas) — " + NEWS,
    "Ana Lee (D) — " + NEWS,
    "STOP — he cried to those in the street.",
    "U.S. Senator Ana Lee was there, and all the others who had been asked came late.",
    "Ana Lee reported from Kyiv that the roads were safe.",
    "The photo by Ana Lee was sold.",
]


def zones(text: str) -> list[tuple[str, str]]:
    found = found_zones(text)
    assert "".join(zone.stretch.text(text) for zone in found) == text
    return [(zone.kind.value, zone.stretch.text(text)) for zone in found]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_opens_a_paragraph(dateline):
    assert zones(f"{dateline}{NEWS}") == [("dateline", dateline), ("body", NEWS)]


@pytest.mark.parametrize("kind", [ZoneKind.BYLINE, ZoneKind.CREDIT, ZoneKind.CAPTION])
def test_a_line_of_its_own_is_told_by_its_form(kind):
    lines = {ZoneKind.BYLINE: BYLINES, ZoneKind.CREDIT: CREDITS, ZoneKind.CAPTION: CAPTIONS}[kind]

    for line in lines:
        assert zones(f"{line}\n\n{NEWS}") == [(kind.value, f"{line}\n\n"), ("body", NEWS)]


@pytest.mark.parametrize("text", RUNNING)
def test_running_text_is_all_body(text):
    assert zones(text) == [("body", text)]


@pytest.mark.parametrize(
    "credit", ["Photo: Ana Lee / Courier Wire", "(AP Photo/Ana Lee)", "Handout via Courier Wire"]
)
def test_what_stands_before_the_credit_of_a_picture_is_its_caption(credit):
    caption = "Smoke rises over the port, “the golden berth.” "

    assert zones(f"{caption}{credit}\n\n{NEWS}") == [
        ("caption", caption),
        ("credit", f"{credit}\n\n"),
        ("body", NEWS),
    ]


def test_those_who_made_an_article_are_named_at_its_end():
    assert zones(f"{NEWS} (Reporting by Ana Lee)") == [
        ("body", f"{NEWS} "),
        ("credit", "(Reporting by Ana Lee)"),
    ]


def test_ten_thousand_bylines_are_ten_thousand_zones():
    assert len(found_zones("By Ana Lee\n" * 10_000)) == 10_000
