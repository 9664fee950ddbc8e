"""Commands end with one sentence, whatever ends them."""

import pytest
import typer

from annotator.command.output import INTERRUPTED, fail_clearly


def test_what_is_interrupted_ends_with_a_sentence(capsys):
    with pytest.raises(typer.Exit) as ended, fail_clearly():
        raise KeyboardInterrupt

    assert ended.value.exit_code == INTERRUPTED
    assert capsys.readouterr().err == (
        "annotator: stopped before it was done; the project is as it was\n"
    )
