"""What the model of names knows of a word by itself: how it looks, and which lists hold it."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from annotator.nlp.entities.gazetteer import look_up
from annotator.nlp.text.lexicon import by_language, verbs, words

LISTS = tuple(
    "abbreviations clubs companies event_heads facility_heads given_names_female given_names_male "
    "given_names_other honorifics languages law_heads location_heads location_openers months "
    "name_particles name_suffixes not_person_words org_heads org_of_heads org_words_in_names "
    "surnames title_words titles towns weekdays".split()
)
NEIGHBOURS = ("honorifics", "titles", "weekdays", "months")
INSIDE = tuple(
    "titles given_names_male given_names_female given_names_other org_heads org_of_heads "
    "facility_heads location_heads event_heads title_words".split()
)
PLAIN = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+")
CAPITALS = re.compile(r"[A-ZÀ-Þ]+")
SMALLS = re.compile(r"[a-zß-ÿ]+")
DIGITS = re.compile(r"\d+")
ENDING = 4
ENDINGS = 2
SHAPES = 10_000


def of_word(text: str) -> list[str]:
    """Return the traits of a word."""
    low = text.lower()
    traits = [f"w:{DIGITS.sub('0', low)}", f"s2:{low[-2:]}", f"s3:{low[-3:]}", f"s4:{low[-4:]}"]
    traits += f"x:{low[:3]}", f"h:{shape(text)}"
    traits += (f"l:{name}" for name in _lists().get(text, ()))
    if low in words("ordinary"):
        traits.append("l:ordinary")
    entry = look_up(text)
    return [*traits, f"g:{entry.label}"] if entry else traits


@by_language
def _lists() -> Mapping[str, tuple[str, ...]]:
    """Return the lists that hold a word."""
    holding: defaultdict[str, list[str]] = defaultdict(list)
    for name in LISTS:
        for word in words(name):
            holding[word].append(name)
    return {word: tuple(names) for word, names in holding.items()}


@lru_cache(maxsize=SHAPES)
def shape(text: str) -> str:
    """Return the shape of a word: "Velm-9" is "Xx-0", "USA" is "XX"."""
    if PLAIN.fullmatch(text):
        return "Xx"
    return DIGITS.sub("0", SMALLS.sub("x", CAPITALS.sub(_capitals, text)))


def _capitals(match: re.Match[str]) -> str:
    return "X" if len(match.group()) == 1 else "XX"


def kind_beside(text: str) -> str:
    """Return a rough kind of a word beside a name."""
    kinds = _kinds()
    return kinds.get(text) or kinds.get(text.lower()) or _looks(text)


@by_language
def _kinds() -> Mapping[str, str]:
    return {
        **dict.fromkeys(words("determiners"), "determiner"),
        **dict.fromkeys(words("prepositions"), "preposition"),
        **dict.fromkeys(verbs().base, "verb"),
        **dict.fromkeys(verbs().strong, "said"),
        **{word: name for name in reversed(NEIGHBOURS) for word in words(name)},
    }


def _looks(text: str) -> str:
    if text[:1].isdigit():
        return "digit"
    if text[:1].isupper():
        entry = look_up(text)
        return f"X{entry.label}" if entry else "X"
    if not text[:1].isalnum():
        return text
    return text[-ENDINGS:].lower() if len(text) > ENDING else "x"


def kind_inside(text: str) -> str:
    """Return a rough kind of a word of a name."""
    listed = _insides().get(text)
    if listed:
        return listed
    entry = look_up(text)
    if entry:
        return entry.label
    if text.isupper():
        return "X"
    return "o" if text.lower() in words("ordinary") else "?"


@by_language
def _insides() -> Mapping[str, str]:
    return {word: name[:ENDING] for name in reversed(INSIDE) for word in words(name)}
