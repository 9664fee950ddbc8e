"""How well what is typed fits a name."""

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache

from annotator.domain.wording import folded


class Fit(IntEnum):
    """The smaller, the better: the whole name, its beginning, its words', inside it, its letters.

    What has few letters fits only where something begins.
    """

    WHOLE = 0
    BEGINNING = 1
    WORDS = 2
    INSIDE = 3
    LETTERS = 4


FEW = 2
fold = lru_cache(maxsize=16384)(folded)  # every key asks for all names again


def fit(typed: str, names: Iterable[str]) -> Fit | None:
    """Return how well typed letters fit the best of some names, or None.

    Upper and lower case and accents count alike.
    """
    wanted = " ".join(fold(typed).split())
    fits = (_fit(wanted, fold(name)) for name in names)
    return min((found for found in fits if found is not None), default=None)


def _fit(wanted: str, name: str) -> Fit | None:
    if name.startswith(wanted):
        return Fit.WHOLE if name == wanted else Fit.BEGINNING
    if _begin_words(wanted, name):
        return Fit.WORDS
    if len(wanted) <= FEW:
        return None
    if wanted in name:
        return Fit.INSIDE
    return Fit.LETTERS if _in_order(wanted, name) else None


def _begin_words(wanted: str, name: str) -> bool:
    words = "".join(c if c.isalnum() else " " for c in name).split()
    return all(any(word.startswith(part) for word in words) for part in wanted.split())


def _in_order(wanted: str, name: str) -> bool:
    letters = iter(name)
    return all(letter in letters for letter in wanted if letter != " ")
