"""A scheme is changed by functions that refuse what cannot be."""

import pytest

from annotator.domain.article import ZoneKind
from annotator.domain.errors import AnnotatorError
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.scheming import (
    added,
    altered,
    coloured,
    keyed,
    merged,
    moved,
    owner_of_key,
    put_back,
    renamed,
    short_for,
    taken_in,
    without,
)

ORG = Label("ORG", key="2", role="org", definition="A body.", examples=("UN",))
GPE = Label("GPE", key="3")
LOC = Label("LOC")
SCHEME = Scheme("small", (ORG, GPE, LOC))


def names(scheme: Scheme) -> list[str]:
    return [label.name for label in scheme.labels]


def test_a_label_is_added_at_the_end_with_a_tidy_name() -> None:
    assert names(added(SCHEME, Label("  Working \n title "))) == [*names(SCHEME), "Working title"]


def test_one_called_as_a_part_of_quotes_is_one() -> None:
    assert added(SCHEME, Label("CUE")).label("CUE").kind is LabelKind.QUOTE_ROLE


def test_a_label_is_altered_in_its_place() -> None:
    after = altered(SCHEME, Label("GPE", role="place", zones=(ZoneKind.BODY,)))

    assert names(after) == names(SCHEME)
    assert after.label("GPE").zones == (ZoneKind.BODY,)


@pytest.mark.parametrize("by", range(-4, 5))
def test_a_label_moves_no_further_than_the_ends(by: int) -> None:
    after = names(moved(SCHEME, "GPE", by))

    assert after.index("GPE") == max(0, min(2, 1 + by))
    assert sorted(after) == sorted(names(SCHEME))


def test_renamed_merged_and_gone_it_is_no_more_there() -> None:
    assert names(renamed(SCHEME, "GPE", "PLACE")) == ["ORG", "PLACE", "LOC"]
    assert names(merged(SCHEME, "GPE", "LOC")) == ["ORG", "LOC"]
    assert names(without(SCHEME, "GPE")) == ["ORG", "LOC"]


@pytest.mark.parametrize("name", ["", " \n", "x" * 61, "a\u200bb", "ORG"])
def test_a_name_that_is_none_or_taken_is_refused(name: str) -> None:
    with pytest.raises(AnnotatorError, match="nothing was changed"):
        added(SCHEME, Label(name))


def test_what_is_put_back_does_without_a_key_that_is_taken() -> None:
    back = put_back(SCHEME, Label("CLUB", key="2"), 1)

    assert names(back) == ["ORG", "CLUB", "GPE", "LOC"]
    assert back.label("CLUB").key == ""
    assert put_back(SCHEME, Label("ORG"), 0) == SCHEME


def test_labels_from_elsewhere_come_after_and_say_more_about_those_there_are() -> None:
    theirs = (Label("ORG", key="9", definition="A firm."), Label("CLUB", key="2"), Label("X", "8"))

    after = taken_in(SCHEME, theirs)

    assert names(after) == ["ORG", "GPE", "LOC", "CLUB", "X"]
    assert after.label("ORG") == Label("ORG", "2", "org", definition="A firm.", examples=("UN",))
    assert (after.label("CLUB").key, after.label("X").key) == ("", "8")


def test_the_first_label_of_a_key_has_it() -> None:
    scheme = Scheme("small", (ORG, Label("A", key="2"), LOC, Label("B", key="2")))

    assert owner_of_key(scheme, "2") == "ORG"
    assert owner_of_key(SCHEME, "2", but="ORG") == ""
    assert owner_of_key(SCHEME, "") == ""


def test_a_short_text_is_made_of_the_name() -> None:
    assert short_for("work of art") == "WOR"


def test_labels_without_any_key_get_the_digits_in_turn_and_parts_of_quotes_none() -> None:
    mere = Scheme("mine", (Label("CUE", kind=LabelKind.QUOTE_ROLE), *map(Label, "ABCDEFGHIJ")))

    keys = [label.key for label in keyed(mere).labels]

    assert keys == ["", *"123456789", "Alt+1"]
    assert keyed(SCHEME) == SCHEME


def test_more_labels_than_keys_leave_the_last_without() -> None:
    assert [one.key for one in keyed(Scheme("big", tuple(map(Label, map(str, range(20)))))).labels][
        17:
    ] == ["Alt+9", "", ""]


def test_a_label_without_a_colour_has_that_of_what_it_means() -> None:
    like = Scheme("like", (ORG, Label("LOC", role="place")))
    mere = Scheme(
        "mine", (Label("Company"), Label("PLACE"), Label("CRIME"), Label("LOC", role="x"))
    )

    assert [one.role for one in coloured(mere, like).labels] == ["org", "place", "other", "x"]
