"""The turns of a transcript are told from paragraphs under a heading."""

from annotator.nlp.quotes.english import GRAMMAR
from annotator.nlp.quotes.reader import read
from annotator.nlp.quotes.transcripts import turns

TRANSCRIPT = """“ANA LEE: Are the roads safe?

CHAN: They are. The “old bridge” is closed.

LEE: Since when?”"""


def test_a_turn_is_what_follows_a_name_in_capitals():
    found = turns(TRANSCRIPT).values()

    assert [(turn.source.text(TRANSCRIPT), turn.content.text(TRANSCRIPT)) for turn in found] == [
        ("ANA LEE", "Are the roads safe?"),
        ("CHAN", "They are. The “old bridge” is closed."),
        ("LEE", "Since when?"),
    ]


def test_nobody_takes_turns_under_headings():
    assert turns("WEATHER: Rain.\n\nSPORT: None.") == {}


def test_another_script_has_turns_only_in_capitals():
    assert turns("Лі: Так.\n\nЛі: Ні.") == {}


def test_a_turn_is_one_quote_with_its_marks():
    found = [quotation for passage in read(TRANSCRIPT, GRAMMAR) for quotation in passage.quotations]

    assert len(found) == len(turns(TRANSCRIPT))
