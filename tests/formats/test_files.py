"""Files and folders are there whole or not at all."""

from pathlib import Path

import pytest

from annotator.domain.errors import FormatError
from annotator.formats.files import replacing_folder


def names(path: Path) -> list[str]:
    return sorted(str(file.relative_to(path)) for file in path.rglob("*"))


def test_a_folder_is_there_when_all_of_it_is(tmp_path):
    with replacing_folder(tmp_path / "out") as draft:
        (draft / "deep").mkdir()
        (draft / "deep" / "a.txt").write_text("a")
        assert not (tmp_path / "out").exists()

    assert names(tmp_path / "out") == ["deep", "deep/a.txt"]


def test_a_failure_leaves_the_folder_as_it_was(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.txt").write_text("old")

    with pytest.raises(FileNotFoundError), replacing_folder(tmp_path / "out") as draft:
        (draft / "nowhere" / "a.txt").write_text("new")

    assert (tmp_path / "out" / "a.txt").read_text() == "old"
    assert names(tmp_path) == ["out", "out/a.txt"]


def test_files_of_the_same_names_are_replaced(tmp_path):
    for text in ("old", "new"):
        with replacing_folder(tmp_path / "out") as draft:
            (draft / "a.txt").write_text(text)

    assert (tmp_path / "out" / "a.txt").read_text() == "new"


def test_the_scheme_that_goes_with_every_export_is_no_strange_file(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "scheme.json").write_text("{}")

    with replacing_folder(tmp_path / "out") as draft:
        (draft / "a.txt").write_text("new")

    assert names(tmp_path / "out") == ["a.txt"]


def test_a_folder_with_other_files_is_left_alone(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")

    with (
        pytest.raises(FormatError, match=r"holds other files, such as thesis\.txt"),
        replacing_folder(tmp_path / "out") as draft,
    ):
        (draft / "a.txt").write_text("new")

    assert names(tmp_path / "out") == ["thesis.txt"]


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "out").write_text("a file")

    with (
        pytest.raises(FormatError, match="is a file; name a folder"),
        replacing_folder(tmp_path / "out"),
    ):
        pass

    assert (tmp_path / "out").read_text() == "a file"
