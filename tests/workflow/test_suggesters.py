"""A suggester is found by what a person calls it; a project's names are suggested elsewhere."""

import json

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import SuggestError
from annotator.domain.span import State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.suggester import BUILTIN, SuggesterKind
from annotator.workflow.job import run
from annotator.workflow.suggesters import available, find, known_names
from annotator.workflow.suggesting import Plan, suggest
from annotator.workflow.workers import apart, here
from tests.nlp.suggesters.packages import WEATHER, install_pipeline, install_plugin, save_pipeline


@pytest.fixture
def packages(tmp_path, monkeypatch):
    """Install a plug-in and a pipeline, for this process and for those it starts."""
    folder = tmp_path / "packages"
    install_plugin(folder, "weather", WEATHER)
    install_plugin(folder, "gazetteer", "raise RuntimeError")
    install_pipeline(folder, "en_tiny")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", str(folder), prepend=":")


@pytest.mark.usefixtures("packages")
def test_the_suggesters_that_are_there_are_described(session):
    kinds = {suggester.name: suggester.kind for suggester in available(session)}

    assert kinds["builtin"] is SuggesterKind.BUILTIN
    assert kinds["gazetteer"] is SuggesterKind.GAZETTEER
    assert kinds["weather"] is SuggesterKind.PLUGIN
    assert kinds["en_tiny"] is SuggesterKind.PACKAGE


def test_a_folder_and_a_file_are_found_by_their_paths(session, tmp_path):
    model = save_pipeline(tmp_path / "model")
    patterns = tmp_path / "patterns.jsonl"
    patterns.write_text(json.dumps({"label": "ORG", "pattern": "council"}))

    assert find(session, str(model)).kind is SuggesterKind.FOLDER
    assert find(session, str(patterns)).kind is SuggesterKind.PATTERNS
    assert find(session, "builtin") == BUILTIN


def test_a_folder_called_like_another_suggester_is_told_apart(session, tmp_path):
    model = save_pipeline(tmp_path / "builtin")

    assert find(session, str(model)).name == "builtin-folder"


@pytest.mark.parametrize("wanted", ["oracle", "some/where/model", "patterns.jsonl", "@"])
def test_what_is_not_there_is_refused_with_what_is(session, wanted):
    with pytest.raises(SuggestError, match=r"no suggester.*: builtin, .*gazetteer"):
        find(session, wanted)


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize("reader", [here, apart], ids=["here", "apart"])
def test_a_plugin_suggests_whatever_it_prints(session, reader):
    articles = (Article("b1", "Rain fell."), Article("b2", "Hail fell."))
    session.do(Edit("Import", tuple(Change(None, article, article.id) for article in articles)))

    account = run(suggest(session, reader(find(session, "weather"))))

    (span,) = session.copy("b1").spans
    assert (span.label, span.origin, span.score) == ("EVENT", "weather@1.0", 0.75)
    assert [rejected.sentence() for rejected in account.rejected] == ["b2: RuntimeError: it hails"]


@pytest.mark.usefixtures("packages")
def test_a_pipeline_stands_beside_the_built_in_suggester(session):
    run(suggest(session))
    before = session.copy("a1").spans

    run(suggest(session, here(find(session, "en_tiny"))))

    assert session.copy("a1").spans == before  # neither Oslo nor Ana Lee is there
    assert run(suggest(session, here(find(session, "en_tiny")))).articles == 1


TEXT = "Oslo is far from Kyiv, Ana Petrović said. Petrović likes Oslo."


@pytest.fixture
def marked(session):
    """Two articles; in the first one a city was added and a person is in the ledger."""
    session.do(Edit("Import", (Change(None, Article("a2", TEXT), "a2"),)))
    session.do(Edit("Add", (Change(None, Speaker("p1", "Ana Petrović", ("Petrović",))),)))
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    return session


def surfaces(session, article="a2"):
    text = session.article(article).text
    return [
        (span.stretch.text(text), span.label)
        for span in session.copy(article).spans
        if span.state is State.SUGGESTED
    ]


def test_what_people_marked_is_suggested_elsewhere(marked):
    run(suggest(marked, here(known_names(marked))))

    assert surfaces(marked) == [("Kyiv", "GPE"), ("Ana Petrović", "PERSON"), ("Petrović", "PERSON")]


def test_what_is_marked_already_is_not_suggested_again(marked):
    run(suggest(marked, here(known_names(marked))))

    assert surfaces(marked, "a1") == [("Ana Petrović", "PERSON")]


def test_the_names_are_those_known_by_now(marked):
    run(suggest(marked, here(known_names(marked))))
    marked.do(decide.add_span(marked.copy("a2"), Stretch(0, 4), "GPE"))

    account = run(suggest(marked, here(known_names(marked))))

    assert account.passed_over == 0
    assert surfaces(marked)[-1] == ("Oslo", "GPE")


def test_a_run_of_the_same_names_passes_over_what_they_were_found_in(marked):
    run(suggest(marked, here(known_names(marked))))

    assert run(suggest(marked, here(known_names(marked)), Plan())).passed_over == 2
