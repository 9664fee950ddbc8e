"""The words in marks are attributed by what stands beside, before or after them."""

import pytest

from annotator.nlp.quotes.attributing import attribute
from annotator.nlp.quotes.attribution import Rule
from annotator.nlp.text.marks import marked
from annotator.nlp.text.words import cut


def attributed(text):
    words = cut(text, 0, len(text), marked(text))
    at = next(at for at, word in enumerate(words) if word.mark)
    return attribute(words, at, text)


@pytest.mark.parametrize(
    ("text", "source", "cue", "rule"),
    [
        ("“We are ready,” Ana Lee said.", "Ana Lee", "said", Rule.BESIDE),
        ("“We are ready,” said Ana Lee, the mayor.", "Ana Lee", "said", Rule.BESIDE),
        ("“We are ready,” she added.", "she", "added", Rule.BESIDE),
        ("“We are ready,” Lee, the mayor, told us.", "Lee", "told", Rule.BESIDE),
        ("Roads were “safe,” according to police.", "police", "according to", Rule.BESIDE),
        ("Ana Lee called it “a big step”.", "Ana Lee", "called", Rule.BEFORE),
        ("When Lee said no, the union called it “a big step”.", "the union", "called", Rule.BEFORE),
        ("Ana Lee: “We are ready.”", "Ana Lee", ":", Rule.NEAR),
        ("The “big step” was needed, the mayor said.", "the mayor", "said", Rule.LATER),
    ],
)
def test_a_rule_finds_source_and_cue(text, source, cue, rule):
    found = attributed(text)

    assert (found.source.text(text), found.cue.text(text), found.rule) == (source, cue, rule)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ana Lee said Chan’s claim that it rained was “a joke.”", "Ana Lee"),
        ("The mayor regretted Chan’s remark that it was “a joke.”", "Chan’s"),
        ("The roads were closed, Ana Lee said, adding that it was “a shame.”", "Ana Lee"),
        ("Chan left at noon, Ana Lee told reporters, calling it “a shame.”", "Ana Lee"),
        ("Lee was asked by Bo Chan whether she was “tired of it all.”", "Bo Chan"),
        ("Lee is said to have called the plan “a joke.”", "Lee"),
        ("“We are not sure about it,” the two write.", "the two"),
        ("At noon the 34-year-old mother replied, “We are ready.”", "the 34-year-old mother"),
        ("Chan left when Lee mocked the plan and called it “a joke.”", "Lee"),
        ("The ministry two weeks ago said that it was “a mistake.”", "The ministry"),
        ("He did not answer, and instead argued that it was “a shame.”", "He"),
        ("“It is a disgrace,” said 9/11 widow Ana Lee.", "9/11 widow Ana Lee"),
        ("The council wants “a lot of change,” and more, Ana Lee said.", "Ana Lee"),
        ("When Bo said that it rained, Lee fired back forcefully: “So what?”", "Lee"),
    ],
)
def test_the_source_is_the_subject_of_the_verb_of_speech(text, source):
    found = attributed(text)

    assert found.source.text(text) == source


@pytest.mark.parametrize(
    "text",
    [
        "Split has been called the “pearl of the sea.”",
        "Lee was asked about the “open secret” of the town.",
    ],
)
def test_nobody_speaks_in_the_passive(text):
    found = attributed(text)

    assert found.cue
    assert found.source is None


def test_without_a_cue_nobody_is_named():
    assert attributed("“We are ready.”") is None
