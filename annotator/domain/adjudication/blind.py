"""Letters in place of names, so that nobody is judged by who they are."""

from collections.abc import Iterable
from hashlib import sha256
from itertools import count
from string import ascii_uppercase


def letters(article: str, annotators: Iterable[str], seed: str) -> dict[str, str]:
    """Return a letter for each annotator, dealt out anew in each article; always the same there."""
    dealt = sorted(set(annotators), key=lambda name: _lot(seed, article, name))
    return dict(zip(dealt, _alphabet(), strict=False))


def _lot(seed: str, article: str, name: str) -> bytes:
    return sha256(f"{seed}\n{article}\n{name}".encode()).digest()


def _alphabet() -> Iterable[str]:
    yield from ascii_uppercase
    yield from (f"{ascii_uppercase[0]}{number}" for number in count(1))
