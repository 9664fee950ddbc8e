"""Weights are learnt from chains whose names are known; scores are compared with what was right."""

import numpy as np

from annotator.nlp.entities.learning import Example, Learning, calibration, learnt, right_logs

LABELS = ("", "PERSON", "ORG")
TRAITS = (np.zeros(3), np.zeros(3, dtype=bool))


def example(number, label):
    return Example(1, [(0, 1)], [[number]], {(0, 1): label}, 1.0)


KNOWN = [example(0, 0), example(1, 1), example(2, 2)] * 20


def test_each_trait_gets_its_label():
    table = learnt(KNOWN, LABELS, TRAITS, Learning())

    assert table.argmax(axis=1).tolist() == [0, 1, 2]


def test_the_same_chains_make_the_same_weights():
    once, again = (learnt(KNOWN, LABELS, TRAITS, Learning()) for _ in range(2))

    assert np.array_equal(once, again)


def test_a_wrong_label_is_doubted():
    table = learnt(KNOWN, LABELS, TRAITS, Learning())

    right, wrong = right_logs([example(1, 1), example(1, 2)], table)

    assert right > wrong


def test_whole_names_are_learnt_in_longer_chains():
    borders = [(0, 1), (1, 2), (0, 2)]
    known = [Example(2, borders, [[0], [1], [2]], {(0, 2): 1}, 1.0)] * 20

    table = learnt(known, LABELS, TRAITS, Learning())

    unlearnt = right_logs(known[:1], np.zeros_like(table))
    assert right_logs(known[:1], table)[0] > unlearnt[0] + 1


def test_a_trait_that_is_always_left_out_gets_no_weight():
    table = learnt(KNOWN, LABELS, (np.array([0, 1, 0]), TRAITS[1]), Learning())

    assert not table[1].any()


def test_calibrated_scores_never_fall():
    scores = np.linspace(0, 1, 1000)
    right = (np.arange(1000) * 7919 % 1000) / 1000 < scores * scores

    at, share = calibration(scores, right)

    assert (np.diff(share) >= 0).all()
    assert abs(np.interp(0.5, at, share) - 0.25) < 0.1
