"""The words in marks are attributed by what stands beside, before or after them."""

import pytest

from annotator.nlp.quotes.attribution import Rule, attribute
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


def test_without_a_cue_nobody_is_named():
    assert attributed("“We are ready.”") is None
