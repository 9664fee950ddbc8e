"""Speakers that suggesters bring find their places in the ledger."""

import pytest

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.speaker import Speaker
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.suggesting import Plan, suggest
from tests.workflow.proposing import sayer

AGAIN = Plan(again=True)


STORY = {  # a rewrite that is read before its original, and somebody of another story
    "a2": ("harbour", "The fire is out, Danilenko said. “We saw it,” an official said."),
    "a3": ("harbour", "“The fire is out,” Ihor Danylenko said. “We saw it,” the official said."),
    "a4": ("glacier", "“The ice is gone,” Danilenko said. “We saw it,” an official said."),
}


def heard(session: Session, article: str) -> set[str | None]:
    return {quote.speaker for quote in session.copy(article).quotes}


@pytest.fixture
def told(session: Session) -> Session:
    articles = [Article(key, text, story=story) for key, (story, text) in STORY.items()]
    session.do(Edit("Import", tuple(Change(None, one, one.id) for one in articles)))
    return session


def test_a_speaker_of_the_ledger_is_recognised_by_name(session):
    session.do(Edit("Add", (Change(None, Speaker("p7", "Ana Petrović")),)))

    run(suggest(session, sayer(Speaker("p-ana", "ANA PETROVIĆ", ("the mayor",)))))

    assert session.speakers() == (Speaker("p7", "Ana Petrović", ("the mayor",)),)
    assert session.copy("a1").quotes[0].speaker == "p7"


def test_a_new_speaker_joins_the_ledger_once(session):
    session.do(Edit("Import", (Change(None, Article("a2", "x" * 20), "a2"),)))

    run(suggest(session, sayer(Speaker("p-ana", "Ana"))))
    run(suggest(session, sayer(Speaker("p-ana", "Ana")), AGAIN))

    assert session.speakers() == (Speaker("p-ana", "Ana"),)


@pytest.mark.parametrize("one_by_one", [False, True])
def test_speakers_are_the_same_in_all_articles_of_a_story(told, one_by_one):
    for plan in [Plan((key,)) for key in ("a3", "a2", "a4")] if one_by_one else [Plan()]:
        run(suggest(told, plan=plan))

    assert heard(told, "a2") == heard(told, "a3")
    assert heard(told, "a4").isdisjoint(heard(told, "a3"))


def test_speakers_keep_their_ids_when_all_is_read_again(told):
    run(suggest(told))
    before = {key: heard(told, key) for key in STORY}, told.speakers()

    run(suggest(told, plan=AGAIN))

    assert ({key: heard(told, key) for key in STORY}, told.speakers()) == before
