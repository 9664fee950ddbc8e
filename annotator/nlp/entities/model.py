"""The model of names that the program brings: weights of traits, from `scripts/train_names.py`.

It reads an article twice: first by what stands in each chain of words, then also by what the first
reading found in the other chains.
"""

import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, islice
from itertools import chain as joined
from operator import add
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.domain.errors import SuggestError
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.chains import chains
from annotator.nlp.entities.page import Page
from annotator.nlp.entities.parting import Border, Named, parted
from annotator.nlp.entities.reasons import learnt
from annotator.nlp.entities.recall import Name, Recall
from annotator.nlp.entities.runs import Run
from annotator.nlp.entities.traits import Traits

FORMAT = 1
STEPS = 127
REMEMBERED = 100_000  # bundles of traits
NO_TRAIT = -1  # the last row, of noughts, so that no bundle is empty
Floats = npt.NDArray[np.float32]


class Weights(NamedTuple):
    """The weights of traits: a row for each, a column for each label."""

    rows: dict[str, int]
    table: Floats

    def sum(self, traits: Iterable[str]) -> Floats:
        known = [self.rows[trait] for trait in traits if trait in self.rows]
        total: Floats = self.table[known].sum(axis=0)
        return total


class Chain(NamedTuple):
    """A chain, its words as they are compared, and its parts with the numbers of their bundles."""

    run: Run
    texts: tuple[str, ...]
    borders: tuple[Border, ...]
    bundles: tuple[list[int], ...]


class Read(NamedTuple):
    """A chain as it was read: the weights of its parts by label, and its names."""

    chain: Chain
    weights: list[list[float]]
    names: tuple[Named, ...]


class NameModel:
    """Tells the names of an article; label 0 is no name.

    `calibration` says what share of the names of a score were right, at some scores in order.
    """

    def __init__(
        self,
        labels: Sequence[str],
        first: Weights,
        second: Weights,
        calibration: Floats,
    ) -> None:
        self.labels = labels
        self.first, self.second = first, second
        self.calibration = calibration
        self._traits = Traits(self._take)
        self._table = np.vstack([first.table, np.zeros_like(first.table, shape=len(labels))])
        self._sums = np.empty((REMEMBERED, len(labels)), dtype=np.float32)
        self._summed = 0
        self._taken: list[list[int]] = []
        self._tellings: dict[tuple[str, ...], list[float]] = {}

    def names(self, page: Page) -> Iterator[Candidate]:
        """Yield the names of an article in reading order, with calibrated scores."""
        reads = self.first_reading(page)
        found = [
            (read.chain.run.part(name.begin, name.end), name)
            for read, told in zip(reads, self.recalled(reads), strict=True)
            for name in self._second_reading(read, told)
        ]
        scores = np.interp([name.score for _, name in found], *self.calibration).tolist()
        for (part, name), score in zip(found, scores, strict=True):
            label = self.labels[name.label]
            rule = page.ruled.get((part.start, part.end))
            reason = learnt(label, rule.reason if rule and rule.label == label else "")
            yield Candidate(part.start, part.end, label, score, reason)

    def first_reading(self, page: Page) -> list[Read]:
        """Return the chains of an article with the weights of their parts and their names."""
        if self._summed > REMEMBERED:
            self._traits.forget()
            self._tellings.clear()
            self._summed = 0
        chains = list(chains_of(self._traits, page))
        if not chains:
            return []
        self._sum_taken()
        parts = [bundles for chain in chains for bundles in chain.bundles]
        weights = iter(_sums(self._sums, parts).tolist())
        return [_read(chain, list(islice(weights, len(chain.borders)))) for chain in chains]

    def recalled(self, reads: Sequence[Read]) -> Iterator[list[list[str]]]:
        """Yield, for each chain, what the other chains tell of each of its parts, if anything."""
        recall = Recall(text for read in reads for text in read.chain.texts)
        for read in reads:
            recall.count(self._named(read), 1)
        for read in reads:
            texts = read.chain.texts
            if not recall.knows(texts):
                yield []
                continue
            recall.count(self._named(read), -1)
            yield [recall.traits(texts[begin:end]) for begin, end in read.chain.borders]
            recall.count(self._named(read), 1)

    def _take(self, traits: Iterable[str]) -> int:
        rows = self.first.rows
        self._taken.append([NO_TRAIT, *(rows[trait] for trait in traits if trait in rows)])
        return self._summed + len(self._taken) - 1

    def _sum_taken(self) -> None:
        """Sum the traits of all bundles taken since the last time."""
        if not self._taken:
            return
        summed = self._summed + len(self._taken)
        while summed > len(self._sums):
            self._sums = np.concatenate([self._sums, np.empty_like(self._sums)])
        self._sums[self._summed : summed] = _sums(self._table, self._taken)
        self._summed = summed
        self._taken.clear()

    def _second_reading(self, read: Read, told: Sequence[Sequence[str]]) -> tuple[Named, ...]:
        if not any(told):
            return read.names
        weights = [
            [*map(add, row, self._told(tuple(traits)))] if traits else row
            for row, traits in zip(read.weights, told, strict=True)
        ]
        return _read(read.chain, weights).names

    def _told(self, traits: tuple[str, ...]) -> list[float]:
        if traits not in self._tellings:
            self._tellings[traits] = self.second.sum(traits).tolist()
        return self._tellings[traits]

    def _named(self, read: Read) -> Iterator[Name]:
        for name in read.names:
            yield read.chain.texts[name.begin : name.end], self.labels[name.label]


