"""What became of the quotes of a story is written into a file from the view."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.ui.workbench import Workbench
from tests.ui.comparing.conftest import message, press

KINDS = {
    "html": "Page to read and print (*.html)",
    "jsonl": "Pairs of quotes (*.jsonl)",
}


@pytest.fixture(params=KINDS)
def path(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where somebody wants the report, chosen without an ending."""
    chosen = str(tmp_path / "quotes"), KINDS[request.param]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    return tmp_path / f"quotes.{request.param}"


def test_all_rewrites_of_the_story_are_reported_with_what_was_said_of_them(
    qtbot: QtBot, bench: Workbench, path: Path
) -> None:
    press(qtbot, bench, "n5")
    bench.actions_by_name["report_comparison"].trigger()
    qtbot.waitUntil(lambda: path.exists() and not bench.files.busy, timeout=60_000)
    qtbot.waitUntil(lambda: path.name in message(bench))
    text = path.read_text("utf-8")

    assert "Nobody will be punished" in text
    assert "unquoted" in text
    if path.suffix == ".jsonl":
        rewrites = [json.loads(line)["rewrite"] for line in text.splitlines()]
        assert set(rewrites) == {"blog", "radio"}
