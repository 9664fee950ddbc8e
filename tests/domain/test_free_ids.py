"""Nobody gets an id that is taken."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.free_ids import FreeIds

ids = st.lists(st.sampled_from(["a", "b", "a-2", "a-3", "a-2-2"]))


def test_the_first_free_number_is_put_behind_an_id_that_is_taken():
    free = FreeIds(["a", "a-3"])

    assert [free.take(wanted) for wanted in ("b", "a", "a", "a", "b")] == [
        "b",
        "a-2",
        "a-4",
        "a-5",
        "b-2",
    ]


@given(ids, ids)
def test_no_id_is_given_twice(taken, wanted):
    free = FreeIds(taken)

    given_ = [free.take(one) for one in wanted]

    assert len({*taken, *given_}) == len(set(taken)) + len(wanted)


def test_ten_thousand_may_want_the_same_id():
    free = FreeIds()

    assert len({free.take("x") for _ in range(10_000)}) == 10_000
