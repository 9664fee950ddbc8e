"""Commands end with one sentence, whatever ends them."""

import subprocess
import sys

import pytest
import typer

from annotator.command.output import INTERRUPTED, complain_by_reason, fail_clearly
from annotator.domain.article import Article
from annotator.domain.ledger import lost
from annotator.domain.span import Stretch
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


def losses(count, label, reason):
    article = Article("a1", "Ana Lee left.")
    return [lost(article, label, Stretch(0, 7), reason) for _ in range(count)]


def test_what_was_left_out_for_a_rare_reason_is_not_drowned(capsys):
    many, rare = losses(200, "CUE", "has no room"), losses(1, "PERSON", "overlaps")

    complain_by_reason([*many, *rare], "all of it", 5)

    assert capsys.readouterr().err.splitlines() == [
        "left out: a1: “Ana Lee” (PERSON, 0–7) overlaps",
        *["left out: a1: “Ana Lee” (CUE, 0–7) has no room"] * 4,
        "… and 196 more for this reason",
        "… and 5 for other reasons; 206 in all; --json lists all of it",
    ]


def test_reasons_are_many_or_losses_few(capsys):
    complain_by_reason(losses(20, "CUE", "has no room"), "all of it")
    assert len(capsys.readouterr().err.splitlines()) == 20

    complain_by_reason([one for n in range(30) for one in losses(1, "CUE", f"r{n}")], "all of it")
    *_, last = lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 6
    assert last == "… and 25 for other reasons; 30 in all; --json lists all of it"
