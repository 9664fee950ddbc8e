"""Verbs of speech are told from the nouns that look like them."""

import pytest

from annotator.nlp.quotes.cues import CueKind, cues
from annotator.nlp.text.words import cut


def found(text):
    words = cut(text, 0, len(text))
    return [(words[cue.at].text, cue.kind) for cue in cues(words)]


@pytest.mark.parametrize(
    ("text", "cue", "kind"),
    [
        ("The mayor said it was over.", "said", CueKind.FINITE),
        ("He was saying it was over.", "saying", CueKind.FINITE),
        ("He left, saying it was over.", "saying", CueKind.GERUND),
        ("It was over, according to the mayor.", "according", CueKind.ACCORDING),
        ("The mayor's words were clear.", "words", CueKind.NOUN),
    ],
)
def test_a_cue_has_a_kind(text, cue, kind):
    assert found(text) == [(cue, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "The report was late.",
        "The mayor's claim was false.",
        "The Washington Post was there.",
        "Two questions remain.",
        "They put flowers there.",
    ],
)
def test_a_noun_is_no_cue(text):
    assert [kind for _, kind in found(text) if kind is CueKind.FINITE] == []
