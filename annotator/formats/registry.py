"""Every format that needs no library of its own, read top to bottom."""

from annotator.formats.codec import Codec
from annotator.formats.jsonl import JSONL
from annotator.formats.text import TEXT

CODECS: tuple[Codec, ...] = (JSONL, TEXT)
