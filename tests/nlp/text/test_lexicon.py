"""Word lists are read as they stand in their files."""

import pytest

from annotator.nlp.text.lexicon import entries, offices, verbs, words
from annotator.resources import resource

LISTS = sorted(path.stem for path in resource("languages", "en", "words").glob("*.txt"))


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_what_it_holds_and_holds_nothing_twice(name):
    text = resource("languages", "en", "words", f"{name}.txt").read_text(encoding="utf-8")

    assert text.startswith("# ")
    assert len(set(entries(name))) == len(entries(name)) > 0


def test_comments_are_no_entries():
    assert not any(entry.startswith("#") for entry in words("months"))


def test_every_form_knows_its_verb():
    assert verbs().base["told"] == "tell"
    assert "said" in verbs().strong
    assert "thought" in verbs().weak
    assert "adding" in verbs().gerunds


def test_an_office_is_referred_back_to_by_a_common_noun():
    assert offices()["Sen"] == "senator"
