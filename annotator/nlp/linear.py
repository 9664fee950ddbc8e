"""A log-linear choice between a few answers, by traits that are short texts.

The likelihood of the known answers is climbed with step sizes of their own for each weight (Duchi,
Hazan and Singer, Adaptive subgradient methods, 2011). The first answer is the usual one: what
nothing is known of gets it.
"""

import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from annotator.domain.errors import SuggestError
from annotator.domain.said import said

Floats = npt.NDArray[np.float32]
Arrays = Mapping[str, npt.NDArray[Any]]
Made = TypeVar("Made")
EPOCHS, STEP, PULL = 20, 0.1, 2e-3
USUAL = 2.0  # what the first answer weighs before anything is learnt
ALWAYS = "always"  # the trait that everything has
SELDOM = 2  # a trait met less often has no weight


class Answered(NamedTuple):
    """Something to learn from: its traits, and the number of its right answer."""

    traits: Sequence[str]
    right: int


class Linear(NamedTuple):
    """The weights of traits, a row for each and a column for each answer."""

    answers: tuple[str, ...]
    rows: dict[str, int]
    table: Floats

    def shares(self, traits: Sequence[str]) -> list[float]:
        """Return how likely each answer is; together they are 1."""
        known = [row for row in map(self.rows.get, (ALWAYS, *traits)) if row is not None]
        weights = self.table[known].sum(axis=0)
        shares = np.exp(weights - weights.max())
        return [float(share) for share in shares / shares.sum()]


def linear(answers: Sequence[str], examples: Sequence[Answered]) -> Linear:
    """Return weights learnt from examples; the same examples give the same weights."""
    met: dict[str, int] = {}
    for example in examples:
        for trait in example.traits:
            met[trait] = met.get(trait, 0) + 1
    kept = [ALWAYS, *(trait for trait, times in met.items() if times >= SELDOM)]
    rows = {trait: row for row, trait in enumerate(kept)}
    table = np.zeros((len(rows), len(answers)), np.float32)
    table[0, 0] = USUAL
    start, squares = table.copy(), np.full_like(table, 1e-2)
    found = [[rows[t] for t in (ALWAYS, *example.traits) if t in rows] for example in examples]
    random = np.random.default_rng(0)
    for _ in range(EPOCHS):
        for at in random.permutation(len(found)):
            _step(table, squares, start, (found[at], examples[at].right))
    return Linear(tuple(answers), rows, table)


def _step(table: Floats, squares: Floats, start: Floats, example: tuple[list[int], int]) -> None:
    known, right = example
    weights = table[known].sum(axis=0)
    slope = np.exp(weights - weights.max())
    slope /= slope.sum()
    slope[right] -= 1
    slopes = slope[None, :] + PULL * (table[known] - start[known])
    squares[known] += slopes * slopes
    table[known] -= STEP * slopes / np.sqrt(squares[known])


def keep(path: Path, arrays: Arrays) -> None:
    """Write arrays to a file."""
    np.savez_compressed(path, allow_pickle=False, **arrays)


def kept(path: Path, make: Callable[[Arrays], Made]) -> Made:
    """Return what is made of a file's arrays; raises SuggestError where that cannot be."""
    try:
        with path.open("rb") as archive, np.load(archive, allow_pickle=False) as file:
            return make(file)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise SuggestError(
            said("What was learnt, {file}, is broken or made for another version.", file=path.name)
        ) from error


def to_arrays(name: str, known: Linear) -> Arrays:
    """Return weights as arrays that a file can hold, under names that begin with `name`."""
    traits = "\n".join(known.rows).encode("utf-8")
    return {
        f"{name}_answers": np.array(known.answers),
        f"{name}_traits": np.frombuffer(traits, dtype=np.uint8),
        f"{name}_table": known.table,
    }


def from_arrays(name: str, file: Arrays) -> Linear:
    """Return what `to_arrays` gave; raises KeyError or ValueError where that is not there."""
    traits = file[f"{name}_traits"].tobytes().decode("utf-8").split("\n")
    answers = tuple(map(str, file[f"{name}_answers"]))
    table = file[f"{name}_table"].astype(np.float32)
    if table.shape != (len(traits), len(answers)):
        raise ValueError("parts that do not fit together")
    return Linear(answers, {trait: row for row, trait in enumerate(traits)}, table)
