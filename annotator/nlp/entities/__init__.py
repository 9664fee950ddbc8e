"""Names, dates and numbers."""

from annotator.nlp.entities.finder import make_entity_finder

__all__ = ["make_entity_finder"]
