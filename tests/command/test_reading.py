"""Commands that change nothing read what is open elsewhere."""

import json

import pytest

from tests.command.commands import annotator, refused
from tests.store.others import held


@pytest.mark.parametrize("command", [["stats"], ["check"], ["export", "--to", "jsonl", "--out"]])
def test_a_project_that_is_open_elsewhere_is_read_from_a_copy(stories, tmp_path, command):
    name, *more = command
    where = [tmp_path / "out.jsonl"] if more else []
    with held(stories):
        result = annotator(name, stories, *more, *where, "--json")

    assert result.exit_code == 0
    assert json.loads(result.stdout)
    (note,) = result.stderr.splitlines()[:1]
    assert note.startswith(f"note: {stories.name} is open in another window or command (annotator,")
    assert note.endswith("this is read from a copy of it")


@pytest.mark.parametrize("command", [["find-zones"], ["check", "--repair"]])
def test_commands_that_change_something_are_refused_meanwhile(stories, command):
    name, *more = command
    with held(stories):
        assert "is open in another window or command" in refused(name, stories, *more)


def test_a_project_that_is_open_elsewhere_is_backed_up(stories, tmp_path):
    with held(stories):
        for out in ([], ["--out", tmp_path / "copy.annot"]):
            made = json.loads(annotator("backup", stories, *out, "--json").stdout)["file"]
            assert json.loads(annotator("stats", made, "--json").stdout)["articles"] > 0
