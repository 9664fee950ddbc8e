"""Alpha_U is that of the published examples, and what its definition says."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.alpha_u import Reading, UnitCounter, alpha_u, apart
from annotator.domain.agreement.continuum import layers
from tests.domain.agreement.marking import LENGTH, MARKED
from tests.domain.agreement.marking import apart as none_over_another

EXAMPLE = {  # Krippendorff 1995, page 57: begin and length of units on a continuum of 24
    "A": (((2, 8), (14, 6)), ((4, 4), (15, 2))),
    "B": (((0, 18),), ((0, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 3), (9, 1))),
    "C": (
        ((2, 6), (10, 2), (14, 4), (20, 2)),
        ((0, 2), (4, 4), (10, 4), (16, 2), (20, 2)),
    ),
    "D": (
        ((0, 2), (2, 8), (10, 4), (14, 6), (20, 4)),
        ((0, 4), (4, 4), (8, 7), (15, 2), (17, 7)),
    ),
}


def example(times: float) -> Reading:
    annotators = tuple(
        {
            (name, 0): [(int(a * times), int(a * times) + int(n * times)) for a, n in both[place]]
            for name, both in EXAMPLE.items()
        }
        for place in (0, 1)
    )
    return Reading(int(24 * times), annotators)


def value(reading, *labels):
    counter = UnitCounter([reading])
    lengths = {
        layer: sizes for layer, sizes in counter.lengths.items() if not labels or layer[0] in labels
    }
    return alpha_u(lengths, len(reading.layers))(counter.count(reading)).value


@pytest.mark.parametrize(
    ("name", "expected"), [("A", 0.03125), ("B", 2.26736), ("C", 0.02777), ("D", 0.38715)]
)
def test_the_published_observed_disagreement(name, expected):
    reading = example(1)
    one, other = (layers[name, 0] for layers in reading.layers)

    assert apart(one, other) / reading.length**2 == pytest.approx(expected, abs=0.00002)


@pytest.mark.parametrize(("name", "expected"), [("A", 0.553), ("B", -0.926), ("D", 0.066)])
def test_the_published_alphas(name, expected):
    """Krippendorff 1995 measures them on a continuum that can be cut anywhere.

    His figure for C on it does not follow from his formula; that for twelve characters does.
    """
    assert value(example(50_000), name) == pytest.approx(expected, abs=0.003)


def test_the_published_alpha_of_a_short_text():
    assert value(example(0.5), "C") == pytest.approx(0.494, abs=0.0005)


def by_hand(reading):
    """Try every unit in every place of every gap, and over every unit (Krippendorff 2004)."""
    length, annotators = reading.length, len(reading.layers)
    observed = expected = 0.0
    for category in {known for placed in reading.layers for known in placed}:
        own = [placed.get(category, []) for placed in reading.layers]
        observed += sum(_apart(one, other) for one, other in combinations(own, 2))
        units = [end - start for placed in own for start, end in placed]
        total = 0.0
        for size in units:
            total += (len(units) - 1) * (2 * size**3 - 3 * size**2 + size) / 3
            for placed in own:
                free = [not any(a <= at < b for a, b in placed) for at in range(length)]
                fits = sum(all(free[at : at + size]) for at in range(length - size + 1))
                total += size**2 * fits
        characters = annotators * length
        under = characters * (characters - 1) - sum(n * (n - 1) for n in units)
        expected += 2 / length * total / under
    observed *= 2 / (annotators * (annotators - 1) * length**2)
    return 1 - observed / expected if expected else None


def _apart(one, other):
    met = [(a, b) for a in one for b in other if a[0] < b[1] and b[0] < a[1]]
    alone = [a for a in one if all(a is not m for m, _ in met)]
    alone += [b for b in other if all(b is not m for _, m in met)]
    total = sum((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 for a, b in met)
    return total + sum((end - start) ** 2 for start, end in alone)


@settings(deadline=None)
@given(st.lists(MARKED, min_size=2, max_size=3))
def test_alpha_u_is_what_trying_out_finds(marked):
    reading = Reading(LENGTH, tuple(map(layers, marked)))
    expected = by_hand(reading)

    assert value(reading) == (expected if expected is None else pytest.approx(expected))


@settings(deadline=None)
@given(st.lists(MARKED, min_size=2, max_size=3), st.randoms())
def test_annotators_may_change_places(marked, dice):
    found = tuple(map(layers, marked))
    one = value(Reading(LENGTH, found))
    other = value(Reading(LENGTH, tuple(dice.sample(found, len(found)))))

    assert one is other is None or one == pytest.approx(other)
    assert one is None or one <= 1


@settings(deadline=None)
@given(MARKED)
def test_one_agrees_with_itself_where_no_unit_of_a_label_lies_over_another(marked):
    alone = layers(none_over_another(marked))

    assert value(Reading(LENGTH, (alone, alone))) in {1.0, None}
