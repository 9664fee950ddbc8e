"""A label goes to the same text of other articles in one step, in one annotator's copies."""

from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.everywhere import Now, Reach, Wanted
from annotator.domain.record import SUGGESTIONS, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.search import may_hold
from annotator.workflow.everywhere import find_places, put_everywhere, reject_everywhere
from annotator.workflow.job import run
from annotator.workflow.session import Session

KYIV = Wanted("Kyiv", "GPE")
OPEN = Span("e1", Stretch(0, 4), "GPE", State.SUGGESTED, "b@1", 0.4)


@pytest.fixture
def three(session: Session) -> Session:
    """A session on three articles about Kyiv, two of them of one story, and one about Oslo."""
    articles = (
        Article("a2", "Kyiv waits. KYIV waits.", "Waiting", story="s1"),
        Article("a3", "Talks in Kyiv", "Talks", story="s1"),
        Article("a4", "Talks in Oslo", "Oslo"),
    )
    changes = [Change(None, article, article.id) for article in articles]
    open_one = Change(None, OPEN, "a2", SUGGESTIONS)
    Session(session.project, "").do(Edit("Import", (*changes, open_one)))
    return session


def find(session: Session, reach: Reach, article: str = "a2", wanted: Wanted = KYIV):
    return run(find_places(session, wanted, reach, article))


@pytest.mark.parametrize(
    ("reach", "expected"),
    [
        (Reach.ARTICLE, ["a2"]),
        (Reach.STORY, ["a2", "a3"]),
        (Reach.PROJECT, ["a2", "a1", "a3"]),
    ],
)
def test_the_text_is_looked_for_as_far_as_wanted(three, reach, expected):
    assert [place.article for place in find(three, reach)] == expected


def test_an_article_without_a_story_is_alone_in_it(three):
    assert [place.article for place in find(three, Reach.STORY, "a1")] == ["a1"]


def test_any_case_finds_more(three):
    wanted = replace(KYIV, any_case=True)

    assert [place.words for place in find(three, Reach.ARTICLE, wanted=wanted)] == ["Kyiv", "KYIV"]


def test_punctuation_alone_is_looked_for_too(three):
    wanted = Wanted("”", "ORG")

    assert [place.article for place in find(three, Reach.PROJECT, "a4", wanted)] == ["a1"]


@pytest.mark.parametrize("phrase", ['say "no', "a:b AND (c", "NEAR(x", "\0Kyiv*"])
def test_what_means_something_to_the_index_is_plain_text_here(three, phrase):
    assert isinstance(three.project.ask(may_hold, phrase), list)


def test_a_label_goes_to_all_places_in_one_step(three):
    places = find(three, Reach.PROJECT)

    edit = run(put_everywhere(three, KYIV, places))

    assert edit.touched() == {"a1", "a2", "a3"}
    assert three.copy("a2").span("e1").state is State.ACCEPTED
    assert [s.state for s in three.copy("a3").spans] == [State.ADDED]
    assert three.headings()[2].status is Status.DRAFT
    assert {place.now for place in find(three, Reach.PROJECT)} == {Now.SAME}

    assert three.undo() == edit
    assert find(three, Reach.PROJECT) == places
    assert three.undo() is None


def test_other_annotators_copies_stay_as_they_are(three):
    ben = Session(three.project, "ben")
    before = ben.copy("a2")

    run(put_everywhere(three, KYIV, find(three, Reach.PROJECT)))

    assert ben.copy("a2") == before


def test_the_speaker_of_the_ledger_goes_along(three):
    three.do(Edit("Add", (Change(None, Speaker("p1", "Kyiv")),)))
    wanted = replace(KYIV, speaker="p1")

    run(put_everywhere(three, wanted, find(three, Reach.STORY, wanted=wanted)))

    assert [s.speaker for s in three.copy("a3").spans] == ["p1"]


def test_open_suggestions_are_rejected_in_one_step(three):
    edit = run(reject_everywhere(three, KYIV, find(three, Reach.PROJECT)))

    assert three.copy("a2").span("e1").state is State.REJECTED
    assert edit.touched() == {"a2"}


def test_what_changed_since_it_was_found_is_taken_as_it_is_now(three):
    places = find(three, Reach.ARTICLE)
    three.do(decide.accept(three.copy("a2"), OPEN))

    assert run(put_everywhere(three, KYIV, places)).changes == ()


def test_a_search_that_is_given_up_changes_nothing(three):
    job = put_everywhere(three, KYIV, find(three, Reach.PROJECT))
    next(job)
    job.close()

    assert three.copy("a3").spans == ()
