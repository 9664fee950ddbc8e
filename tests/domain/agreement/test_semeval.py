"""Outcomes are counted in four ways."""

import pytest
from hypothesis import given

from annotator.domain.agreement.alignment import align
from annotator.domain.agreement.semeval import SIDES, Way, count_outcomes, semeval_of, share
from tests.domain.agreement.marking import MARKED, spans


def scored(a, b):
    counts = count_outcomes(align("a1", a, b))
    return semeval_of(lambda way, side: share(way, *SIDES[side])(counts), counts)


def outcomes(score):
    return score.correct, score.incorrect, score.partial, score.missed, score.spurious


def test_every_outcome_is_counted_in_every_way():
    a = spans((0, 3, "ORG"), (5, 9, "ORG"), (11, 14, "ORG"), (16, 20, "ORG"), (22, 24, "ORG"))
    b = spans((0, 3, "ORG"), (5, 8, "ORG"), (11, 14, "GPE"), (17, 20, "GPE"), (30, 33, "ORG"))

    found = scored(a, b)

    assert outcomes(found.strict) == (1, 3, 0, 1, 1)
    assert outcomes(found.exact) == (2, 2, 0, 1, 1)
    assert outcomes(found.partial) == (2, 0, 2, 1, 1)
    assert outcomes(found.type) == (2, 2, 0, 1, 1)
    assert found.strict.precision.value == pytest.approx(1 / 5)
    assert found.partial.recall.value == pytest.approx(3 / 5)
    assert found.partial.f1.value == pytest.approx(3 / 5)


@given(MARKED, MARKED)
def test_precision_one_way_is_recall_the_other(a, b):
    one, other = scored(a, b), scored(b, a)

    for way in Way:
        ours, theirs = getattr(one, way), getattr(other, way)
        assert ours.precision.value == theirs.recall.value
        assert ours.f1.value == theirs.f1.value
        assert ours.missed == theirs.spurious


@given(MARKED, MARKED)
def test_f1_is_the_harmonic_mean(a, b):
    for way in Way:
        score = getattr(scored(a, b), way)
        p, r, f = score.precision.value, score.recall.value, score.f1.value
        if p and r:
            assert f == pytest.approx(2 * p * r / (p + r))


@given(MARKED, MARKED)
def test_every_span_has_one_outcome(a, b):
    for way in Way:
        score = getattr(scored(a, b), way)
        met = score.correct + score.incorrect + score.partial
        assert (met + score.missed, met + score.spurious) == (len(a), len(b))
