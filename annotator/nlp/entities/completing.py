"""Complete the names of an article: with abbreviations, and with the "The" of a newspaper."""

import re
from collections.abc import Iterator, Mapping, Sequence

from annotator.domain.said import said
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.text.lexicon import words

SHORT = r"[A-Z][A-Za-z0-9&]{1,7}"
IN_BRACKETS = re.compile(rf" ?[(\[]({SHORT})[)\]]")
ANYWHERE = re.compile(rf"\b{SHORT}\b")
NATIVE = re.compile(r" ?\(([^\x00-\u024f][^()\u0041-\u024f]{1,60})\)")  # no Latin letters
INITIAL = re.compile(r"\b\w")
DIGITS = "0123456789"
THE = "The "
INSIDE_SENTENCE = re.compile(r"[\w,;] $")
BODY = "ORG"
OTHER_SCRIPT = said("The name before it in another script, in brackets")


def completed(text: str, names: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the names with what stands for them in brackets, wherever it stands, and articles.

    A name in brackets after a name is the same in another script, or its initials.
    """
    whole = [_with_article(text, name) for name in names]
    short = _in_brackets(text, whole) | dict(_repeated(text, _abbreviations(text, whole)))
    kept = [name for name in whole if (name.start, name.end) not in short]
    return (*kept, *(name._replace(start=s, end=e) for (s, e), name in short.items()))


def _in_brackets(text: str, names: Sequence[Candidate]) -> dict[tuple[int, int], Candidate]:
    """Return the names in their own script, by where they stand."""
    found = ((NATIVE.match(text, name.end), name) for name in names)
    return {match.span(1): name._replace(reason=OTHER_SCRIPT) for match, name in found if match}


def _abbreviations(text: str, names: Sequence[Candidate]) -> dict[str, Candidate]:
    """Return what each abbreviation stands for.

    A number at its end may change: "Velm Office 9 (VO9)" tells what VO8 and VO are.
    """
    known: dict[str, Candidate] = {}
    for name in names:
        match = IN_BRACKETS.match(text, name.end)
        if match and _stands_for(match[1], text[name.start : name.end]):
            full = text[name.start : name.end]
            told = name._replace(reason=said("It stands for “{name}”", name=full))
            known[match[1]] = told
            if len(stem := match[1].rstrip(DIGITS)) > 1:
                known[stem] = told
    return known


def _repeated(
    text: str, known: Mapping[str, Candidate]
) -> Iterator[tuple[tuple[int, int], Candidate]]:
    """Yield the places of abbreviations."""
    for place in ANYWHERE.finditer(text) if known else ():
        name = known.get(place.group()) or known.get(place.group().rstrip(DIGITS))
        if name:
            yield place.span(), name


def _stands_for(short: str, name: str) -> bool:
    initials = "".join(INITIAL.findall(name))
    return short in {initials, "".join(letter for letter in initials if not letter.islower())}


def _with_article(text: str, name: Candidate) -> Candidate:
    """Let the name of a newspaper begin with its "The" inside a sentence."""
    start = name.start - len(THE)
    last = text[name.start : name.end].rpartition(" ")[2]
    paper = name.label == BODY and last in words("newspaper_heads")
    inside = start > 0 and INSIDE_SENTENCE.search(text, max(0, start - 2), start)
    if paper and inside and text.startswith(THE, start):
        return name._replace(start=start)
    return name
