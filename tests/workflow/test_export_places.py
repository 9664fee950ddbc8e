"""An export is there whole or not at all, where it was wanted and nowhere else."""

from pathlib import Path

import pytest

from annotator.domain.errors import FormatError
from annotator.domain.record import GOLD
from annotator.workflow.exporting import Export, export
from annotator.workflow.session import Session
from tests.workflow.writing import lines, write


@pytest.mark.parametrize("name", ["word", "text"])
def test_a_format_nobody_writes_is_refused(stories, tmp_path, name):
    with pytest.raises(FormatError, match=f"there is no format {name}; there is: jsonl, "):
        write(stories, tmp_path / "out", name, GOLD)


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_a_path_that_cannot_be_written_gives_a_clear_error(stories, tmp_path, format_):
    out = tmp_path / "nowhere" / "out"

    with pytest.raises(FormatError, match="out cannot be written: No such file or directory"):
        write(stories, out, format_, GOLD)


def test_a_scheme_that_cannot_be_written_gives_a_clear_error(stories, tmp_path):
    (tmp_path / "out.scheme.json").mkdir()

    told = r"out\.scheme\.json cannot be written: .*; .*out\.jsonl was written and lacks only"
    with pytest.raises(FormatError, match=told):
        write(stories, tmp_path / "out.jsonl", owner=GOLD)

    assert len(lines(tmp_path / "out.jsonl")) == 12


@pytest.mark.parametrize(
    ("format_", "beside"),
    [("huggingface", ".labels.json"), ("conll", ".offsets.json"), ("label-studio", ".config.xml")],
)
def test_a_file_beside_that_cannot_be_written_is_the_one_that_is_named(
    stories, tmp_path, format_, beside
):
    (tmp_path / f"out{beside}").mkdir()

    with pytest.raises(FormatError, match=rf"out\{beside} cannot be written: Is a directory"):
        write(stories, tmp_path / "out.x", format_, GOLD)


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_a_folder_is_no_file_to_write(stories, tmp_path, monkeypatch, format_):
    monkeypatch.chdir(tmp_path)

    with pytest.raises(FormatError, match="is a folder; name a file in it"):
        write(stories, Path(), format_, GOLD)


def test_a_split_into_a_file_gives_a_clear_error(stories, tmp_path):
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(FormatError, match=r"the folder .*taken cannot be made"):
        write(stories, tmp_path / "taken", owner=GOLD, split=(50, 50))


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_an_export_never_takes_the_place_of_the_project(stories, format_):
    path = stories.project.path

    with pytest.raises(FormatError, match="is the project itself; nothing was written"):
        write(stories, path, format_, GOLD)

    stories.close()
    with Session.open(path) as again:
        assert len(again.headings()) == 12


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_an_export_that_is_given_up_leaves_no_file(stories, tmp_path, format_):
    folder = tmp_path / "out"
    folder.mkdir()
    job = export(stories, folder / "out", Export(format_, GOLD))
    next(job)
    next(job)

    job.close()

    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("format_", ["jsonl", "spacy"])
def test_an_export_replaces_an_older_one(stories, tmp_path, format_):
    (tmp_path / "out").write_text("older")

    write(stories, tmp_path / "out", format_, GOLD)

    assert (tmp_path / "out").stat().st_size > 1000
