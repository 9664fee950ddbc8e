"""The examples of the documentation do what it says."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from annotator.scripting import Project
from tests.nlp.suggesters.packages import install

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
SCRIPTING = ROOT / "docs" / "scripting.md"
METADATA = "Metadata-Version: 2.1\nName: annotator-brackets\nVersion: 1.0\n"
STORM = {
    "format": "annotator-jsonl",
    "version": 1,
    "offset_unit": "codepoint",
    "id": "a1",
    "annotator": "anna",
    "text": "BBC: Storm Mira hit Oslo.",
    "entities": [{"id": "e1", "start": 20, "end": 24, "label": "GPE", "state": "added"}],
    "status": "done",
}


@pytest.fixture
def plugged(tmp_path):
    """Run the program beside the example of plug-ins, and one that is broken."""
    package = EXAMPLES / "brackets"
    groups = tomllib.loads((package / "pyproject.toml").read_text())["project"]["entry-points"]
    site = tmp_path / "site"
    install(site, "broken", "annotator.formats", {"__init__.py": "1 / 0"}, "broken:make")
    (site / "annotator_brackets.py").write_bytes((package / "annotator_brackets.py").read_bytes())
    info = site / "annotator_brackets-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(METADATA)
    lines = (
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in entries.items())
        for group, entries in groups.items()
    )
    (info / "entry_points.txt").write_text("".join(lines))

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(site), str(ROOT), os.environ.get("PYTHONPATH", "")])
        command = [sys.executable, "-m", "annotator", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": path}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    return run


def test_plugins_are_listed_and_a_broken_one_says_why(plugged):
    found = json.loads(plugged("plugins", "--json").stdout)["plugins"]

    assert {(one["kind"], one["name"]): one["problem"] for one in found} == {
        ("format", "brackets"): "",
        ("format", "broken"): "ZeroDivisionError: division by zero",
        ("suggester", "capitals"): "",
    }


def test_a_broken_plugin_is_told_of_where_it_is_asked_for(plugged, tmp_path):
    project = tmp_path / "p.annot"
    plugged("new", project)
    arguments = ("--to", "broken", "--out", tmp_path / "o", "--annotator", "anna")
    ended = plugged("export", project, *arguments)

    assert ended.returncode == 1
    assert ended.stderr == (
        "annotator: the format plug-in broken cannot be used: ZeroDivisionError: division by zero\n"
    )


def test_the_example_reads_suggests_and_writes(plugged, tmp_path):
    project, file, out = (tmp_path / name for name in ("p.annot", "in.brackets", "out.brackets"))
    file.write_text("BBC: rain fell in [Oslo|GPE].")
    plugged("new", project)
    plugged("import", project, file, "--annotator", "anna")
    plugged("suggest", project, "--with", "capitals")

    ended = plugged("export", project, "--to", "brackets", "--out", out, "--annotator", "anna")
    assert (ended.returncode, out.read_text()) == (0, file.read_text())
    plugged("export", project, "--to", "brackets", "--out", out, "--suggestions")
    assert out.read_text() == "[BBC|ORG]: rain fell in Oslo."


def test_the_script_makes_training_data(tmp_path):
    (tmp_path / "articles.jsonl").write_text(json.dumps(STORM))
    command = [sys.executable, EXAMPLES / "corpus.py", tmp_path]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert ended.stderr == ""
    assert ended.stdout.splitlines() == [
        "1 articles, 0 problems",
        "[('GPE', 1)]",
        "1 storms suggested by storms@1",
        "1 of 1 spans in 1 articles",
    ]
    assert (tmp_path / "corpus.spacy").exists()


def test_what_the_page_on_scripts_shows_runs_and_decides(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    rain = {"id": "a1", "text": "Rain fell in Oslo.", "entities": []}
    sure = {"start": 13, "end": 17, "label": "GPE", "state": "suggested", "score": 0.95}
    unsure = {"start": 0, "end": 4, "label": "EVENT", "state": "suggested", "score": 0.5}
    (tmp_path / "rain.jsonl").write_text(json.dumps({**rain, "entities": [sure, unsure]}))
    with Project.create("news.annot", annotator="anna") as project:
        project.bring_in("rain.jsonl")

    blocks = re.findall(r"```python\n(.*?)```", SCRIPTING.read_text("utf-8"), re.DOTALL)
    for block in (*blocks, blocks[0]):
        exec(compile(block, SCRIPTING.name, "exec"), {})

    assert capsys.readouterr().out.splitlines() == [
        *("Rain fell in Oslo. todo", "   Rain EVENT suggested", "   Oslo GPE suggested"),
        *("Rain fell in Oslo. draft", "   Rain EVENT suggested", "   Oslo GPE accepted"),
    ]
