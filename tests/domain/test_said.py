"""What is said is a plain text that remembers how it was made."""

import copy
import json
import pickle

import pytest

from annotator.domain.article import Variant
from annotator.domain.errors import FormatError
from annotator.domain.said import Said, brief, enumerated, joined, listed, number_of, plural, said


def test_it_is_a_text_like_any_other():
    text = said("{name} has {count:,} spans", name="Øre", count=1200)

    assert text == "Øre has 1,200 spans"
    assert json.dumps([text]) == '["\\u00d8re has 1,200 spans"]'


def test_braces_in_values_and_in_texts_without_values_stay():
    assert said("{name}", name="{x}") == "{x}"
    assert said("{x}") == "{x}"


def test_it_remembers_its_template_and_its_values():
    text = said("{name} is {variant}", name=3.5, variant=Variant.ORIGINAL)

    assert (text.key, text.values) == (
        "{name} is {variant}",
        {"name": 3.5, "variant": Variant.ORIGINAL},
    )


@pytest.mark.parametrize("again", [lambda t: pickle.loads(pickle.dumps(t)), copy.deepcopy, str])
def test_it_is_remembered_across_processes_and_copies(again):
    text = again(number_of(2, "quote"))

    assert (text, text.key, text.number) == ("2 quotes", "{count} quotes", 2)


def test_an_error_hands_on_what_it_was_given():
    inner = FormatError(said("no {what}", what="tag"))
    outer = FormatError(said("{file}: {why}", file="a.txt", why=inner))

    assert str(outer) == "a.txt: no tag"
    assert str(inner).key == "no {what}"
    assert str(outer).values["why"].key == "no {what}"


@pytest.mark.parametrize(("count", "told"), [(0, "0 marks"), (1, "1 mark"), (2, "2 marks")])
def test_one_of_a_thing_is_said_without_an_s(count, told):
    assert number_of(count, "mark") == told


def test_one_is_told_from_many_under_the_same_key():
    one, many = (plural(n, "{count} is left", "{count} are left") for n in (1, 5))

    assert (one, many) == ("1 is left", "5 are left")
    assert one.key == many.key


@pytest.mark.parametrize(
    ("parts", "told"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_things_are_listed_as_in_a_sentence(parts, told):
    assert listed(parts) == told


@pytest.mark.parametrize(("parts", "told"), [([], ""), (["a"], "a"), (["a", "b", "c"], "a, b, c")])
def test_things_one_after_the_other_have_commas(parts, told):
    assert enumerated(parts) == told


def test_texts_that_are_joined_are_each_remembered():
    text = joined((said("{n} done", n=2), "as {it} is", said("all")), "; ")

    assert text == "2 done; as {it} is; all"
    assert isinstance(text, Said)
    assert [getattr(part, "key", None) for part in text.values.values()] == [
        "{n} done",
        None,
        "all",
    ]


def test_what_has_to_be_short_is_another_text_for_translators():
    assert brief("Cue") == said("Cue")
    assert brief("Cue").key != said("Cue").key
