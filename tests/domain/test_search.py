"""What is typed to find something in a project is understood, or refused in a sentence."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import QueryError
from annotator.domain.record import Status
from annotator.domain.search import MOST, Query, holds, parse, snippet, spellings
from annotator.domain.span import Stretch


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("", Query()),
        ("  council  Kyiv", Query(("council", "Kyiv"))),
        ('"night sailings" board', Query(("board",), ("night sailings",))),
        ("label:PERSON", Query(label="PERSON")),
        ('speaker:"Ana Petrović" tax', Query(("tax",), speaker="Ana Petrović")),
        ("by:anna status:done", Query(by="anna", status=Status.DONE)),
        ("STATUS:Done", Query(status=Status.DONE)),
        ("at 10:30", Query(("at", "10:30"))),
        ('"open', Query((), ("open",))),
        ('""', Query()),
    ],
)
def test_a_line_is_words_phrases_and_fields(typed: str, query: Query) -> None:
    assert parse(typed) == query


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("colour:red", "There is no field “colour:”"),
        ("label:", "label: needs a value"),
        ('label:""', "label: needs a value"),
        ("label:a label:b", "label: stands there twice"),
        ("status:finished", "There is no status “finished”. There are todo, draft, done, skipped."),
        ("🚢", "holds no letter or digit"),
    ],
)
def test_what_is_not_understood_is_said_in_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(QueryError, match=sentence):
        parse(typed)


@given(st.text() | st.text(st.sampled_from('label:speakby"*() \0-+^{}ANDORNT\ud800“’é🚢')))
def test_anything_typed_is_understood_or_refused(typed: str) -> None:
    with suppress(QueryError):
        query = parse(typed)
        assert all(word.strip() for word in (*query.words, *query.phrases))


def test_words_and_phrases_must_stand_in_the_text_of_a_mark() -> None:
    needles = parse('petro "ana petrovic"').needles()

    assert holds("Mayor Ana Petrović said", needles)
    assert not holds("Petrović Ana", needles)
    assert not holds("Ana Petrović", parse("vic").needles())
    assert not holds("Ana Petrović", parse('"ana pet"').needles())


def test_what_is_typed_plainly_is_spelled_as_the_index_knows_it() -> None:
    index = ("soren", "søren", "smørrebrød", "łodz", "straße")

    def known(beginning: str) -> bool:
        return any(word.startswith(beginning) for word in index)

    assert spellings("soren", known) == ["soren", "søren"]
    assert spellings("SØREN", known) == ["SØREN", "soren", "søren"]
    assert spellings("m²", known) == ["m²", "m2"]
    assert spellings("lodz strasse", known) == [
        *("lodz strasse", "lodz straße", "łodz strasse", "łodz straße")
    ]
    assert spellings("it’s smorre", known) == ["it’s smorre", "it s smorre", "it s smørre"]
    assert spellings("किताब “", known) == ["किताब “"]
    assert spellings("“ ”", known) == ["“ ”"]


def test_no_word_has_too_many_spellings() -> None:
    assert len(spellings("o" * 40, lambda _beginning: True)) <= MOST + 1


def test_a_snippet_is_one_short_line() -> None:
    text = "a\n" * 100 + "KYIV\tcity" + " b" * 100

    before, inside, after = snippet(text, Stretch(200, 209))
    assert (inside, len(before), len(after)) == ("KYIV city", 41, 60)
    assert "\n" not in before + inside + after
    assert len(snippet(text, Stretch(0, 400))[1]) <= 121
