"""Every quote says what gave it to its speaker."""

import pytest

from annotator.domain.article import Article
from annotator.domain.quote import QuoteKind
from annotator.domain.span import Stretch
from annotator.nlp.quotes.attribution import Attribution, Rule
from annotator.nlp.quotes.reasons import reason
from annotator.nlp.suggest import suggested


def why(text: str) -> list[str]:
    (found,) = suggested([Article("a", text)])
    return [quote.reason for quote in found.quotes]


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("“We go home now,” Ana Lee said.", ["“said” after the closing mark says who speaks"]),
        ("Ana Lee said, “We go home.”", ["“said” before the opening mark says who speaks"]),
        ("Ana Lee warned that it would rain.", ["“warned” begins what was reported"]),
        ("It would rain soon, Ana Lee said.", ["“said” after it says who reported it"]),
        (
            "Ana Lee said that the bridge was “safe and sound” on Friday.",
            ["“said” begins what was reported, in part in marks"],
        ),
        ("Ana Lee on the bridge: “It is safe.”", ["A colon before it follows who speaks"]),
    ],
)
def test_a_quote_names_its_cue(text, reasons):
    assert why(text) == reasons


def test_a_quote_that_goes_on_says_so():
    text = "Ana Lee said that it was late. “We have been here for long enough.”"

    assert why(text)[-1] == "Who spoke just before in the paragraph goes on"


@pytest.mark.parametrize("kind", QuoteKind)
@pytest.mark.parametrize("rule", Rule)
def test_each_rule_has_a_sentence_with_and_without_a_cue(kind, rule):
    text = "said"
    for cue in (None, Stretch(0, 4)):
        told = reason(text, kind, Attribution(None, cue, rule))
        assert told[0] in "“NWA"
        assert "{" not in told
