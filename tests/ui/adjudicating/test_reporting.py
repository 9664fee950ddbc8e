"""What was decided is written from the window, as the kind of file says."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.ui.adjudicating.reporting import FOLDER, LOG, PAGE, VOTES
from annotator.ui.workbench import Workbench


@pytest.fixture
def write(qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch):
    """Return what chooses a command of the menu, a file and its kind."""

    def choose(command: str, path: Path, kind: str) -> str:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
        bench.actions_by_name[command].trigger()
        qtbot.waitUntil(lambda: not bench.files.busy)
        return bench.window.statusBar().currentMessage()

    return choose


def test_a_page_gets_its_ending_and_its_disagreements_are_counted(write, tmp_path):
    said = write("report_decisions", tmp_path / "report", PAGE)

    assert said.endswith("written to report.html")
    assert "disagreement" in said
    assert "<mark>" in (tmp_path / "report.html").read_text("utf-8")


def test_votes_and_log_are_lines_of_json(write, tmp_path):
    write("report_decisions", tmp_path / "all", VOTES)
    said = write("report_decisions", tmp_path / "all", LOG)

    lines = (tmp_path / "all.votes.jsonl").read_text("utf-8").splitlines()
    assert {json.loads(line)["format"] for line in lines} == {"annotator-votes"}
    assert said == "0 lines written to all.log.jsonl"


def test_corrections_go_into_a_folder(write, tmp_path):
    said = write("report_corrections", tmp_path / "out", FOLDER)

    assert said == "0 corrections of 3 annotators written to out"
    assert len(list((tmp_path / "out").iterdir())) == 6


def test_nothing_is_written_where_no_file_is_chosen(bench, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    bench.actions_by_name["report_decisions"].trigger()

    assert not bench.files.busy
    assert not list(tmp_path.glob("*.html"))
