"""Find what is no running text: datelines, bylines, captions, credits and more, by their looks.

Each is told by its form, not by who wrote it: "GENEVA (Any Agency) —" is a dateline of whatever
agency. The forms are those of English and German news.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from annotator.domain.article import Zone, ZoneKind, tile
from annotator.domain.span import Stretch
from annotator.nlp.text.framing import framing
from annotator.nlp.text.known import labels_of
from annotator.nlp.text.marks import paragraphs

ACCENTS = "\u0300-\u036f"  # signs of their own
NAME = rf"[^\W\d_a-z][\w.’'{ACCENTS}-]*"
PARTICLE = r"(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|the|van|von|y|zu)"
FULL_NAME = rf"{NAME}(?:[ \xa0](?:{PARTICLE}[ \xa0])*{NAME}){{1,4}}"
PLACE = rf"(?P<place>{NAME}(?:[ /-]{NAME}){{0,3}})"
DASH = r"[ \xa0]?(?:—|–|--|-)[ \xa0]"
WIRES = r"(?:AFP|AP|Associated Press|Reuters|REUTERS|UPI|CNN|DPA|dpa|EFE|ANSA|TASS|PA|Xinhua|BBC)"
LIBRARY = rf"(?:Getty(?: Images)?|Shutterstock|Alamy|Handout|(?:[A-Z]\w+ )?Wire|{WIRES})"
ROLE = r"(?:correspondent|reporter|editor|writer|columnist|contributor)s?"
MADE = (
    r"(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Pp]roduced"
    r"|[Tt]ranslated)(?:(?: and|,) \w+)* by "
)
PICTURE = (
    r"(?:(?:Photo(?:graph)?|Picture|Image|Video|Illustration|Graphic|Foto|Bild|PHOTO|FOTO)"
    r"(?: (?:by|credit|courtesy of))?|[Cc]redit)"
)
JOINT = rf"(?:and|und|in|for|at|[Ss]taff|{PARTICLE}|{ROLE})[ \xa0]"
SENTENCE_END = "(?:^|(?<=[.!?”\"’')|] ))"
WITHIN_LINE = re.compile(r" (?:(?<=[.!?”\"’')|] )|(?=[\[(]))")  # a form may begin after it

# "BREAKING —" is no place, and "U.S." is too short to be told from other beginnings.
NO_PLACES = frozenset(
    "ANALYSIS BREAKING CORRECTION EDITORIAL EXCLUSIVE EXPLAINER FILE LIVE NEWS NOTE OPINION "
    "PHOTO PHOTOS REVIEW UPDATE UPDATED VIDEO WATCH".split()
)
PLACES = frozenset({"GPE", "LOC"})
SHORTEST = 4
LONGEST_CAPTION = 600  # code points

WIRED = rf"^(?:[^\W\d_]{{3,9}}\.? \d{{1,2}} )?\({WIRES}\){DASH}"
IN_BRACKETS = r"\((?![RDI]-)[^\W\d_][\w.&/’' -]{1,30}\)"  # no "(R-Texas)"
BEGINNING = r"(?=\W?[^\Wa-z])"
AGENCY = rf"^{PLACE}(?:,[^\n(—–]{{1,30}})? ?{IN_BRACKETS}{DASH}{BEGINNING}"
SHOUTED = rf"^{PLACE}(?:,[^\n(—–:]{{1,40}})?{DASH}{BEGINNING}"
KNOWN = rf"^{PLACE}: {BEGINNING}(?=[^\n]{{60}})"
BY = (
    rf"^(?:By|BY|Von|VON|(?:Story|Words|Text|Report) by):? {NAME}"
    rf"(?:[ \xa0,/&|]+(?:{JOINT})*(?:{NAME}|{ROLE})){{0,9}}[ \xa0]*(?:[,|–—-][^\n.]{{0,60}})?$"
)
CONTRIBUTED = (
    r"^[^\n“\"]{2,160} contributed (?:reporting|to this (?:report|story|article))"
    r"(?: from [^\n]{2,60})?\.?$"
)
REPORTED = (
    rf"^{FULL_NAME}(?: and {FULL_NAME})? reported from {NAME}"
    rf"(?:,? (?:and )?{NAME}){{0,6}}$"
)
LABELLED = (
    r"^(?:FILE PHOTO|FILE|File photo|CAPTION|(?:Image |Photo )?[Cc]aption|Pictured|PHOTO)"
    r" ?[:–—-] ?[^\n]*$"
)
FORMS = tuple(
    (kind, re.compile(form, re.MULTILINE))
    for kind, form in (
        (ZoneKind.DATELINE, WIRED),
        (ZoneKind.DATELINE, AGENCY),
        (ZoneKind.DATELINE, SHOUTED),
        (ZoneKind.DATELINE, KNOWN),
        (ZoneKind.BYLINE, BY),
        (ZoneKind.BYLINE, rf"^(?:By|BY|Von|VON) (?:[\w’-]+ ){{0,4}}{ROLE}$"),
        (ZoneKind.BYLINE, rf"^{FULL_NAME}, [^\n.,]{{0,40}}\b{ROLE}$"),
        (ZoneKind.CREDIT, rf"{SENTENCE_END}\({MADE}[^()\n]*\)\.?"),
        (ZoneKind.CREDIT, rf"^[–—-]* ?{MADE}[^\n]*$"),
        (ZoneKind.CREDIT, CONTRIBUTED),
        (ZoneKind.CREDIT, REPORTED),
        (ZoneKind.CREDIT, r"^(?:©|Copyright\b)[^\n]*$"),
        (ZoneKind.CREDIT, rf"^[^\n.!?“\"]{{0,60}}(?:/| via ){LIBRARY}\.?$"),
        (ZoneKind.CAPTION, LABELLED),
    )
)
# Whose picture it is, on a line of its own or at the end of the caption's.
PICTURES = tuple(
    re.compile(form, re.MULTILINE)
    for form in (
        rf"{SENTENCE_END}[\[(]?{PICTURE}(?:: |(?<=by) |(?<=of) )[^\n.]{{2,80}}\.?$",
        rf"(?:^|(?<= ))[\[(][^()\n]{{0,40}}\b{PICTURE}s?(?:/| via )[^()\n]*[\])]\.?$",
        rf"(?:^|(?<= ))\([^()\n]{{2,60}}(?:/| via ){LIBRARY}\)\.?$",
        rf"{SENTENCE_END}{NAME}(?: {NAME}){{0,3}} via {NAME}(?: {NAME}){{0,3}}\.?$",
    )
)


class _Beginnings(NamedTuple):
    """Where forms may begin: with a line, or in any place."""

    lines: Sequence[int]
    places: Sequence[int]

    def of(self, form: re.Pattern[str]) -> Sequence[int]:
        return self.lines if form.pattern.startswith("^") else self.places


def found_zones(text: str, title: str = "") -> tuple[Zone, ...]:
    """Return zones that tile the text; white space between two belongs to the first.

    A line that repeats the title is the headline.
    """
    begins = _beginnings(text)
    zones = _apart((*_pictures(text, begins), *_matches(text, begins)))
    return tile(text, _apart((*zones, *framing(text, title, zones))))


def _apart(found: Iterable[Zone]) -> tuple[Zone, ...]:
    """Put zones in order and leave out those that overlap an earlier one."""
    zones: list[Zone] = []
    for zone in sorted(found, key=lambda zone: zone.stretch.start):
        if not zones or zones[-1].stretch.end <= zone.stretch.start:
            zones.append(zone)
    return tuple(zones)


def _beginnings(text: str) -> _Beginnings:
    lines = [start for start, _ in paragraphs(text)]
    within = (match.end() for match in WITHIN_LINE.finditer(text))
    return _Beginnings(lines, sorted({*lines, *within}))


def _matches(text: str, begins: _Beginnings) -> Iterator[Zone]:
    for kind, form in FORMS:
        for match in _tried(form, text, begins.of(form)):
            if kind is not ZoneKind.DATELINE or _may_be_dateline(match):
                yield Zone(kind, _with_space(text, match.start(), match.end()))


def _pictures(text: str, begins: _Beginnings) -> Iterator[Zone]:
    """Yield credits of pictures, and as captions what stands before them on their lines."""
    for form in PICTURES:
        for match in _tried(form, text, begins.of(form)):
            line = text.rfind("\n", 0, match.start()) + 1
            if match.start() - line > LONGEST_CAPTION:
                continue
            if match.start() > line:
                yield Zone(ZoneKind.CAPTION, Stretch(line, match.start()))
            yield Zone(ZoneKind.CREDIT, _with_space(text, match.start(), match.end()))


def _tried(form: re.Pattern[str], text: str, begins: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield the matches of a form that begin in some places, none over another."""
    end = 0
    for begin in begins:
        match = form.match(text, begin) if begin >= end else None
        if match:
            end = match.end()
            yield match


def _may_be_dateline(match: re.Match[str]) -> bool:
    """Tell whether a paragraph begins with a place, by its capitals and what is known of it."""
    place = match.groupdict().get("place")
    if place is None:
        return True
    labels = labels_of(place)
    if match.re.pattern == KNOWN:
        return place.isupper() and len(place) >= SHORTEST and "GPE" in labels
    if labels and labels.isdisjoint(PLACES):
        return False
    if match.re.pattern == AGENCY:
        return True
    return place.isupper() and ("," in match.group() or NO_PLACES.isdisjoint(place.split()))


def _with_space(text: str, start: int, end: int) -> Stretch:
    while end < len(text) and text[end].isspace():
        end += 1
    return Stretch(start, end)
