"""F1 counts what goes together, of every label and every kind."""

from collections import Counter
from itertools import product

from hypothesis import given, settings

from annotator.domain.agreement.spans import KINDS, NOTHING_MARKED, count_spans, f1
from tests.domain.agreement.marking import LABELS, MARKED, spans
from tests.domain.agreement.test_pairing import most


def value(kind, a, b, label=None):
    return f1(kind, label)(count_spans(a, b)).value


@settings(deadline=None)
@given(MARKED, MARKED)
def test_f1_is_what_trying_out_finds(a, b):
    n = len(a) + len(b)
    if not n:
        return
    exact = Counter(s.stretch for s in a) & Counter(s.stretch for s in b)
    alike = Counter((s.stretch, s.label) for s in a) & Counter((s.stretch, s.label) for s in b)
    by_label = sum(
        most([s for s in a if s.label == label], [s for s in b if s.label == label])
        for label in LABELS
    )

    found = [value(kind, a, b) for kind in KINDS]

    matched = [alike.total(), exact.total(), most(a, b), by_label]
    assert found == [2 * number / n for number in matched]


@given(MARKED, MARKED)
def test_f1_is_symmetric_and_between_none_and_all(a, b):
    for kind in KINDS:
        one, other = value(kind, a, b), value(kind, b, a)
        assert one == other
        assert one is None or 0 <= one <= 1
    kinds = dict(zip(KINDS, (value(kind, a, b) or 0 for kind in KINDS), strict=True))
    assert kinds["exact_label"] <= kinds["exact"] <= kinds["overlap"]
    assert kinds["exact_label"] <= kinds["overlap_label"] <= kinds["overlap"]


@given(MARKED)
def test_one_agrees_with_itself(a):
    expected = 1.0 if a else None

    assert {value(kind, a, a) for kind in KINDS} == {expected}


@given(MARKED, MARKED)
def test_labels_add_up(a, b):
    counts = count_spans(a, b)

    for kind in ("spans", "exact_label", "overlap_label"):
        assert counts[kind, None] == sum(counts[kind, label] for label in LABELS)


def test_nothing_marked_is_not_defined():
    figure = f1("exact")(count_spans([], []))

    assert (figure.value, figure.n, figure.reason) == (None, 0, NOTHING_MARKED)


def test_nothing_against_something_is_nothing():
    assert value("overlap", spans((0, 4, "ORG")), []) == 0


def test_what_is_marked_twice_counts_twice():
    a, b = spans((0, 4, "ORG"), (0, 4, "ORG")), spans((0, 4, "ORG"))

    assert [value(*way, a, b) for way in product(KINDS)] == [2 / 3] * 4
