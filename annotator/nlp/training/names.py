"""Teaching the model of names what a project's articles say, on top of what it knows.

The weights that the model has stay; what is learnt is added to them, and pulled towards nought, so
what the articles say nothing about is told as before.
"""

import re
from collections.abc import Sequence

import numpy as np

from annotator.domain.record import Record
from annotator.nlp.entities.examples import Numbering, Text, studied
from annotator.nlp.entities.learning import Course, Example, Floats, Learning
from annotator.nlp.entities.model import NameModel, Weights
from annotator.nlp.entities.traits import Traits

EPOCHS = 10
# Found on held-out corpora of which the model had seen nothing, with 10 to 200 articles.
HOW = Learning(epochs=EPOCHS, step=0.05, pull=1e-4, wordless=0.1)
LEFT_OUT, WORDS_LEFT_OUT = 0.05, 0.1
SELDOM = -4.0  # what a label weighs at first that is learnt anew
LENGTH = "#:"  # begins a trait that every part has
OF_WORDS = re.compile(r"(?:[FMLU](?:w|s\d|x)|o):")


def text_of(record: Record) -> Text:
    """Return a finished article as a model of names learns from it."""
    names = sorted((span.start, span.end, span.label) for span in record.copy.spans)
    unjudged = tuple((stretch.start, stretch.end) for stretch in record.missing)
    return Text(record.article.text, tuple(names), unjudged)


class NameCourse:
    """A model of names at school; `model` is what it has become.

    `new` are labels that it does not tell yet, and nobody else does either; what has one of those
    `told_by_rules` is no name to it.
    """

    def __init__(self, model: NameModel, records: Sequence[Record], new: Sequence[str]) -> None:
        self.labels = (*model.labels, *new)
        self._first = _widened(model.first, len(new), SELDOM)
        self._second = _widened(model.second, len(new), 0.0)
        self._calibration = model.calibration
        numbering = Numbering()
        read = Traits(numbering.numbers)
        told = {span.label for record in records for span in record.copy.spans} - {*self.labels}
        lessons = (studied(self.labels, read, text_of(record), told) for record in records)
        examples = [example for lesson in lessons for example in lesson.examples]
        self._place(numbering)
        of_words = np.array([bool(OF_WORDS.match(trait)) for trait in numbering], dtype=bool)
        left_out = np.where(of_words, WORDS_LEFT_OUT, LEFT_OUT)
        self.course = Course(self._based(examples), self.labels, (left_out, of_words), HOW)
        self.chains = len(examples)

    def _place(self, numbering: Numbering) -> None:
        """Find out which rows of the model the traits of the articles have, or will have."""
        rows = self._first.rows
        self._new = [trait for trait in numbering if trait not in rows]
        every = rows | {trait: len(rows) + at for at, trait in enumerate(self._new)}
        self._rows = np.array([every[trait] for trait in numbering], np.int64)
        self._every = every

    def _based(self, examples: Sequence[Example]) -> list[Example]:
        """Return the examples with what the model has for each part of them."""
        known = self._table()[self._rows]
        return [
            example._replace(base=np.array([known[numbers].sum(0) for numbers in example.numbers]))
            for example in examples
        ]

    def _table(self) -> Floats:
        nothing = np.zeros((len(self._new), len(self.labels)), np.float32)
        return np.vstack([self._first.table * np.float32(self._first.step), nothing])

    def model(self) -> NameModel:
        """Return the model with what it has learnt by now."""
        table = self._table()
        table[self._rows] += self.course.table
        first = Weights(self._every, table)
        return NameModel(self.labels, first, self._second, self._calibration)


def _widened(weights: Weights, more: int, seldom: float) -> Weights:
    """Return weights with columns for more labels, at first as seldom as is said."""
    if not more:
        return weights
    columns = np.zeros((len(weights.table), more), np.float32)
    columns[[row for trait, row in weights.rows.items() if trait.startswith(LENGTH)]] = seldom
    return weights._replace(table=np.hstack([weights.table, columns / weights.step]))
