"""Inks get fainter where a suggestion is less sure, and none gets lost."""

from dataclasses import replace

import pytest

from annotator.domain.colour import contrast, mix
from annotator.domain.span import Stretch
from annotator.ui.canvas.ink import dashes, shade
from annotator.ui.canvas.marks import Form, Mark, Strength, Trace
from annotator.ui.theme import THEMES, load_theme

OPEN = Trace(Mark("span", "e1"), Form.ENTITY, Stretch(0, 1), "org", open=True)


@pytest.fixture(params=THEMES)
def theme(request):
    return load_theme(request.param)


def shades(theme, role):
    return [shade(theme, role, strength).name() for strength in Strength]


def test_no_line_of_a_suggestion_has_too_little_contrast(theme):
    page = theme.colour("page")
    band = mix(theme.colour("band"), theme.band, page)

    for role in theme.inks():
        for drawn in shades(theme, role):
            assert contrast(drawn, page) >= 3, role
            assert contrast(drawn, band) >= 3, role


def test_a_surer_suggestion_has_more_contrast_in_every_role(theme):
    page = theme.colour("page")

    for role in theme.inks():
        faint, middling, full = (contrast(drawn, page) for drawn in shades(theme, role))
        assert faint * 1.15 < middling, role
        assert middling * 1.15 < full, role


def test_the_surest_is_drawn_in_the_ink_itself(theme):
    assert shade(theme, "org", Strength.FULL).name() == theme.colour("org")


def test_the_dashes_tell_the_strength_without_colour():
    shares = []
    for strength in Strength:
        drawn, left_out = dashes(replace(OPEN, strength=strength))
        shares.append(drawn / (drawn + left_out))

    assert shares == sorted(set(shares))


def test_what_a_second_suggester_proposes_is_dotted_however_sure():
    ours = {dashes(replace(OPEN, strength=strength)) for strength in Strength}
    theirs = {dashes(replace(OPEN, strength=strength, beside=True)) for strength in Strength}

    assert len(theirs) == 1
    assert not ours & theirs
    dot, gap = theirs.pop()
    assert gap > 2 * dot


def test_a_decision_has_no_dashes():
    assert dashes(replace(OPEN, open=False)) == ()
