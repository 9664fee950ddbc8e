"""Complete the names of an article: with abbreviations, and with the "The" of a newspaper."""

import re
from collections.abc import Iterable, Iterator

from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.text.lexicon import words

IN_BRACKETS = re.compile(r" ?[(\[]([A-Z][A-Za-z0-9&]{1,7})[)\]]")
NATIVE = re.compile(r" ?\(([^\x00-\u024f][^()\u0041-\u024f]{1,60})\)")  # no Latin letters
INITIAL = re.compile(r"\b\w")
SURE = 0.9
THE = "The "
INSIDE_SENTENCE = re.compile(r"[\w,;] $")
BODY = "ORG"


def completed(text: str, names: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the names with their abbreviations, wherever these stand, and their articles."""
    whole = [_with_article(text, name) for name in names]
    short = {place: name for name in whole for place in _abbreviations(text, name)}
    kept = [name for name in whole if (name.start, name.end) not in short]
    return (*kept, *(name._replace(start=s, end=e) for (s, e), name in short.items()))


def _abbreviations(text: str, name: Candidate) -> Iterator[tuple[int, int]]:
    """Yield the places of what stands in brackets after a name: in its own script, or its initials.

    A number at its end may change, as in "Velm Office 9 (VO9)".
    """
    native = NATIVE.match(text, name.end)
    if native:
        yield native.span(1)
    match = IN_BRACKETS.match(text, name.end)
    if match and _stands_for(match[1], text[name.start : name.end]):
        stem = match[1].rstrip("0123456789")
        same = rf"{stem}\d*" if len(stem) > 1 and stem != match[1] else match[1]
        for place in re.finditer(rf"\b{same}\b", text):
            yield place.span()


def _stands_for(short: str, name: str) -> bool:
    initials = "".join(INITIAL.findall(name))
    return len(short) > 1 and short in {initials, "".join(c for c in initials if not c.islower())}


def _with_article(text: str, name: Candidate) -> Candidate:
    """Let the name of a newspaper begin with its "The" inside a sentence."""
    start = name.start - len(THE)
    last = text[name.start : name.end].rpartition(" ")[2]
    paper = name.label == BODY and last in words("newspaper_heads")
    inside = start > 0 and INSIDE_SENTENCE.search(text, max(0, start - 2), start)
    if paper and inside and text.startswith(THE, start):
        return name._replace(start=start)
    return name
