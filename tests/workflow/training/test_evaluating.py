"""Suggesters are measured in finished articles that they have not learnt from."""

import pytest

from annotator.domain.agreement.terms import Terms
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.evaluation import (
    confusion_plot,
    curve_plot,
    label_scores,
    labels_plot,
    to_json,
)
from annotator.domain.plot_table import table_of
from annotator.domain.record import GOLD, Standing, Status
from annotator.domain.training import Training
from annotator.workflow.agreeing import agree
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.suggesters import find
from annotator.workflow.suggesting import suggest
from annotator.workflow.training.evaluating import evaluate
from annotator.workflow.training.training import Start, train
from annotator.workflow.workers import here
from tests.workflow.proposing import words
from tests.workflow.training.harbour import finish


@pytest.fixture
def harbour(project):
    session = Session(project, "anna")
    finish(session, 12)
    return session


def test_the_figures_are_those_of_agreement_with_the_suggestions(stories):
    built_in = here(find(stories, "builtin"))
    (pair,) = run(evaluate(stories, [built_in])).pairs
    run(suggest(stories, built_in))

    (same,) = run(agree(stories, Terms((GOLD, "@suggestions")))).pairs

    assert (pair.a, pair.b) == ("right", "builtin@3")
    assert pair.f1 == same.f1
    assert pair.quotes == same.quotes
    assert pair.confusion == same.confusion


def test_precision_and_recall_are_told_by_label(harbour):
    found = run(evaluate(harbour, [words("FAC")]))

    scores = {score.label: score for score in label_scores(found.pairs[0])}
    assert scores["FAC"].found == 12 * 18
    assert scores["PERSON"].found == 0
    assert (scores["PERSON"].precision, scores["PERSON"].recall) == (None, 0)


def test_a_version_is_measured_only_where_it_has_not_learnt(harbour):
    made = run(train(harbour, Training(epochs=4), Start()))
    readers = [here(find(harbour, name).agreed()) for name in ("builtin", made.name)]

    found = run(evaluate(harbour, readers))

    assert found.articles == len(made.articles["test"])
    first, second = (pair.f1.exact_label.value for pair in found.pairs)
    assert first < second
    assert found.better() == "trained-1"
    assert found.between.title == "builtin@3 – trained-1"
    assert {one.article for one in found.apart} <= {h.article for h in harbour.headings()}
    assert "few" in found.notes[0]


def test_a_version_that_has_learnt_from_all_cannot_be_measured(project):
    session = Session(project, "anna")
    finish(session, 6)
    made = run(train(session, Training(epochs=1), Start()))
    taught = {*made.articles["train"]}
    for heading in session.headings():
        article = session.article(heading.article)
        if article.fingerprint not in taught:
            done = Standing(Status.DONE)
            session.do(Edit("Begin", (Change(done, Standing(), article.id, "anna"),)))

    with pytest.raises(AnnotatorError, match="not learnt from"):
        run(evaluate(session, [here(find(session, made.name).agreed())]))


def test_there_must_be_something_finished(session):
    with pytest.raises(AnnotatorError, match="no finished article to measure on"):
        run(evaluate(session, [words("GPE")]))


@pytest.mark.parametrize("count", [0, 3])
def test_one_or_two_are_measured(session, count):
    with pytest.raises(AnnotatorError, match="name one suggester, or two"):
        run(evaluate(session, [words("GPE")] * count))


def test_a_learning_curve_goes_from_nothing_to_all_there_is(harbour):
    found = run(evaluate(harbour, [words("FAC")], curve=True))

    articles = [step.articles for step in found.curve]
    assert articles[0] == 0
    assert articles == sorted(articles)
    assert len(articles) == 5
    assert found.curve[-1].f1["entities"] > found.curve[0].f1["entities"]
    assert len(table_of(curve_plot(found))[1]) == 5 * 3


def test_the_plots_show_the_figures(harbour):
    found = run(evaluate(harbour, [words("FAC")]))

    labels = table_of(labels_plot(found))[1]
    assert {row[0] for row in labels} == {"FAC", "GPE", "PERSON"}
    cells = {row[:2]: row[2] for row in table_of(confusion_plot(found.pairs[0]))[1]}
    assert cells["nothing", "FAC"] > 0
    assert cells["nothing", "nothing"] is None


def test_the_json_has_what_a_program_asks_for(harbour):
    plain = to_json(run(evaluate(harbour, [words("FAC"), words("PERSON", name="other")])))

    first = plain["suggesters"][0]
    assert first["suggester"] == "words@1"
    assert first["labels"]["FAC"]["precision"] < 0.5
    assert first["confusion"]["PERSON"]["no counterpart"] + first["confusion"]["PERSON"]["FAC"] > 0
    assert first["quotes"]["speaker_accuracy"]["value"] is None
    assert plain["between"]["a"] == "words@1"
