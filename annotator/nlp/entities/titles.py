"""Tell the title of a book, film or broadcast in quotation marks from what somebody said."""

import re
from collections.abc import Iterator

from annotator.domain.span import Stretch
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.text.marks import marked

WORK = (
    r"book|novel|memoir|film|movie|song|album|show|series|program|programme|podcast|episode|"
    r"magazine|essay|play|musical|titled|entitled|documentary|sitcom|column|blog"
)
NAMED_AFTER = re.compile(
    rf"\b(?:{WORK}|author|headlined|subject line|hashtag|segment|the tune of|hit|hosts?|anchor|"
    r"stars?|co-host|of|on|(?:ABC|NBC|CBS|CNN|MSNBC|Fox|HBO)[’']s)\s*,?\s*$"
)
WORK_BEFORE = re.compile(rf"\b(?:{WORK})\s*,?\s*$")
CAPITALISED = re.compile(r"[A-Za-z][\w’'-]*")
SMALL_WORDS = frozenset("the a an of in on at for and or to with from by is as".split())
LOOK_BACK = 30
LONGEST = 8
SURE = 0.7


def looks_like_title(surface: str) -> bool:
    words = CAPITALISED.findall(surface)
    if not words or len(words) > LONGEST or not words[0][0].isupper():
        return False
    return all(word[0].isupper() or word in SMALL_WORDS for word in words)


def is_title(text: str, content: Stretch) -> bool:
    """Whether words in marks are a title by their capitals and by what stands before them."""
    return looks_like_title(content.text(text)) and bool(NAMED_AFTER.search(_before(text, content)))


def titles(text: str) -> Iterator[Candidate]:
    """Yield the works named in quotation marks."""
    for mark in marked(text):
        content = Stretch(mark.start, mark.end)
        named = text[mark.start + 1 : mark.end - 1].rstrip(",. ")
        if named and looks_like_title(named) and WORK_BEFORE.search(_before(text, content)):
            start = mark.start + 1
            yield Candidate(start, start + len(named), "WORK_OF_ART", SURE)


def _before(text: str, content: Stretch) -> str:
    return text[max(0, content.start - LOOK_BACK) : content.start].rpartition("\n")[2]
