"""Projects and files that commands are given."""

import json

import pytest

from tests.command.commands import OSLO, RAIN, STORIES, succeed


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.annot"
    succeed("new", path)
    return path


@pytest.fixture
def stories(path):
    succeed("import", path, STORIES, "--as", "gold")
    return path


@pytest.fixture
def faulty(tmp_path):
    """Twenty lines with a few of the faults that real files have."""
    good = [json.dumps({"id": f"a{n}", "text": f"Text {n}"}) for n in range(1, 21)]
    good[4] = json.dumps({**RAIN, "annotator": "x", "entities": [{**OSLO, "end": 99}, OSLO]})
    good[8] = json.dumps({**RAIN, "version": 7})
    good[16] = good[16][:-3]
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(good))
    return file
