"""Which names are known beforehand, by the lists that hold them."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from annotator.nlp.text.lexicon import entries, languages, reading

# The first list that holds a name decides; scores say how seldom its names mean other things. The
# model of names has learnt from them to a tenth: to change one is to train it anew.
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
SHORTEST_SHOUT = 3
NONE: frozenset[str] = frozenset()


def labels_of(name: str) -> frozenset[str]:
    """Return what a name names, in whichever language; nothing where it is not known."""
    known = _labels()
    return known.get(name) or (known.get(name.title(), NONE) if is_shouted(name) else NONE)


def is_shouted(name: str) -> bool:
    """Whether a name all in capitals may be one that is known in lower case."""
    return name.isupper() and len(name) > SHORTEST_SHOUT


@cache
def _labels() -> Mapping[str, frozenset[str]]:
    known: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for language in languages():
        with reading(language):
            for name, label in _first_labels().items():
                known[name] |= {label}
    return dict(known)


def _first_labels() -> Mapping[str, str]:
    """Return the labels of one language's names."""
    found: dict[str, str] = {}
    for label, listed, *_ in LISTS:
        for name in entries(listed):
            found.setdefault(name, label)
    return found
