"""A score tells what is sure from what is not."""

import pytest

from annotator.domain.quote import QuoteKind
from annotator.domain.span import Stretch
from annotator.nlp.quotes.attribution import Attribution, Rule
from annotator.nlp.quotes.scores import score

TEXT = "Lee said quipped"
SAID, QUIPPED = Stretch(4, 8), Stretch(9, 16)
LONG = 80


def scored(rule, cue=SAID, kind=QuoteKind.DIRECT, size=LONG):
    return score(TEXT, kind, Attribution(Stretch(0, 3), cue, rule), size)


@pytest.mark.parametrize("kind", list(QuoteKind))
@pytest.mark.parametrize("rule", list(Rule))
@pytest.mark.parametrize("cue", [SAID, QUIPPED, None])
def test_every_score_is_a_probability(kind, rule, cue):
    assert 0 < scored(rule, cue, kind) < 1


def test_what_is_said_is_surer_than_what_is_quipped():
    assert scored(Rule.BEFORE, QUIPPED) < scored(Rule.BEFORE, SAID)


def test_one_word_is_less_sure_than_a_sentence():
    assert scored(Rule.BESIDE, size=5) < scored(Rule.BESIDE)


def test_without_a_speaker_nothing_is_sure():
    assert scored(Rule.NONE, None) < scored(Rule.SUBJECT, None) < scored(Rule.BESIDE)
