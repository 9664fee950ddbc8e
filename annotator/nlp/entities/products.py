"""Find what is made and named: ships, craft, machines and programs with their numbers."""

import re
from collections.abc import Iterator

from annotator.domain.said import said
from annotator.nlp.entities import reasons
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.entities.chains import NUMBER, begins
from annotator.nlp.entities.gazetteer import look_up
from annotator.nlp.entities.gazetteer import names as listed
from annotator.nlp.entities.runs import bare, end
from annotator.nlp.text.lexicon import by_language, words
from annotator.nlp.text.words import Sentence

PRODUCT = "PRODUCT"
LONGEST_OPENING = 2  # words in "Space Shuttle"
LONGEST_NAME = 3  # words after it
NUMBERED, NAMED, DESIGNATED = 0.9, 0.85, 0.8
WITH_NUMBER = said("A known maker or product and a number")
DESIGNATES = said("A letter and a number as of aircraft and weapons")
DESIGNATION = re.compile(
    r"(?:AH|AK|AR|BM|CH|KC|MQ|RPG|RQ|RS|SA|SR|UH)-\d+|(?:MiG|Su|Tu)-\d+|[BCFMST]-\d{2,3}[A-Z]?"
)


def products(sentence: Sentence) -> Iterator[Candidate]:
    """Yield what a designation, what opens a name, or the noun before it shows to be a product."""
    for at, word in enumerate(sentence):
        if not begins(word):
            continue
        text = bare(word)
        if DESIGNATION.fullmatch(text):
            yield Candidate(word.start, end(word), PRODUCT, DESIGNATED, DESIGNATES)
        if at and sentence[at - 1].text in words("product_nouns"):
            yield from _named(sentence, at, at, reasons.before(sentence[at - 1].text, PRODUCT))
        if text in _first_words():
            for last in range(at + 1, min(at + LONGEST_OPENING, len(sentence)) + 1):
                yield from _opened(sentence, at, last)


@by_language
def _first_words() -> frozenset[str]:
    """Return what a product's opening or maker can begin with."""
    known = (name for name, entry in listed().items() if entry.label == PRODUCT)
    return frozenset(
        name.split()[0] for name in (*words("product_openers", "product_makers"), *known)
    )


def _opened(sentence: Sentence, at: int, last: int) -> Iterator[Candidate]:
    """Yield what a ship's or a maker's opening names together with what follows."""
    opening = " ".join(word.text for word in sentence[at:last])
    if opening in words("product_openers"):
        yield from _named(sentence, at, last, reasons.opens(opening, PRODUCT))
    elif _takes_number(opening) and last < len(sentence) and NUMBER.fullmatch(sentence[last].text):
        yield Candidate(sentence[at].start, sentence[last].end, PRODUCT, NUMBERED, WITH_NUMBER)


def _takes_number(name: str) -> bool:
    entry = look_up(name)
    return name in words("product_makers") or (entry is not None and entry.label == PRODUCT)


def _named(sentence: Sentence, at: int, first: int, reason: str) -> Iterator[Candidate]:
    """Yield a product that begins at an index, with its name of some words from `first` on."""
    stop = first
    while stop < min(len(sentence), first + LONGEST_NAME) and begins(sentence[stop]):
        stop += 1
        if sentence[stop - 1].genitive:
            break
    last = bare(sentence[stop - 1])
    if stop > first and last not in words("org_heads", "facility_heads", "org_words_in_names"):
        yield Candidate(sentence[at].start, end(sentence[stop - 1]), PRODUCT, NAMED, reason)


def own_name(name: str) -> str:
    """Return a product's name without what opens it: the "Velm" of "HMS Velm"."""
    openings = (f"{opening} " for opening in words("product_openers"))
    return next((name[len(o) :] for o in openings if name.startswith(o)), name)
