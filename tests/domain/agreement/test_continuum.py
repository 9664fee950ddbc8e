"""A text is cut where spans begin and end, and no label over it is lost."""

from itertools import pairwise

from hypothesis import given

from annotator.domain.agreement.continuum import (
    Piece,
    labels_of_words,
    layers,
    pieces,
    words,
)
from tests.domain.agreement.marking import LENGTH, MARKED, spans


@given(MARKED)
def test_pieces_are_the_text_with_all_labels_over_each_character(marked):
    cut = pieces(marked, LENGTH)
    found = [piece.labels for piece in cut for _ in range(len(piece))]

    assert [piece.start for piece in cut[1:]] == [piece.end for piece in cut[:-1]]
    assert found == [{s.label for s in marked if s.stretch.holds(at)} for at in range(LENGTH)]


def test_spans_beside_one_another_stay_apart():
    assert pieces(spans((0, 2, "ORG"), (2, 4, "ORG")), 5) == (
        Piece(0, 2, frozenset({"ORG"})),
        Piece(2, 4, frozenset({"ORG"})),
        Piece(4, 5, frozenset()),
    )


def test_a_text_without_characters_has_no_pieces():
    assert pieces([], 0) == ()


@given(MARKED)
def test_words_have_the_labels_that_cover_any_of_them(marked):
    places = words("ab, cd's “efg” hi-jk." * 2)
    found = labels_of_words(places, pieces(marked, LENGTH))

    assert found == [
        {s.label for s in marked if s.start < end and start < s.end} for start, end in places
    ]


@given(MARKED)
def test_in_a_layer_nothing_lies_over_another_and_all_is_in_one(marked):
    found = layers(marked)

    for stretches in found.values():
        assert all(one[1] <= other[0] for one, other in pairwise(stretches))
    assert sorted((label, *ends) for (label, _), all_ in found.items() for ends in all_) == sorted(
        (s.label, s.start, s.end) for s in marked
    )


def test_a_span_within_another_of_its_label_is_a_layer_further_up():
    marked = spans((0, 9, "ORG"), (2, 4, "ORG"), (3, 5, "GPE"), (9, 12, "ORG"))

    assert layers(marked) == {
        ("ORG", 0): [(0, 9), (9, 12)],
        ("ORG", 1): [(2, 4)],
        ("GPE", 0): [(3, 5)],
    }
