"""What is too little to learn from or to measure on is told."""

from dataclasses import replace

import pytest

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.domain.training import Training, TrainingError
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.training.training import start_of, train
from annotator.workflow.training.versions import folder_of
from tests.workflow.training.harbour import finish, marked


def trained(session):
    return run(train(session, Training(epochs=4), start_of(session, "builtin")))


def test_too_few_articles_are_told(project):
    session = Session(project, "anna")
    finish(session, 3)

    with pytest.raises(TrainingError, match="3 articles of this project are finished, and 5 are"):
        trained(session)

    assert not folder_of(project.path).exists()


def test_articles_with_nothing_marked_are_told(project):
    session = Session(project, "anna")
    for number in range(6):
        article, done = Article(f"e{number}", f"Nothing {number}."), Standing(Status.DONE)
        session.do(Edit("Import", (Change(None, article, article.id),)))
        session.do(Edit("Finish", (Change(Standing(), done, article.id, "anna"),)))

    with pytest.raises(TrainingError, match="nothing is marked"):
        trained(session)


def test_one_label_only_is_told(project):
    session = Session(project, "anna")
    finish(session, 6)
    for number in range(6):
        copy = session.copy(f"h{number:02}")
        others = [span for span in copy.spans if span.label != "PERSON"]
        session.do(Edit("Remove", tuple(Change(s, None, copy.article, "anna") for s in others)))

    notes = trained(session).learnt.notes

    assert any("only PERSON is marked" in note for note in notes)


def test_articles_of_one_story_leave_nothing_to_measure_on(project):
    session = Session(project, "anna")
    for number in range(6):
        article = replace(marked(number).article, story="s")
        done = Standing(Status.DONE)
        session.do(Edit("Import", (Change(None, article, article.id),)))
        span = Span("e1", Stretch(11, 14), "FAC")
        session.do(Edit("Add", (Change(None, span, article.id, "anna"),)))
        session.do(Edit("Finish", (Change(Standing(), done, article.id, "anna"),)))

    made = trained(session)

    assert made.articles["test"] == ()
    assert made.learnt.after == {}
    assert "none is held out" in made.learnt.notes[0]
