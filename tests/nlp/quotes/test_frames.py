"""Quotations that are one quote are put together."""

from annotator.nlp.quotes.english import GRAMMAR
from annotator.nlp.quotes.frames import framed
from annotator.nlp.quotes.reader import read


def quotes(text):
    return [
        [content.text(text) for content in quote.contents]
        for quote in framed(text, read(text, GRAMMAR), "test@1")
    ]


def test_an_interrupted_quote_is_one_with_two_contents():
    text = "“We are ready,” Ana Lee said, “to sit down at the table.”"

    assert quotes(text) == [["“We are ready,”", "“to sit down at the table.”"]]


def test_what_goes_on_after_the_cue_in_the_same_paragraph_is_the_same_quote():
    text = "“We are ready,” Ana Lee said. “We waited for years.”\n\n“It was long,” Lee added."

    assert quotes(text) == [["“We are ready,”", "“We waited for years.”"], ["“It was long,”"]]


def test_a_quote_runs_on_over_paragraphs():
    text = "“We are ready,” Ana Lee said. “We waited.\n\n“We waited for years.”"

    assert quotes(text) == [["“We are ready,”", "“We waited.", "“We waited for years.”"]]


def test_two_quotes_with_cues_of_their_own_stay_two():
    text = "“We are ready,” Ana Lee said. “We are not,” said Bo Chan."

    assert quotes(text) == [["“We are ready,”"], ["“We are not,”"]]


def test_an_indirect_quote_is_less_sure_than_a_direct_one():
    text = "“Go now,” Lee said. Chan said that it was late."

    direct, indirect = framed(text, read(text, GRAMMAR), "test@1")

    assert direct.score > indirect.score
