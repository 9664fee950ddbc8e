"""The place that an article is sent from."""

import re
from collections.abc import Iterable, Iterator

from annotator.domain.article import Zone, ZoneKind
from annotator.nlp.entities.candidate import Candidate

PLACE = re.compile(r"[^,;/(–—]+?(?=\s*(?:[,;/(–—]|\s-|$))")
SENT_FROM = 0.97


def datelines(text: str, zones: Iterable[Zone]) -> Iterator[Candidate]:
    """Yield what each dateline begins with, up to a comma, bracket or dash, as a place."""
    for zone in zones:
        place = PLACE.match(text, zone.stretch.start, zone.stretch.end)
        if place and zone.kind is ZoneKind.DATELINE:
            yield Candidate(place.start(), place.end(), "GPE", SENT_FROM)
