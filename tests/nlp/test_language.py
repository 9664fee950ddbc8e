"""An article is read in the language it names, or the one its words speak for."""

import pytest

from annotator.domain.article import Article
from annotator.nlp.language import language_of
from annotator.nlp.suggest import ORIGIN, suggested

GERMAN = "„Wir sind bereit“, sagte die Bürgermeisterin Anna Weber am Montag. Sie sei froh."
ENGLISH = "“We are ready,” Mayor Anna Weber said on Monday."


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (ENGLISH, "en"), ("", "en")])
def test_the_words_of_an_article_tell_its_language(text, language):
    assert language_of(Article("a", text)) == language


@pytest.mark.parametrize(
    ("named", "language"), [("de", "de"), ("de-AT", "de"), ("EN_us", "en"), ("xx", "de")]
)
def test_an_article_may_name_its_language(named, language):
    assert language_of(Article("a", GERMAN, meta={"language": named})) == language


def test_each_article_is_read_in_its_language_and_signed_alike():
    english, german = suggested([Article("a", ENGLISH), Article("b", GERMAN)])

    assert [quote.cue.text(ENGLISH) for quote in english.quotes] == ["said"]
    assert [quote.cue.text(GERMAN) for quote in german.quotes] == ["sagte", "sagte"]
    assert {quote.origin for quote in (*english.quotes, *german.quotes)} == {ORIGIN}
    assert {quote.speaker for quote in german.quotes} == {"p-anna-weber"}


@pytest.mark.parametrize(
    "text", ["Мы готовы, сказала она.", "我们准备好了", "« Nous partons », dit-il."]
)
def test_an_article_in_another_language_can_be_read(text):
    (found,) = suggested([Article("a", text)])

    assert not found.problem


@pytest.mark.timeout(20)
@pytest.mark.parametrize("piece", ["sagte ", "„a“ ", "Er sagte, ", "laut Aa ", "teilte Aa ", "€1 "])
def test_a_german_text_without_end_is_read_in_time(piece):
    (found,) = suggested([Article("a", piece * 4000, meta={"language": "de"})])

    assert not found.problem
