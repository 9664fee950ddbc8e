"""Suggesting again brings what is new and leaves alone what somebody decided."""

from dataclasses import replace

import pytest

from annotator.domain import decide
from annotator.domain.errors import SuggestError
from annotator.domain.label_map import Mapped, label_map
from annotator.domain.span import State, Stretch
from annotator.domain.suggester import BUILTIN, Suggester
from annotator.domain.suggestion import Suggested
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.suggesting import Plan, preview, suggest
from annotator.workflow.workers import Reader, here
from tests.conftest import TEXT
from tests.workflow.proposing import open_in, span, unread, words

AGAIN = Plan(again=True)


def surfaces(session: Session) -> dict[str, State]:
    text = session.article("a1").text
    return {span.stretch.text(text): span.state for span in session.copy("a1").spans}


def test_what_is_suggested_is_open(suggested):
    assert surfaces(suggested) == dict.fromkeys(
        ["We", "Mayor", "Ana", "Petrović", "Kyiv", "The"], State.SUGGESTED
    )


def test_suggesting_again_keeps_every_decision(suggested):
    copy = suggested.copy("a1")
    we, mayor, ana, *_ = copy.spans
    suggested.do(decide.reject(copy, we))
    suggested.do(decide.accept(suggested.copy("a1"), mayor))
    suggested.do(decide.move(suggested.copy("a1"), ana, Stretch(22, 34)))
    before = suggested.copy("a1")

    run(suggest(suggested, words("GPE"), AGAIN))

    assert suggested.copy("a1") == before
    assert surfaces(suggested)["We"] is State.REJECTED
    assert surfaces(suggested)["Ana Petrović"] is State.CHANGED


def test_what_is_no_longer_suggested_goes_unless_it_was_decided(suggested):
    kyiv = next(s for s in suggested.copy("a1").spans if s.start == 43)
    suggested.do(decide.accept(suggested.copy("a1"), kyiv))

    run(suggest(suggested, words("GPE", pattern=r"\bMayor\b"), AGAIN))

    assert surfaces(suggested) == {"Mayor": State.SUGGESTED, "Kyiv": State.ACCEPTED}


def test_suggestions_of_another_suggester_stay(suggested):
    run(suggest(suggested, words("ORG", pattern=r"\bcouncil\b", name="other")))

    assert surfaces(suggested)["council"] is State.SUGGESTED
    assert surfaces(suggested)["Kyiv"] is State.SUGGESTED


def test_a_better_score_replaces_the_older_suggestion(suggested):
    better = replace(span(43, 47, "GPE", "words"), score=0.9)
    only = Reader(
        Suggester("words", "1"), lambda articles: (Suggested((better,)) for _ in articles)
    )

    run(suggest(suggested, only, AGAIN))

    assert suggested.copy("a1").spans == (better,)


def test_a_newer_version_takes_the_place_of_the_older_but_for_decisions(session):
    run(suggest(session, here(replace(BUILTIN, version="1"))))
    kyiv = next(span for span in session.copy("a1").spans if span.start == TEXT.index("Kyiv"))
    session.do(decide.reject(session.copy("a1"), kyiv))
    before = session.copy("a1").items()

    account = run(suggest(session))

    items = session.copy("a1").items()
    decided = [item for item in items if item.state is not State.SUGGESTED]
    assert account.articles == 1
    assert decided == [replace(kyiv, state=State.REJECTED)]
    assert {item.origin for item in items if item not in decided} == {BUILTIN.origin}
    assert [item.id for item in items] == [item.id for item in before]


def test_every_annotator_sees_the_suggestions(suggested):
    other = Session(suggested.project, "ben")

    assert surfaces(other) == surfaces(suggested)


def test_suggestions_alone_make_no_draft(suggested):
    assert suggested.headings()[0].status == "todo"


def test_a_label_that_the_scheme_does_not_have_is_left_out_and_counted(session):
    account = run(suggest(session, words("MISC")))

    assert (account.spans, account.left_out) == (0, {"MISC": 6})
    assert open_in(session, "a1") == 0


def test_labels_go_where_a_person_wants_them(session):
    labels = label_map(session.scheme(), {"MISC": "ORG"})

    run(suggest(session, words("MISC"), Plan(labels=labels)))

    kyiv = session.copy("a1").spans[4]
    assert (kyiv.id, kyiv.label) == ("e-43-47-ORG", "ORG")


def test_two_suggesters_that_say_the_same_make_one_suggestion(suggested):
    run(suggest(suggested, words("GPE", name="other")))

    assert {span.origin for span in suggested.copy("a1").spans} == {"words@1 + other@1"}


def test_what_one_of_two_no_longer_says_is_still_said_by_the_other(suggested):
    run(suggest(suggested, words("GPE", name="other")))

    run(suggest(suggested, words("GPE", pattern="Kyiv"), AGAIN))

    origins = {span.stretch.text(TEXT): span.origin for span in suggested.copy("a1").spans}
    assert origins["Kyiv"] == "words@1 + other@1"
    assert origins["Ana"] == "other@1"


def test_a_preview_counts_labels_and_changes_nothing(session):
    suggester = Suggester("words", "1", labels=("PER", "GPE"))

    lines = run(preview(session, Reader(suggester, words("GPE").read)))

    assert lines == (Mapped("GPE", 6, "GPE"), Mapped("PER", 0, "PERSON"))
    assert open_in(session, "a1") == 0


def test_a_preview_reads_few_articles_from_everywhere(session):
    session.do(unread(100))

    lines = run(preview(session, words("GPE")))

    assert lines == (Mapped("GPE", 6 + 2 * 9, "GPE"),)


def test_a_preview_tells_what_the_suggester_could_not_read(session):
    failing = Reader(
        Suggester("words", "1"), lambda articles: (Suggested(problem="dry") for _ in articles)
    )

    with pytest.raises(SuggestError, match="words cannot read a1: dry"):
        run(preview(session, failing))
