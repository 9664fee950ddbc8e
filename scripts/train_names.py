"""Train the model of names: train_names.py FOLDER FILE.

FOLDER holds the corpora that `name_corpora.CORPORA` names, as JSON Lines of {"id", "text",
"entities": [[start, end, label]], "missing": [[start, end]]}; FILE is the model to write, such as
`resources/languages/en/names.npz`. Takes a minute or two; the same data make the same model.
"""

import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from name_corpora import SILVER, filled, headlines, texts

from annotator.nlp.entities.examples import (
    CHECKED,
    Numbering,
    Studied,
    Text,
    right_way,
    studied,
)
from annotator.nlp.entities.learning import (
    Example,
    Floats,
    Learning,
    calibration,
    learnt,
    right_logs,
)
from annotator.nlp.entities.model import NameModel, Weights, save
from annotator.nlp.entities.traits import Traits

LABELS = ("", "PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT")
FOLDS = 2
DOUBTFUL = -3.0  # log share below which an unchecked chain is held to be wrong
SELDOM = 2  # a trait seen less often has no weight
LEFT_OUT, WORDS_LEFT_OUT = 0.05, 0.1
FAINT = 1e-2  # a trait with no weight above this is not kept
OF_WORDS = re.compile(r"(?:[FMLU](?:w|s\d|x)|o):")
FIRST = Learning()
SECOND = Learning(epochs=5, step=0.1, wordless=0.0)
AS_IT_IS = np.array([[0, 1], [0, 1]], dtype=np.float32)
NONE = Weights({}, np.zeros((0, len(LABELS)), dtype=np.float32))


def main(folder: Path, file: Path) -> None:
    chance = random.Random(0)
    save(trained([*texts(folder), *filled(chance)], chance), file)


def trained(corpus: Sequence[Text], chance: random.Random) -> NameModel:
    """Return a model trained on texts.

    Two halves read one another: what a half's model doubts in the other is left out where nobody
    has checked it, and what it finds there is what a second reading learns from.
    """
    numbering, second = Numbering(), Numbering()
    read = partial(studied, LABELS, Traits(numbering.numbers))
    halves = [[read(text) for text in corpus[at::FOLDS]] for at in range(FOLDS)]
    loud = [_examples(_headlines(read, half, chance)) for half in halves]
    held = [_first([*_examples(halves[1 - at]), *loud[1 - at]], numbering) for at in range(FOLDS)]
    sure = [e for at in range(FOLDS) for e in _sure(_examples(halves[at]), held[at])]
    first = _first([*sure, *loud[0], *loud[1]], numbering)
    reread: list[Example] = []
    readers = [NameModel(LABELS, _kept(numbering, table), NONE, AS_IT_IS) for table in held]
    for reader, half in zip(readers, halves, strict=True):
        reread += [example for article in half for example in _reread(reader, article, second)]
    told = _kept(second, _second(reread, len(second)))
    for reader in readers:
        reader.second = told
    print(f"{len(sure)} chains, {len(numbering)} traits")
    return NameModel(LABELS, _kept(numbering, first), told, _calibration(readers, halves))


def _headlines(
    read: Callable[[Text], Studied], articles: Sequence[Studied], chance: random.Random
) -> list[Studied]:
    checked = [article.text for article in articles if article.text.worth == CHECKED]
    return [read(headlines(text, chance)) for text in checked]


def _examples(articles: Sequence[Studied]) -> list[Example]:
    return [example for article in articles for example in article.examples]


def _sure(examples: Sequence[Example], table: Floats) -> Iterator[Example]:
    for example, log in zip(examples, right_logs(examples, table), strict=True):
        if example.worth != SILVER or log > DOUBTFUL:
            yield example


def _first(examples: Sequence[Example], numbering: Numbering) -> Floats:
    numbers = [number for example in examples for part in example.numbers for number in part]
    seldom = np.bincount(numbers, minlength=len(numbering)) < SELDOM
    of_words = np.array([bool(OF_WORDS.match(trait)) for trait in numbering])
    left_out = np.where(of_words, WORDS_LEFT_OUT, LEFT_OUT)
    left_out[seldom] = 1
    return learnt(examples, LABELS, (left_out, of_words), FIRST)


def _second(examples: Sequence[Example], traits: int) -> Floats:
    nothing = np.zeros(traits)
    return learnt(examples, LABELS, (nothing, nothing > 0), SECOND)


def _kept(numbering: Numbering, table: Floats) -> Weights:
    kept = np.abs(table).max(axis=1) > FAINT
    traits = [trait for trait, row in numbering.items() if kept[row]]
    return Weights({trait: row for row, trait in enumerate(traits)}, table[kept])


def _reread(model: NameModel, article: Studied, second: Numbering) -> Iterator[Example]:
    """Yield the chains of an article with what a first reading tells of their parts."""
    reading = model.first_reading(article.page)
    rows = iter(reading.weights.astype(np.float32))
    for chain, told in zip(reading.chains, model.recalled(reading), strict=True):
        base = np.array([next(rows) for _ in chain.borders])
        right = right_way(LABELS, article.text, chain)
        if right:
            numbers = [second.numbers(traits) for traits in told]
            yield Example(
                len(chain.texts),
                chain.borders,
                numbers,
                right,
                article.text.worth,
                base,
            )


def _calibration(readers: Sequence[NameModel], halves: Sequence[Sequence[Studied]]) -> Floats:
    """Compare scores with what was right in the half that a reader has not learnt from."""
    judged = [
        judgement
        for reader, half in zip(readers, halves, strict=True)
        for article in half
        if article.text.worth == CHECKED
        for judgement in _judged(reader, article)
    ]
    scores, right = zip(*judged, strict=True)
    return calibration(np.array(scores), np.array(right))


def _judged(model: NameModel, article: Studied) -> Iterator[tuple[float, bool]]:
    text = article.text
    for name in model.names(article.page):
        if not any(start < name.end and name.start < stop for start, stop in text.unjudged):
            yield name.score, (name.start, name.end, name.label) in text.names


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
