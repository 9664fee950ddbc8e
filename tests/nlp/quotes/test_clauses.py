"""Reported clauses are found without quotation marks."""

import pytest

from annotator.nlp.quotes.clauses import clauses
from annotator.nlp.text.marks import marked
from annotator.nlp.text.words import cut, stretch


def contents(text):
    words = cut(text, 0, len(text), marked(text))
    return [stretch(words, (c.first, c.last)).text(text) for c in clauses(words)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor said that the roads were safe.", ["that the roads were safe"]),
        ("The roads were safe, the mayor said on Monday.", ["The roads were safe"]),
        ("The roads were safe, said the mayor.", ["The roads were safe"]),
        ("According to police, the roads were safe.", ["the roads were safe"]),
        ("The roads were safe, according to police.", ["The roads were safe"]),
        (
            "The roads, the mayor said, were safe and open.",
            ["were safe and open"],
        ),
        ("She told reporters that it was over.", ["that it was over"]),
        ("A man close to it, speaking softly, said the roads were safe.", ["the roads were safe"]),
        ("A man at the stop, speaking softly, said the roads were safe.", ["the roads were safe"]),
        (
            "He said the roads were safe and added that all was well.",
            ["the roads were safe", "that all was well"],
        ),
    ],
)
def test_a_clause_is_what_was_said(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She said that the road was safe, which pleased us.", ["that the road was safe"]),
        ("He called the plan “a joke,” pointing at the map.", ["the plan “a joke,”"]),
        ("He called it “a joke,” a “farce” and “a lie.”", ["it “a joke,” a “farce” and “a lie.”"]),
        ("She said that if it was “fine,” all could go.", ["that if it was “fine,” all could go"]),
        (
            "He said the road, which is old, was closed.",
            ["the road, which is old, was closed"],
        ),
    ],
)
def test_what_the_writer_adds_is_no_part_of_a_clause(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "At a rally in the old town on Monday, Lee said, “We go on.”",
        "Asked about the old road, Lee said, “We go on.”",
        "Two weeks ago, Lee said, “We go on.”",
        "Lee shouted over the radio as the ship came closer, “We go on.”",
        "Lee said in a letter before the vote, “We go on.”",
    ],
)
def test_words_that_tell_when_and_where_it_was_said_are_not_reported(text):
    assert contents(text) == ["“We go on.”"]


@pytest.mark.parametrize(
    "text",
    [
        "“We go on,” Lee said, looking at the crowd below.",
        "“We go on,” Lee said, as the crowd applauded him.",
        "“We go on,” Lee told reporters when asked about fears that it would fail.",
    ],
)
def test_words_after_the_cue_of_a_quote_are_not_reported(text):
    assert contents(text) == ["“We go on,”"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lee asked the council to mend the road.", ["the council to mend the road"]),
        ("Lee called for a new road to the port.", ["a new road to the port"]),
        ("Lee accused the council of wasting time.", ["the council of wasting time"]),
        ("A survey shows the road is not safe.", ["the road is not safe"]),
    ],
)
def test_what_is_asked_for_or_held_against_somebody_is_reported(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Lee: The old road must stay open", ["The old road must stay open"]),
        ("Breaking: The old road must stay open", []),
        ("The old road: A long way to go", []),
    ],
)
def test_a_name_before_a_colon_speaks_in_a_headline(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Lee rang in, saying that it was “too late.”", ["that it was “too late.”"]),
        ("Lee responded by saying the road was “safe” at last.", ["the road was “safe” at last"]),
        (
            "Lee said it was “too late” while adding that it was over.",
            ["it was “too late”", "that it was over"],
        ),
        ("Ana Lee brushed it off when she said it was “fine.”", ["it was “fine.”"]),
    ],
)
def test_the_verb_of_speech_nearest_to_a_quote_introduces_it(text, found):
    assert contents(text) == found


def test_what_is_told_of_a_noun_is_no_clause():
    assert contents("Lee agreed late on Friday to end the talks that had come to nothing.") == []


def test_a_noun_phrase_is_no_clause():
    assert contents("The mayor announced the plan on Monday.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ana Lee said the road was “shut,” according to the report.",
            "Ana Lee said the road was “shut,”",
        ),
        (
            "She compared the bridge to a “trap,” according to police.",
            "She compared the bridge to a “trap,”",
        ),
        (
            "Ana Lee said the road was shut and called it “sad,” the report said.",
            "Ana Lee said the road was shut and called it “sad,”",
        ),
    ],
)
def test_a_cue_at_the_end_reports_the_whole_sentence(text, found):
    assert contents(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Lee, the mayor, insists the roads were “fine.”", "the roads were “fine.”"),
        (
            "The first letter, sent in May, argued the bridge could not be “safe.”",
            "the bridge could not be “safe.”",
        ),
    ],
)
def test_a_phrase_with_a_verb_after_it_is_not_who_speaks(text, found):
    assert contents(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lee said the road was “shut” Monday in Oslo.", ["the road was “shut”"]),
        ("Lee called the road “shut” in a statement.", ["the road “shut”"]),
        ("Lee said the road was “shut” on Twitter.", ["the road was “shut”"]),
        ("Lee said the road was “shut” in the north.", ["the road was “shut” in the north"]),
    ],
)
def test_when_and_where_it_was_said_is_not_in_the_clause(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Lee said it was “a big hill,” where few could walk.",
            ["it was “a big hill,” where few could walk"],
        ),
        (
            "Lee said it was “a small hill,” compared to the next.",
            ["it was “a small hill,” compared to the next"],
        ),
        (
            "Lee said they hoped for help, which “will come soon.”",
            ["they hoped for help, which “will come soon.”"],
        ),
        (
            "Lee gave a talk in which he pledged that, if chosen, he would “go far.”",
            ["that, if chosen, he would “go far.”"],
        ),
    ],
)
def test_what_qualifies_a_quote_belongs_to_the_clause(text, found):
    assert contents(text) == found


def test_what_follows_a_name_after_the_quote_is_no_second_half():
    text = "The plan “could be late,” said Ana Lee, head of the board."
    assert contents(text) == ["The plan “could be late,”"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The paper calls it “a pearl” of the coast.", ["it “a pearl” of the coast"]),
        ("As Lee denounced the noise and pledged to end “all that.”", ["to end “all that.”"]),
    ],
)
def test_a_verb_is_known_by_its_object_and_by_the_verb_before_it(text, found):
    assert contents(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lee said they want “a fair deal,” but pledged to wait.", "they want “a fair deal,”"),
        (
            "In a letter posted Friday, Lee said he had “doubts” about it.",
            "he had “doubts” about it",
        ),
    ],
)
def test_the_verb_that_a_clause_stands_after_reports_it(text, found):
    assert contents(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She told Radio Oslo they planned to stay at home.", "they planned to stay at home"),
        ("She told them what they would soon see in town.", "what they would soon see in town"),
        (
            "She asked whether he would support the new plan.",
            "whether he would support the new plan",
        ),
    ],
)
def test_who_is_told_ends_where_the_clause_begins(text, found):
    assert contents(text) == [found]


def test_state_before_a_title_is_no_verb():
    assert contents("The mayor and state Sen. Ana Lee walked home together.") == []


def test_a_clause_ends_where_the_main_clause_begins():
    text = "Although Lee says the road is “quite safe” in May, the farmers walk in the fields."
    assert contents(text) == ["the road is “quite safe” in May"]
