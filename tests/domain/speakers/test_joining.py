"""Entries become one or two without losing a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.edit import Change, Setting
from annotator.domain.errors import AnnotatorError
from annotator.domain.quote import Quote
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.domain.speakers.joining import (
    LONGEST,
    NOBODY,
    bearers,
    forwarded,
    forwarding,
    joined,
    leaving,
    named_anew,
    parted,
    revised,
)

ANA = Speaker("p1", "Ana Petrović", ("the mayor",))
MAYOR = Speaker("p2", "Petrović", ("The Mayor", "A. Petrović"), SpeakerKind.DESCRIBED, "Q17")

words = st.text(st.sampled_from("ab \u202e\u05d0"), max_size=4)
speakers = st.builds(
    Speaker, st.just("p"), words.filter(str.strip), st.lists(words, max_size=4).map(tuple)
)


def test_who_stays_goes_by_the_names_of_the_others_as_well() -> None:
    assert joined(ANA, [MAYOR]) == Speaker(
        "p1", "Ana Petrović", ("the mayor", "Petrović", "A. Petrović"), SpeakerKind.NAMED, "Q17"
    )


def test_what_the_one_who_stays_says_holds() -> None:
    stays = Speaker("p1", "Ana", kb="Q1")

    assert joined(stays, [MAYOR]).kb == "Q1"


def test_a_description_that_takes_a_named_one_in_is_named() -> None:
    assert joined(MAYOR, [ANA]).kind is SpeakerKind.NAMED


@given(speakers, st.lists(speakers, max_size=3))
def test_no_name_is_lost_and_none_is_there_twice(stays: Speaker, others: list[Speaker]) -> None:
    one = joined(stays, others)
    names = {" ".join(n.split()).casefold() for s in (stays, *others) for n in s.names()} - {""}

    assert {name.casefold() for name in one.names()} == names
    assert len(one.names()) == len(names)


def test_names_that_a_new_entry_takes_leave_the_old_one() -> None:
    assert parted(ANA, Speaker("", "THE MAYOR")) == Speaker("p1", "Ana Petrović")
    assert parted(ANA, Speaker("", "Ana Petrović")) == Speaker("p1", "the mayor")


def test_one_name_must_be_left() -> None:
    with pytest.raises(AnnotatorError, match="no name left"):
        parted(ANA, Speaker("", "the mayor", ("Ana Petrović",)))


@pytest.mark.parametrize("name", ["", " \t", "x" * (LONGEST + 1)])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(AnnotatorError, match="nothing was changed"):
        revised(Speaker("p1", name))


def test_what_was_typed_is_put_in_order() -> None:
    typed = Speaker("p1", "  Ana\n Lee ", ("", "ana lee", "Lee", "lee"), kb=" ")

    assert revised(typed) == Speaker("p1", "Ana Lee", ("Lee",))


def test_a_mark_names_whom_it_is_to_name_now() -> None:
    quote = Quote("q1", (Stretch(0, 3),), speaker="p2")

    assert named_anew(quote, {"p2": "p1"}).speaker == "p1"
    assert named_anew(quote, {"p2": NOBODY}).speaker is None
    assert named_anew(quote, {"p3": "p1"}) == quote


def test_who_went_is_followed_to_where_they_are() -> None:
    went = (("p3", "p2"), ("p2", "p1"), ("p4", NOBODY), ("p5", "gone"), ("p6", "p7"), ("p7", "p6"))
    settings = {s.key: s.value for s in (forwarding(*pair) for pair in went)}

    assert forwarded(settings, {"p1"}) == {"p3": "p1", "p2": "p1", "p4": NOBODY}


def test_who_has_come_again_goes_under_nobody_else() -> None:
    setting = forwarding("p2", "p1")

    assert forwarded({setting.key: setting.value}, {"p1", "p2"}) == {}


def test_who_leaves_a_second_time_is_remembered_anew() -> None:
    key = forwarding("p2", "").key

    assert list(leaving([MAYOR], "p1", {key: "p9"})) == [
        Change(Setting(key, "p9"), Setting(key, "p1")),
        Change(MAYOR, None),
    ]


def test_all_who_bear_a_name_are_found() -> None:
    assert bearers((ANA, MAYOR), "THE MAYOR") == [ANA, MAYOR]
