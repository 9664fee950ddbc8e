"""Quotes with their cues and sources, and the sentences that they stand in."""

from annotator.nlp.quotes.finder import make_quote_finder
from annotator.nlp.quotes.sentences import make_sentence_finder

__all__ = ["make_quote_finder", "make_sentence_finder"]
