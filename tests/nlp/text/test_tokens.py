"""Text is cut into spaCy's tokens, and nothing of it is lost however it is glued together."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from annotator.nlp.text.tokens import tokenized

NLP = spacy.blank("en")


def test_running_text_has_the_tokens_that_spacy_gives_it():
    text = "“Don’t go,” Ana Lee (42) said on Monday.\n\nNobody did."

    assert [token.text for token in tokenized(NLP, text)] == [token.text for token in NLP(text)]


def test_words_met_before_have_the_tokens_that_they_have_in_a_new_text():
    texts = ["Don’t go, it’s 5km.", "It’s 5km, don’t go.", "“Go,” she’d said (don’t!). Go, 5km."]

    for text in texts:
        fresh = spacy.blank("en")(text)
        assert [token.text for token in tokenized(NLP, text)] == [token.text for token in fresh]


@pytest.mark.parametrize("sign", ["“", "a", "a.", "😀", "1", "…”"])
def test_what_stands_after_a_long_row_of_signs_has_its_tokens(sign):
    text = f"Before. {sign * 2000} After it."

    doc = tokenized(NLP, text)

    assert doc.text == text
    assert [token.text for token in doc][-3:] == ["After", "it", "."]


@given(st.lists(st.sampled_from(["a", "“", " ", "\n", "b" * 99, "’" * 201, "\u00a0"])).map("".join))
def test_tokens_put_together_are_the_text(text):
    assert tokenized(NLP, text).text == text
