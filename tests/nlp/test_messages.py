"""A message of msgpack is measured before anything is made of it."""

import pytest
import srsly.msgpack
from hypothesis import given
from hypothesis import strategies as st

from annotator.nlp.messages import MOST, entries, reach, unpacked

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=20) | st.dictionaries(st.text(), inner, max_size=20),
)


@given(VALUES)
def test_a_value_reaches_as_far_as_it_was_written(value):
    written = srsly.msgpack.packb(value, use_bin_type=True)

    assert reach(written + b"\xc0", 0) == len(written)


@given(st.binary(max_size=300))
def test_any_bytes_have_an_end_or_a_fault(data):
    try:
        assert 0 < reach(data, 0) <= len(data)
    except ValueError as error:
        assert "a message in it" in str(error)  # noqa: PT017  (either will do)


def test_the_parts_of_a_map_are_found_where_they_are():
    data = srsly.msgpack.packb({"a": [1, {"b": "c"}], "d": b"e" * 70_000}, use_bin_type=True)

    found = [(key, unpacked(data[start:end])) for key, start, end in entries(data)]

    assert found == [("a", (1, {"b": "c"})), ("d", b"e" * 70_000)]


def test_a_message_of_too_many_values_is_refused_before_it_is_made():
    with pytest.raises(ValueError, match="more than"):
        unpacked(b"\xdd" + (MOST + 1).to_bytes(4) + b"\x80" * (MOST + 1))
