"""A project in a script."""

import json

import pytest

from annotator.domain.errors import AnnotatorError, FormatError, ProjectError
from annotator.scripting import SUGGESTIONS, Change, Edit, Project, Span, State, Stretch

LINES = ("Rain fell in Oslo.", "Hail fell in Bergen.", "Sun in Tromsø.")


@pytest.fixture
def project(tmp_path):
    file = tmp_path / "articles.jsonl"
    file.write_text("\n".join(json.dumps({"id": f"a{n}", "text": t}) for n, t in enumerate(LINES)))
    with Project.create(tmp_path / "p.annot", annotator="anna") as project:
        assert project.bring_in(file).articles == len(LINES)
        yield project


def weather(article):
    """Find rain, and stumble over hail."""
    if "Hail" in article.text:
        raise RuntimeError("it hails")
    at = article.text.find("Rain")
    return [(at, at + 4, "EVENT", 0.75)] if at >= 0 else []


def test_articles_come_in_their_order(project):
    assert [article.text for article in project.articles()] == list(LINES)


def test_what_a_function_finds_is_suggested_and_what_it_cannot_read_is_told(project):
    made = project.suggest(weather, "weather", "2")

    assert (made.suggester, made.articles, made.spans) == ("weather@2", 2, 1)
    assert [one.file for one in made.rejected] == ["a1"]
    (span,) = next(iter(project.records(SUGGESTIONS))).copy.spans
    assert (span.label, span.score, span.origin, span.state) == (
        "EVENT",
        0.75,
        "weather@2",
        State.SUGGESTED,
    )


def test_a_function_takes_the_place_of_what_it_found_before(project):
    project.suggest(weather, "weather")
    project.suggest(lambda _article: [], "weather")

    assert [len(record.copy.spans) for record in project.records(SUGGESTIONS)] == [0, 0, 0]


def test_an_edit_is_a_step_that_can_be_undone(project):
    span = Span("e1", Stretch(13, 17), "GPE", State.ADDED)
    project.do(Edit("Mark Oslo", (Change(None, span, "a0", "anna"),)))

    assert project.owners() == ("anna",)
    assert [record.copy.spans for record in project.records("anna")] == [(span,), (), ()]
    assert project.undo().name == "Mark Oslo"
    assert [record.copy.spans for record in project.records("anna")] == [(), (), ()]


def test_a_built_in_suggester_reads_all(project):
    made = project.suggest_with("builtin")

    assert made.articles == len(LINES)
    assert project.stats()["articles"] == len(LINES)


def test_work_goes_out_with_its_account(project, tmp_path):
    project.suggest(weather, "weather")
    ledger = project.export(tmp_path / "out.jsonl", owner=SUGGESTIONS)

    assert (ledger.articles, ledger.spans_in, ledger.spans_out) == (3, 1, 1)
    assert len((tmp_path / "out.jsonl").read_text("utf-8").splitlines()) == len(LINES)


def test_what_a_person_can_act_on_is_said(project, tmp_path):
    with pytest.raises(FormatError, match="there is no format odd"):
        project.export(tmp_path / "x", to="odd", owner="anna")
    with pytest.raises(AnnotatorError, match="there is no suggester, folder or file odd"):
        project.suggest_with("odd")
    with pytest.raises(ProjectError):
        Project.open(tmp_path / "p.annot")


def test_a_strangers_folder_is_not_loaded(project, tmp_path):
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "meta.json").write_text('{"lang": "en", "name": "m", "version": "1"}')
    (tmp_path / "model" / "config.cfg").write_text('[nlp]\nlang = "en"\npipeline = []\n')

    with pytest.raises(AnnotatorError, match="can run code of its own"):
        project.suggest_with(str(tmp_path / "model"))
