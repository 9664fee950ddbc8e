"""Find the turns of a transcript, each a paragraph that opens with a name in capitals: "LEE: …"."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from annotator.domain.span import Stretch

TURN = re.compile(
    r"^[\"“]?([^\W\d_a-z][^\Wa-z]*(?:[ .’'-]{1,2}[^\W\d_a-z]+)*)(:)\s*(?=\S)", re.MULTILINE
)
SPOKEN_BY = 2  # turns of one speaker that make a transcript; fewer are headings


class Turn(NamedTuple):
    """Who takes a turn, the colon, and what is said up to the end of the paragraph."""

    source: Stretch
    cue: Stretch
    content: Stretch


def turns(text: str) -> Mapping[int, Turn]:
    """Return the turns of the transcripts in an article by where their paragraphs begin."""
    found = [match for match in TURN.finditer(text) if match[1].isupper()]
    heard = Counter(match[1].split()[-1] for match in found)
    if not heard or max(heard.values()) < SPOKEN_BY:
        return {}
    return {match.start(): _turn(text, match) for match in found}


def _turn(text: str, match: re.Match[str]) -> Turn:
    end = text.find("\n", match.end())
    content = text[match.end() : end if end >= 0 else len(text)].rstrip().rstrip('"”')
    said = Stretch(match.end(), match.end() + max(1, len(content)))
    return Turn(Stretch(*match.span(1)), Stretch(*match.span(2)), said)
