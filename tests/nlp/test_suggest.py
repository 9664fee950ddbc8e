"""Suggestions are values of the domain, on token borders, the same every time."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.errors import SuggestError
from annotator.domain.quote import QuoteKind
from annotator.domain.span import State, Stretch
from annotator.nlp.language import language_of
from annotator.nlp.pipeline import make_pipeline
from annotator.nlp.suggest import ORIGIN, lean, pipeline, suggested

TEXT = (
    "By Mary Stone\n\nKYIV (AP) — “We are ready,” Mayor Ana Petrović told reporters on Monday. "
    "She said that the bridge was “safe, at last.”\n\nA source said nobody had asked her."
)
PIECES = (
    *("“", "”", '"', "'", "’", " ", "\n", "\u00a0", "\r", "\t", ".", ",", ":", "—", "(", ")", "🚨"),
    *("Ana Lee", "said", "she", "Kyiv", "according to", "U.S.", "$5", "Monday", "Mr.", "the", "x"),
    *("told", "reporters", "AP", "who", "and", "but", "that", "adding", "of", "By", "–", "Lee’s"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.lists(
    st.sampled_from(PIECES), max_size=40
).map(" ".join)


def suggest(text, zones=()):
    return next(suggested([Article("a", text, zones=zones)]))


def stretches(found):
    yield from (span.stretch for span in found.spans)
    yield from (part for quote in found.quotes for _, part in quote.parts())


def test_quotes_and_entities_refer_to_the_same_speaker():
    found = suggest(TEXT)

    named = {span.stretch.text(TEXT): span.speaker for span in found.spans}
    assert named["Ana Petrović"] == "p-ana-petrović"
    assert [(quote.kind, quote.speaker) for quote in found.quotes] == [
        (QuoteKind.DIRECT, "p-ana-petrović"),
        (QuoteKind.MIXED, "p-ana-petrović"),
        (QuoteKind.INDIRECT, "p-source"),
    ]
    assert {speaker.id for speaker in found.speakers} == {"p-ana-petrović", "p-source"}


def test_everything_is_a_suggestion_with_origin_and_score():
    found = suggest(TEXT)

    for item in (*found.spans, *found.quotes):
        assert item.state is State.SUGGESTED
        assert item.origin == ORIGIN
        assert item.score is not None
        assert 0 <= item.score <= 1


def test_spacy_notes_how_a_word_looks_only_where_a_component_may_ask():
    own, extended = make_pipeline(), make_pipeline()
    extended.add_pipe("sentencizer")

    assert lean(own)("A qzxv.")[1].shape_ == ""
    assert lean(extended)("A qzxv.")[1].shape_ == "xxxx"


def test_everything_tells_in_a_sentence_why_it_is_suggested():
    reasons = {item.stretch.text(TEXT): item.reason for item in suggest(TEXT).spans}
    quotes = [quote.reason for quote in suggest(TEXT).quotes]

    assert reasons["Mary Stone"] == "A byline names who wrote the article"
    assert reasons["KYIV"] == "A dateline begins with the place that it was sent from"
    assert reasons["Ana Petrović"].startswith("“Mayor” before it says that this is a person")
    assert reasons["Monday"] == "These words name a date or a period"
    assert quotes[0] == "“told” after the closing mark says who speaks"


def test_a_second_run_suggests_the_same():
    assert suggest(TEXT) == suggest(TEXT)


def test_articles_come_one_by_one():
    def articles():
        yield from (Article(str(number), TEXT) for number in range(100))
        raise AssertionError("nobody asked for more")

    stream = suggested(articles())

    assert next(stream) == suggest(TEXT)


def test_given_zones_are_heeded():
    text = "“We are ready,” Ana Lee said.\n"
    credit = (Zone(ZoneKind.CREDIT, Stretch(0, len(text))),)

    assert suggest(text).quotes
    assert not suggest(text, credit).quotes


@pytest.mark.timeout(20)
@pytest.mark.parametrize("piece", ["one ", "Aa ", "said ", "“a” ", "He said, ", "By Aa ", "$1 "])
def test_a_text_without_end_is_read_in_time(piece):
    suggest(piece * 4000)


@settings(max_examples=300, deadline=None)
@given(TEXTS | st.text(max_size=80))
@example(" said'according to”")
@example("Á/0")
def test_any_text_can_be_read(text):
    found = suggest(text)

    doc = pipeline(language_of(Article("a", text))).make_doc(text)
    ids = [item.id for item in (*found.spans, *found.quotes)]
    assert len(set(ids)) == len(ids)
    assert all(item.reason for item in found.items())
    for stretch in stretches(found):
        assert stretch.end <= len(text)
        assert stretch.text(text) == stretch.text(text).strip()
        assert doc.char_span(stretch.start, stretch.end) is not None


def test_a_text_longer_than_a_pipeline_reads_is_refused_with_both_lengths():
    endless = Article("a", "word " * 200_001)

    with pytest.raises(SuggestError, match=r"1,000,005 characters, .* no more than 1,000,000"):
        list(suggested([endless]))
