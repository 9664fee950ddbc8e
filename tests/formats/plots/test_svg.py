"""Plots as SVG."""

import re
from dataclasses import replace
from itertools import combinations, pairwise
from math import inf, nan
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.plot import Axis, BarPlot, Group, HeatMap, Line, LinePlot, Point
from annotator.domain.plot_look import LOOKS
from annotator.formats.plots.room import width
from annotator.formats.plots.svg import drawn

SVG = "{http://www.w3.org/2000/svg}"
LIGHT = LOOKS["light"]
N = Axis("n", whole=True)
LINES = LinePlot(
    "Learning",
    Axis("Articles"),
    Axis("F1", "%"),
    (
        Line("anna", tuple(Point(n, n / 2, n / 2 - 1, n / 2 + 1) for n in range(9))),
        Line("ben", tuple(Point(n, n / 3 if n != 4 else None) for n in range(9))),
    ),
    note="Of nine articles",
)
BARS = BarPlot(
    "Progress",
    Axis("Who"),
    N,
    ("Anna", "Ben"),
    (Group("done", (3.0, 4.0)), Group("begun", (1.0, None))),
)
HEAT = HeatMap(
    "Confusion", Axis("ben"), Axis("anna"), N, ("A", "B"), ("A", "B"), ((9, 1), (nan, 3))
)

anything = st.one_of(
    st.none(), st.floats(), st.sampled_from([nan, inf, -inf, 0.0, 1e-300, 1e100, -1e100])
)
sides = st.tuples(st.integers(-3, 900), st.integers(-3, 700))
names = st.text(max_size=40)


def parsed(text: str) -> ET.Element:
    return ET.fromstring(text.encode())


def texts(tree: ET.Element) -> list[str]:
    return ["".join(found.itertext()) for found in tree.iter(f"{SVG}text")]


@given(st.lists(st.tuples(anything, anything, anything, anything), max_size=8), names, sides)
def test_lines_of_any_numbers_and_names_are_drawn(rows, name, size):
    points = tuple(Point(0 if at is None else at, *rest) for at, *rest in rows)
    plot = LinePlot(name, Axis(name), Axis(name), (Line(name, points), Line("b", points)), name)
    assert parsed(drawn(plot, LIGHT, size)).tag == f"{SVG}svg"
    days = replace(plot, x=Axis("Day", days=True), y=Axis("n", whole=True, least=0))
    text = drawn(days, LIGHT, size)
    assert "nan" not in text.replace(name, "")


@given(st.lists(st.tuples(names, anything, anything), max_size=8), st.booleans(), sides)
def test_bars_of_any_numbers_and_names_are_drawn(rows, stacked, size):
    keys, ones, others = zip(*rows, strict=True) if rows else ((), (), ())
    groups = (Group("a", ones, others, ones), Group(keys[0] if keys else "", others))
    plot = BarPlot("Bars", Axis("Who"), N, keys, groups, stacked=stacked)
    assert parsed(drawn(plot, LIGHT, size)).tag == f"{SVG}svg"


@given(st.lists(st.lists(anything, min_size=3, max_size=3), max_size=5), names, sides)
def test_cells_of_any_numbers_and_names_are_drawn(cells, name, size):
    rows = tuple(name for _ in cells)
    plot = HeatMap(name, Axis(name), N, N, (name, "b", "c"), rows, tuple(map(tuple, cells)))
    assert parsed(drawn(plot, LIGHT, size)).tag == f"{SVG}svg"


@pytest.mark.parametrize("plot", [LINES, BARS, HEAT])
def test_a_plot_says_what_it_is_for_who_cannot_see_it(plot):
    tree = parsed(drawn(plot, LIGHT))
    assert tree.findtext(f"{SVG}title") == plot.title
    assert plot.title in (tree.findtext(f"{SVG}desc") or "")


@pytest.mark.parametrize("plot", [LINES, BARS, HEAT])
@pytest.mark.parametrize("look", LOOKS.values())
def test_nothing_is_drawn_in_another_colour_than_the_look_has(plot, look):
    plain = drawn(replace(plot, title="T"), look)
    known = {look.page, look.text, look.muted, look.line, *look.inks}
    found = set(re.findall("#[0-9a-f]{6}", plain))
    assert found <= known if plot is not HEAT else known & found


def test_what_a_file_says_is_text_and_never_markup():
    evil = '<script>alert("1")</script>&\x00\ud800'
    plot = replace(BARS, title=evil, names=(evil, "b"), note=evil)
    tree = parsed(drawn(plot, LIGHT))
    assert not list(tree.iter(f"{SVG}script"))
    assert any("<script>" in text for text in texts(tree))


def test_nothing_is_fetched_from_outside():
    whole = drawn(LINES, LIGHT) + drawn(BARS, LIGHT) + drawn(HEAT, LIGHT)
    assert set(re.findall(r"https?://[^\"]+", whole)) == {"http://www.w3.org/2000/svg"}
    assert "href" not in whole


