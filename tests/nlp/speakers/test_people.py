"""People are told apart, and pronouns find theirs."""

from annotator.nlp.speakers.people import People


def test_a_surname_is_the_same_person():
    people = People()

    assert people.meet("Donald Trump") is people.meet("Trump")


def test_another_first_name_is_another_person():
    people = People()

    assert people.meet("Bill Clinton") is not people.meet("Hillary Clinton")


def test_an_honorific_tells_namesakes_apart():
    people = People()
    hillary = people.meet("Hillary Clinton")
    people.meet("Bill Clinton")

    assert people.meet("Clinton", "he met Mrs. ") is hillary


def test_a_first_name_alone_is_known_again():
    people = People()

    assert people.find("Ana") is None
    assert people.meet("Ana Lee") is people.find("Ana")


def test_a_pronoun_means_the_last_subject_of_its_gender():
    people = People()
    james, mary = people.meet("James Hill"), people.meet("Mary Stone")
    for person in (james, mary):
        people.mention(person)
        people.focus(person)

    assert people.meant_by("he") is james
    assert people.meant_by("she") is mary


def test_a_noun_before_a_name_tells_the_gender():
    people = People()
    for name, before in (("James Hill", ""), ("Zorica", "with his wife, ")):
        people.mention(people.meet(name, before))

    assert people.meant_by("he") is people.find("James Hill")
    assert people.meant_by("she") is people.find("Zorica")


def test_the_fullest_name_is_the_name():
    people = People()
    people.meet("Trump")

    assert people.meet("Donald Trump").name == "Donald Trump"


def test_an_office_is_held_by_who_bears_its_title():
    people = People()
    lee = people.meet("Ana Lee", "in Kyiv, Prime Minister ")

    assert people.holders["minister"] is lee


def test_another_spelling_is_the_same_person():
    people = People()

    assert people.meet("Volodymyr Zelenskyy") is people.meet("Vladimir Zelensky")
    assert people.meet("ZELENSKIY") is people.find("Zelenskyy")


def test_a_name_in_capitals_is_not_the_name():
    people = People()
    people.meet("ANA LEE")

    assert people.meet("Ana Lee").name == "Ana Lee"


def test_a_surname_of_two_is_nobodys_other_name():
    people = People()
    bill, hillary = people.meet("Bill Clinton"), people.meet("Hillary Clinton")
    people.meet("Clinton")

    assert (bill.names, hillary.names) == (["Bill Clinton"], ["Hillary Clinton"])


def test_a_namesake_of_another_gender_has_a_name_too():
    people = People()
    people.meet("Mary Lee", "Mrs. ")

    assert people.meet("Lee", "Mr. ").name == "Lee"
