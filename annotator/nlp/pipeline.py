"""The built-in pipelines, each put together as the `config.cfg` of its language says."""

from spacy.language import Language
from spacy.util import load_config, load_model_from_config

from annotator.nlp import entities, quotes, speakers, zones
from annotator.nlp.text.lexicon import ENGLISH
from annotator.nlp.text.tokenizer import make_tokenizer
from annotator.resources import resource

FACTORIES = (zones, entities, quotes, speakers)  # imported, they are registered


def make_pipeline(origin: str = "", language: str = ENGLISH) -> Language:
    """Return the pipeline of a language; `origin` is what its quotes are signed with."""
    signed = {"components.annotator_quotes.origin": origin}
    config = load_config(resource("languages", language, "config.cfg"), overrides=signed)
    nlp = load_model_from_config(config, auto_fill=True)
    nlp.tokenizer = make_tokenizer(nlp)  # what is suggested can be drawn, and exported
    return nlp
