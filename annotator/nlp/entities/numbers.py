"""Find dates, times and amounts: a table of patterns, the longest match wins."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.compiling import (
    Rules,
    any_of,
    compiled,
    compiled_amount,
    compiled_rules,
)
from annotator.nlp.entities.patterns import (
    AMOUNT,
    AMOUNT_SIGNS,
    AMOUNTS,
    APPROXIMATELY,
    COUNTED,
    DIGIT,
    FRAGMENTS,
    LISTED,
    NUMERAL,
    PATTERNS,
    PRICED,
    SIGNS,
    WORDS,
    Pattern,
)
from annotator.nlp.text.lexicon import by_language, entries, lower
from annotator.nlp.text.marks import paragraphs
from annotator.nlp.text.words import cut

WORD = re.compile(r"\w+")
ANY_DIGIT = re.compile(r"\d")
INSIDE = re.compile(r"\w+|[$€£¥]")
OPENERS = frozenset("a an us nz au ca hk c".split())  # "a million", "US$"
BEFORE_DIGIT = 10  # code points before the first digit of a match: "the early-"
LONGEST_PREFIX = 24  # code points of what may stand before an amount


def numbers(text: str) -> Iterator[Candidate]:
    """Yield all matches, overlapping ones too."""
    rules = _rules()
    for paragraph in paragraphs(text):
        signs = _signs(text, *paragraph)
        for rule, pattern in rules:
            if rule.sign in signs:
                for match in pattern.finditer(text, signs[rule.sign], paragraph[1]):
                    yield _found(text, match, rule)
        if not AMOUNT_SIGNS.isdisjoint(signs):
            yield from _amounts(text, *paragraph)


def _signs(text: str, start: int, end: int) -> dict[str, int]:
    """Return the signs that stand in a paragraph, with where its matches may begin."""
    known = _signs_by_word()
    words = known.keys() & WORD.findall(text[start:end].lower())
    signs = {sign: start for word in words for sign in known[word]}
    digit = ANY_DIGIT.search(text, start, end)
    return signs | {DIGIT: max(start, digit.start() - BEFORE_DIGIT)} if digit else signs


@by_language
def _signs_by_word() -> Mapping[str, Sequence[str]]:
    signs: defaultdict[str, list[str]] = defaultdict(list)
    listed = {sign: lower(*names) for sign, names in LISTED.items()}
    for sign, words in (*listed.items(), *((sign, SIGNS[sign].split()) for sign in SIGNS)):
        for word in words:
            signs[word].append(sign)
    return signs


def _found(text: str, match: re.Match[str], rule: Pattern) -> Candidate:
    start = _prefix(text, match.start(), rule.label) if rule.label == "CARDINAL" else match.start()
    return Candidate(start, match.end(), rule.label, rule.score, WORDS[rule.label])


@by_language
def _rules() -> Rules:
    return compiled_rules(PATTERNS, _fragments())


@by_language
def _fragments() -> dict[str, str]:
    return {**FRAGMENTS, **_of_amounts(), **_of_calendar()}


def _amounts(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Yield amounts with what they count: one pattern for all, as numbers are dear to look for."""
    whole, kinds = _amount()
    past = start
    for opening in _openings(text, start, end):
        match = whole.match(text, opening, end) if opening >= past else None
        if match:
            past, kind = match.end(), kinds[(match.lastindex or 1) - 1]
            first = _prefix(text, match.start(), kind.label)
            yield Candidate(first, match.end(), kind.label, kind.score, AMOUNTS[kind.label])


def _openings(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where an amount may begin."""
    openers = _openers()
    for word in cut(text, start, end):
        if word.low in openers:
            yield word.start
        elif not word.low.isalpha():
            yield from (match.start() for match in INSIDE.finditer(text, word.start, word.end))


@by_language
def _openers() -> frozenset[str]:
    """Return the words in small letters that an amount may begin with."""
    return lower("number_words") | OPENERS


@by_language
def _amount() -> tuple[re.Pattern[str], Sequence[Pattern]]:
    return compiled_amount(PRICED, AMOUNT, COUNTED, _fragments())


def _prefix(text: str, start: int, label: str) -> int:
    """Return where an amount begins with what stands before it: "about", "the last", "every"."""
    match = _before().get(label, _before()[""]).search(text, max(0, start - LONGEST_PREFIX), start)
    return match.start() if match else start


@by_language
def _before() -> Mapping[str, re.Pattern[str]]:
    about = r"{from}" + APPROXIMATELY + "$"
    often = rf"{about}|\b(?:every|each|another|a single) $"
    lately = rf"{often}|\b(?:the )?{{recent}} $"
    before = {"": about, "TIME": often, "DATE": lately}
    return {label: compiled(pattern, _fragments()) for label, pattern in before.items()}


def _of_amounts() -> dict[str, str]:
    number, scale = any_of("number_words"), any_of("number_scales")
    counted = rf"{number}(?:[- ]{number}){{0,4}}"
    amount = rf"(?:{NUMERAL}|\b{counted}\b|\ban?(?=\s{scale}\b))(?:[- ]?{scale}\b){{0,3}}"
    return {
        "amount": rf"(?:{amount})",
        "number_word": counted,
        "ordinal": any_of("ordinal_words"),
        "unit": any_of("units"),
        "currency": any_of("currencies"),
    }


def _of_calendar() -> dict[str, str]:
    certain = "|".join(month for month in entries("months") if month not in {"March", "May"})
    return {
        "weekday": rf"(?:{any_of('weekdays')}|{any_of('weekday_abbreviations')}\.)",
        "month": rf"(?:{any_of('months')}|{any_of('month_abbreviations')}\.)",
        "certain_month": certain,
    }
