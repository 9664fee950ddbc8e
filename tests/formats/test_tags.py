"""Tags of every scheme are read, those of two written, and the longest label keeps its tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.tags import BILUO, IOB2, Tagged, apart, is_tag, labels_in, tags_of

YORK = [Tagged(0, 2, "GPE")]


@pytest.mark.parametrize(
    "tags",
    [
        "I-GPE I-GPE I-GPE O",
        "B-GPE I-GPE I-GPE O",
        "B-GPE I-GPE L-GPE O",
        "B-GPE I-GPE E-GPE O",
        "B-GPE M-GPE E-GPE -",
        "B-GPE I-GPE L-GPE ?",
        "B-GPE I-GPE I-GPE",
    ],
)
def test_a_name_of_three_words_is_read_in_every_scheme(tags):
    assert list(labels_in(tags.split())) == YORK


@pytest.mark.parametrize(
    ("tags", "labels"),
    [
        ("I-A B-A", [(0, 0, "A"), (1, 1, "A")]),
        ("U-A U-A", [(0, 0, "A"), (1, 1, "A")]),
        ("S-A S-B", [(0, 0, "A"), (1, 1, "B")]),
        ("B-A I-B", [(0, 0, "A"), (1, 1, "B")]),
        ("B-A L-B L-B", [(0, 0, "A"), (1, 1, "B"), (2, 2, "B")]),
        ("O I-A-B O", [(1, 1, "A-B")]),
        ("", []),
    ],
)
def test_labels_side_by_side_are_told_apart(tags, labels):
    assert list(labels_in(tags.split())) == labels


def test_what_is_no_tag_is_known():
    assert [is_tag(text) for text in ("O", "-", "B-GPE", "U-x", "NN", "B-", "", "b-GPE")] == [
        True,
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    ]


def labels(count: int) -> st.SearchStrategy[list[Tagged]]:
    ends = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1))
    return st.lists(
        st.builds(
            lambda ends, label: Tagged(min(ends), max(ends), label), ends, st.sampled_from("AB")
        )
    )


@given(labels(12), st.sampled_from([IOB2, BILUO]))
def test_what_stands_apart_reads_back(given_labels, tagging):
    kept, others = apart(given_labels, 12)

    assert list(labels_in(tags_of(kept, 12, tagging))) == kept
    assert sorted(kept + [given_labels[place] for place in others]) == sorted(given_labels)


@given(labels(12))
def test_only_what_a_longer_or_earlier_one_covers_has_no_place(given_labels):
    kept, others = apart(given_labels, 12)

    for place in others:
        first, last, _ = given_labels[place]
        assert any(
            k.first <= last and first <= k.last and k.last - k.first >= last - first for k in kept
        )


def test_both_schemes_are_written():
    found = [Tagged(0, 2, "GPE"), Tagged(3, 3, "ORG"), Tagged(4, 5, "ORG")]

    assert " ".join(tags_of(found, 7, IOB2)) == "B-GPE I-GPE I-GPE B-ORG B-ORG I-ORG O"
    assert " ".join(tags_of(found, 7, BILUO)) == "B-GPE I-GPE L-GPE U-ORG B-ORG L-ORG O"
