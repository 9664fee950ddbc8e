"""What the zones of an article tell about names: a dateline holds a place, a byline people."""

import re
from collections.abc import Iterator, Sequence

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.said import said
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.text.lexicon import any_of, by_language, words

DASH = re.compile(r"[(—–:]|--|\s-(?:\s|$)")
PLACE = re.compile(r"[^\W\d_][^\d,/;]*[^\d\s,/;]")
PART = re.compile(r"[^,/;]+")
BREAK = re.compile(r"[|—–(]|\s-\s")
CAPITAL = r"[^\W\d_a-z][\w\u0300-\u036f.’'-]*"
AGENCY = re.compile(rf"(?:/|\bvia\b) ?({CAPITAL}(?: {CAPITAL}){{0,3}})\b")
SURE, AGENCY_SURE = 0.97, 0.8
SENT_FROM = said("A dateline begins with the place that it was sent from")
WROTE = said("A byline names who wrote the article")
SENT_BY = said("A credit names the agency after who took the picture")
LONGEST_PLACE = 4  # words


def zoned(text: str, zones: Sequence[Zone]) -> Iterator[Candidate]:
    """Yield the places of datelines and the people of bylines."""
    for zone in zones:
        find = FOUND_IN.get(zone.kind)
        if find:
            yield from find(text, zone.stretch.start, zone.stretch.end)


def _places(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Yield what stands before the agency, the date and the dash, each part on its own."""
    dash = DASH.search(text, start, end)
    for part in PART.finditer(text, start, dash.start() if dash else end):
        place = PLACE.search(part.group())
        if place and _is_place(place.group()):
            yield Candidate(
                part.start() + place.start(), part.start() + place.end(), "GPE", SURE, SENT_FROM
            )


def _is_place(name: str) -> bool:
    first = name.split(maxsplit=1)[0].strip(".")
    months = words("months", "month_abbreviations")
    return len(name.split()) <= LONGEST_PLACE and name[0].isupper() and first not in months


def _people(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Yield who is named, but for an agency or a place after the only one."""
    opener = _opener().match(text, start, end)
    start = opener.end() if opener else start
    after = BREAK.search(text, start, end)
    end = after.start() if after else end
    if not _joint().search(text, start, end):
        end = start + text[start:end].find(",") if "," in text[start:end] else end
    for name in _person().finditer(text, start, end):
        yield Candidate(name.start(), name.end(), "PERSON", SURE, WROTE)


@by_language
def _person() -> re.Pattern[str]:
    more = rf"(?: (?!{any_of('byline_joints')} )(?:[a-z]{{1,3}} )?{CAPITAL})"
    return re.compile(rf"(?<![\w.’'-]){CAPITAL}{more}{{1,3}}")


@by_language
def _opener() -> re.Pattern[str]:
    return re.compile(rf"(?:[a-z]+ )?{any_of('byline_openers')}\s", re.IGNORECASE)


@by_language
def _joint() -> re.Pattern[str]:
    return re.compile(f" {any_of('byline_joints')} ")


def _agencies(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Yield whom a picture was sent by: NAME in "Photo: Ana Velm / NAME", "Handout via NAME"."""
    for name in AGENCY.finditer(text, start, end):
        yield Candidate(*name.span(1), "ORG", AGENCY_SURE, SENT_BY)


FOUND_IN = {ZoneKind.DATELINE: _places, ZoneKind.BYLINE: _people, ZoneKind.CREDIT: _agencies}
