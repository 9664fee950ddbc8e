"""Find dates, times and amounts: a table of patterns, the longest match wins."""

import re
from collections.abc import Iterator

from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.patterns import APPROXIMATELY, FRAGMENTS, NUMERAL, PATTERNS
from annotator.nlp.text.lexicon import by_language, entries


def numbers(text: str) -> Iterator[Candidate]:
    """Yield all matches, overlapping ones too."""
    for label, pattern, score in _rules():
        for match in pattern.finditer(text):
            yield Candidate(match.start(), match.end(), label, score)


@by_language
def _rules() -> tuple[tuple[str, re.Pattern[str], float], ...]:
    fragments = {**FRAGMENTS, **_amounts(), **_calendar()}
    return tuple(
        (
            pattern.label,
            re.compile(
                pattern.template.format(**fragments), re.IGNORECASE if pattern.any_case else 0
            ),
            pattern.score,
        )
        for pattern in PATTERNS
    )


def _amounts() -> dict[str, str]:
    number, scale = _any_of("number_words"), _any_of("number_scales")
    counted = rf"{number}(?:[- ]{number}){{0,4}}"
    amount = rf"(?:{NUMERAL}|\b{counted}\b|\ban?(?=\s{scale}\b))(?:[- ]?{scale}\b){{0,3}}"
    return {
        "amount": rf"{APPROXIMATELY}(?:{amount})",
        "bare": rf"(?:{amount})",
        "ordinal": _any_of("ordinal_words"),
        "unit": _any_of("units"),
        "currency": _any_of("currencies"),
    }


def _calendar() -> dict[str, str]:
    certain = "|".join(month for month in entries("months") if month not in {"March", "May"})
    return {
        "weekday": rf"(?:{_any_of('weekdays')}|{_any_of('weekday_abbreviations')}\.)",
        "month": rf"(?:{_any_of('months')}|{_any_of('month_abbreviations')}\.)",
        "certain_month": certain,
    }


def _any_of(name: str) -> str:
    longest_first = sorted(entries(name), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(entry) for entry in longest_first) + ")"
