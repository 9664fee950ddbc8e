"""What is no running text is found by its looks."""

import pytest

from annotator.domain.article import ZoneKind
from annotator.nlp.zones import found_zones


@pytest.mark.parametrize(
    ("text", "kind", "surface"),
    [
        ("KYIV (AP) — The roads were safe.", ZoneKind.DATELINE, "KYIV (AP) —"),
        ("Kyiv, Ukraine (Reuters) - The roads were safe.", ZoneKind.DATELINE, None),
        ("KYIV – The roads were safe.", ZoneKind.DATELINE, "KYIV –"),
        ("By Ana Lee and Bo Chan\n\nThe roads.", ZoneKind.BYLINE, "By Ana Lee and Bo Chan"),
        ("The roads.\n(Reporting by Ana Lee)", ZoneKind.CREDIT, "(Reporting by Ana Lee)"),
        ("FILE PHOTO: The roads in May\n\nThey left.", ZoneKind.CAPTION, None),
    ],
)
def test_a_zone_is_found(text, kind, surface):
    zones = [zone for zone in found_zones(text) if zone.kind is kind]

    assert len(zones) == 1
    assert surface is None or zones[0].stretch.text(text) == surface


def test_zones_tile_the_text():
    text = "By Ana Lee\n\nKYIV (AP) — The roads were safe."

    zones = found_zones(text)

    assert "".join(zone.stretch.text(text) for zone in zones) == text


def test_running_text_is_all_body():
    assert {zone.kind for zone in found_zones("By noon all was over.")} == {ZoneKind.BODY}
