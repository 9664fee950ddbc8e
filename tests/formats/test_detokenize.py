"""Tokens become a text as people write it, and each is found in it again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.detokenize import TREEBANK, rejoined


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Rain , she said .", "Rain, she said."),
        ("“ Stop , ” he said : “ Go ! ”", "“Stop,” he said: “Go!”"),
        ('" Stop , " he said , " now . "', '"Stop," he said, "now."'),
        ("` ` x", "` ` x"),
        ("`` Stop '' , he said", "“Stop”, he said"),
        ("-LRB- AP -RRB- Oslo ( NTB ) [ sic ]", "(AP) Oslo (NTB) [sic]"),
        ("It 's Ana ’s ; we 've , I do n't .", "It's Ana’s; we've, I don't."),
        ("the dogs ' bowl", "the dogs' bowl"),
        ("' Yes , ' she said", "'Yes,' she said"),
        ("„ Halt “ , sagte er", "„Halt“, sagte er"),
        ("« Non » , dit-il", "«Non», dit-il"),
        ("» Nein « , sagt er", "»Nein«, sagt er"),
        ("Non . »", "Non.»"),
        ("$ 5 or 5 % … ¿ Sí ?", "$5 or 5%… ¿Sí?"),
        ("KYIV — rain", "KYIV — rain"),
    ],
)
def test_spaces_stand_where_people_write_them(words, text):
    assert rejoined([words.split()])[0] == text


def test_a_sentence_is_a_line():
    assert rejoined([["Rain", "."], ["Snow", "."]])[0] == "Rain.\nSnow."


@given(
    st.lists(st.lists(st.sampled_from([*TREEBANK, *"“”„‘’\"'«».,()a", "n't", "🚢"]), min_size=1))
)
def test_every_word_is_found_again(sentences):
    text, stretches = rejoined(sentences)

    words = [TREEBANK.get(word, word) for sentence in sentences for word in sentence]
    assert [stretch.text(text) for stretch in stretches] == words
