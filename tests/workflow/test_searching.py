"""Words, phrases, labels, speakers, annotators and statuses are found across the project."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import QueryError
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Status
from annotator.domain.search import Answer
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.workflow.searching import find_in_project
from annotator.workflow.session import Session

ANA = Speaker("p-ana", "Ana Petrović", ("the mayor",))
PERSON = Span("e1", Stretch(22, 34), "PERSON", State.SUGGESTED, "builtin@1", 0.9, "p-ana")
KYIV = Span("e2", Stretch(43, 47), "GPE", State.SUGGESTED)
QUOTE = Quote("q1", (Stretch(0, 15),), Stretch(35, 39), None, "p-ana", state=State.SUGGESTED)
SECOND = Article("a2", "🚢 The councillors of Kyiv met. Café Kyiv was shut.", title="Harbour news")


@pytest.fixture
def project(session: Session) -> Session:
    """A session on two articles, the first with suggestions."""
    changes = (
        Change(None, SECOND, SECOND.id),
        Change(None, ANA),
        *(Change(None, thing, "a1", SUGGESTIONS) for thing in (PERSON, KYIV, QUOTE)),
    )
    Session(session.project, "").do(Edit("Suggest", changes))
    return session


def texts(answer: Answer) -> list[tuple[str, str]]:
    return [(hit.article, hit.text) for hit in answer.hits]


def test_beginnings_of_words_are_found_at_their_places(project: Session) -> None:
    answer = find_in_project(project, "kyiv")

    assert texts(answer) == [("a1", "Kyiv"), ("a2", "Kyiv"), ("a2", "Kyiv")]
    for hit in answer.hits:
        assert hit.stretch.text(project.article(hit.article).text) == "Kyiv"
    assert texts(find_in_project(project, "counci kyi"))[0] == ("a1", "Kyiv")
    assert texts(find_in_project(project, "cafe")) == [("a2", "Café")]


def test_letters_that_are_no_plain_ones_are_found_by_those_that_are(project: Session) -> None:
    norse = Article("a3", "🚢 Søren Łukasz of Großer Str. met Soren.", title="Øre")
    project.do(Edit("Import", (Change(None, norse, norse.id),)))

    assert texts(find_in_project(project, "soren")) == [("a3", "Søren"), ("a3", "Soren")]
    assert texts(find_in_project(project, "SØREN")) == [("a3", "Søren"), ("a3", "Soren")]
    assert texts(find_in_project(project, '"soren lukasz"')) == [("a3", "Søren Łukasz")]
    assert texts(find_in_project(project, "luk gross")) == [("a3", "Łukasz"), ("a3", "Großer")]
    assert find_in_project(project, "ore").hits[0].what == "title"
    assert project.find("ore – lukasz") == {"a3"}
    for hit in find_in_project(project, "gross").hits:
        assert hit.stretch.text(norse.text) == hit.text


def test_phrases_are_found_as_they_stand(project: Session) -> None:
    assert texts(find_in_project(project, '"café kyiv"')) == [("a2", "Café Kyiv")]
    assert find_in_project(project, '"kyiv café met"').hits == ()


def test_a_word_of_the_title_finds_the_article(project: Session) -> None:
    (hit,) = find_in_project(project, "harbour").hits

    assert (hit.kind, hit.article, hit.stretch) == ("article", "a2", None)


def test_a_label_finds_open_suggestions_until_they_are_rejected(project: Session) -> None:
    (hit,) = find_in_project(project, "label:PERSON").hits
    assert (hit.kind, hit.item, hit.what, hit.text) == ("span", "e1", "PERSON?", "Ana Petrović")

    project.do(decide.accept(project.copy("a1"), PERSON))
    assert [h.what for h in find_in_project(project, "label:person").hits] == ["PERSON"]
    project.do(decide.reject(project.copy("a1"), replace(PERSON, state=State.ACCEPTED)))
    assert find_in_project(project, "label:PERSON").hits == ()


def test_the_parts_of_quotes_are_found_by_their_names(project: Session) -> None:
    assert texts(find_in_project(project, "label:cue")) == [("a1", "said")]
    assert texts(find_in_project(project, "label:quote")) == [("a1", "“We are ready,”")]


def test_a_speaker_is_found_by_the_beginning_of_any_name(project: Session) -> None:
    for typed in ("speaker:petrovic", 'speaker:"the mayor"', "speaker:ANA"):
        assert [h.item for h in find_in_project(project, typed).hits] == ["q1", "e1"]


def test_words_beside_a_field_stand_in_the_mark(project: Session) -> None:
    assert [h.item for h in find_in_project(project, "speaker:ana ready").hits] == ["q1"]
    assert find_in_project(project, "speaker:ana kyiv").hits == ()


def test_by_asks_for_what_a_person_did(project: Session) -> None:
    project.do(decide.accept(project.copy("a1"), KYIV))

    assert [h.item for h in find_in_project(project, "by:anna").hits] == ["e2"]
    assert find_in_project(project, "by:anna label:PERSON").hits == ()
    assert len(find_in_project(project, "by:suggestions").hits) == 3


def test_a_status_finds_articles_and_narrows_words(project: Session) -> None:
    project.do(decide.set_status(project.copy("a2"), Status.DONE))

    assert [h.article for h in find_in_project(project, "status:done").hits] == ["a2"]
    assert [h.article for h in find_in_project(project, "status:todo").hits] == ["a1"]
    assert {h.article for h in find_in_project(project, "kyiv status:done").hits} == {"a2"}
    assert [h.article for h in find_in_project(project, "by:anna status:done").hits] == ["a2"]


def test_what_goes_beyond_the_limit_is_counted(project: Session) -> None:
    answer = find_in_project(project, "kyiv", limit=1)
    assert (len(answer.hits), answer.more) == (1, 1)

    answer = find_in_project(project, "by:suggestions", limit=2)
    assert (len(answer.hits), answer.more) == (2, 1)
    assert find_in_project(project, "status:todo", limit=1).more == 1


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("label:NOBODY", "There is no label “NOBODY”. There are PERSON, ORG"),
        ("speaker:xerxes", "No speaker of this project is called “xerxes”."),
        ("by:ben", "Nobody called “ben” has worked on this project"),
    ],
)
def test_a_name_the_project_does_not_know_is_said(
    project: Session, typed: str, sentence: str
) -> None:
    with pytest.raises(QueryError, match=sentence):
        find_in_project(project, typed)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50
)
@given(typed=st.text() | st.text(st.sampled_from("ab\"*() \0-+^{}:ANDORNET'\ud800“’é🚢")))
def test_no_character_means_anything_to_the_index(project: Session, typed: str) -> None:
    with suppress(QueryError):
        find_in_project(project, typed)
    assert project.find(typed) <= {"a1", "a2"}
