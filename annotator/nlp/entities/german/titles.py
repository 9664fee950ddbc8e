"""Tell the title of a work in German marks from what somebody said.

German nouns all have capitals, so only a title's words together tell it: none of them is a verb, an
adjective or an adverb in small letters.
"""

import re
from collections.abc import Iterator

from annotator.domain.span import Stretch
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.reasons import before
from annotator.nlp.text.lexicon import by_language, words
from annotator.nlp.text.marks import marked

WORD = re.compile(r"[^\W\d_][\w’'-]*")
LOOK_BACK = 30
LONGEST = 8
SURE = 0.9


def looks_like_title(surface: str) -> bool:
    parts = WORD.findall(surface)
    if not parts or len(parts) > LONGEST or not parts[0][0].isupper():
        return False
    return all(part[0].isupper() or part in words("title_small_words") for part in parts)


def is_title(text: str, content: Stretch) -> bool:
    """Whether words in marks are a title by what stands before them, or a name not meant so."""
    if _scare().search(_before(text, content)):
        return True
    return is_surely_title(text, content)


def is_surely_title(text: str, content: Stretch) -> bool:
    return looks_like_title(content.text(text)) and bool(_opener().search(_before(text, content)))


def titles(text: str) -> Iterator[Candidate]:
    """Yield the works named in quotation marks."""
    for mark in marked(text):
        content = Stretch(mark.start, mark.end)
        named = text[mark.start + 1 : mark.end - 1].rstrip(",. ")
        kind = _opener().search(_before(text, content)) if looks_like_title(named) else None
        if kind:
            start, opener = mark.start + 1, kind.group().strip(", ")
            yield Candidate(
                start, start + len(named), "WORK_OF_ART", SURE, before(opener, "WORK_OF_ART")
            )


@by_language
def _opener() -> re.Pattern[str]:
    kinds = "|".join(sorted(words("title_openers"), key=len, reverse=True))
    return re.compile(rf"\b\w*(?:{kinds})(?:e?s|e?n|e)?\s*,?\s*$", re.IGNORECASE)


@by_language
def _scare() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words('scare_openers'))})\s+(?:\w+\s+)?$", re.IGNORECASE)


def _before(text: str, content: Stretch) -> str:
    return text[max(0, content.start - LOOK_BACK) : content.start].rpartition("\n")[2]
