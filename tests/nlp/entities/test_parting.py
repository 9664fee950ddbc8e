"""The surest names of a chain are taken together, with the share of all ways that hold them."""

import math

import numpy as np
import pytest

from annotator.nlp.entities.parting import parted

WORDS = ((0, 1), (0, 2), (1, 2))


def names(borders, weights):
    [found] = parted([borders], np.array(weights, dtype=np.float64))
    return found


def test_a_whole_outweighs_its_words():
    assert names(WORDS, [(0, 0), (-9, 4), (0, 0)])[0][:3] == (0, 2, 1)


def test_a_word_is_parted_from_a_name():
    assert [name[:3] for name in names(WORDS, [(4, 0), (0, 0), (0, 4)])] == [(1, 2, 1)]


def test_the_score_is_the_share_of_all_ways():
    [name] = names([(0, 1)], [(0.0, math.log(3))])

    assert name.score == pytest.approx(3 / 4)


def test_several_words_are_never_no_name():
    [name] = names(WORDS, [(0, 0), (50, 5), (0, 0)])

    assert name[:3] == (0, 2, 1)


def test_what_is_unsure_is_left_out():
    assert names([(0, 1)], [(1, 0)]) == ()


def test_a_long_chain_has_all_its_names():
    borders = [(at, at + 1) for at in range(14)]

    assert len(names(borders, [(0, 20)] * 14)) == 14


def test_chains_are_parted_each_for_itself():
    weights = np.array([(0, 4), (0, 0), (-9, 4), (0, 0)], dtype=np.float64)

    found = parted([[(0, 1)], WORDS], weights)

    assert [[name[:3] for name in chain] for chain in found] == [[(0, 1, 1)], [(0, 2, 1)]]
