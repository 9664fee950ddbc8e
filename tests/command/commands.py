"""Running the commands, here or as a program of their own, and what they are given."""

import subprocess
import sys
from pathlib import Path

from typer.testing import CliRunner, Result

from annotator.command.main import app

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "datasets" / "stories.jsonl"
RAIN = {"id": "a1", "text": "Rain fell in Oslo, Ana said."}
OSLO = {"id": "e1", "start": 13, "end": 17, "label": "GPE"}
SAID = {"id": "q1", "contents": [[0, 17]], "cue": [23, 27], "source": [19, 22]}


def annotator(*arguments: object) -> Result:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def succeed(*arguments: object) -> Result:
    result = annotator(*arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return result


def refused(*arguments: object) -> str:
    """Run a command that must end with status 1 and return its one line on stderr."""
    result = annotator(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    (line,) = result.stderr.splitlines()
    return line


def program(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "annotator", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
