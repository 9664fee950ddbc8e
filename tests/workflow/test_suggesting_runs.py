"""A run over a project: what it reads, what stays when it ends early, how it is undone."""

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import ProjectError
from annotator.domain.record import Status
from annotator.domain.speaker import Speaker
from annotator.domain.suggester import Suggester
from annotator.domain.suggestion import Suggested
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.suggesting import STEP, Plan, Suggestions, suggest
from annotator.workflow.workers import Reader
from tests.workflow.proposing import open_in, sayer, unread, words

AGAIN = Plan(again=True)


def test_the_account_counts_articles_spans_and_quotes(session):
    session.do(Edit("Import", (Change(None, Article("a2", "Oslo and Bergen"), "a2"),)))

    assert run(suggest(session, words("GPE"))) == Suggestions("words@1", 2, spans=8, quotes=0)
    assert run(suggest(session, sayer(Speaker("p1", "Ana")))) == Suggestions("sayer@1", 2, 0, 2)


def test_suggesting_is_one_step_to_undo(suggested):
    assert suggested.undo().name == "Suggest"

    assert open_in(suggested, "a1") == 0


def test_suggesting_the_same_again_is_no_step(suggested):
    run(suggest(suggested, words("GPE"), AGAIN))

    assert suggested.undo().name == "Suggest"
    assert suggested.undo() is None


def test_suggesting_that_is_given_up_keeps_what_was_read(session):
    session.do(unread())
    job = suggest(session, words("GPE"))
    next(job)

    job.close()

    assert (open_in(session, "a1"), open_in(session, "b0")) == (6, 0)


def test_suggesting_that_is_interrupted_keeps_what_was_read_and_lets_the_suggester_end(session):
    session.do(unread())
    ended = []

    def read(articles):
        try:
            yield from words("GPE").read(iter([next(iter(articles))]))
            raise KeyboardInterrupt
        finally:
            ended.append("words")

    with pytest.raises(KeyboardInterrupt):
        run(suggest(session, Reader(Suggester("words", "1"), read)))

    assert (open_in(session, "a1"), open_in(session, "b0")) == (6, 0)
    assert ended == ["words"]


def test_suggesting_goes_on_with_the_articles_not_yet_read(suggested):
    suggested.do(unread())
    seen = []

    def read(articles):
        for article in articles:
            seen.append(article.id)
            yield from words("GPE").read([article])

    account = run(suggest(suggested, Reader(Suggester("words", "1"), read)))

    assert seen == ["b0", "b1"]
    assert (account.articles, account.passed_over) == (2, 1)


def test_a_newer_version_reads_every_article_again(suggested):
    newer = Reader(Suggester("words", "2"), words("GPE").read)

    assert run(suggest(suggested, newer)).articles == 1


def test_only_the_articles_asked_for_are_read_in_their_order(session):
    session.do(unread())

    account = run(suggest(session, words("GPE"), Plan(articles=("b1", "a1", "b1"))))

    assert account.articles == 2
    assert [open_in(session, article) for article in ("a1", "b0", "b1")] == [6, 0, 2]


def test_an_article_that_is_not_there_is_told_before_anything_is_read(session):
    with pytest.raises(ProjectError, match="no article a9"):
        run(suggest(session, words("GPE"), Plan(articles=("a9",))))


def test_articles_that_go_while_others_are_read_are_passed_by(session):
    session.do(unread())
    bringing = session.project

    def read(articles):
        for article in articles:
            if article.id == "a1":
                Session(bringing, "anna").undo()
            yield from words("GPE").read([article])

    account = run(suggest(session, Reader(Suggester("words", "1"), read)))

    assert account.articles == 3
    assert [heading.article for heading in session.headings()] == ["a1"]
    assert open_in(session, "a1") == 6


def test_a_long_run_is_stored_in_steps_that_are_one_to_undo(session):
    session.do(unread(STEP))
    told = []
    session.listen(told.append)

    run(suggest(session, words("GPE")))

    assert [len(edit.touched()) for edit in told] == [STEP, 1]
    assert session.undo().name == "Suggest"
    assert told[-1].suggests()
    assert len(told[-1].touched()) == STEP + 1
    assert (open_in(session, "a1"), open_in(session, f"b{STEP - 1}")) == (0, 0)
    session.redo()
    assert (open_in(session, "a1"), open_in(session, f"b{STEP - 1}")) == (6, 2)


def test_what_is_done_while_a_suggester_reads_is_a_step_between_its_own(session):
    session.do(unread(STEP))
    job = suggest(session, words("GPE"))
    for _ in range(STEP + 1):
        next(job)
    session.do(decide.set_status(session.copy("a1"), Status.DONE))
    run(job)

    undone = [session.undo().name for _ in range(3)]

    assert undone == ["Suggest", "Mark as done", "Suggest"]
    assert open_in(session, "a1") == 0


def test_an_article_that_cannot_be_read_is_accounted_for_and_keeps_what_was_suggested(suggested):
    suggested.do(unread(1))

    def read(articles):
        yield from (Suggested(problem="too long") for _ in articles)

    account = run(suggest(suggested, Reader(Suggester("words", "1"), read), AGAIN))

    assert [rejection.sentence() for rejection in account.rejected] == [
        "a1: too long",
        "b0: too long",
    ]
    assert account.articles == 0
    assert open_in(suggested, "a1") == 6
