"""Names known beforehand, by what they name."""

from collections.abc import Mapping
from typing import NamedTuple

from annotator.nlp.entities.reasons import listed
from annotator.nlp.text.lexicon import by_language, entries, words

# The first list that holds a name decides; scores say how seldom its names mean other things.
# What a reader calls the list stands last.
LISTS = (
    ("NORP", "nationalities", 0.95, "peoples and parties"),
    ("GPE", "countries", 0.95, "countries"),
    ("GPE", "us_states", 0.9, "states"),
    ("EVENT", "events", 0.9, "events"),
    ("LAW", "laws", 0.85, "laws"),
    ("PRODUCT", "products", 0.8, "products"),
    ("WORK_OF_ART", "works", 0.8, "works"),
    ("LOC", "locations", 0.9, "regions, mountains and waters"),
    ("ORG", "organisations", 0.85, "organisations"),
    ("LANGUAGE", "languages", 0.5, "languages"),
    ("GPE", "cities", 0.85, "cities"),
    ("PERSON", "persons", 0.85, "people"),
)


class Entry(NamedTuple):
    """What a known name names, how surely and why."""

    label: str
    score: float
    reason: str


@by_language
def names() -> Mapping[str, Entry]:
    known: dict[str, Entry] = {}
    for label, name, score, called in LISTS:
        told = Entry(label, score, listed(called))
        for entry in entries(name):
            known.setdefault(entry, told)
    return known


@by_language
def longest() -> int:
    """Return the length of the longest known name, in blanks and full stops between its words."""
    return max(len(name.replace(".", ". ").replace(",", " ,").split()) for name in names())


def look_up(name: str) -> Entry | None:
    """Return the entry of a name; one all in capitals is also known in lower case."""
    entry = names().get(name)
    if entry is None and name.isupper() and len(name) > SHORTEST_SHOUT:
        entry = names().get(name.title())
    return entry


def is_given(name: str) -> bool:
    return name in words("given_names_male", "given_names_female", "given_names_other")


SHORTEST_SHOUT = 3
