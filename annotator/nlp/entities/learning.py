"""Learn the weights of traits from chains whose names are known.

The likelihood of the known way to part each chain is climbed in small batches with step sizes of
their own for each weight (Duchi, Hazan and Singer, Adaptive subgradient methods, 2011). Traits are
left out at random while learning, all those of the words themselves in some chains, so that a model
also leans on what it will know of words it has never seen.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.nlp.entities.parting import Border

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
NOT_IN_GOLD = -1
IMPOSSIBLE = -1e30


class Example(NamedTuple):
    """A chain: its parts with the numbers of their traits, and the label of those that are right.

    `right` maps the borders of each part of the right way to its label, `worth` is how much the
    chain counts, `base` are weights of the parts from a first reading.
    """

    size: int
    borders: Sequence[Border]
    numbers: Sequence[Sequence[int]]
    right: dict[Border, int]
    worth: float
    base: Floats | None = None


@dataclass(frozen=True, slots=True)
class Learning:
    """How to learn: epochs, first step, pull towards nought, chains in a batch."""

    epochs: int = 6
    step: float = 0.15
    pull: float = 1e-5
    batch: int = 256
    wordless: float = 0.3  # share of chains read without the traits of their words


class Batch:
    """Chains of one size, as arrays over all their parts."""

    def __init__(self, examples: Sequence[Example], labels: int) -> None:
        self.labels = labels
        self.size = examples[0].size
        self.count = len(examples)
        of_chain = [len(example.borders) for example in examples]
        self.chain = np.repeat(np.arange(self.count), of_chain)
        borders = [border for example in examples for border in example.borders]
        self.begins, self.ends = np.array(borders, dtype=np.int64).T
        parts = [numbers for example in examples for numbers in example.numbers]
        self.part = np.repeat(np.arange(len(parts)), [len(numbers) for numbers in parts])
        self.numbers = np.fromiter((n for numbers in parts for n in numbers), dtype=np.int64)
        self.gold = np.array(
            [e.right.get(border, NOT_IN_GOLD) for e in examples for border in e.borders]
        )
        self.right = np.flatnonzero(self.gold >= 0)
        self.worth = np.array([example.worth for example in examples], dtype=np.float32)
        bases = [example.base for example in examples if example.base is not None]
        self.base = np.concatenate(bases) if bases else np.float32(0)

    def weights(self, table: Floats, kept: npt.NDArray[np.bool_]) -> Floats:
        """Return the weights of all parts by label, from the traits that are kept."""
        sums = np.zeros((len(self.gold), self.labels), dtype=np.float32) + self.base
        part = self.part[kept]
        if len(part):
            filled, starts = np.unique(part, return_index=True)
            sums[filled] += np.add.reduceat(table[self.numbers[kept]], starts, axis=0)
        sums[self.ends - self.begins > 1, 0] = IMPOSSIBLE
        return sums

    def shares(self, weights: Floats) -> tuple[Doubles, Doubles]:
        """Return the share of all ways that hold each part and label, and the log of all ways."""
        logs = weights.astype(np.float64)
        parts = np.full((self.count, self.size, self.size + 1), IMPOSSIBLE)
        parts[self.chain, self.begins, self.ends] = _log_sum(logs)
        before = np.full((self.count, self.size + 1), IMPOSSIBLE)
        after = before.copy()
        before[:, 0] = after[:, -1] = 0.0
        for at in range(1, self.size + 1):
            before[:, at] = _log_sum(before[:, :at] + parts[:, :at, at])
        for at in range(self.size - 1, -1, -1):
            after[:, at] = _log_sum(after[:, at + 1 :] + parts[:, at, at + 1 :])
        everything = before[:, -1]
        around = before[self.chain, self.begins] + after[self.chain, self.ends]
        return np.exp(logs + (around - everything[self.chain])[:, None]), everything

    def right_logs(self, table: Floats) -> Doubles:
        """Return the log of the share of the right way to part each chain."""
        weights = self.weights(table, np.ones(len(self.numbers), dtype=bool))
        _, everything = self.shares(weights)
        logs = weights[self.right, self.gold[self.right]]
        return np.bincount(self.chain[self.right], logs, self.count) - everything


def _log_sum(logs: Doubles) -> Doubles:
    most = logs.max(axis=1)
    return most + np.log(np.exp(logs - most[:, None]).sum(axis=1))


class Course:
    """The learning of weights, an epoch at a time; its state can be kept and taken up again.

    `traits` says of each in what share of places it is left out while learning, and whether it is
    one of the words themselves.
    """

    def __init__(
        self,
        examples: Sequence[Example],
        labels: Sequence[str],
        traits: tuple[Doubles, npt.NDArray[np.bool_]],
        how: Learning,
    ) -> None:
        self._left_out, self._of_words = traits
        self._how = how
        shape = len(self._left_out), len(labels)
        self._random = np.random.default_rng(0)
        self.epoch = 0
        self.table = np.zeros(shape, dtype=np.float32)
        self._squares = np.full(shape, 1e-2, dtype=np.float32)
        self._mean = np.zeros(shape, dtype=np.float32)
        self._batches = list(_batches(examples, shape[1], how.batch, self._random))

    def learn(self) -> float:
        """Go through all examples once; return their mean loss, the log of what was not given."""
        loss = 0.0
        for at in self._random.permutation(len(self._batches)):
            batch = self._batches[at]
            loss += _step(batch, self.table, self._squares, self._kept(batch), self._how)
        if 2 * self.epoch >= self._how.epochs:
            self._mean += self.table
        self.epoch += 1
        return loss / max(1, sum(batch.count for batch in self._batches))

    def weights(self) -> Floats:
        """Return the weights of traits, a row for each, by label: the mean of the later epochs."""
        return self._mean / np.float32(self._how.epochs // 2)

    def state(self) -> dict[str, npt.NDArray[np.generic]]:
        """Return all that going on needs, as arrays."""
        chance = json.dumps(self._random.bit_generator.state)
        return {
            "epoch": np.array(self.epoch),
            "table": self.table,
            "squares": self._squares,
            "mean": self._mean,
            "chance": np.array(chance),
        }

    def take_up(self, state: Mapping[str, npt.NDArray[Any]]) -> None:
        """Go on from a state of the same examples; raises ValueError where it is of others."""
        if state["table"].shape != self.table.shape:
            raise ValueError("a state of other examples")
        self.epoch = int(state["epoch"])
        self.table, self._squares = state["table"], state["squares"]
        self._mean = state["mean"]
        self._random.bit_generator.state = json.loads(str(state["chance"]))

    def _kept(self, batch: "Batch") -> npt.NDArray[np.bool_]:
        wordless = self._random.random(batch.count) < self._how.wordless
        without = self._of_words[batch.numbers] & wordless[batch.chain[batch.part]]
        return ~without & (self._random.random(len(batch.numbers)) >= self._left_out[batch.numbers])


def learnt(
    examples: Sequence[Example],
    labels: Sequence[str],
    traits: tuple[Doubles, npt.NDArray[np.bool_]],
    how: Learning,
) -> Floats:
    """Return the weights of traits once all epochs are over, as `Course` learns them."""
    course = Course(examples, labels, traits, how)
    for _ in range(how.epochs):
        course.learn()
    return course.weights()


def _step(
    batch: Batch, table: Floats, squares: Floats, kept: npt.NDArray[np.bool_], how: Learning
) -> float:
    weights = batch.weights(table, kept)
    slopes, everything = batch.shares(weights)
    right = batch.gold[batch.right]
    loss = float(everything.sum() - weights[batch.right, right].sum())
    slopes[batch.right, right] -= 1
    slopes = (slopes * batch.worth[batch.chain][:, None]).astype(np.float32)
    numbers = batch.numbers[kept]
    order = np.argsort(numbers, kind="stable")
    if not len(order):
        return loss
    rows, starts = np.unique(numbers[order], return_index=True)
    slope = np.add.reduceat(slopes[batch.part[kept][order]], starts, axis=0)
    slope += how.pull * batch.count * table[rows]
    squares[rows] += slope * slope
    table[rows] -= how.step * slope / np.sqrt(squares[rows])
    return loss


def _batches(
    examples: Sequence[Example], labels: int, size: int, random: np.random.Generator
) -> Iterator[Batch]:
    for words in sorted({example.size for example in examples}):
        alike = [example for example in examples if example.size == words]
        order = random.permutation(len(alike))
        many = max(8, size // words)
        for at in range(0, len(alike), many):
            yield Batch([alike[k] for k in order[at : at + many]], labels)


def right_logs(examples: Sequence[Example], table: Floats) -> Floats:
    """Return the log of the share of the right way, for each chain."""
    logs = [Batch([example], table.shape[1]).right_logs(table)[0] for example in examples]
    return np.array(logs, dtype=np.float32)


def calibration(scores: Floats, right: npt.NDArray[np.bool_], steps: int = 20) -> Floats:
    """Return scores in order and the share that was right at each, never falling.

    Neighbours that fall are joined (Ayer and others, An empirical distribution function for
    sampling with incomplete information, 1955), after `steps` equal groups have been counted.
    """
    order = np.argsort(scores)
    groups = np.array_split(order, steps)
    pools = [[scores[g].mean(), right[g].mean(), len(g)] for g in groups if len(g)]
    joined: list[list[float]] = []
    for pool in pools:
        joined.append(list(pool))
        while len(joined) > 1 and joined[-2][1] >= joined[-1][1]:
            last = joined.pop()
            joined[-1] = _pooled(joined[-1], last)
    return np.array(
        [[0.0, *(p[0] for p in joined), 1.0], [0.0, *(p[1] for p in joined), joined[-1][1]]],
        dtype=np.float32,
    )


def _pooled(one: list[float], two: list[float]) -> list[float]:
    count = one[2] + two[2]
    return [
        (one[0] * one[2] + two[0] * two[2]) / count,
        (one[1] * one[2] + two[1] * two[2]) / count,
        count,
    ]
