"""Stories are shared out evenly, and none ever changes its part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import AnnotatorError
from annotator.domain.splits import Split, fair

SHARES = st.sampled_from([(80, 10, 10), (60, 20, 20), (70, 30), (50, 50), (98, 1, 1)])
MANY = [f"story-{number}" for number in range(6000)]


@given(SHARES, st.text(max_size=4), st.sets(st.text(max_size=9)), st.sets(st.text(max_size=9)))
def test_what_is_added_moves_nothing(shares, seed, families, later):
    split = Split(shares, seed)

    before = {family: split.part(family) for family in families}

    assert {f: split.part(f) for f in families | later if f in families} == before
    assert sum(split.sizes(families | later)) == len(families | later)


@pytest.mark.parametrize("seed", ["0", "1", "salt"])
def test_parts_are_near_their_shares(seed):
    split = Split((80, 10, 10), seed)

    for size, share in zip(split.sizes(MANY), split.shares, strict=True):
        assert size == pytest.approx(len(MANY) * share / 100, rel=0.15)


def test_another_seed_shares_out_anew():
    first, second = Split((50, 50), "1"), Split((50, 50), "2")

    moved = sum(first.part(family) != second.part(family) for family in MANY)

    assert moved == pytest.approx(len(MANY) / 2, rel=0.1)


@pytest.mark.parametrize("count", [6, 10, 25, 300])
def test_a_seed_is_found_that_fills_every_part(count):
    split = fair((80, 10, 10), MANY[:count])

    assert min(split.sizes(MANY[:count])) > 0
    assert split == fair((80, 10, 10), MANY[:count])


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_stories_still_have_a_split(count):
    assert sum(fair((80, 10, 10), MANY[:count]).sizes(MANY[:count])) == count


@pytest.mark.parametrize("shares", [(100,), (80, 10), (50, 25, 15, 10), (100, 0), (120, -20), ()])
def test_shares_that_make_no_split_are_refused(shares):
    with pytest.raises(AnnotatorError, match="two or three shares that make 100"):
        Split(shares, "")
