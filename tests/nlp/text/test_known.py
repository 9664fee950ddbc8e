"""Names are known from the lists of every language."""

from annotator.nlp.text.known import labels_of


def test_a_name_is_known_in_whichever_language_lists_it():
    assert labels_of("Switzerland") == labels_of("Schweiz") == {"GPE"}


def test_a_name_in_capitals_is_known_unless_it_is_very_short():
    assert labels_of("SWITZERLAND") == {"GPE"}
    assert labels_of("IRE") == frozenset()


def test_what_no_list_holds_is_not_known():
    assert labels_of("Nowhereville") == frozenset()
