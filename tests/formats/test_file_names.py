"""Whatever an article is called, its file has a name that any system takes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.file_names import Names


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("ap-0001", "ap-0001"),
        ("Größe", "Größe"),
        ("Gro\u0308ße", "Größe"),
        ("../../etc/passwd", "etc-passwd"),
        ("a/b\\c:d", "a-b-c-d"),
        ("v1.2", "v1-2"),
        ("CON", "CON_"),
        ("com1", "com1_"),
        ("scheme", "scheme_"),
        ("my-Scheme", "my-Scheme_"),
        ("..", "article"),
        ("💥", "article"),
        ("x" * 300, "x" * 100),
        ("é" * 300, "é" * 50),
    ],
)
def test_names_keep_what_is_safe_of_an_id(key, name):
    assert Names().fresh(key) == name


def test_names_differ_by_more_than_case_and_form():
    names = Names()

    found = [names.fresh(key) for key in ("Oslo", "oslo", "OSLO", "oslo-2", "a.b", "a/b")]

    assert found == ["Oslo", "oslo-2", "OSLO-3", "oslo-2-2", "a-b", "a-b-2"]


def test_many_articles_of_one_id_take_no_longer_each():
    names = Names()

    assert [names.fresh("a") for _ in range(20_000)][-1] == "a-20000"


@given(st.lists(st.text(min_size=1), max_size=4))
def test_any_ids_make_files(tmp_path_factory, keys):
    folder, names = tmp_path_factory.mktemp("names"), Names()

    for key in keys:
        Path(folder, f"{names.fresh(key)}.txt").write_text(key, encoding="utf-8")

    assert len(list(folder.iterdir())) == len(keys)
