"""What the model of names sees of a part of a chain.

A trait is a short text, a family and a value. The traits of a word depend on it alone, so their
numbers are remembered; those of a part tell of its words together, of what stands beside it, and
of how its words stand elsewhere in the article.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from annotator.nlp.entities.chains import begins, ends, is_year
from annotator.nlp.entities.gazetteer import look_up
from annotator.nlp.entities.page import Page, View
from annotator.nlp.entities.runs import Run
from annotator.nlp.text.lexicon import by_language, verbs, words
from annotator.nlp.text.words import GENITIVE_S, Word

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
UNRULED = 3
REMEMBERED = 50_000
FIRST, INNER, LAST, ALONE = "FMLU"


class Part(NamedTuple):
    """A part of a chain by the indices of its words, and the numbers of its traits."""

    begin: int
    end: int
    numbers: list[int]


class Traits:
    """Numbers the traits of parts; a trait without a number is none."""

    def __init__(self, number: Callable[[str], int | None]) -> None:
        self.number = number
        self._of_word = lru_cache(maxsize=REMEMBERED)(self._word)

    def parts(self, page: Page, view: View, chain: Run) -> Iterator[Part]:
        """Yield all parts of a chain that may be names, and its single words."""
        texts = [view.written(word) for word in chain.words]
        befores = [self.numbers(_before(view, chain.at + at)) for at in range(len(texts))]
        afters = [self.numbers(_after(view, chain.at + at + 1)) for at in range(len(texts))]
        for begin, end in _borders(chain.words):
            together = _together(page, view, chain.part(begin, end), texts[begin:end])
            yield Part(
                begin,
                end,
                [
                    *befores[begin],
                    *afters[end - 1],
                    *self._of_words(texts[begin:end]),
                    *self.numbers(together),
                ],
            )

    def numbers(self, traits: Iterable[str]) -> list[int]:
        return [number for trait in traits if (number := self.number(trait)) is not None]

    def _of_words(self, texts: Sequence[str]) -> Iterator[int]:
        if len(texts) == 1:
            yield from self._of_word(texts[0], ALONE)
            return
        yield from self._of_word(texts[0], FIRST)
        yield from self._of_word(texts[-1], LAST)
        for text in texts[1:-1]:
            yield from self._of_word(text, INNER)

    def _word(self, text: str, role: str) -> list[int]:
        return self.numbers(role + trait for trait in _of_word(text))


def _borders(chain: Sequence[Word]) -> Iterator[tuple[int, int]]:
    closing = [at + 1 for at, word in enumerate(chain) if ends(word)]
    for begin, word in enumerate(chain):
        yield begin, begin + 1
        if begins(word) or is_year(word):
            for end in closing:
                if begin + 1 < end <= begin + LONGEST_PART:
                    yield begin, end


@by_language
def _of_word(text: str) -> tuple[str, ...]:
    low = text.lower()
    entry = look_up(text)
    return (
        f"w:{DIGITS.sub('0', low)}",
        *(f"s{size}:{low[-size:]}" for size in range(ENDINGS, ENDING + 1)),
        f"x:{low[:3]}",
        f"h:{shape(text)}",
        *(f"l:{name}" for name in LISTS if text in words(name)),
        *(("l:ordinary",) if low in words("ordinary") else ()),
        *((f"g:{entry.label}",) if entry else ()),
    )


def shape(text: str) -> str:
    """Return the shape of a word: "Velm-9" is "Xx-0", "USA" is "XX"."""
    return DIGITS.sub("0", SMALLS.sub("x", CAPITALS.sub(_capitals, text)))


def _capitals(match: re.Match[str]) -> str:
    return "X" if len(match.group()) == 1 else "XX"


def _before(view: View, at: int) -> Iterator[str]:
    """Yield what stands before a part that begins at an index of the sentence."""
    if at <= view.opening:
        yield f"p:^{view.mode}"
        return
    one = view.sentence[at - 1]
    two = view.sentence[at - 2] if at > 1 else None
    low, kind = (two.low, _kind_beside(two.text)) if two else ("^", "^")
    yield f"p:{one.low}"
    yield f"pp:{low} {one.low}"
    yield f"pk:{_kind_beside(one.text)}"
    yield f"pq:{kind} {_kind_beside(one.text)}"
    if one.low == "the":
        yield f"pt:{low}"


def _after(view: View, at: int) -> Iterator[str]:
    """Yield what stands after a part that ends before an index of the sentence."""
    if GENITIVE_S.search(view.sentence[at - 1].text):
        yield "n:'s"
    following = view.sentence[at : at + 3]
    if not following:
        yield f"n:${view.mode}"
        return
    one, two = following[0], following[1] if len(following) > 1 else None
    low, kind = (two.low, _kind_beside(two.text)) if two else ("$", "$")
    yield f"n:{one.low}"
    yield f"nn:{one.low} {low}"
    yield f"nk:{_kind_beside(one.text)}"
    yield f"nq:{_kind_beside(one.text)} {kind}"
    if one.text == "," and two and following[2:]:
        yield f"n3:{kind} {_kind_beside(following[2].text)}"


@by_language
def _kind_beside(text: str) -> str:
    """Return a rough kind of a word beside a name."""
    low = text.lower()
    if listed := next((name for name in NEIGHBOURS if text in words(name)), ""):
        return listed
    if low in verbs():
        return "said" if low in verbs().strong else "verb"
    if low in words("prepositions"):
        return "preposition"
    return "determiner" if low in words("determiners") else _looks(text)


def _looks(text: str) -> str:
    if text[:1].isdigit():
        return "digit"
    if text[:1].isupper():
        entry = look_up(text)
        return f"X{entry.label}" if entry else "X"
    if not text[:1].isalnum():
        return text
    return text[-ENDINGS:].lower() if len(text) > ENDING else "x"


def _together(page: Page, view: View, part: Run, texts: Sequence[str]) -> Iterator[str]:
    count = min(len(texts), MANY)
    yield f"#:{count}"
    yield f"#{view.mode}:{count}"
    if len(texts) > 1:
        yield from _whole(part, texts, count)
    yield from _placed(page, view, part, texts)
    yield from _elsewhere(page, texts)
    rule = page.ruled.get((part.start, part.end))
    if rule:
        yield f"R:{rule.label}{rule.score:.1f}"
    else:
        yield f"R:-{min(len(texts), UNRULED)}"


def _whole(part: Run, texts: Sequence[str], count: int) -> Iterator[str]:
    """Yield what several words are together."""
    whole = " ".join(texts)
    if len(texts) <= LONGEST_WHOLE:
        yield f"o:{whole.lower()}"
        yield "H:" + " ".join(shape(text) for text in texts)
    entry = look_up(whole)
    if entry:
        yield f"G:{entry.label}"
    yield from (f"G:{name}" for name in WHOLE_LISTS if whole in words(name))
    yield f"c:{sum(word.capital for word in part.words)}/{count}"
    for text in texts:
        if text in words("titles"):
            yield f"T:{text in words('title_words')}"
    if any(GENITIVE_S.search(word.text) for word in part.words[:-1]):
        yield f"'s:{count}"
    yield f"fl:{_kind_inside(texts[0])}/{_kind_inside(texts[-1])}/{count}"


@by_language
def _kind_inside(text: str) -> str:
    """Return a rough kind of a word of a name."""
    if listed := next((name for name in INSIDE if text in words(name)), ""):
        return listed[:ENDING]
    entry = look_up(text)
    if entry:
        return entry.label
    if text.isupper():
        return "X"
    return "o" if text.lower() in words("ordinary") else "?"


def _placed(page: Page, view: View, part: Run, texts: Sequence[str]) -> Iterator[str]:
    """Yield whether a capital tells little: at the start of a sentence, or in a headline."""
    common = "common" if part.words[0].low in page.common else ""
    if part.at <= view.opening:
        yield f"^{view.mode}:{common}"
    elif common:
        yield "common:"
    if view.mode:
        ordinary = "o" if texts[0].lower() in words("ordinary") else ""
        yield f"M{view.mode}:{shape(texts[0])}{ordinary}"


def _elsewhere(page: Page, texts: Sequence[str]) -> Iterator[str]:
    alone = ALONE if len(texts) == 1 else LAST
    yield from (f"d{alone}:{fact}" for fact in page.facts.get(texts[-1], ()))
    if len(texts) > 1:
        yield from (f"d{FIRST}:{fact}" for fact in page.facts.get(texts[0], ()))
