"""Suggesters in processes of their own say what the one in this process says."""

import sys
from pathlib import Path

import pytest

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.formats.jsonl import read
from annotator.resources import resource
from annotator.workflow import workers
from annotator.workflow.suggesting import BUILTIN
from annotator.workflow.workers import apart, suggester


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [record.article for record in read(resource("datasets", "stories.jsonl"))][:4]


def test_two_processes_suggest_the_same_in_the_same_order(articles: list[Article]) -> None:
    assert list(apart(2).read(articles)) == list(BUILTIN.read(articles))


def test_one_job_stays_in_this_process() -> None:
    assert suggester("builtin", 1) is BUILTIN


def test_an_unknown_suggester_is_refused_with_those_there_are() -> None:
    with pytest.raises(SuggestError, match="there is: builtin"):
        suggester("gpt", 1)


def program(tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program of our own in the place of the suggester."""
    path = tmp_path / "suggester.py"
    path.write_text(code, encoding="utf-8")
    monkeypatch.setattr(workers, "COMMAND", (sys.executable, str(path)))


def test_a_process_that_ends_is_told_in_a_sentence(
    tmp_path: Path, articles: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "input()", monkeypatch)

    with pytest.raises(SuggestError, match="ended unexpectedly; nothing was changed"):
        list(apart(1).read(articles))


def test_an_article_that_a_suggester_fails_on_is_named(
    tmp_path: Path, articles: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, 'input(); print(\'{"error": "no idea"}\', flush=True); input()', monkeypatch)

    with pytest.raises(SuggestError, match=f"failed on article {articles[0].id}: no idea"):
        list(apart(1).read(articles))
