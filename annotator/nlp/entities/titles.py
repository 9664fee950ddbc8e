"""Tell the title of a book, film or broadcast in quotation marks from what somebody said."""

import re
from collections.abc import Iterator

from annotator.domain.span import Stretch
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.reasons import before, called
from annotator.nlp.text.lexicon import words
from annotator.nlp.text.marks import marked

WORK = (
    r"book|novel|memoir|film|movie|song|album|show|series|program|programme|podcast|episode|"
    r"magazine|essay|play|musical|titled|entitled|documentary|sitcom|column|blog|ad|newsletter|"
    r"picture|painting|portrait|sculpture|opera|ballet|poem|ballad|comedy|thriller|biography|sequel"
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
# Set off by commas: "A film about the sea, “…”", "“…,” an old song", "“…,” painted by".
ABOUT = re.compile(rf"\b({WORK})\s(?:about|by|for|from|in|of|on)\s[^“”\".,;:]{{1,40}},\s*$")
CALLED = re.compile(
    rf"(?:,|(?<=,.))\s(?:(?:an?|the|his|her|their)\s(?:[\w-]+\s){{0,3}}({WORK})\b"
    r"|(composed|filmed|painted|sculpted)\s(?:by|in)\b)"
)
CAPITALISED = re.compile(r"[A-Za-z][\w’'-]*")
SMALL_WORDS = frozenset("the a an of in on at for and or to with from by is as".split())
MARKS = "“”\"'‘’„«»,. "
LOOK_BACK = 60
LONGEST = 14
SURE = 0.9
KIND = "WORK_OF_ART"


def looks_like_title(surface: str) -> bool:
    parts = CAPITALISED.findall(surface)
    if not parts or len(parts) > LONGEST or not parts[0][0].isupper():
        return False
    small = SMALL_WORDS | words("name_particles")
    return all(part[0].isupper() or part in small for part in parts)


def is_title(text: str, content: Stretch) -> bool:
    """Whether words in marks are a title by their capitals and by what stands before them."""
    return looks_like_title(content.text(text)) and bool(NAMED_AFTER.search(_before(text, content)))


def is_surely_title(text: str, content: Stretch) -> bool:
    """Whether the words around leave no doubt, as in "on NBC’s “…”" and "“…” star"."""
    surface = content.text(text).strip(MARKS)
    if surface in words("works"):
        return True
    if not looks_like_title(surface):
        return False
    around = SURELY_AFTER.search(_before(text, content)) or SURELY_BEFORE.match(text, content.end)
    return bool(around or _set_off(text, content))


def titles(text: str) -> Iterator[Candidate]:
    """Yield the works named in quotation marks."""
    for mark in marked(text):
        named = text[mark.start + 1 : mark.end - 1].rstrip(",. ")
        if looks_like_title(named):
            reason = _reason(text, Stretch(mark.start, mark.end))
            start = mark.start + 1
            if reason:
                yield Candidate(start, start + len(named), KIND, SURE, reason)


def _reason(text: str, content: Stretch) -> str:
    """Say which word tells that words in marks are a work, if one does."""
    opener = WORK_BEFORE.search(_before(text, content))
    if opener:
        return before(opener.group().strip(", "), KIND)
    beside = _set_off(text, content)
    return called(next(filter(None, beside.groups())), KIND) if beside else ""


def _set_off(text: str, content: Stretch) -> re.Match[str] | None:
    """Find what is told of a work beside it, between commas."""
    return ABOUT.search(_before(text, content)) or CALLED.match(text, content.end)


def _before(text: str, content: Stretch) -> str:
    return text[max(0, content.start - LOOK_BACK) : content.start].rpartition("\n")[2]
