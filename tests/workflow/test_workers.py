"""Suggesters in processes of their own say what the one in this process says."""

import sys
from pathlib import Path

import pytest

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.suggester import BUILTIN, Suggester, SuggesterKind
from annotator.formats.jsonl import read
from annotator.resources import resource
from annotator.workflow import workers
from annotator.workflow.workers import Worker, apart, here


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [record.article for record in read(resource("datasets", "stories.jsonl"))][:4]


def test_two_processes_suggest_the_same_in_the_same_order(
    articles: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "BATCH", 1)
    many = [*articles, *articles, *articles]

    assert list(apart(jobs=2).read(many)) == list(here().read(many))


def test_a_worker_reads_what_it_is_given_when_it_is_given(articles: list[Article]) -> None:
    with Worker() as worker:
        first = worker.read(articles[:1])
        rest = worker.read(articles[1:])

    assert [*first, *rest] == list(here().read(articles))


def test_a_reading_that_is_given_up_ends_its_processes(articles: list[Article]) -> None:
    reading = apart(jobs=2).read(article for _ in range(1000) for article in articles)
    next(reading)

    reading.close()

    assert list(reading) == []


def test_a_suggester_that_cannot_be_loaded_is_told_in_its_sentence(
    articles: list[Article],
) -> None:
    asking = Suggester("model", "1", SuggesterKind.FOLDER, "/tmp/model", asks=True)

    with pytest.raises(SuggestError, match="/tmp/model can run code of its own"):
        list(apart(asking).read(articles))
    with pytest.raises(SuggestError, match="/tmp/model can run code of its own"):
        list(here(asking).read(articles))


def test_many_names_reach_the_process(articles: list[Article]) -> None:
    """More than a command line or a pipe holds."""
    asking = Suggester("x" * 1_000_000, "1", SuggesterKind.FOLDER, "/tmp/model", asks=True)

    with pytest.raises(SuggestError, match="/tmp/model"):
        list(apart(asking).read(articles))


def program(tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program of our own in the place of the suggester."""
    path = tmp_path / "suggester.py"
    path.write_text(code, encoding="utf-8")
    monkeypatch.setattr(workers, "COMMAND", (sys.executable, str(path)))


def test_a_process_that_ends_is_told_in_a_sentence(
    tmp_path: Path, articles: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "input()", monkeypatch)

    with pytest.raises(SuggestError, match="process of builtin ended unexpectedly"):
        list(apart(BUILTIN).read(articles))


def test_what_a_suggester_could_not_make_sense_of_is_told(
    tmp_path: Path, articles: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, 'input(); print(\'{"error": "no idea"}\', flush=True); input()', monkeypatch)

    with pytest.raises(SuggestError, match="no idea"):
        list(apart(BUILTIN).read(articles))
