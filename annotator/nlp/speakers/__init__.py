"""Who is meant where a text names a speaker."""

from annotator.nlp.speakers.finder import make_speaker_finder

__all__ = ["make_speaker_finder"]
