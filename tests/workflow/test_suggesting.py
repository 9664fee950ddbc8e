"""Suggesting again brings what is new and leaves alone what somebody decided."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import Suggested, quote_id, span_id
from annotator.store import queries
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.suggesting import Suggester, Suggestions, suggest


def words(label: str, pattern: str = r"\b[A-Z]\w+", name: str = "words") -> Suggester:
    """A suggester that takes every word that fits a pattern for an entity."""

    def read(articles: Iterable[Article]) -> Iterator[Suggested]:
        for article in articles:
            found = re.finditer(pattern, article.text)
            yield Suggested(tuple(span(m.start(), m.end(), label, name) for m in found))

    return Suggester(name, read)


def span(start: int, end: int, label: str, name: str) -> Span:
    place = Stretch(start, end)
    return Span(span_id(start, end, label), place, label, State.SUGGESTED, f"{name}@1", 0.5)


def sayer(speaker: Speaker) -> Suggester:
    """A suggester that has somebody say the first 15 characters of every article."""
    said = Quote(
        quote_id(0, 15),
        (Stretch(0, 15),),
        speaker=speaker.id,
        state=State.SUGGESTED,
        origin="sayer@1",
    )

    def read(articles: Iterable[Article]) -> Iterator[Suggested]:
        return (Suggested(quotes=(said,), speakers=(speaker,)) for _ in articles)

    return Suggester("sayer", read)


def surfaces(session: Session) -> dict[str, State]:
    text = session.article("a1").text
    return {span.stretch.text(text): span.state for span in session.copy("a1").spans}


@pytest.fixture
def suggested(session: Session) -> Session:
    run(suggest(session, words("GPE")))
    return session


def test_what_is_suggested_is_open(suggested):
    assert surfaces(suggested) == dict.fromkeys(
        ["We", "Mayor", "Ana", "Petrović", "Kyiv", "The"], State.SUGGESTED
    )


def test_the_account_counts_articles_spans_and_quotes(session):
    session.do(Edit("Import", (Change(None, Article("a2", "Oslo and Bergen"), "a2"),)))

    assert run(suggest(session, words("GPE"))) == Suggestions(articles=2, spans=8, quotes=0)
    assert run(suggest(session, sayer(Speaker("p1", "Ana")))) == Suggestions(2, 0, 2)


def test_suggesting_again_keeps_every_decision(suggested):
    copy = suggested.copy("a1")
    we, mayor, ana, *_ = copy.spans
    suggested.do(decide.reject(copy, we))
    suggested.do(decide.accept(suggested.copy("a1"), mayor))
    suggested.do(decide.move(suggested.copy("a1"), ana, Stretch(22, 34)))
    before = suggested.copy("a1")

    run(suggest(suggested, words("GPE")))

    assert suggested.copy("a1") == before
    assert surfaces(suggested)["We"] is State.REJECTED
    assert surfaces(suggested)["Ana Petrović"] is State.CHANGED


def test_what_is_no_longer_suggested_goes_unless_it_was_decided(suggested):
    kyiv = next(s for s in suggested.copy("a1").spans if s.start == 43)
    suggested.do(decide.accept(suggested.copy("a1"), kyiv))

    run(suggest(suggested, words("GPE", pattern=r"\bMayor\b")))

    assert surfaces(suggested) == {"Mayor": State.SUGGESTED, "Kyiv": State.ACCEPTED}


def test_suggestions_of_another_suggester_stay(suggested):
    run(suggest(suggested, words("ORG", pattern=r"\bcouncil\b", name="other")))

    assert surfaces(suggested)["council"] is State.SUGGESTED
    assert surfaces(suggested)["Kyiv"] is State.SUGGESTED


def test_a_better_score_replaces_the_older_suggestion(suggested):
    better = replace(span(43, 47, "GPE", "words"), score=0.9)
    only = Suggester("words", lambda articles: (Suggested((better,)) for _ in articles))

    run(suggest(suggested, only))

    assert suggested.copy("a1").spans == (better,)


def test_every_annotator_sees_the_suggestions(suggested):
    other = Session(suggested.project, "ben")

    assert surfaces(other) == surfaces(suggested)


def test_suggestions_alone_make_no_draft(suggested):
    assert suggested.headings()[0].status == "todo"


def test_a_speaker_of_the_ledger_is_recognised_by_name(session):
    session.do(Edit("Add", (Change(None, Speaker("p7", "Ana Petrović")),)))

    run(suggest(session, sayer(Speaker("p-ana", "ANA PETROVIĆ", ("the mayor",)))))

    assert session.speakers() == (Speaker("p7", "Ana Petrović", ("the mayor",)),)
    assert session.copy("a1").quotes[0].speaker == "p7"


def test_a_new_speaker_joins_the_ledger_once(session):
    session.do(Edit("Import", (Change(None, Article("a2", "x" * 20), "a2"),)))

    run(suggest(session, sayer(Speaker("p-ana", "Ana"))))
    run(suggest(session, sayer(Speaker("p-ana", "Ana"))))

    assert session.speakers() == (Speaker("p-ana", "Ana"),)


def test_suggesting_is_one_step_to_undo(suggested):
    assert suggested.undo().name == "Suggest"

    assert surfaces(suggested) == {}


def test_suggesting_the_same_again_is_no_step(suggested):
    run(suggest(suggested, words("GPE")))

    assert suggested.undo().name == "Suggest"
    assert suggested.undo() is None


def test_suggesting_that_is_given_up_changes_nothing(session):
    session.do(Edit("Import", (Change(None, Article("a2", "Oslo"), "a2"),)))
    job = suggest(session, words("GPE"))
    next(job)

    job.close()

    assert session.project.ask(queries.copy, "a1", SUGGESTIONS).items() == ()
