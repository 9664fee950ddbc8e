"""What the built-in finder of entities finds in finished articles, and how well."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from annotator.domain.record import Record
from annotator.domain.span import Span, Stretch
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.finder import EntityFinder
from annotator.nlp.entities.model import NameModel
from annotator.nlp.text.lexicon import reading
from annotator.nlp.text.zones import found_zones
from annotator.nlp.training.scoring import entity_f1


def entities(finder: EntityFinder, records: Iterable[Record]) -> Iterator[tuple[Candidate, ...]]:
    """Yield what is found in each article."""
    for record in records:
        text = record.article.text
        with reading(finder.language):
            zones = record.article.zones or found_zones(text)
        yield finder.found(text, zones)


def found_f1(records: Sequence[Record], found: Iterable[Iterable[Candidate]]) -> float:
    """Return F1 of what was found in articles."""
    return entity_f1(records, (list(map(_span, candidates)) for candidates in found))


def _span(one: Candidate) -> Span:
    return Span("", Stretch(one.start, one.end), one.label)


@contextmanager
def going_by(finder: EntityFinder, model: NameModel | None) -> Iterator[None]:
    """Let a finder go by another model for a while."""
    before, finder.model = finder.model, model
    try:
        yield
    finally:
        finder.model = before
