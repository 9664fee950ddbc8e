"""What a language says for itself about names, dates and amounts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.model import NameModel


@dataclass(frozen=True, slots=True)
class Grammar:
    """How one language finds dates and amounts in a text, names (with its model, if any), titles.

    Each yields all that may be one, overlapping ones too.
    """

    numbers: Callable[[str], Iterable[Candidate]]
    names: Callable[[str, NameModel | None], Iterable[Candidate]]
    titles: Callable[[str], Iterable[Candidate]]
