"""Teaching the built-in suggester names; the epoch that does best in articles held out stays."""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from annotator.domain.record import Record
from annotator.domain.said import plural, said
from annotator.domain.training import Epoch, Lessons, Training
from annotator.nlp.entities.finder import EntityFinder
from annotator.nlp.entities.model import NameModel
from annotator.nlp.entities.reasons import KINDS
from annotator.nlp.text.lexicon import reading
from annotator.nlp.training import progress
from annotator.nlp.training.finding import entities, found_f1
from annotator.nlp.training.names import EPOCHS, NameCourse
from annotator.nlp.training.progress import Best

STAGE = "names"
COUNTED = frozenset("DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL".split())
Going = Generator[Epoch, None, str]  # and a sentence on what came of it


def teach_names(
    finder: EntityFinder, lessons: Lessons, how: Training, unfinished: Path | None = None
) -> Going:
    """Teach the model of names; what was left `unfinished` in a folder is gone on with."""
    if finder.model is None:
        return said("this language has no model of names to teach")
    course = course_of(finder, finder.model, lessons.train)
    if not course.chains:
        return said("the articles have no names to learn from")
    before, best = finder.model, Best(how.patience, _f1(finder, lessons.dev))
    progress.load(unfinished, course.course, best)
    yield from _epochs(finder, lessons.dev, min(how.epochs, EPOCHS), (course, best, unfinished))
    if best.table is None:
        finder.model = before
        return said("left as they were: in the articles held out nothing became better")
    course.course.table = best.table
    finder.teach(course.model())
    return plural(
        course.chains,
        "epoch {epoch}, from {count} place where names may stand",
        "epoch {epoch}, from {count} places where names may stand",
        epoch=best.epoch,
    )


def _epochs(
    finder: EntityFinder,
    dev: Sequence[Record],
    epochs: int,
    going: tuple[NameCourse, Best, Path | None],
) -> Iterator[Epoch]:
    course, best, unfinished = going
    while course.course.epoch < epochs and not best.over:
        loss = course.course.learn()
        finder.model = course.model()
        f1 = _f1(finder, dev)
        best.take(course.course.epoch, f1, course.course.table)
        progress.save(unfinished, course.course, best)
        yield Epoch(course.course.epoch, epochs, STAGE, STAGE, round(loss, 4), f1)


def course_of(finder: EntityFinder, model: NameModel, records: Sequence[Record]) -> NameCourse:
    """Return a model of names at school with these articles."""
    used = {span.label for record in records for span in record.copy.spans}
    new = sorted(used - {*model.labels} - KINDS.keys() - COUNTED)  # what no rule tells either
    with reading(finder.language):
        return NameCourse(model, records, new)


def _f1(finder: EntityFinder, dev: Sequence[Record]) -> float | None:
    return found_f1(dev, entities(finder, dev)) if dev else None
