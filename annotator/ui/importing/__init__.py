"""Bringing articles in: what would come, and what of it is wanted."""
