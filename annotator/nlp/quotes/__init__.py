"""Quotes with their cues and sources."""

from annotator.nlp.quotes.finder import make_quote_finder

__all__ = ["make_quote_finder"]
