"""The queue is told on the command line."""

import json
from pathlib import Path

import pytest

from annotator.domain.edit import Change, Edit
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.workflow.session import Session
from tests.command.commands import refused, succeed


@pytest.fixture
def path(session: Session) -> Path:
    span = Span("e1", Stretch(22, 34), "PERSON", State.SUGGESTED, "x@1", 0.5)
    session.do(Edit("Suggest", (Change(None, span, "a1", SUGGESTIONS),)))
    session.close()
    return session.project.path


def test_the_reason_stands_beside_each_article(path: Path) -> None:
    assert succeed("queue", path).stdout == "a1  the only suggestion is between 40 % and 60 %\n"


def test_the_queue_is_one_json_value(path: Path) -> None:
    told = json.loads(succeed("queue", path, "--by", "rarity", "--json").stdout)

    assert (told["by"], told["annotator"]) == ("rarity", "")
    (article,) = told["articles"]
    assert article["article"] == "a1"
    assert article["status"] == "todo"
    assert article["why"] == "suggests PERSON (0), of which so many are marked so far"


def test_what_cannot_be_ordered_is_told_in_a_line(path: Path) -> None:
    assert "only where two have read" in refused("queue", path, "--by", "disagreement")
    assert "name the article" in refused("queue", path, "--by", "similarity")
