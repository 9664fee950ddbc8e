"""Quotations are carried from sentence to sentence and from paragraph to paragraph."""

import pytest

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.quote import QuoteKind
from annotator.domain.span import Stretch
from annotator.nlp.quotes.english import GRAMMAR
from annotator.nlp.quotes.reader import read


def said(text, zones=()):
    return [
        (
            quotation.content.text(text),
            str(quotation.kind),
            quotation.attribution.source and quotation.attribution.source.text(text),
        )
        for passage in read(text, GRAMMAR, zones)
        for quotation in passage.quotations
    ]


def test_a_quote_without_a_cue_belongs_to_who_spoke_before_it():
    text = "“We are ready,” Ana Lee said. “We have waited for years.”"

    assert said(text) == [
        ("“We are ready,”", "direct", "Ana Lee"),
        ("“We have waited for years.”", "direct", "Ana Lee"),
    ]


def test_a_colon_announces_the_next_paragraph():
    text = "Ana Lee told reporters:\n\n“We have waited for years.”"

    assert said(text) == [("“We have waited for years.”", "direct", "Ana Lee")]


def test_words_around_a_fragment_make_it_mixed():
    text = "Ana Lee said the plan was “a big step” for the city."

    assert said(text) == [("the plan was “a big step” for the city", "mixed", "Ana Lee")]


def test_a_fragment_with_a_cue_of_its_own_is_part_of_the_clause_that_reports_it():
    text = "Ana Lee said that she felt “a big step” was near."

    assert said(text) == [("she felt “a big step” was near", "mixed", "Ana Lee")]


def test_what_somebody_calls_a_thing_is_reported_by_the_verb_before_it():
    text = "Ana Lee slammed what she called a “bad deal” for the city."

    assert said(text) == [("what she called a “bad deal” for the city", "mixed", "Ana Lee")]


def test_who_is_described_after_a_quote_is_no_part_of_it():
    text = "“We are ready to go,” Ana Lee, the head of the port, said in a letter."

    assert said(text) == [("“We are ready to go,”", "direct", "Ana Lee")]


@pytest.mark.parametrize(
    ("said_so", "content", "kind"),
    [
        ("that the road was “closed.”", "the road was “closed.”", "mixed"),
        ("that, for now, the road was “closed.”", "for now, the road was “closed.”", "mixed"),
        ("that “two roads in the north” were.", "“two roads in the north” were", "mixed"),
        ("that the road was closed.", "the road was closed", "indirect"),
        ("that “two roads are closed.”", "“two roads are closed.”", "direct"),
        ("that was “not the end” of it.", "that was “not the end” of it", "mixed"),
        (
            "no one was hurt, but that two roads were “closed to us.”",
            "no one was hurt, but that two roads were “closed to us.”",
            "mixed",
        ),
    ],
)
def test_the_conjunction_is_no_part_of_what_was_said(said_so, content, kind):
    assert said(f"Ana Lee said {said_so}") == [(content, kind, "Ana Lee")]


def test_who_declines_to_speak_says_nothing():
    assert said("Ana Lee declined to say who had paid for it.") == []


def test_who_asks_not_to_be_named_says_something_else():
    text = "A nurse who asked not to be named, because it is secret, said the roads were safe."

    assert said(text) == [("the roads were safe", "indirect", "A nurse")]


@pytest.mark.parametrize(
    "text",
    [
        "The book “Green Hills” was on sale.",
        "The “experts” were wrong.",
        "The so-called “golden berth” was empty.",
        "Its “red lines” run to nine pages.",
        "She starred in the film “The Long Road Home” in May.",
        "The mayor spoke on CNN’s “New Roads,” which Lee moderates.",
        "They sang “Green Hills,” an old song of the docks.",
        "The village below has a “wall of bread” again.",
        "It inspired a novel, “Green Hills,” and the phrase “harbour job,” once used.",
        "That could lead to the “open harbour” everybody fears.",
    ],
)
def test_titles_and_scare_quotes_are_no_quotes(text):
    assert said(text) == []


@pytest.mark.parametrize("who", ["The mayor", "The drivers", "The company", "Lee", "She"])
def test_short_words_in_marks_are_of_a_subject_that_can_speak(who):
    assert said(f"{who} runs an “open harbour” there.") == [("“open harbour”", "direct", who)]


def test_the_speaker_is_found_beyond_a_title():
    text = "On ABC’s “The Long Road,” Ana Lee said that roads “matter to all of us.”"

    assert said(text) == [("roads “matter to all of us.”", "mixed", "Ana Lee")]


def test_a_title_ends_its_sentence():
    text = "Lee wrote a book, “Green Hills.” She called it “a labour of love.”"

    assert said(text) == [("it “a labour of love.”", "mixed", "She")]


def test_a_clause_ends_where_another_begins_that_its_quote_belongs_to():
    text = "Lee said it rained, but the council dropped the idea as “a joke.”"

    assert said(text) == [("it rained", "indirect", "Lee"), ("“a joke.”", "direct", "the council")]


def test_a_statement_without_a_cue_is_of_who_spoke_in_its_paragraph():
    text = "Lee argued that it had rained. Now it was “a very long road to any kind of deal.”"

    assert said(text)[-1] == ("“a very long road to any kind of deal.”", "direct", "Lee")


def test_who_answers_is_not_who_asked():
    text = "Lee was asked, “Are you ready?” He answered, “We have waited for years.”"

    assert [source for _, _, source in said(text)] == [None, "He"]


def test_a_credit_says_nothing():
    text = "Reporting by Ana Lee, who said “hello there” to all\n"
    zones = (Zone(ZoneKind.CREDIT, Stretch(0, len(text) - 1)),)

    assert said(text, zones) == []


def test_a_dateline_is_no_part_of_what_was_said():
    text = "KYIV – The roads were safe, police said."
    zones = (Zone(ZoneKind.DATELINE, Stretch(0, 6)),)

    assert said(text, zones) == [("The roads were safe", str(QuoteKind.INDIRECT), "police")]
