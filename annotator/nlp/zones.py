"""Find what is no running text: a dateline, a byline, a caption, an agency's credit."""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.article import Zone, ZoneKind, tile
from annotator.domain.span import Stretch
from annotator.nlp.notes import register, text_of

AGENCY = r"(?:AFP|AP|Associated Press|Reuters|REUTERS|UPI|CNN|DPA|dpa|EFE|ANSA|TASS|PA|Xinhua|BBC)"
PATTERNS = (
    (
        ZoneKind.DATELINE,
        re.compile(
            rf"^(?:[A-Z][\w.’' ]{{2,30}}(?:, [A-Z][\w. ]{{1,20}})?\({AGENCY}\)\s?(?:—|–|--|-)\s?"
            r"|[A-Z][A-Z.'’ ]{2,}[A-Z.](?:,[^—–\-\n]{0,40})?(?:\([^)\n]{0,25}\))?"
            r"\s?(?:—|–|--|-)\s)",
            re.MULTILINE,
        ),
    ),
    (
        ZoneKind.BYLINE,
        re.compile(
            r"^(?:By|BY|Story by|Reporting by) [A-Z][\w.’'-]*(?:,? (?:and )?[A-Z][\w.’'-]*){0,7}"
            r" ?(?:$|(?:,|\||[-–—]) ?[^\n]{0,60}$)",
            re.MULTILINE,
        ),
    ),
    (
        ZoneKind.CREDIT,
        re.compile(
            r"^(?:\(?(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting)(?: and \w+)? by [^\n]*"
            r"|(?:Photo|Image|Picture|Foto)(?: by|:)[^\n]*"
            rf"|[^\n]{{0,60}}/(?:{AGENCY}|Getty Images)\.?"
            r"|©[^\n]*|Copyright [^\n]*)$",
            re.MULTILINE,
        ),
    ),
    (
        ZoneKind.CAPTION,
        re.compile(r"^(?:FILE PHOTO|FILE|CAPTION|Caption)\s?[:–—-][^\n]*$", re.MULTILINE),
    ),
)


def found_zones(text: str) -> tuple[Zone, ...]:
    """Return zones that tile the text."""
    zones: list[Zone] = []
    for zone in _matches(text):
        if not any(zone.stretch.overlaps(other.stretch) for other in zones):
            zones.append(zone)
    return tile(text, tuple(zones))


def _matches(text: str) -> Iterator[Zone]:
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(text):
            stripped = match.group().rstrip()
            yield Zone(kind, Stretch(match.start(), match.start() + len(stripped)))


class ZoneFinder:
    """A spaCy component that sets `doc._.zones` where nobody has given them."""

    def __call__(self, doc: Doc) -> Doc:
        if not doc._.zones:
            doc._.zones = found_zones(text_of(doc))
        return doc


@Language.factory("annotator_zones")
def make_zone_finder(nlp: Language, name: str) -> ZoneFinder:
    register()
    return ZoneFinder()
