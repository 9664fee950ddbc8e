"""The spaCy component that finds entities by rules and word lists."""

from spacy.language import Language
from spacy.tokens import Doc, Span

from annotator.nlp.entities.candidate import Candidate, chosen
from annotator.nlp.entities.names import found_names
from annotator.nlp.entities.numbers import numbers
from annotator.nlp.entities.titles import titles
from annotator.nlp.notes import register, text_of
from annotator.nlp.text.lexicon import reading


class EntityFinder:
    """Sets `doc.ents`, and `doc._.scores` by start, end and label."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, doc: Doc) -> Doc:
        with reading(self.language):
            found = _found(text_of(doc))
        pairs = [(span, entity) for entity in found if (span := _span(doc, entity))]
        doc.set_ents([span for span, _ in pairs])
        doc._.scores = {(e.start, e.end, e.label): e.score for _, e in pairs}
        return doc


def _found(text: str) -> tuple[Candidate, ...]:
    return chosen((*numbers(text), *found_names(text), *titles(text)))


def _span(doc: Doc, entity: Candidate) -> Span | None:
    return doc.char_span(entity.start, entity.end, label=entity.label)


@Language.factory("annotator_entities", assigns=["doc.ents"])
def make_entity_finder(nlp: Language, name: str) -> EntityFinder:
    register()
    return EntityFinder(str(nlp.lang))
