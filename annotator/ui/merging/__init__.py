"""Bringing annotators' files back in: what would come, and what has to be answered first."""
