"""Find dates, times and amounts in German: a table of patterns, the longest match wins."""

import re
from collections.abc import Iterator, Sequence

from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.compiling import (
    Rules,
    any_of,
    compiled,
    compiled_amount,
    compiled_rules,
)
from annotator.nlp.entities.german.patterns import (
    AMOUNT,
    APPROXIMATELY,
    COUNTED,
    FRAGMENTS,
    NUMBER,
    PATTERNS,
    PRICED,
)
from annotator.nlp.entities.patterns import AMOUNTS, WORDS, Pattern
from annotator.nlp.text.lexicon import by_language

LONGEST_PREFIX = 24  # code points of what may stand before an amount
LISTS = (
    ("number", "number_words"),
    ("scale", "number_scales"),
    ("ordinal", "ordinal_words"),
    ("unit", "units"),
    ("currency", "currencies"),
    ("month", "months"),
    ("weekday", "weekdays"),
)


def numbers(text: str) -> Iterator[Candidate]:
    """Yield all matches, overlapping ones too."""
    for rule, pattern in _rules():
        for match in pattern.finditer(text):
            yield Candidate(match.start(), match.end(), rule.label, rule.score, WORDS[rule.label])
    whole, kinds = _amount()
    for match in whole.finditer(text):
        kind = kinds[(match.lastindex or 1) - 1]
        start = _prefix(text, match.start(), kind)
        yield Candidate(start, match.end(), kind.label, kind.score, AMOUNTS[kind.label])


@by_language
def _rules() -> Rules:
    return compiled_rules(PATTERNS, _fragments())


@by_language
def _amount() -> tuple[re.Pattern[str], Sequence[Pattern]]:
    return compiled_amount(PRICED, AMOUNT, COUNTED, _fragments())


def _prefix(text: str, start: int, kind: Pattern) -> int:
    """Return where an amount begins with what stands before it: "rund", "vor mehr als"."""
    about, ago = _before()
    pattern = ago if kind.label == "DATE" else about
    match = pattern.search(text, max(0, start - LONGEST_PREFIX), start)
    return match.start() if match else start


@by_language
def _before() -> tuple[re.Pattern[str], re.Pattern[str]]:
    about = r"{from}" + APPROXIMATELY + "$"
    ago = rf"\bvor (?:{APPROXIMATELY})?$|{about}"
    return compiled(about, _fragments()), compiled(ago, _fragments())


@by_language
def _fragments() -> dict[str, str]:
    lists = {fragment: any_of(name) for fragment, name in LISTS}
    return {**FRAGMENTS, **lists, "amount": NUMBER.format(**lists)}
