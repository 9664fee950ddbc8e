"""The model of names that the program brings: weights of traits, from `scripts/train_names.py`.

It reads an article twice: first by what stands in each chain of words, then also by what the first
reading found in the other chains.
"""

import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from annotator.domain.errors import SuggestError
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.chains import chains
from annotator.nlp.entities.page import Page
from annotator.nlp.entities.parting import Border, Named, parted
from annotator.nlp.entities.recall import Name, Recall
from annotator.nlp.entities.runs import Run
from annotator.nlp.entities.traits import Traits

FORMAT = 1
STEPS = 127
Floats = npt.NDArray[np.float32]
Names = tuple[Named, ...]


class Weights(NamedTuple):
    """The weights of traits: a row for each, a column for each label."""

    rows: dict[str, int]
    table: Floats

    def numbers(self, traits: Iterable[str]) -> list[int]:
        return [self.rows[trait] for trait in traits if trait in self.rows]

    def sums(self, parts: Sequence[Sequence[int]]) -> Floats:
        """Return the weights of parts that have traits of these numbers."""
        sums = np.zeros((len(parts), self.table.shape[1]), dtype=np.float32)
        filled = [at for at, numbers in enumerate(parts) if numbers]
        if filled:
            starts = list(accumulate((len(parts[at]) for at in filled), initial=0))
            numbers = np.fromiter(
                (number for part in parts for number in part), dtype=np.int64, count=starts.pop()
            )
            sums[filled] = np.add.reduceat(self.table[numbers], starts, axis=0)
        return sums


class Chain(NamedTuple):
    """A chain, its words as they are compared, and its parts with the numbers of their traits."""

    run: Run
    texts: tuple[str, ...]
    borders: tuple[Border, ...]
    numbers: tuple[list[int], ...]


class NameModel:
    """Tells the names of an article; label 0 is no name.

    `calibration` says what share of the names of a score were right, at some scores in order.
    """

    def __init__(
        self, labels: Sequence[str], first: Weights, second: Weights, calibration: Floats
    ) -> None:
        self.labels = labels
        self.first, self.second = first, second
        self.calibration = calibration
        self.traits = Traits(first.rows.get)

    def names(self, page: Page) -> Iterator[Candidate]:
        """Yield the names of an article in reading order, with calibrated scores."""
        chains, weights = self.first_reading(page)
        told = [self.second.numbers(traits) for traits in self.recalled(chains, weights)]
        for chain, names in self._parted(chains, weights + self.second.sums(told)):
            for name in names:
                part = chain.run.part(name.begin, name.end)
                score = float(np.interp(name.score, *self.calibration))
                yield Candidate(part.start, part.end, self.labels[name.label], score)

    def first_reading(self, page: Page) -> tuple[list[Chain], Floats]:
        """Return the chains of an article and the weights of all their parts in order."""
        chains = list(chains_of(self.traits, page))
        return chains, self.first.sums([n for chain in chains for n in chain.numbers])

    def recalled(self, chains: Sequence[Chain], weights: Floats) -> Iterator[list[str]]:
        """Yield, for each part in order, what the other chains tell of its words."""
        found = [
            (chain, self._named(chain, names)) for chain, names in self._parted(chains, weights)
        ]
        recall = Recall(text for chain in chains for text in chain.texts)
        for _, names in found:
            recall.count(names, 1)
        for chain, names in found:
            recall.count(names, -1)
            yield from [list(recall.traits(chain.texts[b:e])) for b, e in chain.borders]
            recall.count(names, 1)

    def _parted(self, chains: Sequence[Chain], weights: Floats) -> Iterator[tuple[Chain, Names]]:
        rows = iter(weights.tolist())
        for chain in chains:
            yield (
                chain,
                parted(len(chain.texts), chain.borders, list(islice(rows, len(chain.borders)))),
            )

    def _named(self, chain: Chain, names: Names) -> list[Name]:
        return [(chain.texts[name.begin : name.end], self.labels[name.label]) for name in names]


def chains_of(traits: Traits, page: Page) -> Iterator[Chain]:
    """Yield the chains of an article."""
    for view in page.views:
        for run in chains(view.sentence):
            parts = tuple(traits.parts(page, view, run))
            yield Chain(
                run,
                tuple(view.written(word) for word in run.words),
                tuple((part.begin, part.end) for part in parts),
                tuple(part.numbers for part in parts),
            )


def load(path: Path) -> NameModel:
    """Read a model's file; raises `SuggestError` where that cannot be."""
    try:
        with path.open("rb") as archive, np.load(archive, allow_pickle=False) as file:
            return _read(file)
    except FileNotFoundError:
        raise SuggestError(f"The model of names {path.name} is missing.") from None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise SuggestError(
            f"The model of names {path.name} is broken or made for another version."
        ) from error


def _read(file: Mapping[str, npt.NDArray[Any]]) -> NameModel:
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
