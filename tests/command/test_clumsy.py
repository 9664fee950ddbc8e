"""What is named by mistake is refused in one sentence, and nothing is replaced or waited for."""

import os
import sys
from pathlib import Path

import pytest

from tests.command.commands import annotator, refused

LONG = "x" * 300
NOTHING = Path("/dev/zero")
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there are no such files there")


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    return path


@pytest.mark.parametrize(
    "command",
    [
        ("new", f"{LONG}.annot"),
        ("stats", f"{LONG}.annot"),
        ("check", f"{LONG}.annot"),
        ("compare", f"{LONG}.txt", "b.txt"),
    ],
)
@POSIX
def test_a_name_that_is_too_long_is_told(command):
    line = refused(*command)

    assert line.endswith("File name too long")


@POSIX
def test_too_long_a_name_among_others_is_told(stories, tmp_path):
    result = annotator("import", stories, f"{LONG}.txt")
    assert (result.exit_code, "File name too long" in result.stderr) == (1, True)
    assert "too long" in refused(
        "export", stories, "--gold", "--to", "jsonl", "--out", tmp_path / LONG
    )


@POSIX
def test_what_is_no_file_is_never_replaced(stories, pipe):
    for out in (pipe, Path("/dev/null")):
        line = refused("export", stories, "--gold", "--to", "jsonl", "--out", out)
        assert line.endswith("is a device or a pipe; name a file")
    assert pipe.is_fifo()


@POSIX
def test_nobody_waits_for_a_pipe_or_reads_what_has_no_end(stories, pipe):
    result = annotator("import", stories, pipe)
    assert "left out: pipe.txt: this is a device or a pipe, and no file" in result.stderr
    assert "there is no suggester" in refused("suggest", stories, "--with", pipe)
    assert "are too many for one article" in refused("compare", NOTHING, NOTHING)


def test_a_folder_is_no_project(tmp_path):
    assert refused("stats", tmp_path) == f"annotator: {tmp_path} is a folder; a project is a file"


@pytest.mark.skipif(sys.platform != "linux", reason="there is no such folder there")
def test_a_project_is_not_made_where_nothing_can_be():
    line = refused("new", "/proc/x.annot")

    assert line == (
        "annotator: /proc/x.annot cannot be written: its folder takes nothing new;"
        " nothing was changed"
    )
