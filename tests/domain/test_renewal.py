"""A suggester that reads anew changes its own word and nobody else's."""

from dataclasses import replace

import pytest

from annotator.domain.label_map import LabelMap
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Copy
from annotator.domain.renewal import relabelled, renewal, renewed
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggestion import Suggested

KYIV = Span("e-0-4-GPE", Stretch(0, 4), "GPE", State.SUGGESTED, "a@1", 0.5)


def by(origin, score=0.5, label="GPE"):
    return replace(KYIV, id=f"e-0-4-{label}", label=label, origin=origin, score=score)


@pytest.mark.parametrize(
    ("before", "after", "suggester", "stands"),
    [
        (None, by("a@1"), "a", by("a@1")),
        (by("a@1"), None, "a", None),
        (by("a@1"), None, "b", by("a@1")),
        (by("a@1"), by("a@2", 0.9), "a", by("a@2", 0.9)),
        (by("a@1"), by("b@1", 0.9), "b", by("a@1 + b@1")),
        (by("a@1 + b@1"), by("a@2", 0.9), "a", by("a@2 + b@1", 0.9)),
        (by("a@1 + b@1"), by("b@2", 0.9), "b", by("a@1 + b@2")),
        (by("a@1 + b@1"), None, "a", by("b@1")),
        (by("a@1 + b@1"), None, "b", by("a@1")),
        (by("a@1 + b@1 + c@1"), by("b@2"), "b", by("a@1 + c@1 + b@2")),
        (by("import"), by("a@1"), "a", by("import + a@1")),
        (by("ab@1"), None, "a", by("ab@1")),
    ],
)
def test_whose_word_stands(before, after, suggester, stands):
    assert renewed(before, after, suggester) == stands


def test_the_speaker_of_a_quote_is_the_word_of_who_came_first():
    first = Quote("q-0-4", (Stretch(0, 4),), speaker="p1", state=State.SUGGESTED, origin="a@1")
    second = replace(first, speaker="p2", origin="b@1")

    assert renewed(first, second, "b") == replace(first, origin="a@1 + b@1")


def test_only_what_differs_is_a_change():
    old = Copy("a1", SUGGESTIONS, (by("a@1"), by("b@1", label="ORG")))

    changes = list(renewal(old, Suggested((by("a@1"), by("a@1", label="LOC"))), "a"))

    assert [(change.before, change.after) for change in changes] == [(None, by("a@1", label="LOC"))]


def test_what_a_file_suggested_under_its_own_id_is_one_with_what_is_suggested_now():
    imported, said = replace(KYIV, id="e7", origin="import"), Quote("q7", (Stretch(0, 9),))
    old = Copy("a1", SUGGESTIONS, (imported,), (replace(said, origin="import"),))
    quote = replace(said, id="q-0-9", origin="a@1")

    changes = list(renewal(old, Suggested((by("a@1"),), (quote,)), "a"))

    assert [change.after.id for change in changes] == ["e7", "q7"]
    assert {change.after.origin for change in changes} == {"import + a@1"}


def test_labels_that_become_one_make_one_span_with_the_higher_score():
    labels = LabelMap(("LOC",), {"GPE": "LOC", "CITY": "LOC"})
    new = Suggested((by("a@1", 0.4), by("a@1", 0.8, "CITY"), by("a@1", None, "LOC"), by("a@1")))

    fitting, left_out = relabelled(new, labels)

    assert fitting.spans == (by("a@1", 0.8, "LOC"),)
    assert not left_out


def test_labels_without_a_place_are_counted():
    fitting, left_out = relabelled(
        Suggested((by("a@1"), by("a@1", label="ORG"))), LabelMap(("ORG",))
    )

    assert [span.label for span in fitting.spans] == ["ORG"]
    assert left_out == {"GPE": 1}
