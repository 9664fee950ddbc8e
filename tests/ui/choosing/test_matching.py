"""What is typed finds what was meant."""

import pytest

from annotator.ui.choosing.matching import Fit, fit


@pytest.mark.parametrize(
    ("typed", "name", "how"),
    [
        ("speaker", "Speaker", Fit.WHOLE),
        ("spe", "Speaker…", Fit.BEGINNING),
        ("acc al", "Accept all in this article", Fit.WORDS),
        ("all acc", "Accept all in this article", Fit.WORDS),
        ("petrovic", "Ana Petrović", Fit.WORDS),
        ("منص", "ليلى منصور", Fit.WORDS),
        ("  ana   p ", "Ana Petrović", Fit.BEGINNING),
        ("cept", "Accept", Fit.INSIDE),
        ("wkoart", "WORK_OF_ART", Fit.LETTERS),
        ("ce", "Accept", None),
        ("tpecca", "Accept", None),
    ],
)
def test_typed_letters_fit(typed, name, how):
    assert fit(typed, (name,)) == how


def test_the_best_of_several_names_counts():
    assert fit("zel", ("Wolodymyr", "Zelenskyy")) == Fit.BEGINNING
    assert fit("zel", ()) is None
