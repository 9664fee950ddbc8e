"""The tokenizer of what is exported: spaCy's own, cut further wherever the window sees a border.

spaCy takes `Stop!”Trump` or `KYIV—“No` for one token, so no span could end within them. Here its
affixes and exceptions come first and the window's words (`annotator.domain.words`) are the infixes:
whatever begins and ends with words is whole tokens. It is a plain spaCy tokenizer, which spaCy
saves with a pipeline and loads without this program.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import spacy
from spacy.attrs import ORTH  # type: ignore[import-not-found]
from spacy.lang.char_classes import UNITS
from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.util import compile_prefix_regex, compile_suffix_regex

from annotator.domain.words import marks, pattern

Pieces = list[dict[int, str]]
# An affix of one character, perhaps only after or before others. The full stop is left to words,
# which know `Mr.`, and an underscore is a letter to them.
SINGLE = re.compile(r"(?:\(\?<=.+\))?(?!\\\.|_)\\?.(?:\(\?!.+\))?", re.DOTALL)


@cache
def blank(language: str) -> Language:
    """Return a pipeline of nothing but the tokenizer of a language, given by its code."""
    nlp = spacy.blank(language)
    nlp.tokenizer = make_tokenizer(nlp)
    return nlp


def make_tokenizer(nlp: Language) -> Tokenizer:
    """Return the tokenizer for the language and the vocabulary of a pipeline."""
    usual = nlp.Defaults
    suffixes = [*_single(usual.suffixes or ()), rf"(?<=[0-9])(?:{_units()})"]
    return Tokenizer(
        nlp.vocab,
        rules=dict(_fitting(usual.tokenizer_exceptions or {})),
        prefix_search=compile_prefix_regex(_single(usual.prefixes or ())).search,
        suffix_search=compile_suffix_regex(suffixes).search,
        infix_finditer=pattern(marks()).finditer,
    )


def _single(affixes: Iterable[str | re.Pattern[str]]) -> list[str]:
    return [affix for affix in map(str, affixes) if SINGLE.fullmatch(affix)]


def _units() -> str:
    """Return the units of measurement that are one word: `km`, not `km/h`."""
    return "|".join(filter(str.isalpha, UNITS.split("|")))


def _fitting(exceptions: Mapping[str, Pieces]) -> Iterator[tuple[str, Pieces]]:
    """Yield the exceptions that cut and leave every border a border: `don't`, not `:)` or `w/o`."""
    for text, pieces in exceptions.items():
        lengths = [len(piece[ORTH]) for piece in pieces]
        cuts = {sum(lengths[:count]) for count in range(len(lengths) + 1)}
        words = pattern(marks()).finditer(text)
        if len(pieces) > 1 and cuts.issuperset(end for word in words for end in word.span()):
            yield text, pieces
