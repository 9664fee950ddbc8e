"""Telling about a mark: on a card, and to those who do not see it."""
