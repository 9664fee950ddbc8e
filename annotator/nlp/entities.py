"""The spaCy component that finds entities by rules and word lists."""

from spacy.language import Language
from spacy.tokens import Doc, Span

from annotator.nlp.candidate import Candidate, chosen
from annotator.nlp.names import found_names
from annotator.nlp.notes import register
from annotator.nlp.numbers import numbers
from annotator.nlp.titles import titles


class EntityFinder:
    """Sets `doc.ents`, and `doc._.scores` by start, end and label."""

    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        found = chosen((*numbers(text), *found_names(text), *titles(text)))
        pairs = [(span, entity) for entity in found if (span := _span(doc, entity))]
        doc.set_ents([span for span, _ in pairs])
        doc._.scores = {(e.start, e.end, e.label): e.score for _, e in pairs}
        return doc


def _span(doc: Doc, entity: Candidate) -> Span | None:
    return doc.char_span(entity.start, entity.end, label=entity.label)


@Language.factory("annotator_entities", assigns=["doc.ents"])
def make_entity_finder(nlp: Language, name: str) -> EntityFinder:
    register()
    return EntityFinder()