def _sums(table: Floats, lists: Sequence[Sequence[int]]) -> Floats:
    """Return the sum of the rows that each list names; no list is empty."""
    starts = list(accumulate(map(len, lists), initial=0))
    rows = np.fromiter(joined.from_iterable(lists), np.int64, starts.pop())
    sums: Floats = np.add.reduceat(table[rows], starts, axis=0)
    return sums


def _read(chain: Chain, weights: list[list[float]]) -> Read:
    return Read(chain, weights, parted(len(chain.texts), chain.borders, weights))


def chains_of(traits: Traits, page: Page) -> Iterator[Chain]:
    """Yield the chains of an article."""
    for view in page.views:
        for run in chains(view.sentence):
            texts = tuple(view.written(word) for word in run.words)
            parts = traits.parts(page, view, run, texts)
            yield Chain(
                run,
                texts,
                tuple((part.begin, part.end) for part in parts),
                tuple(part.bundles for part in parts),
            )


def load(path: Path) -> NameModel:
    """Read a model's file; raises `SuggestError` where that cannot be."""
    try:
        with path.open("rb") as archive, np.load(archive, allow_pickle=False) as file:
            return _unarchived(file)
    except FileNotFoundError:
        raise SuggestError(f"The model of names {path.name} is missing.") from None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise SuggestError(
            f"The model of names {path.name} is broken or made for another version."
        ) from error


def _unarchived(file: Mapping[str, npt.NDArray[Any]]) -> NameModel:
    if int(file["format"]) != FORMAT:
        raise ValueError("another format")
    labels = tuple(str(label) for label in file["labels"])
    first, second = (_unpacked(file, name, len(labels)) for name in ("first", "second"))
    return NameModel(labels, first, second, file["calibration"])


def _unpacked(file: Mapping[str, npt.NDArray[Any]], name: str, labels: int) -> Weights:
    traits = file[f"{name}_traits"].tobytes().decode("utf-8").split("\n")
    table = file[f"{name}_weights"].astype(np.float32) * np.float32(file[f"{name}_step"])
    if table.shape != (len(traits), labels):
        raise ValueError("parts that do not fit together")
    return Weights({trait: row for row, trait in enumerate(traits)}, table)


def save(model: NameModel, path: Path) -> None:
    """Write a model's file; a weight is kept as a whole number of steps."""
    arrays = {
        "format": np.array(FORMAT),
        "labels": np.array(model.labels),
        "calibration": model.calibration,
        **_packed("first", model.first),
        **_packed("second", model.second),
    }
    np.savez_compressed(path, allow_pickle=False, **arrays)


def _packed(name: str, weights: Weights) -> dict[str, npt.NDArray[Any]]:
    step = float(np.abs(weights.table).max()) / STEPS
    return {
        f"{name}_traits": np.frombuffer("\n".join(weights.rows).encode(), dtype=np.uint8),
        f"{name}_weights": np.round(weights.table / step).astype(np.int8),
        f"{name}_step": np.array(step, dtype=np.float32),
    }
