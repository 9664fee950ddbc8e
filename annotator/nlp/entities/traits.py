"""What the model of names sees of a part of a chain.

A trait is a short text, a family and a value. Traits come in bundles that depend on the same few
words: on a word by itself, on the words beside a part, on all its words. What a bundle weighs is
remembered, so that most of an article costs a few look-ups.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from annotator.nlp.entities.chains import begins, ends, is_year
from annotator.nlp.entities.gazetteer import look_up
from annotator.nlp.entities.page import Page, View
from annotator.nlp.entities.runs import Run
from annotator.nlp.text.lexicon import by_language, verbs, words
from annotator.nlp.text.words import Word

LISTS = tuple(
    "abbreviations clubs companies event_heads facility_heads given_names_female given_names_male "
    "given_names_other honorifics languages law_heads location_heads location_openers months "
    "name_particles name_suffixes not_person_words org_heads org_of_heads org_words_in_names "
    "surnames title_words titles towns weekdays".split()
)
WHOLE_LISTS = ("clubs", "companies", "towns")
NEIGHBOURS = ("honorifics", "titles", "weekdays", "months")
INSIDE = tuple(
    "titles given_names_male given_names_female given_names_other org_heads org_of_heads "
    "facility_heads location_heads event_heads title_words".split()
)
CAPITALS = re.compile(r"[A-ZÀ-Þ]+")
SMALLS = re.compile(r"[a-zß-ÿ]+")
DIGITS = re.compile(r"\d+")
LONGEST_PART = 9  # words in a name
LONGEST_WHOLE = 4
MANY = 6
ENDING = 4
ENDINGS = 2
SHAPES = 10_000
FOLLOWING = 3
GENITIVES = frozenset({"'s", "’s"})
FIRST, INNER, LAST, ALONE = "FMLU"


class Part(NamedTuple):
    """A part of a chain by the indices of its words, and the numbers of its bundles."""

    begin: int
    end: int
    bundles: list[int]


class Traits:
    """Finds the bundles of parts; `take` is told the traits of each bundle once and numbers it."""

    def __init__(self, take: Callable[[Iterable[str]], int]) -> None:
        self.take = take
        self._numbers: dict[tuple[object, ...], int] = {}

    def forget(self) -> None:
        """Let `take` be told all anew."""
        self._numbers.clear()

    def parts(self, page: Page, view: View, chain: Run, texts: Sequence[str]) -> list[Part]:
        """Return all parts of a chain that may be names, and its single words."""
        befores = [self._before(view, chain.at + at) for at in range(len(texts))]
        afters = [self._after(view, chain.at + at + 1) for at in range(len(texts))]
        return [
            Part(
                begin,
                end,
                [
                    befores[begin],
                    afters[end - 1],
                    *self._of_words(page, texts[begin:end]),
                    *self._of_part(page, view, chain.part(begin, end), texts[begin:end]),
                ],
            )
            for begin, end in _borders(chain.words)
        ]

    def _bundle(self, make: Callable[..., Iterable[str]], *about: object) -> int:
        key = (make, *about)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = self.take(make(*about))
        return number

    def _before(self, view: View, at: int) -> int:
        if at <= view.opening:
            return self._bundle(_opening, view.mode)
        two = view.sentence[at - 2].text if at > 1 else "^"
        return self._bundle(_before, view.sentence[at - 1].text, two)

    def _after(self, view: View, at: int) -> int:
        genitive = view.sentence[at - 1].text[-2:] in GENITIVES
        following = [word.text for word in view.sentence[at : at + FOLLOWING]]
        if not following:
            return self._bundle(_closing, genitive, view.mode)
        return self._bundle(_after, genitive, *following[: None if following[0] == "," else 2])

    def _of_words(self, page: Page, texts: Sequence[str]) -> Iterator[int]:
        roles = (FIRST, *INNER * (len(texts) - 2), LAST) if len(texts) > 1 else ALONE
        for text, role in zip(texts, roles, strict=True):
            yield self._bundle(_of_word, text, role)
            if role != INNER and text in page.facts:
                yield self._bundle(_elsewhere, role, page.facts[text])

    def _of_part(self, page: Page, view: View, part: Run, texts: Sequence[str]) -> Iterator[int]:
        count = min(len(texts), MANY)
        common = part.words[0].low in page.common
        loud = texts[0] if view.mode else ""
        yield self._bundle(_placed, count, view.mode, part.at <= view.opening, common, loud)
        rule = page.ruled.get((part.start, part.end))
        yield self._bundle(_ruled, *((rule.label, rule.score) if rule else ("", min(count, 3))))
        if count > 1:
            genitive = any(word.text[-2:] in GENITIVES for word in part.words[:-1])
            yield self._bundle(_together, texts, genitive)


def _borders(chain: Sequence[Word]) -> Iterator[tuple[int, int]]:
    if len(chain) == 1:
        yield 0, 1
        return
    closing = [at + 1 for at, word in enumerate(chain) if ends(word)]
    for begin, word in enumerate(chain):
        yield begin, begin + 1
        if begins(word) or is_year(word):
            for end in closing:
                if begin + 1 < end <= begin + LONGEST_PART:
                    yield begin, end


def _ruled(label: str, score: float) -> tuple[str]:
    """Return what the rules say of a part, or how long it is if they say nothing."""
    return (f"R:{label}{score:.1f}",)


def _elsewhere(role: str, facts: Sequence[str]) -> Iterator[str]:
    return (f"d{role}:{fact}" for fact in facts)


def _of_word(text: str, role: str) -> Iterator[str]:
    low = text.lower()
    yield f"{role}w:{DIGITS.sub('0', low)}"
    yield from (f"{role}s{size}:{low[-size:]}" for size in range(ENDINGS, ENDING + 1))
    yield f"{role}x:{low[:3]}"
    yield f"{role}h:{shape(text)}"
    yield from (f"{role}l:{name}" for name in _lists().get(text, ()))
    if low in words("ordinary"):
        yield f"{role}l:ordinary"
    entry = look_up(text)
    if entry:
        yield f"{role}g:{entry.label}"


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
    return DIGITS.sub("0", SMALLS.sub("x", CAPITALS.sub(_capitals, text)))


def _capitals(match: re.Match[str]) -> str:
    return "X" if len(match.group()) == 1 else "XX"


def _opening(mode: str) -> tuple[str]:
    return (f"p:^{mode}",)


def _before(one: str, two: str) -> Iterator[str]:
    """Yield what stands before a part, the nearest word first."""
    yield f"p:{one.lower()}"
    yield f"pp:{two.lower()} {one.lower()}"
    yield f"pk:{_kind_beside(one)}"
    yield f"pq:{_kind_beside(two)} {_kind_beside(one)}"
    if one.lower() == "the":
        yield f"pt:{two.lower()}"


def _closing(genitive: Any, mode: str) -> Iterator[str]:
    yield f"n:${mode}"
    if genitive:
        yield "n:'s"


def _after(genitive: Any, one: str, two: str = "$", three: str = "") -> Iterator[str]:
    """Yield what stands after a part, the nearest word first."""
    if genitive:
        yield "n:'s"
    yield f"n:{one.lower()}"
    yield f"nn:{one.lower()} {two.lower()}"
    yield f"nk:{_kind_beside(one)}"
    yield f"nq:{_kind_beside(one)} {_kind_beside(two)}"
    if three:
        yield f"n3:{_kind_beside(two)} {_kind_beside(three)}"


def _kind_beside(text: str) -> str:
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


def _placed(count: int, mode: str, opens: Any, common: Any, first: str) -> Iterator[str]:
    """Yield how long a part is, and whether its capital tells little: opening, or in a headline."""
    yield f"#:{count}"
    yield f"#{mode}:{count}"
    if opens:
        yield f"^{mode}:{'common' if common else ''}"
    elif common:
        yield "common:"
    if mode:
        ordinary = "o" if first.lower() in words("ordinary") else ""
        yield f"M{mode}:{shape(first)}{ordinary}"


def _together(texts: Sequence[str], genitive: Any) -> Iterator[str]:
    """Yield what several words are together."""
    whole, count = " ".join(texts), min(len(texts), MANY)
    if len(texts) <= LONGEST_WHOLE:
        yield f"o:{whole.lower()}"
        yield "H:" + " ".join(shape(text) for text in texts)
    entry = look_up(whole)
    if entry:
        yield f"G:{entry.label}"
    yield from (f"G:{name}" for name in WHOLE_LISTS if whole in words(name))
    titles = [text for text in texts if text in words("titles")]
    yield from (f"T:{'word' if text in words('title_words') else ''}" for text in titles)
    yield f"c:{sum(text[:1].isupper() for text in texts)}/{count}"
    if genitive:
        yield f"'s:{count}"
    yield f"fl:{_kind_inside(texts[0])}/{_kind_inside(texts[-1])}/{count}"


def _kind_inside(text: str) -> str:
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
