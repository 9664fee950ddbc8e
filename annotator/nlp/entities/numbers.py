"""Find dates, times and amounts: a table of patterns, the longest match wins."""

import re
from collections.abc import Iterator, Mapping, Sequence

from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.patterns import (
    AMOUNT,
    AMOUNTS,
    APPROXIMATELY,
    COUNTED,
    FRAGMENTS,
    NUMERAL,
    PATTERNS,
    PRICED,
    WORDS,
    Pattern,
)
from annotator.nlp.text.lexicon import by_language, entries

LONGEST_PREFIX = 24  # code points of what may stand before an amount


def numbers(text: str) -> Iterator[Candidate]:
    """Yield all matches, overlapping ones too."""
    for label, pattern, score in _rules():
        reason = WORDS[label]
        for match in pattern.finditer(text):
            start = _prefix(text, match.start(), label) if label == "CARDINAL" else match.start()
            yield Candidate(start, match.end(), label, score, reason)
    yield from _amounts(text)


@by_language
def _rules() -> tuple[tuple[str, re.Pattern[str], float], ...]:
    return tuple(
        (rule.label, _compiled(rule.template, any_case=rule.any_case), rule.score)
        for rule in PATTERNS
    )


def _compiled(template: str, *, any_case: bool = True) -> re.Pattern[str]:
    return re.compile(template.format(**_fragments()), re.IGNORECASE if any_case else 0)


@by_language
def _fragments() -> dict[str, str]:
    return {**FRAGMENTS, **_of_amounts(), **_of_calendar()}


def _amounts(text: str) -> Iterator[Candidate]:
    """Yield amounts with what they count: one pattern for all, as numbers are dear to look for."""
    whole, kinds = _amount()
    for match in whole.finditer(text):
        kind = kinds[(match.lastindex or 1) - 1]
        start = _prefix(text, match.start(), kind.label)
        yield Candidate(start, match.end(), kind.label, kind.score, AMOUNTS[kind.label])


@by_language
def _amount() -> tuple[re.Pattern[str], Sequence[Pattern]]:
    """Return a pattern with a group for each kind of amount, in the order of the kinds."""
    counted = "|".join(f"({kind.template})" for kind in COUNTED)
    return _compiled(f"({PRICED.template})|{AMOUNT}(?:{counted})"), (PRICED, *COUNTED)


def _prefix(text: str, start: int, label: str) -> int:
    """Return where an amount begins with what stands before it: "about", "the last", "every"."""
    match = _before().get(label, _before()[""]).search(text, max(0, start - LONGEST_PREFIX), start)
    return match.start() if match else start


@by_language
def _before() -> Mapping[str, re.Pattern[str]]:
    about = r"{from}" + APPROXIMATELY + "$"
    often = rf"{about}|\b(?:every|each|another|a single) $"
    lately = rf"{often}|\b(?:the )?{{recent}} $"
    return {"": _compiled(about), "TIME": _compiled(often), "DATE": _compiled(lately)}


def _of_amounts() -> dict[str, str]:
    number, scale = _any_of("number_words"), _any_of("number_scales")
    counted = rf"{number}(?:[- ]{number}){{0,4}}"
    amount = rf"(?:{NUMERAL}|\b{counted}\b|\ban?(?=\s{scale}\b))(?:[- ]?{scale}\b){{0,3}}"
    return {
        "amount": rf"(?:{amount})",
        "number_word": counted,
        "ordinal": _any_of("ordinal_words"),
        "unit": _any_of("units"),
        "currency": _any_of("currencies"),
    }


def _of_calendar() -> dict[str, str]:
    certain = "|".join(month for month in entries("months") if month not in {"March", "May"})
    return {
        "weekday": rf"(?:{_any_of('weekdays')}|{_any_of('weekday_abbreviations')}\.)",
        "month": rf"(?:{_any_of('months')}|{_any_of('month_abbreviations')}\.)",
        "certain_month": certain,
    }


def _any_of(name: str) -> str:
    longest_first = sorted(entries(name), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(entry) for entry in longest_first) + ")"
