"""German words in marks are attributed by what stands beside, before or after them."""

import pytest

from annotator.nlp.quotes.attribution import Rule
from annotator.nlp.quotes.german.attributing import announcer, attribute
from annotator.nlp.text.lexicon import reading
from annotator.nlp.text.marks import marked
from annotator.nlp.text.words import cut


def attributed(text):
    with reading("de"):
        words = cut(text, 0, len(text), marked(text))
        at = next(at for at, word in enumerate(words) if word.mark)
        return attribute(words, at, text)


@pytest.mark.parametrize(
    ("text", "source", "cue", "rule"),
    [
        ("„Es reicht“, sagte Anna Weber.", "Anna Weber", "sagte", Rule.BESIDE),
        ("»Es reicht«, sagte am Montag der Wirt.", "der Wirt", "sagte", Rule.BESIDE),
        ("«Es reicht», sagte sie.", "sie", "sagte", Rule.BESIDE),
        ("“Es reicht”, sagte sie.", "sie", "sagte", Rule.BESIDE),
        ("‚Es reicht‘, sagte sie.", "sie", "sagte", Rule.BESIDE),
        (
            "„Es reicht“, so ein Sprecher der Polizei.",
            "ein Sprecher der Polizei",
            "so",
            Rule.BESIDE,
        ),
        ("„Es reicht“, hatte Weber zuvor gesagt.", "Weber", "gesagt", Rule.BESIDE),
        ("„Es reicht“, teilte der Verband mit.", "der Verband", "teilte", Rule.BESIDE),
        ("„Es reicht“, wie Weber am Montag mitteilte.", "Weber", "mitteilte", Rule.BESIDE),
        ("„Es reicht“, hieß es aus Parteikreisen.", "Parteikreisen", "hieß", Rule.BESIDE),
        ("Weber nannte das „einen Anfang“.", "Weber", "nannte", Rule.BEFORE),
        ("Am Abend sagte Weber: „Es reicht.“", "Weber", "sagte", Rule.BEFORE),
        ("Weber winkte ab und sagte: „Es reicht.“", "Weber", "sagte", Rule.BEFORE),
        ("Der Rektor, Jan Ohm, sagte: „Es reicht.“", "Jan Ohm", "sagte", Rule.BEFORE),
        ("Laut Weber ist das „ein Anfang“.", "Weber", "Laut", Rule.NEAR),
        ("Weber sieht es gelassen: „Es reicht.“", "Weber", "sieht", Rule.NEAR),
    ],
)
def test_a_rule_finds_source_and_cue(text, source, cue, rule):
    found = attributed(text)

    assert (found.source.text(text), found.cue.text(text), found.rule) == (source, cue, rule)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("„Es reicht“, sagte die Chefin des Verbands der Zeitung.", "die Chefin des Verbands"),
        ("„Es reicht“, sagte Weber der Deutschen Presse-Agentur.", "Weber"),
        ("„Es reicht“, sagte Prof. Dr. Ida Ohm heute.", "Prof. Dr. Ida Ohm"),
        ("„Es reicht“, sagte die 34-Jährige.", "die 34-Jährige"),
        ("„Es reicht“, sagten zwei ältere Anwohner.", "zwei ältere Anwohner"),
    ],
)
def test_the_source_is_the_subject_and_not_who_is_told(text, source):
    assert attributed(text).source.text(text) == source


def test_nobody_speaks_in_the_passive():
    assert attributed("Der Turm wird „alter Riese“ genannt.") is None


def test_without_a_cue_nobody_is_named():
    assert attributed("„Es reicht.“") is None


def test_a_colon_announces_who_speaks_next():
    text = "Am Abend sagte Anna Weber:"
    with reading("de"):
        words = cut(text, 0, len(text))
        phrase, at = announcer(words)

    assert [word.text for word in words[slice(*phrase)]] == ["Anna", "Weber"]
    assert words[at].text == "sagte"
