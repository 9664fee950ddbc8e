"""Find dates, times and amounts in German: a table of patterns, the longest match wins."""

import re
from collections.abc import Iterator, Sequence

from annotator.nlp.entities.candidate import Candidate
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
from annotator.nlp.text.lexicon import by_language, entries

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
def _rules() -> tuple[tuple[Pattern, re.Pattern[str]], ...]:
    return tuple((rule, _compiled(rule.template, any_case=rule.any_case)) for rule in PATTERNS)


@by_language
def _amount() -> tuple[re.Pattern[str], Sequence[Pattern]]:
    """Return a pattern with a group for each kind of amount, in the order of the kinds."""
    counted = "|".join(f"({kind.template})" for kind in COUNTED)
    return _compiled(f"({PRICED.template})|{AMOUNT}(?:{counted})"), (PRICED, *COUNTED)


def _prefix(text: str, start: int, kind: Pattern) -> int:
    """Return where an amount begins with what stands before it: "rund", "vor mehr als"."""
    about, ago = _before()
    pattern = ago if kind.label == "DATE" else about
    match = pattern.search(text, max(0, start - LONGEST_PREFIX), start)
    return match.start() if match else start


@by_language
def _before() -> tuple[re.Pattern[str], re.Pattern[str]]:
    about = r"{from}" + APPROXIMATELY + "$"
    return _compiled(about), _compiled(rf"\bvor (?:{APPROXIMATELY})?$|{about}")


def _compiled(template: str, *, any_case: bool = True) -> re.Pattern[str]:
    return re.compile(template.format(**_fragments()), re.IGNORECASE if any_case else 0)


@by_language
def _fragments() -> dict[str, str]:
    lists = {fragment: _any_of(name) for fragment, name in LISTS}
    return {**FRAGMENTS, **lists, "amount": NUMBER.format(**lists)}


def _any_of(name: str) -> str:
    longest_first = sorted(entries(name), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(entry) for entry in longest_first) + ")"
