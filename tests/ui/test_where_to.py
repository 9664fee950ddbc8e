"""Where a file is to be written."""

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.ui.where_to import where_to

PAGE, LOG, FOLDER = "Page to read (*.html)", "Log (*.log.jsonl)", "Folder (*)"


@pytest.fixture
def asked(qtbot, monkeypatch, tmp_path):
    """Return what asks, and is answered with a name and a kind of file."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def ask(name: str, kind: str):
        answer = str(tmp_path / name) if name else "", kind
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
        return where_to(parent, "Report", "report", f"{PAGE};;{LOG};;{FOLDER}")

    return ask


@pytest.mark.parametrize(
    ("name", "kind", "called"),
    [
        ("report", PAGE, "report.html"),
        ("report", LOG, "report.log.jsonl"),
        ("report", FOLDER, "report"),
        ("report", "", "report.html"),
        ("report.csv", PAGE, "report.csv"),
    ],
)
def test_a_name_without_an_ending_gets_that_of_its_kind(asked, tmp_path, name, kind, called):
    assert asked(name, kind) == (tmp_path / called, kind or PAGE)


def test_there_is_no_file_where_none_is_chosen(asked):
    assert asked("", "") is None
