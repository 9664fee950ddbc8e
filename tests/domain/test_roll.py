"""The ledger holds each person once."""

from annotator.domain.roll import Roll, find_speaker
from annotator.domain.speaker import Speaker, SpeakerKind

ANA = Speaker("p1", "Ana Petrović", ("Petrović",))
BEN = Speaker("p2", "Ben")


def test_somebody_new_joins_under_their_own_id():
    roll = Roll([ANA])

    assert roll.enter(BEN) == "p2"
    assert roll.news() == [(None, BEN)]


def test_somebody_who_goes_by_a_known_name_is_that_entry():
    roll = Roll([ANA])

    assert roll.enter(Speaker("x9", "ana PETROVIĆ")) == "p1"
    assert roll.news() == []


def test_somebody_who_goes_by_a_known_alias_is_that_entry():
    roll = Roll([Speaker("p1", "World Health Organization", ("WHO",))])

    assert roll.enter(Speaker("x9", "WHO")) == "p1"


def test_other_names_of_a_newcomer_become_aliases():
    roll = Roll([ANA])

    roll.enter(Speaker("x9", "Ana Petrović", ("PETROVIĆ", "the mayor")))

    widened = Speaker("p1", "Ana Petrović", ("Petrović", "the mayor"))
    assert roll.news() == [(ANA, widened)]


def test_an_alias_learned_from_one_newcomer_is_known_for_the_next():
    roll = Roll([ANA])
    roll.enter(Speaker("x9", "Ana Petrović", ("the mayor",)))

    assert roll.enter(Speaker("x8", "The Mayor")) == "p1"


def test_another_person_under_a_taken_id_gets_a_free_one():
    roll = Roll([ANA, Speaker("p1-2", "Carol")])

    assert roll.enter(Speaker("p1", "Dora")) == "p1-3"
    assert roll.news() == [(None, Speaker("p1-3", "Dora"))]


def test_two_newcomers_of_one_name_are_one_person():
    roll = Roll([])

    assert roll.enter(Speaker("a", "Dora")) == roll.enter(Speaker("b", "Dora")) == "a"
    assert len(roll.news()) == 1


def test_an_alias_of_somebody_known_does_not_make_a_newcomer_that_person():
    roll = Roll([ANA])

    assert roll.enter(Speaker("p3", "Marko Petrović", ("Petrović",))) == "p3"


def test_the_kind_and_the_knowledge_base_of_a_newcomer_are_kept():
    roll = Roll([])
    ministry = Speaker("p5", "the ministry", kind=SpeakerKind.COLLECTIVE, kb="Q1")

    roll.enter(ministry)

    assert roll.news() == [(None, ministry)]


MARKO = Speaker("p3", "Marko Petrović")
ALONE = Speaker("p4", "Petrović")
OFFICIAL = Speaker("p5", "senior official", kind=SpeakerKind.ANONYMOUS)


def test_a_surname_alone_is_nobody_of_another_story():
    roll = Roll([ANA])

    assert roll.enter(ALONE, "harbour") == "p4"
    assert roll.enter(ALONE, "glacier") == "p4"


def test_a_surname_alone_is_who_bears_it_in_the_story():
    roll = Roll([ANA])
    roll.hear("harbour", ["p1"])

    assert roll.enter(Speaker("x9", "PETROVIC"), "harbour") == "p1"


def test_a_surname_that_two_bear_in_the_story_is_neither():
    roll = Roll([ANA, MARKO])
    roll.hear("harbour", ["p1", "p3"])

    assert roll.enter(ALONE, "harbour") == "p4"


def test_a_full_name_is_who_was_named_by_the_surname_in_the_story():
    roll = Roll([])
    roll.enter(ALONE, "harbour")

    assert roll.enter(MARKO, "harbour") == "p4"
    assert roll.news() == [(None, Speaker("p4", "Petrović", ("Marko Petrović",)))]
    assert roll.enter(ALONE, "glacier") == "p4-2"


