"""Arrays come value by value, however they are laid out and wherever they break off."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import FormatError
from annotator.domain.ledger import Rejection
from annotator.formats.json_arrays import BLOCK, values

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


@given(st.lists(plain), st.sampled_from([None, 2]))
def test_the_values_are_those_of_the_array(items, indent):
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.json")
        path.write_text(json.dumps(items, indent=indent), encoding="utf-8")

        assert [value for _, value in values(path)] == items


def test_values_longer_than_a_block_and_numbers_at_its_border_are_whole(tmp_path):
    items = ["a" * (3 * BLOCK), *range(BLOCK), {"b": "c" * BLOCK}]
    path = tmp_path / "a.json"
    path.write_text(json.dumps(items), encoding="utf-8")

    assert [value for _, value in values(path)] == items


def test_each_value_tells_its_line(tmp_path):
    path = tmp_path / "a.json"
    path.write_text('\n[1,\n{"a":\n2},\n\n3]\n', encoding="utf-8-sig")

    assert list(values(path)) == [(2, 1), (3, {"a": 2}), (6, 3)]


def test_half_of_a_surrogate_pair_costs_only_its_value(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(r'["\ud83d\udea2",' + "\n" + r'{"a": "\ud83d"}, 3]', encoding="utf-8")

    reason = "it holds half of a surrogate pair, which is no text"
    assert list(values(path)) == [(1, "🚢"), (2, Rejection("a.json", 2, reason)), (2, 3)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_one_value_alone_is_that(tmp_path, encoding):
    path = tmp_path / "a.json"
    path.write_text('{"é": 1}', encoding=encoding)

    assert list(values(path)) == [(1, {"é": 1})]


@pytest.mark.parametrize("rest", ["", ",", " 2]", ", 2", "] 3", ', "\\', ", {]"])
def test_what_comes_before_a_fault_is_given(tmp_path, rest):
    path = tmp_path / "a.json"
    path.write_text(f"[1{rest}", encoding="utf-8")
    found = []

    with pytest.raises(FormatError, match="this is not JSON, or it is cut off"):
        found += [found.append(value) for _, value in values(path)]

    assert found[0] == 1


@pytest.mark.parametrize("data", [b"", b"[\xff]", b"[" * 100_000, b"\x89PNG\n\x1a\n\0\0"])
def test_what_is_no_json_is_named(tmp_path, data):
    path = tmp_path / "a.json"
    path.write_bytes(data)

    with pytest.raises(FormatError, match="this is not JSON"):
        list(values(path))
