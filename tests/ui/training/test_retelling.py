"""What training told as plain text is put into the language of the window."""

import pytest

from annotator.domain.said import number_of
from annotator.ui.training.retelling import TOLD, retold
from tests.ui.brackets import bracketed

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("known", TOLD)
def test_every_text_of_training_is_known_again(known):
    text = "".join(known)
    with bracketed():
        assert retold(text)[0] == "⟦"


def test_a_number_decides_which_words_are_used():
    text = "epoch 10, from 1 place where names may stand"
    with bracketed():
        assert retold(text) == "⟦epoch 10, from 1 places where names may stand⟧"


def test_what_holds_no_value_and_what_was_said_is_put_into_the_language():
    with bracketed():
        assert retold("too few quotes to learn from") == "⟦too few quotes to learn from⟧"
        assert retold(number_of(2, "article")) == "⟦2 articles⟧"
