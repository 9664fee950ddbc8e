"""What one process says is said anew in another, whatever it was made of."""

import json

import pytest

from annotator.domain.article import Variant
from annotator.domain.said import Said, number_of, said
from annotator.domain.said_json import text_from_json, text_to_json


def again(text):
    return text_from_json(json.loads(json.dumps(text_to_json(text))))


@pytest.mark.parametrize(
    "text",
    [
        said("no {what}"),
        said("{most:,} pages at {share:.1%}", most=1200, share=0.5),
        number_of(2, "quote"),
        said("{file}: {why}", file="a {b}.pdf", why=said("{n} of it", n=number_of(1, "page"))),
    ],
)
def test_a_text_remembers_how_it_was_made(text):
    made = again(text)

    assert isinstance(made, Said)
    assert (made, made.key, made.values, made.number) == (
        *(text, text.key, text.values),
        text.number,
    )


def test_a_text_of_people_stays_one():
    assert type(again("a {b}")) is str


def test_a_word_of_the_domain_becomes_a_text():
    assert again(said("{variant}", variant=Variant.ORIGINAL)) == "original"
