"""What of a source stands for its speaker: the name alone, or the noun phrase before what follows.

A source as the rules find it is all that tells who speaks: "the union leader Ana Lee", "a man at
the stop"; who is named right beside it stands outside: "the union leader, Ana Lee".
"""

import re
from collections.abc import Iterable

from annotator.domain.span import Stretch
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.text.lexicon import words
from annotator.nlp.text.words import GENITIVE

PERSON, ORG = "PERSON", "ORG"
NAME = r"[^\W\d_a-z][\w.’'-]*(?:\s[^\W\d_a-z][\w.’'-]*){1,3}(?<!\.)"
LONGEST_NAME = 90
BESIDE = re.compile(rf",\s(?P<titles>(?:[^\W\d_a-z][\w-]*\.?\s)*?)(?P<name>{NAME})")
CLOSES = re.compile(r"\s?(?:[,.;:)?!—–“”\"(]|$)|\s(?:of|from|who)\s")
AT_END = re.compile(rf"([\w-]+)\s({NAME})$")
PART = re.compile(r"[^\s,(—–]+|[,(—–]")
ENDS = frozenset("who which that whose , ( — –".split())
POSTPOSED = frozenset("familiar close privy aware led".split())
ACCORDING = "ccording to "


def named_beside(text: str, source: Stretch, known: Iterable[Candidate]) -> Candidate | None:
    """Return who is named in apposition to a source: NAME in "the mayor, NAME, said"."""
    known = tuple(known)
    if text.endswith(ACCORDING, 0, source.start) and not _is_person(text, source, known):
        return None  # "according to a report, NAME is ill"
    for entity in known:
        between = text[source.end : entity.start]
        if entity.label in {PERSON, ORG} and _parts(between) and _closed(text, entity.end):
            return entity
    beside = BESIDE.match(text, source.end, source.end + LONGEST_NAME)
    if beside and _is_name(beside["name"]) and _closed(text, beside.end()):
        named = Candidate(*beside.span("name"), PERSON, 1.0)
        return named if _is_person(text, source, known) else None
    return None


def _is_person(text: str, source: Stretch, known: Iterable[Candidate]) -> bool:
    """Whether the noun of a source is one of people."""
    phrase = noun_phrase(text, source, known).text(text)
    return phrase.rsplit(maxsplit=1)[-1] in _people()


def named_at_end(text: str, source: Stretch, known: Iterable[Candidate]) -> Candidate | None:
    """Return whose name ends a source after what they are: "Swiss delegate NAME", "The firm NAME".

    `known` are the entities in the source.
    """
    for entity in known:
        called = text[source.start : entity.start].split()[-1:]
        at_end = entity.label == ORG and entity.end == source.end
        if at_end and not words("nouns_body").isdisjoint(called):
            return entity
    near = max(source.start, source.end - LONGEST_NAME)
    last = text[near : source.end].split()[-1:]
    found = AT_END.search(text, near, source.end) if last and last[0][0].isupper() else None
    if found is None or found[1] not in _people() or not _is_name(found[2]):
        return None
    return Candidate(*found.span(2), PERSON, 1.0)


def noun_phrase(text: str, source: Stretch, known: Iterable[Candidate]) -> Stretch:
    """Return a source up to what follows its noun: "A man" in "A man at the stop"."""
    if GENITIVE.search(source.text(text)):
        return source
    names = tuple(known)
    parts = [*PART.finditer(text, source.start, source.end)]
    for at in range(1, len(parts)):
        begin, end = parts[at].span()
        within = any(name.start < begin < name.end for name in names)
        if not within and _follows(parts[at - 1][0], parts[at][0], text[end : source.end]):
            kept = parts[:at]
            while len(kept) > 1 and _describes(kept[-1][0]):
                kept.pop()
            return Stretch(source.start, kept[-1].end())
    return source


def _follows(noun: str, part: str, rest: str) -> bool:
    """Whether what a noun is followed by begins with the part after it, before the rest."""
    word, governs = part.lower(), part.lower() in words("prepositions")
    if not governs and word not in ENDS:
        return False
    named = [beside[-1][:1].isupper() for beside in ([noun], rest.split()[:2]) if beside]
    if governs and len(named) > 1 and all(named):
        return False
    return word != "of" or not (noun.lower() in _quantities() or noun[-1].isdigit())


def _describes(word: str) -> bool:
    """Whether a word goes with what follows a noun: "close to the case", "briefed on it"."""
    return word in POSTPOSED or (word.islower() and word.endswith("ed"))


def _quantities() -> frozenset[str]:
    return words("quantities", "determiners", "number_words", "number_scales", "collective_nouns")


def _parts(between: str) -> bool:
    """Whether a comma, and titles at most, stand between a source and a name."""
    comma, _, titles = between.partition(" ")
    known = words("titles", "title_words")
    return comma == "," and all(part.rstrip(".") in known for part in titles.split())


def _closed(text: str, end: int) -> bool:
    return CLOSES.match(text, end) is not None


def _is_name(name: str) -> bool:
    parts = name.split()
    titles = words("titles", "title_words", "not_names")
    return all(part[0].isupper() and part.rstrip(".") not in titles for part in parts)


def _people() -> frozenset[str]:
    return words("nouns_person", "nouns_male", "nouns_female")
