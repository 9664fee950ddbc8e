"""Entities from elsewhere take the labels of the scheme; none is lost without a word."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.errors import AnnotatorError
from annotator.domain.label_map import Mapped
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record
from annotator.domain.relabelling import Relabelling, relabelling
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.span import Span, Stretch

SCHEME = Scheme("news", (Label("PERSON"), Label("GPE"), Label("CUE", kind=LabelKind.QUOTE_ROLE)))
QUOTE = Quote("q1", (Stretch(0, 4),))
labels = st.lists(st.sampled_from(["PER", "PERSON", "GPE", "MISC", "city", "CUE"]), max_size=8)


def record(*spans: tuple[int, str]) -> Record:
    made = [Span(f"e{n}", Stretch(at, at + 2), label) for n, (at, label) in enumerate(spans)]
    return Record(Article("a1", "Ana came to Oslo."), Copy("a1", "anna", tuple(made), (QUOTE,)))


def put(into: Relabelling, *spans: tuple[int, str]) -> list[str]:
    return [span.label for span in into(record(*spans)).copy.spans]


def test_a_label_of_the_same_meaning_becomes_the_one_of_the_scheme_and_that_is_said():
    into = relabelling(SCHEME)

    assert put(into, (0, "PER"), (2, "City"), (4, "GPE")) == ["PERSON", "GPE", "GPE"]
    assert [*into.notes()] == ["City became GPE in 1 span", "PER became PERSON in 1 span"]


def test_a_label_that_the_scheme_lacks_is_kept_and_that_is_said():
    into = relabelling(SCHEME)

    assert put(into, (0, "MISC"), (2, "MISC")) == ["MISC", "MISC"]
    assert [*into.notes()] == ["the scheme news has no label MISC; it is kept in 2 spans"]
    assert [*into.left_out()] == []


def test_a_span_without_a_label_is_left_out_and_that_is_said():
    into = relabelling(SCHEME)

    assert put(into, (0, ""), (2, "GPE")) == ["GPE"]
    assert [*into.left_out()] == ["1 span without a label left out"]


def test_what_a_person_says_comes_first():
    into = relabelling(SCHEME, {"PER": "GPE", "MISC": "", "CITY": "CITY"})

    assert put(into, (0, "PER"), (2, "MISC"), (4, "CITY")) == ["GPE", "CITY"]
    assert [*into.left_out()] == ["1 span of MISC left out, as was said"]
    assert into.mapped() == (
        Mapped("CITY", 1, "CITY"),
        Mapped("MISC", 1, ""),
        Mapped("PER", 1, "GPE"),
    )


def test_two_spans_that_become_the_same_are_one_and_that_is_said():
    into = relabelling(SCHEME)

    assert put(into, (0, "PER"), (0, "PERSON"), (2, "PER")) == ["PERSON", "PERSON"]
    assert [*into.left_out()] == ["1 span left out that another became alike"]


def test_a_label_that_was_said_must_be_in_the_scheme():
    with pytest.raises(AnnotatorError, match="has no such label"):
        relabelling(SCHEME, {"PER": "HUMAN"})


def test_a_record_in_the_labels_of_the_scheme_is_left_alone():
    plain = record((0, "PERSON"), (0, "PERSON"))

    assert relabelling(SCHEME)(plain) is plain


@given(labels, st.dictionaries(st.sampled_from(["PER", "MISC"]), st.sampled_from(["", "GPE"])))
def test_every_span_comes_in_or_is_counted_as_left_out_and_quotes_stay(found, said):
    into = relabelling(SCHEME, said)
    spans = [(n % 4, label) for n, label in enumerate(found)]

    after = into(record(*spans))

    out = sum(line.count for line in into.mapped() if not line.to) + into.doubles
    assert len(after.copy.spans) + out == len(spans)
    assert into.counts == Counter(found)
    assert after.copy.quotes == (QUOTE,)
