"""Suggesters and training data, with spaCy."""
