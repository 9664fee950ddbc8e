"""The model of names that the program brings: weights of traits, from `scripts/train_names.py`.

It reads an article twice: first by what stands in each chain of words, then also by what the first
reading found in the other chains.
"""

import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from itertools import chain as joined
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.domain.errors import SuggestError
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.page import Page
from annotator.nlp.entities.parting import Doubles, Named, parted
from annotator.nlp.entities.reasons import learnt
from annotator.nlp.entities.recall import Place, Recall, count
from annotator.nlp.entities.traits import Bundle, Chain, Traits

FORMAT = 1
STEPS = 127
TELLINGS = 10_000  # of the second reading that are remembered
NO_TRAIT = -1  # the last row, of noughts, so that no bundle is empty
Floats = npt.NDArray[np.float32]


class Weights(NamedTuple):
    """The weights of traits: a row for each, a column for each label."""

    rows: dict[str, int]
    table: Floats

    def known(self, traits: Iterable[str]) -> list[int]:
        """Return the rows of those traits that have weights."""
        return [row for row in map(self.rows.get, traits) if row is not None]


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
        self._traits = Traits(lambda traits: [NO_TRAIT, *first.known(traits)])
        self._table = np.vstack([first.table, np.zeros_like(first.table, shape=len(labels))])
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
        chains = list(self._traits.chains(page))
        if not chains:
            return Reading((), np.empty((0, len(self.labels))), ())
        parts = [bundles for chain in chains for bundles in chain.bundles]
        of_bundles = _sums(self._table, [bundle for bundles in parts for bundle in bundles])
        weights = np.add.reduceat(of_bundles, _starts(parts), axis=0)
        return _read(chains, weights.astype(np.float64))

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
        """Read the chains once more, with what each is told by the others."""
        told = [tuple(traits) for parts in self.recalled(first) for traits in parts]
        again = [part for part, traits in enumerate(told) if traits]
        if not again:
            return first
        weights = first.weights.copy()
        weights[again] += [self._told(told[part]) for part in again]
        return _read(first.chains, weights)

    def _telling(self, traits: tuple[str, ...]) -> Floats:
        """Return the weights of what a part is told, by label."""
        weights: Floats = self.second.table[self.second.known(traits)].sum(axis=0)
        return weights


def _sums(table: Floats, bundles: Sequence[Bundle]) -> Floats:
    """Return the sum of the rows that each bundle names; no bundle is empty."""
    rows = np.fromiter(joined.from_iterable(bundles), np.int64)
    sums: Floats = np.add.reduceat(table[rows], _starts(bundles), axis=0)
    return sums


def _starts(lists: Sequence[Sequence[object]]) -> list[int]:
    """Return where each list begins when all stand in a row."""
    return list(accumulate(map(len, lists[:-1]), initial=0))


def _read(chains: Sequence[Chain], weights: Doubles) -> Reading:
    return Reading(chains, weights, tuple(parted([chain.borders for chain in chains], weights)))


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
