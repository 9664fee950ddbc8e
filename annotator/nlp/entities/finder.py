"""The spaCy component that finds entities by rules, word lists and a model of names."""

import warnings
from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from annotator.domain.article import Zone
from annotator.domain.errors import SuggestError
from annotator.nlp.entities import english, german
from annotator.nlp.entities.amending import Amendments, from_arrays, to_arrays
from annotator.nlp.entities.candidate import Candidate, chosen
from annotator.nlp.entities.completing import completed
from annotator.nlp.entities.grammar import Grammar
from annotator.nlp.entities.model import NameModel, load, save
from annotator.nlp.entities.zoned import zoned
from annotator.nlp.linear import keep, kept
from annotator.nlp.notes import register, text_of
from annotator.nlp.text.lexicon import reading
from annotator.resources import resource

NAMES, AMENDMENTS = "names.npz", "amendments.npz"
GRAMMARS = {"english": english.GRAMMAR, "german": german.GRAMMAR}


class EntityFinder:
    """Sets `doc.ents`, and `doc._.scores` and `doc._.reasons` by start, end and label.

    What it has learnt from finished articles, a model of its own and amendments, is saved and
    loaded with its pipeline.
    """

    def __init__(self, language: str, model: NameModel | None, grammar: Grammar) -> None:
        self.language, self.model, self.grammar = language, model, grammar
        self.taught = False
        self.amendments: Amendments | None = None

    def teach(self, model: NameModel | None) -> None:
        """Go by another model of names from here on."""
        self.model, self.taught = model, model is not None

    def to_disk(self, path: Path | str, **_others: object) -> None:
        if not self.taught and self.amendments is None:
            return
        Path(path).mkdir(parents=True, exist_ok=True)
        if self.taught and self.model:
            save(self.model, Path(path, NAMES))
        if self.amendments:
            keep(Path(path, AMENDMENTS), to_arrays(self.amendments))

    def from_disk(self, path: Path | str, **_others: object) -> "EntityFinder":
        names, amendments = Path(path, NAMES), Path(path, AMENDMENTS)
        if names.exists():
            self.teach(load(names))
        if amendments.exists():
            self.amendments = kept(amendments, from_arrays)
        return self

    def found(self, text: str, zones: Sequence[Zone]) -> tuple[Candidate, ...]:
        """Return the entities of a text in reading order."""
        with reading(self.language):
            found = self._found(text, zones)
            return self.amendments.amended(text, found) if self.amendments else found

    def __call__(self, doc: Doc) -> Doc:
        found = self.found(text_of(doc), doc._.zones)
        pairs = [(span, entity) for entity in found if (span := _span(doc, entity))]
        doc.set_ents([span for span, _ in pairs])
        doc._.scores = {(e.start, e.end, e.label): e.score for _, e in pairs}
        doc._.reasons = {(e.start, e.end, e.label): e.reason for _, e in pairs}
        return doc

    def _found(self, text: str, zones: Sequence[Zone]) -> tuple[Candidate, ...]:
        ask = self.grammar
        named = (*ask.numbers(text), *ask.names(text, self.model), *ask.titles(text))
        found = chosen((*named, *zoned(text, zones)))
        return chosen(completed(text, found))


def _span(doc: Doc, entity: Candidate) -> Span | None:
    return doc.char_span(entity.start, entity.end, label=entity.label)


def _loaded(language: str, model: str) -> NameModel | None:
    """Return a language's model; without it the rules go on alone."""
    try:
        return load(resource("languages", language, model)) if model else None
    except SuggestError as error:
        warnings.warn(f"{error} Names are suggested by rules and word lists alone.", stacklevel=3)
        return None


@Language.factory(
    "annotator_entities",
    default_config={"model": "", "grammar": "english"},
    assigns=["doc.ents"],
)
def make_entity_finder(
    nlp: Language, name: str, model: str, grammar: str = "english"
) -> EntityFinder:
    register()
    language = str(nlp.lang)
    return EntityFinder(language, _loaded(language, model), GRAMMARS[grammar])
