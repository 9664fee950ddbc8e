"""Tell the title of a book, film or broadcast in quotation marks from what somebody said."""

import re
from collections.abc import Iterator

from annotator.domain.span import Stretch
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.reasons import before
from annotator.nlp.text.lexicon import words
from annotator.nlp.text.marks import marked

WORK = (
    r"book|novel|memoir|film|movie|song|album|show|series|program|programme|podcast|episode|"
    r"magazine|essay|play|musical|titled|entitled|documentary|sitcom|column|blog|ad|newsletter"
)
NETWORK = r"(?:ABC|NBC|CBS|CNN|CNBC|MSNBC|PBS|NPR|BBC|ITV|Fox(?: News)?(?: Channel)?|HBO)[’']s"
HEAD = r"author|headlined|subject line|hashtag|segment|the tune of|hit|hosts?|anchor|stars?|co-host"
PART = r"(?:broadcast|edition|episode|host|star|cast|author|creator|taping|finale) (?:of|on|in)"
NAMED_AFTER = re.compile(rf"\b(?:{WORK}|{HEAD}|{NETWORK}|of|on)\s*,?\s*$")
SURELY_AFTER = re.compile(
    rf"\b(?:{WORK}|{NETWORK}|{PART}|according to|on (?:\w+ )*[A-Z]\w*[’']s)\s*,?\s*$"
)
SURELY_BEFORE = re.compile(
    r"\s(?:radio |television |TV |talk |reality |cable )?(?:star|host|co-host|anchor|show|podcast|"
    r"movie|film|series|author|reboot|franchise|creator|actor|actress|singer|album|program)s?\b"
)
WORK_BEFORE = re.compile(rf"\b(?:{WORK})\s*,?\s*$")
CAPITALISED = re.compile(r"[A-Za-z][\w’'-]*")
SMALL_WORDS = frozenset("the a an of in on at for and or to with from by is as".split())
MARKS = "“”\"'‘’„«»,. "
LOOK_BACK = 30
LONGEST = 14
SURE = 0.9


def looks_like_title(surface: str) -> bool:
    parts = CAPITALISED.findall(surface)
    if not parts or len(parts) > LONGEST or not parts[0][0].isupper():
        return False
    return all(part[0].isupper() or part in SMALL_WORDS for part in parts)


def is_title(text: str, content: Stretch) -> bool:
    """Whether words in marks are a title by their capitals and by what stands before them."""
    return looks_like_title(content.text(text)) and bool(NAMED_AFTER.search(_before(text, content)))


def is_surely_title(text: str, content: Stretch) -> bool:
    """Whether the words around leave no doubt, as in "on NBC’s “…”" and "“…” star"."""
    surface = content.text(text).strip(MARKS)
    if surface in words("works"):
        return True
    around = SURELY_AFTER.search(_before(text, content)) or SURELY_BEFORE.match(text, content.end)
    return bool(around) and looks_like_title(surface)


def titles(text: str) -> Iterator[Candidate]:
    """Yield the works named in quotation marks."""
    for mark in marked(text):
        content = Stretch(mark.start, mark.end)
        named = text[mark.start + 1 : mark.end - 1].rstrip(",. ")
        kind = WORK_BEFORE.search(_before(text, content)) if looks_like_title(named) else None
        if kind:
            start, opener = mark.start + 1, kind.group().strip(", ")
            yield Candidate(
                start, start + len(named), "WORK_OF_ART", SURE, before(opener, "WORK_OF_ART")
            )


def _before(text: str, content: Stretch) -> str:
    return text[max(0, content.start - LOOK_BACK) : content.start].rpartition("\n")[2]
