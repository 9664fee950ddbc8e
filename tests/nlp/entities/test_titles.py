"""A work in quotation marks is told by the noun before it or set off beside it."""

import pytest

from annotator.domain.span import Stretch
from annotator.nlp.entities.titles import is_surely_title, titles
from annotator.nlp.text.marks import marked


def works(text):
    return [text[c.start : c.end] for c in titles(text)]


@pytest.mark.parametrize(
    "text",
    [
        "She wrote the novel “Cold Harbour” there.",
        "‘Cold Harbour’, a film about the sea, opens in May.",
        "They sang “Cold Harbour,” an old song of the docks.",
        "A film about the sea, “Cold Harbour”, opens in May.",
        "The painting, “Cold Harbour,” is gone.",
        "“Cold Harbour,” painted in 1911 by a baker, is gone.",
    ],
)
def test_a_noun_beside_it_tells_a_work(text):
    assert works(text) == ["Cold Harbour"]


def test_small_words_of_other_languages_stand_in_titles():
    assert works("They sang “Mar de Prata,” an old song.") == ["Mar de Prata"]


@pytest.mark.parametrize(
    "text",
    [
        "“Cold Harbour,” a man at the stop said.",
        "“Cold Harbour” the song is not.",
        "“It was cold,” a film critic said.",
        "“Cold Harbour,” composed as ever, she said.",
    ],
)
def test_other_words_in_marks_are_no_work(text):
    (mark,) = marked(text)

    assert works(text) == []
    assert not is_surely_title(text, Stretch(mark.start, mark.end))


def test_a_work_set_off_by_commas_is_surely_one():
    text = "They sang “Cold Harbour,” an old song of the docks."
    (mark,) = marked(text)

    assert is_surely_title(text, Stretch(mark.start, mark.end))
