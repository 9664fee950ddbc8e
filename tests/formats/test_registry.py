"""What people read of a format can be put into the language of the window."""

import pytest

from annotator.domain.said import Said
from annotator.formats.registry import CODECS, TOKENIZED

FORMATS = (*CODECS, *(make(lambda _text: []) for make in TOKENIZED))
NAMES = {"PDF", "BILUO"}  # are called so in every language


@pytest.mark.parametrize("codec", FORMATS, ids=lambda codec: codec.name)
def test_the_title_and_what_has_no_room_are_said(codec):
    told = {codec.title, codec.leaves} - {"", *NAMES}

    assert {text for text in told if not isinstance(text, Said)} == set()