def test_lines_are_told_apart_without_their_colours():
    tree = parsed(drawn(LINES, LIGHT))
    dashes = {
        path.get("stroke-dasharray", "")
        for path in tree.iter(f"{SVG}path")
        if path.get("stroke") in LIGHT.inks and path.get("fill") == "none"
    }
    assert len(dashes) == 2


def test_bars_are_told_apart_without_their_colours():
    tree = parsed(drawn(BARS, LIGHT))
    fills = {rect.get("fill") for rect in tree.iter(f"{SVG}rect")}
    assert "url(#p1)" in fills
    assert {found.get("id") for found in tree.iter(f"{SVG}pattern")} == {"p1"}


def test_no_two_of_many_groups_are_filled_alike():
    groups = tuple(Group(f"g{n}", (1.0, 2.0)) for n in range(13))
    tree = parsed(drawn(replace(BARS, groups=groups), LIGHT))
    samples = [rect.get("fill") for rect in tree.iter(f"{SVG}rect") if rect.get("stroke")][:13]
    assert len(set(samples)) == 13
    patterns = {found.get("id"): ET.tostring(found)[40:] for found in tree.iter(f"{SVG}pattern")}
    assert len(set(patterns.values())) == len(patterns)


@pytest.mark.parametrize("axis", [Axis(""), Axis("anna")])
def test_every_row_and_column_of_a_map_is_named(axis):
    plot = replace(HEAT, rows=("ann", "ben"), columns=("x", "beside"), y=axis, x=axis)
    for size in ((400, 300), (260, 220)):
        there = texts(parsed(drawn(plot, LIGHT, size)))
        assert {"ann", "ben", "x", "beside"} <= set(there)


def test_a_gap_parts_a_line():
    tree = parsed(drawn(replace(LINES, lines=LINES.lines[1:]), LIGHT))
    ink = LIGHT.ink(0)
    drawn_lines = [p for p in tree.iter(f"{SVG}path") if p.get("stroke") == ink]
    assert len(drawn_lines) == 2


def test_an_interval_is_a_band_behind_its_line():
    tree = parsed(drawn(LINES, LIGHT))
    assert sum(path.get("fill-opacity") is not None for path in tree.iter(f"{SVG}path")) == 1


def test_one_point_is_seen_with_its_interval():
    one = LinePlot("One", Axis("x"), Axis("y"), (Line("a", (Point(3, 0.5, 0.4, 0.6),)),))
    tree = parsed(drawn(one, LIGHT))
    assert list(tree.iter(f"{SVG}circle"))
    assert any(path.get("stroke") == LIGHT.ink(0) for path in tree.iter(f"{SVG}path"))


def test_a_plot_without_figures_says_so():
    plot = replace(LINES, lines=(), empty="Nobody has finished anything yet.")
    assert "Nobody has finished anything yet." in texts(parsed(drawn(plot, LIGHT)))


def test_names_that_need_room_have_their_bars_lie():
    plot = replace(BARS, names=("a very long name " * 3, "b"))
    tree = parsed(drawn(plot, LIGHT, (400, 300)))
    bars = [r for r in tree.iter(f"{SVG}rect") if r.get("fill") == LIGHT.ink(0)][1:]
    assert len({bar.get("x") for bar in bars}) == 1


def test_of_two_hundred_names_as_many_are_written_as_have_room():
    many = tuple(f"LABEL {number}" for number in range(200))
    plot = replace(BARS, names=many, groups=(Group("n", tuple(range(200))),))
    tree = parsed(drawn(plot, LIGHT, (480, 320)))
    places = [
        float(t.get("y") or 0)
        for t in tree.iter(f"{SVG}text")
        if (t.text or "").startswith("LABEL")
    ]
    assert 5 < len(places) < 25
    assert min(abs(a - b) for a, b in combinations(places, 2)) >= LIGHT.size


@pytest.mark.parametrize("size", [(200, 160), (360, 240), (1200, 700)])
@pytest.mark.parametrize("high", [0.003, 7, 12_345, 9e8])
def test_numbers_beside_an_axis_never_touch(size, high):
    points = tuple(Point(n * high, n * high) for n in range(5))
    plot = replace(LINES, lines=(Line("a", points),))
    tree = parsed(drawn(plot, LIGHT, size))
    below = [t for t in tree.iter(f"{SVG}text") if t.get("text-anchor") == "middle"]
    base = max(float(t.get("y") or 0) for t in below if t.get("fill") == LIGHT.muted)
    ends = sorted(
        (float(t.get("x") or 0), width(t.text or "") * LIGHT.size / 2)
        for t in below
        if float(t.get("y") or 0) == base
    )
    assert len(ends) >= 1
    for (x1, half1), (x2, half2) in pairwise(ends):
        assert x1 + half1 < x2 - half2


def test_a_long_line_is_drawn_with_its_extremes():
    values = [float(n % 7) for n in range(50_000)]
    values[31_234] = 99.0
    points = tuple(Point(n, value) for n, value in enumerate(values))
    text = drawn(replace(LINES, lines=(Line("a", points),)), LIGHT)
    assert len(text) < 100_000
    assert ">100</text>" in text


def test_the_same_plot_is_drawn_the_same():
    assert drawn(LINES, LIGHT) == drawn(LINES, LIGHT)
