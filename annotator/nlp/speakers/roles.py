"""What persons are called beside their names: "Foreign Minister", "the region’s governor"."""

import re
from collections.abc import Iterable, Iterator

from annotator.domain.span import Span, Stretch
from annotator.nlp.text.lexicon import lower, words

BACK = 80  # code points before a name
PERSON = frozenset({"PERSON", "PER"})
PHRASE = re.compile(
    r"(?:(?:[^\W\d_a-z][\w.’'-]*|of|for|and|the|chief|prime|vice|deputy|former)\s+)*"
    r"(?:[^\W\d_][\w’'-]*\.?)\s+$"
)
POLITE = frozenset("Mr Mr. Mrs Mrs. Ms Ms. Miss Sir Madam Herr Frau".split())  # is no role
AFTER = re.compile(
    r",\s(?:\d{1,3},\s)?((?:an?|the|his|her|their|its|[\w.]+[’']s)\s[^,.;:“”\"\n]{2,60})[,.]"
)


def roles(text: str, spans: Iterable[Span]) -> Iterator[tuple[Stretch, str]]:
    """Yield the stretch of each person that is called something, with what that is."""
    persons = sorted((span for span in spans if span.label in PERSON), key=lambda span: span.start)
    end = 0
    for span in persons:
        role = _before(text, max(end, span.start - BACK), span.start) or _after(text, span.end)
        end = span.end
        if role:
            yield span.stretch, role


def _before(text: str, start: int, end: int) -> str:
    """Return the title that stands before a name, from its first word that can belong to it."""
    match = PHRASE.search(text[start:end].rpartition("\n")[2])
    phrase = match[0].split() if match else []
    titles = words("titles", "title_words") | lower("nouns_person")
    titles -= POLITE
    known = [word in titles or word.rstrip(".") in titles for word in phrase]
    if not known or not known[-1]:
        return ""
    own = (at for at, word in enumerate(phrase) if known[at] or "." in word)
    return " ".join(phrase[next(own) :])


def _after(text: str, end: int) -> str:
    match = AFTER.match(text, end)
    if not match:
        return ""
    people = lower("nouns_person", "titles", "title_words")
    return match[1] if any(word.casefold() in people for word in match[1].split()) else ""
