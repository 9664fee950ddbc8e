"""Teaching the built-in suggester amendments, if they prove good in articles left out."""

from collections.abc import Iterator, Sequence
from itertools import chain

from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.training import Epoch
from annotator.nlp.entities.amending import Amendments, Judged, amendments
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.finder import EntityFinder
from annotator.nlp.entities.model import NameModel
from annotator.nlp.training.finding import entities, found_f1, going_by
from annotator.nlp.training.names import EPOCHS
from annotator.nlp.training.naming import Going, course_of

STAGE = "amendments"
FOLDS = 2
GAIN = 0.003  # of F1 that amendments must bring
Fold = tuple[Sequence[Record], list[Judged]]


def teach_amendments(
    finder: EntityFinder, train: Sequence[Record], untaught: NameModel | None
) -> Going:
    """Teach what to amend in what a finder finds by a model that has not seen the articles.

    Each half of them is read by a model that the other half has taught.
    """
    halves = [train[at::FOLDS] for at in range(FOLDS)]
    folds: list[Fold] = []
    for at, half in enumerate(halves):
        yield Epoch(at, FOLDS, STAGE, STAGE)
        with going_by(finder, _taught(finder, untaught, halves[1 - at])):
            read = zip(half, entities(finder, half), strict=True)
            folds.append((half, [_judged(record, found) for record, found in read]))
    gain = _gain(folds)
    if gain < GAIN:
        return said("not used: in articles left out of learning they brought nothing")
    finder.amendments = amendments(list(chain.from_iterable(judged for _, judged in folds)))
    return said(
        "used: {points:.1f} points more in articles left out of learning", points=100 * gain
    )


def _taught(
    finder: EntityFinder, model: NameModel | None, records: Sequence[Record]
) -> NameModel | None:
    if model is None or not records:
        return model
    course = course_of(finder, model, records)
    for _ in range(EPOCHS if course.chains else 0):
        course.course.learn()
    return course.model()


def _judged(record: Record, found: Sequence[Candidate]) -> Judged:
    right = frozenset((span.start, span.end, span.label) for span in record.copy.spans)
    return Judged(record.article.text, found, right)


def _gain(folds: Sequence[Fold]) -> float:
    """Return how much more F1 there is where each half is amended as the other one teaches."""
    records = list(chain.from_iterable(half for half, _ in folds))
    before = [judged.found for _, of in folds for judged in of]
    return found_f1(records, _amended(folds)) - found_f1(records, before)


def _amended(folds: Sequence[Fold]) -> Iterator[Sequence[Candidate]]:
    for at, (_, own) in enumerate(folds):
        others = list(chain.from_iterable(of for n, (_, of) in enumerate(folds) if n != at))
        learnt: Amendments = amendments(others)
        for judged in own:
            yield learnt.amended(judged.text, judged.found)
