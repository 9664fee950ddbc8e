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


@pytest.mark.parametrize(
    "command",
    [
        ("compare", "--project", "PROJECT"),
        ("stories", "PROJECT"),
        ("versions", "PROJECT"),
        ("adjudicate", "PROJECT"),
    ],
)
def test_what_only_lists_does_not_wait_for_the_window(stories, command):
    with held(stories):
        result = annotator(*(stories if word == "PROJECT" else word for word in command))

    assert result.exit_code == 0
    assert "this is read from a copy of it" in result.stderr


@pytest.mark.parametrize("command", [["find-zones"], ["check", "--repair"], ["stories", "--apply"]])
def test_commands_that_change_something_are_refused_meanwhile(stories, command):
    name, *more = command
    with held(stories):
        assert "is open in another window or command" in refused(name, stories, *more)


def test_a_project_that_is_open_elsewhere_is_backed_up(stories, tmp_path):
    with held(stories):
        for out in ([], ["--out", tmp_path / "copy.annot"]):
            made = json.loads(annotator("backup", stories, *out, "--json").stdout)["file"]
            assert json.loads(annotator("stats", made, "--json").stdout)["articles"] > 0


def test_a_split_of_what_is_open_elsewhere_names_the_seed_to_take_next_time(stories, tmp_path):
    export = ("export", stories, "--to", "jsonl", "--gold", "--split", "80,10,10", "--json")
    with held(stories):
        first = annotator(*export, "--out", tmp_path / "first")
        told = next(note for note in json.loads(first.stdout)["notes"] if "seed" in note["reason"])
        seed = told["reason"].rpartition("--seed ")[2]
        again = annotator(*export, "--out", tmp_path / "again", "--seed", seed)

    assert (first.exit_code, again.exit_code) == (0, 0)
    manifests = [(tmp_path / name / "manifest.json").read_text() for name in ("first", "again")]
    assert manifests[0] == manifests[1]
    kept = annotator(*export, "--out", tmp_path / "kept")
    assert "--seed" not in kept.stdout
