"""The colours of plots."""

from itertools import combinations

import pytest

from annotator.domain.colour import contrast, mix
from annotator.domain.plot_look import LOOKS
from annotator.ui.theme import THEMES, load_theme


def test_every_theme_has_a_look():
    assert set(LOOKS) == set(THEMES)


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_has_the_grounds_and_texts_of_its_theme(name):
    look, theme = LOOKS[name], load_theme(name)
    roles = (look.page, look.text, look.muted, look.line)
    assert roles == tuple(theme.colour(role) for role in ("page", "text", "muted", "line"))


@pytest.mark.parametrize("name", LOOKS)
def test_series_are_seen_on_the_page(name):
    look = LOOKS[name]
    least = 4.5 if name == "contrast" else 3
    assert {ink for ink in look.inks if contrast(ink, look.page) < least} == set()


@pytest.mark.parametrize("name", LOOKS)
def test_no_two_series_have_the_same_colour(name):
    assert all(a != b for a, b in combinations(LOOKS[name].inks, 2))


def test_after_the_last_colour_comes_the_first():
    look = LOOKS["light"]
    assert look.ink(len(look.inks)) == look.inks[0]


def test_a_mixture_lies_between_its_colours():
    assert mix("#000000", 0, "#ffffff") == "#ffffff"
    assert mix("#000000", 0.5, "#ffffff") == "#808080"
