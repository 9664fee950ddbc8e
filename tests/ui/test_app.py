"""The program starts, with and without a display."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from annotator.workflow.session import Session


def start(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "DISPLAY")}
    command = [sys.executable, "-c", f"from annotator.__main__ import show\n{code}"]
    return subprocess.run(
        command, env=kept | environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_without_a_display_the_window_is_drawn_beside_the_project(suggested: Session) -> None:
    path = suggested.project.path
    suggested.close()

    run = start(f"from pathlib import Path; show(Path({str(path)!r}))")

    picture = path.with_name("window.png")
    assert run.returncode == 0
    assert run.stdout == f"There is no display; the window is drawn into {picture}.\n"
    assert run.stderr == ""
    assert not QImage(str(picture)).isNull()


def test_the_window_is_opened_for_whom_the_command_line_names(suggested: Session) -> None:
    path = suggested.project.path
    suggested.close()
    call = f"import sys; sys.argv = ['annotator', {str(path)!r}, '--annotator', '@gold']"

    run = start(f"{call}; from annotator.__main__ import main; main()")

    assert run.returncode == 1
    assert "the name of an annotator cannot begin with @, as @gold does" in run.stderr


def test_a_picture_of_no_project_fails_with_a_sentence(tmp_path: Path) -> None:
    run = start(f"from pathlib import Path; show(Path({str(tmp_path / 'no.annot')!r}))")

    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("annotator: there is no project")
    assert "Traceback" not in run.stderr
    assert list(tmp_path.iterdir()) == []
