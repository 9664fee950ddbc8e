"""A stretch becomes a zone, and the zones go on tiling the text."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article, Tiling, Zone, ZoneKind, tile
from annotator.domain.edit import Change
from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch
from annotator.domain.zoning import rezoned, set_zone, stretches_of, touches, zone_at

TEXT = "KYIV – Roads reopen.\n\nNobody was hurt.\n\nAna Lee reported."
KINDS = st.sampled_from(ZoneKind)


@st.composite
def texts(draw: st.DrawFn) -> str:
    return draw(st.text("aé😀 \n\t\u00a0שb", min_size=1, max_size=40))


@st.composite
def steps(draw: st.DrawFn) -> tuple[str, list[tuple[Stretch, ZoneKind]]]:
    """A text, and stretches of it that become zones one after another."""
    text = draw(texts())
    places = st.integers(0, len(text))
    ends = st.tuples(places, places).filter(lambda pair: pair[0] != pair[1])
    stretches = ends.map(lambda pair: Stretch(min(pair), max(pair)))
    return text, draw(st.lists(st.tuples(stretches, KINDS), min_size=1, max_size=6))


def kinds(text: str, zones: tuple[Zone, ...]) -> list[ZoneKind]:
    """Return the kind of every code point that is no white space."""
    of = [zone.kind for zone in zones for _ in range(len(zone.stretch))]
    return [kind for kind, sign in zip(of, text, strict=True) if not sign.isspace()]


def parts(text: str, zones: tuple[Zone, ...]) -> list[tuple[str, str]]:
    return [(str(zone.kind), zone.stretch.text(text)) for zone in zones]


def make(zones: tuple[Zone, ...], part: str, kind: ZoneKind) -> tuple[Zone, ...]:
    start = TEXT.index(part)
    return rezoned(TEXT, zones, Stretch(start, start + len(part)), kind)


@given(steps())
def test_zones_tile_the_text_whatever_becomes_one(step):
    text, made = step
    zones = tile(text, ())
    for stretch, kind in made:
        before = kinds(text, zones)
        zones = rezoned(text, zones, stretch, kind)

        assert "".join(zone.stretch.text(text) for zone in zones) == text
        places = [at for at, sign in enumerate(text) if not sign.isspace()]
        expected = [
            kind if stretch.holds(at) else was for at, was in zip(places, before, strict=True)
        ]
        assert kinds(text, zones) == expected


@given(steps())
def test_no_zone_begins_with_white_space_but_at_the_beginning(step):
    text, made = step
    zones = tile(text, ())
    for stretch, kind in made:
        zones = rezoned(text, zones, stretch, kind)

    assert not any(text[zone.stretch.start].isspace() for zone in zones[1:])


def test_a_paragraph_becomes_a_zone_with_the_white_space_after_it():
    assert parts(TEXT, make((), "Nobody was hurt.", ZoneKind.SUMMARY)) == [
        ("body", "KYIV – Roads reopen.\n\n"),
        ("summary", "Nobody was hurt.\n\n"),
        ("body", "Ana Lee reported."),
    ]


def test_part_of_a_line_becomes_a_zone_by_itself():
    assert parts(TEXT, make((), "KYIV –", ZoneKind.DATELINE))[0] == ("dateline", "KYIV – ")


def test_what_is_body_again_is_one_with_the_body_around_it():
    zones = make((), "Nobody was hurt.", ZoneKind.SUMMARY)

    assert make(zones, "Nobody was hurt.", ZoneKind.BODY) == tile(TEXT, ())


def test_a_zone_grows_by_its_own_kind():
    zones = make((), "Nobody was hurt.", ZoneKind.CAPTION)

    assert parts(TEXT, make(zones, "Ana Lee reported.", ZoneKind.CAPTION)) == [
        ("body", "KYIV – Roads reopen.\n\n"),
        ("caption", "Nobody was hurt.\n\nAna Lee reported."),
    ]


def test_what_was_a_zone_in_between_goes():
    zones = make((), "Nobody was hurt.", ZoneKind.CAPTION)

    assert parts(TEXT, make(zones, TEXT, ZoneKind.BODY)) == [("body", TEXT)]


def test_white_space_alone_becomes_no_zone():
    zones = tile(TEXT, ())

    assert make(zones, "\n\n", ZoneKind.CREDIT) == zones


def test_an_edit_can_be_inverted_and_says_what_it_does():
    article = Article("a1", TEXT)
    edit = set_zone(article, Stretch(0, 7), ZoneKind.DATELINE)
    after = make((), "KYIV – ", ZoneKind.DATELINE)

    assert edit.name == "Zone: dateline"
    assert edit.changes == (Change(Tiling(), Tiling(after), "a1"),)
    assert edit.inverse().changes == (Change(Tiling(after), Tiling(), "a1"),)


def test_what_is_that_zone_already_changes_nothing():
    article = Article("a1", TEXT, zones=make((), "KYIV – ", ZoneKind.DATELINE))

    assert set_zone(article, Stretch(0, 4), ZoneKind.DATELINE).changes == ()


def test_the_zone_of_a_place_is_found():
    zones = make((), "Nobody was hurt.", ZoneKind.SUMMARY)

    assert zone_at(zones, 0) == zones[0]
    assert zone_at(zones, TEXT.index("Nobody")) == zones[1]
    assert zone_at(zones, len(TEXT)) is None
    assert zone_at((), 0) is None


def test_a_span_or_quote_touches_a_zone_with_any_part_of_it():
    zones = make((), "Nobody was hurt.", ZoneKind.SUMMARY)
    within = stretches_of(zones, {ZoneKind.SUMMARY})
    at = TEXT.index("Nobody")

    assert touches(Span("e1", Stretch(at - 4, at + 1), "ORG"), within)
    assert not touches(Span("e1", Stretch(at - 4, at), "ORG"), within)
    assert touches(Quote("q1", (Stretch(0, 4),), source=Stretch(at, at + 6)), within)
    assert not touches(Quote("q1", (Stretch(0, 4),)), within)
