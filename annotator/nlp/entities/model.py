"""The model of names that the program brings: weights of traits, from `scripts/train_names.py`.

It reads an article twice: first by what stands in each chain of words, then also by what the first
reading found in the other chains.
"""

import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, compress, repeat
from itertools import chain as joined
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.domain.errors import SuggestError
from annotator.domain.said import said
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.page import Page
from annotator.nlp.entities.parting import Doubles, Named, parted
from annotator.nlp.entities.reasons import learnt
from annotator.nlp.entities.recall import Place, Recall, count
from annotator.nlp.entities.traits import Chain, Traits

FORMAT = 1
STEPS = 127
TELLINGS = 10_000  # of the second reading that are remembered
NO_TRAIT = -1  # the last row, of noughts
BUNDLES = 100_000  # that are remembered; then all are met anew
Floats = npt.NDArray[np.float32]


class Weights(NamedTuple):
    """The weights of traits: a row for each, a column for each label, in steps of some size.

    Where these are whole numbers, their sums are the same in any order, and equal ones stay equal.
    """

    rows: dict[str, int]
    table: Floats
    step: float = 1.0

    def known(self, traits: Iterable[str]) -> list[int]:
        """Return the rows of those traits that have weights."""
        return [row for row in map(self.rows.get, traits) if row is not None]


class Bundles:
    """The bundles of traits that articles lately held, and the sums of their weights, by label."""

    def __init__(self, weights: Weights) -> None:
        labels = weights.table.shape[1]
        self.table = np.vstack([weights.table, np.zeros(labels, np.float32)])
        self.traits = Traits(lambda traits: list(map(weights.rows.get, traits, repeat(NO_TRAIT))))
        self.sums: Floats = np.zeros((0, labels), np.float32)

    def summed(self) -> Floats:
        """Return the sums, a row for each bundle."""
        known = len(self.sums)
        new = self.traits.numbers[known:]
        if new:
            self.sums.resize((known + len(new), self.sums.shape[1]), refcheck=False)
            self.sums[known:] = _sums(self.table, new)
        return self.sums


class Reading(NamedTuple):
    """The chains of an article, the weights of all their parts by label, and each one's names."""

    chains: Sequence[Chain]
    weights: Doubles
    names: Sequence[tuple[Named, ...]]


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
        self._bundles = Bundles(first)
        self._told = lru_cache(maxsize=TELLINGS)(self._telling)

    def names(self, page: Page) -> Iterator[Candidate]:
        """Yield the names of an article in reading order, with calibrated scores."""
        reading = self._second_reading(self.first_reading(page))
        found = [
            (chain.run.part(name.begin, name.end), name)
            for chain, names in zip(reading.chains, reading.names, strict=True)
            for name in names
        ]
        scores = np.interp([name.score for _, name in found], *self.calibration).tolist()
        for (part, name), score in zip(found, scores, strict=True):
            label = self.labels[name.label]
            rule = page.ruled.get((part.start, part.end))
            reason = learnt(label, rule.reason if rule and rule.label == label else "")
            yield Candidate(part.start, part.end, label, score, reason)

    def first_reading(self, page: Page) -> Reading:
        """Read the chains of an article, each by itself."""
        if len(self._bundles.sums) > BUNDLES:
            self._bundles = Bundles(self.first)
        chains = list(self._bundles.traits.chains(page))
        if not chains:
            return Reading((), np.empty((0, len(self.labels))), ())
        parts = [bundles for chain in chains for bundles in chain.bundles]
        steps = _sums(self._bundles.summed(), parts)
        return _read(chains, steps.astype(np.float64) * self.first.step)

    def recalled(self, reading: Reading) -> Iterator[list[list[str]]]:
        """Yield, for each chain, what the other chains tell of each of its parts, if anything."""
        recall = Recall(text for chain in reading.chains for text in chain.texts)
        of_chains = zip(reading.chains, reading.names, strict=True)
        named = [list(self._places(recall, chain, names)) for chain, names in of_chains]
        for places in named:
            count(places, 1)
        for chain, places in zip(reading.chains, named, strict=True):
            if not recall.knows(chain.texts):
                yield [[]] * len(chain.borders)
                continue
            count(places, -1)
            yield [recall.traits(chain.texts[begin:end]) for begin, end in chain.borders]
            count(places, 1)

    def _places(self, recall: Recall, chain: Chain, names: Iterable[Named]) -> Iterator[Place]:
        for name in names:
            yield from recall.places(chain.texts[name.begin : name.end], self.labels[name.label])

    def _second_reading(self, first: Reading) -> Reading:
        """Read those chains once more that are told anything by the others."""
        told = list(self.recalled(first))
        again = [any(parts) for parts in told]
        if not any(again):
            return first
        weights = first.weights[np.repeat(again, list(map(len, told)))]
        weights += [
            self._told(tuple(traits)) for parts in compress(told, again) for traits in parts
        ]
        anew = iter(_read(list(compress(first.chains, again)), weights).names)
        names = [next(anew) if one else old for one, old in zip(again, first.names, strict=True)]
        return first._replace(names=names)

    def _telling(self, traits: tuple[str, ...]) -> Doubles:
        """Return the weights of what a part is told, by label."""
        steps = self.second.table[self.second.known(traits)].sum(axis=0)
        return steps.astype(np.float64) * self.second.step


def _sums(table: Floats, lists: Sequence[Sequence[int]]) -> Floats:
    """Return the sum of the rows that each list names; no list is empty."""
    rows = np.fromiter(joined.from_iterable(lists), np.int64)
    starts = list(accumulate(map(len, lists[:-1]), initial=0))
    sums: Floats = np.add.reduceat(table[rows], starts, axis=0)
    return sums


def _read(chains: Sequence[Chain], weights: Doubles) -> Reading:
    return Reading(chains, weights, tuple(parted([chain.borders for chain in chains], weights)))


def load(path: Path) -> NameModel:
    """Read a model's file; raises `SuggestError` where that cannot be."""
    try:
        with path.open("rb") as archive, np.load(archive, allow_pickle=False) as file:
            return _unarchived(file)
    except FileNotFoundError:
        raise SuggestError(said("The model of names {file} is missing.", file=path.name)) from None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise SuggestError(
            said("The model of names {file} is broken or made for another version.", file=path.name)
        ) from error


def _unarchived(file: Mapping[str, npt.NDArray[Any]]) -> NameModel:
    if int(file["format"]) != FORMAT:
        raise ValueError("another format")
    labels = tuple(str(label) for label in file["labels"])
    first, second = (_unpacked(file, name, len(labels)) for name in ("first", "second"))
    return NameModel(labels, first, second, file["calibration"])


def _unpacked(file: Mapping[str, npt.NDArray[Any]], name: str, labels: int) -> Weights:
    traits = file[f"{name}_traits"].tobytes().decode("utf-8").split("\n")
    table = file[f"{name}_weights"].astype(np.float32)
    if table.shape != (len(traits), labels):
        raise ValueError("parts that do not fit together")
    return Weights(
        {trait: row for row, trait in enumerate(traits)}, table, float(file[f"{name}_step"])
    )


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
        f"{name}_step": np.array(step * weights.step, dtype=np.float32),
    }
