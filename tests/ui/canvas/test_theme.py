"""Every ink can be read on the page, in every theme."""

import pytest

from annotator.domain.colour import contrast, mix
from annotator.ui.theme import THEMES, load_theme, palette


@pytest.fixture(params=THEMES)
def theme(request):
    return load_theme(request.param)


def test_every_ink_can_be_read_on_the_page(theme):
    page = theme.colour("page")

    assert {r: c for r, c in theme.inks().items() if contrast(c, page) < 4.5} == {}


def test_every_ink_can_be_read_on_a_quote(theme):
    band = mix(theme.colour("band"), theme.band, theme.colour("page"))

    assert {r: c for r, c in theme.inks().items() if contrast(c, band) < 4.5} == {}


def test_text_can_be_read_on_every_fill(theme):
    for role, ink in theme.inks().items():
        fill = mix(ink, theme.fill, theme.colour("page"))
        assert contrast(theme.colour("text"), fill) > 7, role
        assert contrast(theme.colour("aside"), fill) > 4.5, role


def test_text_can_be_read_where_it_is_selected_or_found(theme):
    for role in ("select", "found"):
        assert contrast(theme.colour("text"), theme.colour(role)) > 4.5
        assert contrast(theme.colour("aside"), theme.colour(role)) > 4.5


def test_all_themes_name_the_same_roles():
    light, *others = map(load_theme, THEMES)

    assert all(other.colours.keys() == light.colours.keys() for other in others)


def test_high_contrast_is_black_on_white():
    contrasting = load_theme("contrast")

    assert (contrasting.colour("text"), contrasting.colour("page")) == ("#000000", "#ffffff")


def test_every_ink_stands_out_in_high_contrast_also_on_a_quote():
    contrasting = load_theme("contrast")
    page = contrasting.colour("page")
    band = mix(contrasting.colour("band"), contrasting.band, page)

    for under in (page, band, contrasting.colour("surface")):
        low = {r: c for r, c in contrasting.inks().items() if contrast(c, under) < 7}
        assert low == {}, under


def test_borders_stand_out_in_high_contrast():
    contrasting = load_theme("contrast")

    for under in ("page", "surface"):
        assert contrast(contrasting.colour("line"), contrasting.colour(under)) >= 4.5


def test_what_is_chosen_or_found_can_be_read_in_high_contrast():
    contrasting = load_theme("contrast")

    for under in ("select", "found"):
        for role in ("text", "aside", "muted"):
            colour = contrasting.colour(role)
            assert contrast(colour, contrasting.colour(under)) >= 7, (role, under)


def test_a_role_that_is_not_known_is_drawn_as_other(theme):
    assert theme.colour("no such role") == theme.colour("other")


def test_contrast_runs_from_1_to_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


def test_widgets_match_the_theme(theme):
    assert palette(theme).base().color().name() == theme.colour("page")
    assert palette(theme).window().color().name() == theme.colour("surface")
