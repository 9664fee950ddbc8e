"""Names known beforehand, by what they name."""

from collections.abc import Mapping
from typing import NamedTuple

from annotator.nlp.text.lexicon import by_language, entries, words

# The first list that holds a name decides; scores say how seldom its names mean other things.
LISTS = (
    ("NORP", "nationalities", 0.95),
    ("GPE", "countries", 0.95),
    ("GPE", "us_states", 0.9),
    ("EVENT", "events", 0.9),
    ("LAW", "laws", 0.85),
    ("PRODUCT", "products", 0.8),
    ("WORK_OF_ART", "works", 0.8),
    ("LOC", "locations", 0.9),
    ("ORG", "organisations", 0.85),
    ("LANGUAGE", "languages", 0.5),
    ("GPE", "cities", 0.85),
    ("PERSON", "persons", 0.85),
)


class Entry(NamedTuple):
    """What a known name names, and how surely."""

    label: str
    score: float


@by_language
def names() -> Mapping[str, Entry]:
    known: dict[str, Entry] = {}
    for label, name, score in LISTS:
        for entry in entries(name):
            known.setdefault(entry, Entry(label, score))
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
