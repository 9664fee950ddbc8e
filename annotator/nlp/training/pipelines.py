"""Teaching a spaCy pipeline its `ner`: a new one, or an installed one that is not to forget.

An installed pipeline goes on reading texts of the project as it did before (replay: Robins,
Catastrophic forgetting, rehearsal and pseudorehearsal, 1995): what it said of them is learnt again
beside what is new.
"""

import random
from bisect import bisect_left
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, cast

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import filter_spans, load_config, load_model_from_config
from thinc.api import Config, fix_random_seed

from annotator.domain.article import Article
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.span import Span, Stretch
from annotator.domain.training import BLANK, Epoch, Learnt, Lessons, Training, TrainingError
from annotator.nlp.notes import register
from annotator.nlp.text.tokenizer import make_tokenizer
from annotator.nlp.training.scoring import entity_f1
from annotator.resources import resource

STAGE = "ner"
NER, EMBEDDING = "ner", "tok2vec"
DROPOUT = 0.15
LARGEST, SMALLEST, BATCHES = 16, 2, 20  # lines in a batch; batches at least, if there are enough
Teaching = Generator[Epoch, None, tuple[Language, Learnt]]


def teach_pipeline(
    language: str, lessons: Lessons, how: Training, replay: Sequence[Article] = ()
) -> Teaching:
    """Return a pipeline that has learnt the entities of finished articles, and what came of it."""
    register()
    fix_random_seed(0)
    labels = sorted({span.label for record in lessons.train for span in record.copy.spans})
    if not labels:
        raise TrainingError(said("the articles have no entities to learn from"))
    pupil = Pupil(language, how.start)
    before = None if pupil.fresh else _f1(pupil.nlp, lessons.dev)
    pupil.prepare(lessons.train, labels, replay)
    untaught = None if pupil.fresh else _f1(pupil.nlp, lessons.test)
    best = yield from _epochs(pupil, lessons.dev, how, before)
    lines = len(pupil.examples)
    note = said("epoch {epoch}, from {lines} lines", epoch=best.epoch, lines=lines)
    if not best.epoch:
        note = said("left as it was: in the articles held out nothing became better")
    after = {"entities": _f1(pupil.nlp, lessons.test)}
    return pupil.nlp, Learnt({STAGE: note}, {"entities": untaught}, after, tuple(labels))


class Pupil:
    """A pipeline that learns; `fresh` is one that knew nothing."""

    def __init__(self, language: str, start: str) -> None:
        self.fresh = start == BLANK
        self.nlp = _blank(language) if self.fresh else _loaded(start)
        self._learning = [EMBEDDING, NER] if self.fresh else [NER]
        self.examples: list[Example] = []
        self._again: list[Example] = []

    def prepare(
        self, records: Sequence[Record], labels: Sequence[str], replay: Sequence[Article]
    ) -> None:
        """Take what is to be learnt, and what not to be forgotten."""
        self.examples = [one for record in records for one in _examples(self.nlp, record)]
        if self.fresh:
            self._optimizer = self.nlp.initialize(lambda: self.examples)
            return
        self._again = _replayed(self.nlp, replay)
        ner: Any = self.nlp.get_pipe(NER)
        for label in labels:
            ner.add_label(label)
        self._optimizer = self.nlp.resume_training()

    def learn(self, number: int) -> float:
        """Go once through what is new and through as much of the rest; return the mean loss."""
        chance = random.Random(number)  # noqa: S311  (the same every time, no secret)
        these = [*self.examples]
        these += chance.sample(self._again, min(len(self._again), len(these)))
        chance.shuffle(these)
        losses: dict[str, float] = {}
        with self.nlp.select_pipes(enable=self._learning):
            for batch in _batches(these):
                self.nlp.update(batch, sgd=self._optimizer, drop=DROPOUT, losses=losses)
        return losses.get(NER, 0.0) / max(1, len(these))

    def weights(self) -> list[bytes]:
        return [cast("Any", self.nlp.get_pipe(name)).model.to_bytes() for name in self._learning]

    def go_back(self, weights: Sequence[bytes]) -> None:
        for name, kept in zip(self._learning, weights, strict=True):
            cast("Any", self.nlp.get_pipe(name)).model.from_bytes(kept)


def _batches(examples: Sequence[Example]) -> Iterator[Sequence[Example]]:
    size = max(SMALLEST, min(LARGEST, len(examples) // BATCHES))
    return (examples[at : at + size] for at in range(0, len(examples), size))


def _blank(language: str) -> Language:
    """Return an `ner` that knows nothing, with our own tokenizer."""
    shared = load_config(resource("training", "shared.cfg"))
    ner = Config().from_disk(resource("training", "ner.cfg"), interpolate=False)
    components = shared.merge(ner)["components"]
    wanted = {"nlp": {"lang": language, "pipeline": [EMBEDDING, NER]}, "components": components}
    nlp = load_model_from_config(Config(wanted), auto_fill=True)
    nlp.tokenizer = make_tokenizer(nlp)
    return nlp


def _loaded(start: str) -> Language:
    """Return an installed pipeline whose `ner` shares nothing with what is not to change."""
    nlp = spacy.load(start)
    if NER not in nlp.pipe_names:
        raise TrainingError(
            said(
                "{start} has no component that names entities, so it cannot learn any", start=start
            )
        )
    for name in nlp.pipe_names:
        if NER in getattr(nlp.get_pipe(name), "listening_components", ()):
            nlp.replace_listeners(name, NER, ["model.tok2vec"])
    return nlp


class Best(NamedTuple):
    """The epoch that did best in the articles held out; 0 is before learning."""

    epoch: int
    f1: float | None


def _epochs(
    pupil: Pupil, dev: Sequence[Record], how: Training, before: float | None
) -> Generator[Epoch, None, Best]:
    best, kept = Best(0, before), pupil.weights()
    for number in range(1, how.epochs + 1):
        loss = pupil.learn(number)
        f1 = _f1(pupil.nlp, dev)
        yield Epoch(number, how.epochs, STAGE, STAGE, round(float(loss), 4), f1)
        if f1 is None or best.f1 is None or f1 >= best.f1:
            best, kept = Best(number, f1), pupil.weights()
        elif number - best.epoch >= how.patience:
            break
    pupil.go_back(kept)
    return best


def _examples(nlp: Language, record: Record) -> Iterator[Example]:
    """Yield the lines of an article with their entities, but for those off the tokens' borders."""
    spans = sorted(record.copy.spans, key=lambda span: span.start)
    starts = [span.start for span in spans]
    for start, line in _lines(record.article.text):
        there = spans[bisect_left(starts, start) : bisect_left(starts, start + len(line))]
        reference = nlp.make_doc(line)
        placed = (reference.char_span(s.start - start, s.end - start, s.label) for s in there)
        reference.set_ents(filter_spans([span for span in placed if span]))
        yield Example(nlp.make_doc(line), reference)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, line
        at += len(line) + 1


def _replayed(nlp: Language, articles: Iterable[Article]) -> list[Example]:
    """Return what a pipeline says of texts before it learns anything."""
    lines = [line for article in articles for _, line in _lines(article.text)]
    return [Example(nlp.make_doc(doc.text), doc) for doc in nlp.pipe(lines)]


def _f1(nlp: Language, dev: Sequence[Record]) -> float | None:
    if not dev:
        return None
    docs = nlp.pipe(record.article.text for record in dev)
    return entity_f1(dev, map(_spans, docs))


def _spans(doc: Doc) -> list[Span]:
    return [Span("", Stretch(e.start_char, e.end_char), e.label_) for e in doc.ents]
