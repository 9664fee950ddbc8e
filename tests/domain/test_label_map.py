"""Labels from elsewhere go to the scheme's own."""

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.domain.label_map import LabelMap, Mapped, label_map, mapped
from annotator.domain.scheme import Label, LabelKind, Scheme

NEWS = Scheme(
    "news", (Label("PERSON"), Label("ORG"), Label("LOC"), Label("CUE", kind=LabelKind.QUOTE_ROLE))
)


@pytest.mark.parametrize(
    ("label", "to"),
    [
        ("PERSON", "PERSON"),
        ("person", "PERSON"),
        ("PER", "PERSON"),
        ("Organisation", "ORG"),
        ("location", "LOC"),
        ("MISC", ""),
        ("GPE", "LOC"),
        ("city", "LOC"),
        ("CUE", ""),
        ("", ""),
    ],
)
def test_a_label_goes_to_its_like(label, to):
    assert label_map(NEWS)(label) == to


def test_a_place_goes_to_the_only_label_for_places_but_only_where_something_is_suggested():
    assert LabelMap(("PLACE",), wider=True)("GPE") == "PLACE"
    assert LabelMap(("PLACE", "GPE"), wider=True)("GPE") == "GPE"
    assert LabelMap(("PLACE",))("GPE") == ""
    assert LabelMap(("GPE",), wider=True)("LOC") == ""


def test_a_label_goes_to_its_like_in_a_scheme_that_says_it_shorter():
    assert LabelMap(("PER", "ORG"))("PERSON") == "PER"


def test_the_same_name_goes_before_the_same_meaning():
    assert LabelMap(("PERSON", "PER"))("PER") == "PER"


def test_what_a_person_says_goes_before_all():
    labels = label_map(NEWS, {"PER": "", "MISC": "ORG"})

    assert (labels("PER"), labels("MISC"), labels("PERSON")) == ("", "ORG", "PERSON")


def test_a_label_that_the_scheme_does_not_have_is_refused_with_those_it_has():
    with pytest.raises(AnnotatorError, match=r"cannot become HUMAN: .* it has PERSON, ORG, LOC"):
        label_map(NEWS, {"PER": "HUMAN"})


def test_a_preview_has_the_most_frequent_first_and_those_that_did_not_come():
    assert mapped({"PER": 1, "MISC": 3}, label_map(NEWS), known=("PER", "LOC")) == [
        Mapped("MISC", 3, ""),
        Mapped("PER", 1, "PERSON"),
        Mapped("LOC", 0, "LOC"),
    ]