def test_a_transliteration_is_the_same_person_in_all_the_project():
    roll = Roll([])
    roll.enter(Speaker("a", "Ihor Danylenko"), "harbour")

    assert roll.enter(Speaker("b", "Igor Danilenko"), "glacier") == "a"
    assert roll.news() == [(None, Speaker("a", "Ihor Danylenko", ("Igor Danilenko",)))]


def test_a_like_forename_is_the_same_person_in_the_story_only():
    roll = Roll([Speaker("a", "Marguerite Ostrander")])
    roll.hear("treaty", ["a"])

    assert roll.enter(Speaker("b", "Margaret Ostrander"), "treaty") == "a"
    other = Roll([Speaker("a", "Marguerite Ostrander")])
    assert other.enter(Speaker("b", "Margaret Ostrander"), "painting") == "b"


def test_whom_an_article_tells_apart_are_two():
    pair = [Speaker("a", "Frances Hill"), Speaker("b", "Francis Hill")]
    roll = Roll([pair[1]])
    roll.hear("harbour", ["b"])

    assert roll.enter_all(pair, "harbour") == {"a": "a", "b": "b"}


def test_who_might_be_either_of_two_is_neither():
    roll = Roll([Speaker("a", "Farid Mansouri"), Speaker("b", "Fareed Mansuri")])

    assert roll.enter(Speaker("c", "Farid Mansoori")) == "c"
    assert roll.enter(Speaker("d", "FARID MANSOURI")) == "a"


def test_somebody_described_is_the_same_in_one_story_only():
    roll = Roll([])

    assert roll.enter(OFFICIAL, "harbour") == roll.enter(OFFICIAL, "harbour") == "p5"
    assert roll.enter(OFFICIAL, "glacier") == "p5-2"


def test_a_ministry_of_another_story_is_another_one():
    roll = Roll([])
    ministry = Speaker("p6", "Foreign Ministry")

    assert roll.enter(ministry, "harbour") == "p6"
    assert roll.enter(ministry, "glacier") == "p6-2"
    assert roll.enter(ministry, "harbour") == "p6"


def test_reading_again_finds_everybody_in_their_places():
    first = Roll([])
    everyone = [ANA, MARKO, OFFICIAL, Speaker("p6", "Foreign Ministry")]
    places = {story: first.enter_all(everyone, story) for story in ("harbour", "glacier")}
    again = Roll([after for _, after in first.news()])
    for story, ids in places.items():
        again.hear(story, ids.values())

    assert {story: again.enter_all(everyone, story) for story in places} == places
    assert again.news() == []


def test_a_trusted_id_holds_with_its_name():
    roll = Roll([OFFICIAL], trusted=True)

    assert roll.enter(OFFICIAL, "glacier") == "p5"
    assert roll.enter(Speaker("p5", "spokeswoman"), "glacier") == "p5-2"


def test_a_trusted_surname_is_nobody_else():
    roll = Roll([ANA], trusted=True)
    roll.hear("harbour", ["p1"])

    assert roll.enter(ALONE, "harbour") == "p4"


def test_ten_thousand_speakers_of_one_surname_are_entered():
    crowd = [Speaker(f"p{number}", f"Ana{number} Lee", ("Lee",)) for number in range(10_000)]
    roll = Roll([])

    assert len(set(roll.enter_all(crowd, "harbour").values())) == len(crowd)
    assert roll.enter(Speaker("x", "Lee"), "harbour") == "x"


def test_a_speaker_is_found_by_any_name_in_any_case_without_accents():
    assert find_speaker([BEN, ANA], "PETROVIĆ") == ANA
    assert find_speaker([BEN, ANA], "ana petrovic") == ANA
    assert find_speaker([BEN, ANA], "Carol") is None


def test_a_name_without_letters_is_a_name_like_any_other():
    roll = Roll([], trusted=True)

    assert [roll.enter(Speaker(f"p{n}", name), "s") for n, name in enumerate("\u00a0\u0301?")] == [
        "p0",
        "p1",
        "p2",
    ]
