"""A suggester of another package is found by its entry point and held to its contract."""

from itertools import count

import pytest

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.suggester import Suggester, SuggesterKind
from annotator.nlp.suggesters.loading import load
from annotator.nlp.suggesters.plugins import plugins
from annotator.nlp.suggesters.reading import read_batch
from tests.nlp.suggesters.packages import WEATHER, install_plugin

RAIN, HAIL = Article("a", "Rain fell."), Article("b", "Hail fell.")


NUMBERS = count(1)  # as Python remembers each module that it has imported


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Install a plug-in with some code, and describe it."""

    def with_code(code):
        name = f"plugin_{next(NUMBERS)}"
        install_plugin(tmp_path, name, code)
        monkeypatch.syspath_prepend(tmp_path)
        (suggester,) = plugins()
        assert suggester.name == name
        return suggester

    return with_code


def answering(answer):
    """Return the code of a plug-in that answers the same for every text."""
    return f"class P:\n def read(self, texts):\n  return [{answer} for _ in texts]\nmake = P"


def test_a_plugin_is_described_without_being_loaded(installed):
    suggester = installed("raise RuntimeError('loaded')")

    assert (suggester.version, suggester.kind, suggester.asks) == (
        "1.0",
        SuggesterKind.PLUGIN,
        False,
    )


def test_what_a_plugin_answers_is_suggested(installed):
    suggester = installed(WEATHER)

    (new,) = load(suggester)([RAIN])

    (span,) = new.spans
    assert (span.id, span.label, span.score) == ("e-0-4-EVT", "EVT", 0.75)
    assert span.origin == suggester.origin


def test_an_article_that_a_plugin_stumbles_over_costs_no_other(installed):
    first, second = read_batch(load(installed(WEATHER)), [HAIL, RAIN])

    assert first.problem == "RuntimeError: it hails"
    assert len(second.spans) == 1


def test_a_plugin_may_answer_with_quotes_and_speakers(installed):
    answer = {
        "entities": [{"start": 5, "end": 9, "label": "PERSON", "speaker": "p7"}],
        "quotes": [{"contents": [[0, 4]], "kind": "indirect", "speaker": "p7", "score": 0.5}],
        "speakers": [{"id": "p7", "name": "Ana Lee"}],
    }
    suggester = installed(answering(answer))

    (new,) = load(suggester)([RAIN])

    (quote,) = new.quotes
    assert (quote.id, quote.kind, quote.state) == ("q-0-4", "indirect", "suggested")
    assert quote.speaker == new.spans[0].speaker == new.speakers[0].id == "p-ana-lee"
    assert quote.origin == new.spans[0].origin == suggester.origin


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ([(0, 99, "EVENT")], "0–99 is outside the text, which ends at 10"),
        ([(4, 4, "EVENT")], "must cover text"),
        ([(-1, 4, "EVENT")], "must cover text"),
        ([(0, 4, "EVENT", 7)], "between 0 and 1"),
        ([(0, 4)], "not enough values"),
        ([(0.5, 4, "EVENT")], "float"),
        (7, "not iterable"),
        ({"quotes": [{"contents": [[0, 4]], "speaker": "p9"}]}, "p9"),
        ({"quotes": [{}]}, "contents"),
    ],
    ids=str,
)
def test_an_answer_that_is_none_is_a_problem_of_its_article(installed, answer, complaint):
    (new,) = read_batch(load(installed(answering(answer))), [RAIN])

    assert complaint in new.problem


def test_an_answer_too_few_is_a_problem(installed):
    read = load(installed("class P:\n def read(self, texts):\n  return []\nmake = P"))

    (new,) = read_batch(read, [RAIN])

    assert new.problem == "ValueError: read() answered 0 times for 1 texts"


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ("raise RuntimeError('no weights')", "RuntimeError: no weights"),
        ("import a_package_that_is_not_there", "ModuleNotFoundError: No module"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("def make(): raise KeyError('x')", "KeyError"),
        ("made = None", "AttributeError"),
        ("def make(): return 7", "has no method read"),
    ],
)
def test_a_plugin_that_cannot_be_loaded_is_named(installed, code, complaint):
    suggester = installed(code)

    with pytest.raises(SuggestError, match=f"the plug-in {suggester.name} .*{complaint}"):
        load(suggester)


def test_a_plugin_that_is_gone_is_named():
    with pytest.raises(SuggestError, match="the plug-in weather is not installed"):
        load(Suggester("weather", "1", SuggesterKind.PLUGIN, "weather"))
