"""Commands end with one sentence, whatever ends them."""

import subprocess
import sys

import pytest
import typer

from annotator.command.output import INTERRUPTED, fail_clearly
from tests.command.commands import ROOT, annotator


def test_what_is_interrupted_ends_with_a_sentence(capsys):
    with pytest.raises(typer.Exit) as ended, fail_clearly():
        raise KeyboardInterrupt

    assert ended.value.exit_code == INTERRUPTED
    assert capsys.readouterr().err == (
        "annotator: stopped before it was done; the project is as it was\n"
    )


@pytest.mark.parametrize(
    "typed",
    [
        ("no\u202ecommand",),
        ("stats", "x.annot", "--no\u202eoption"),
        ("stats", "x.annot", "more\u202e"),
    ],
)
def test_wrong_usage_is_repeated_with_what_is_hidden_in_it(typed):
    result = annotator(*typed)

    assert (result.exit_code, result.stdout) == (2, "")
    assert "202E" in result.stderr.upper()
    assert "\u202e" not in result.stderr


def test_wrong_usage_that_is_no_text_is_told():
    done = subprocess.run(
        [sys.executable, "-m", "annotator", b"no\xffcommand"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )

    assert done.returncode == 2
    assert b"No such command" in done.stderr
