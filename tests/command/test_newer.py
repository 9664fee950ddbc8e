"""A project of a newer version is refused in one sentence with both numbers, and never written."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.store.sqlite import VERSION
from tests.command.commands import STORIES, refused

COMMANDS = (
    ("check",),
    ("check", "--repair"),
    ("stats",),
    ("import", str(STORIES)),
    ("suggest",),
)


@pytest.fixture
def newer(stories: Path) -> Path:
    with closing(sqlite3.connect(stories)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    return stories


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_writes_a_newer_project(newer, command):
    before = newer.read_bytes()
    name, *more = command

    said = refused(name, newer, *more)

    assert f"schema {VERSION + 1}, this one knows {VERSION}" in said
    assert newer.read_bytes() == before
    assert [path.name for path in newer.parent.iterdir()] == [newer.name]


def test_nothing_is_exported_of_a_newer_project(newer, tmp_path):
    said = refused("export", newer, "--to", "jsonl", "--out", tmp_path / "out.jsonl")

    assert f"schema {VERSION + 1}, this one knows {VERSION}" in said
    assert not (tmp_path / "out.jsonl").exists()
