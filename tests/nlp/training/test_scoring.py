"""A pipeline is scored by the measures of agreement, and by the people of the articles."""

from dataclasses import replace

from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import Suggested
from annotator.nlp.training.scoring import entity_f1, scores
from tests.workflow.training.harbour import marked

ANA = Speaker("p1", "Ana Holt")


def said_by(speaker):
    """Return an article whose quote somebody says, and who that is in the ledger."""
    record = marked(0)
    (quote,) = record.copy.quotes
    copy = replace(record.copy, quotes=(replace(quote, speaker=speaker.id),))
    return replace(record, copy=copy, speakers=(speaker,))


def found_in(record, speaker):
    quotes = tuple(replace(quote, speaker=speaker.id) for quote in record.copy.quotes)
    return Suggested(record.copy.spans, quotes, (speaker,))


def test_what_is_found_as_it_is_right_scores_one():
    record = said_by(ANA)

    assert scores([record], [found_in(record, ANA)]) == {
        "entities": 1,
        "quotes": 1,
        "speakers": 1,
    }


def test_a_speaker_is_known_by_any_name_that_the_ledger_would_know():
    record = said_by(ANA)

    told = scores([record], [found_in(record, Speaker("p-holt", "Holt"))])

    assert told["speakers"] == 1


def test_another_speaker_is_wrong():
    record = said_by(ANA)

    told = scores([record], [found_in(record, Speaker("p-bo", "Bo Oduya"))])

    assert (told["quotes"], told["speakers"]) == (1, 0)


def test_where_there_is_nothing_there_is_no_score():
    record = marked(0)
    empty = replace(record, copy=replace(record.copy, spans=(), quotes=()))

    assert scores([empty], [Suggested()]) == {"entities": None, "quotes": None, "speakers": None}
    assert entity_f1([empty], [[]]) == 0
