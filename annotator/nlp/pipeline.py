"""The built-in pipeline: spaCy's English tokenizer and components of our own."""

import spacy
from spacy.language import Language

from annotator.nlp import entities, quotes, speakers, zones

FACTORIES = (zones, entities, quotes, speakers)  # imported, they are registered
COMPONENTS = ("annotator_zones", "annotator_entities", "annotator_quotes", "annotator_speakers")


def make_pipeline(origin: str = "") -> Language:
    """Return the pipeline; `origin` is what its quotes are signed with."""
    nlp = spacy.blank("en")
    for name in COMPONENTS:
        config = {"origin": origin} if name == "annotator_quotes" else {}
        nlp.add_pipe(name, config=config)
    return nlp
