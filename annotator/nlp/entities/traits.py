"""What the model of names sees of a part of a chain.

A trait is a short text, a family and a value. Traits come in bundles that depend on the same few
words: on a word by itself, on the words beside a part, on all its words.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from annotator.nlp.entities.chains import begins, chains, ends, is_year
from annotator.nlp.entities.gazetteer import look_up
from annotator.nlp.entities.looks import kind_beside, kind_inside, of_word, shape
from annotator.nlp.entities.page import Page, View
from annotator.nlp.entities.parting import Border
from annotator.nlp.entities.runs import Run, end
from annotator.nlp.text.lexicon import by_language, words
from annotator.nlp.text.words import Word

WHOLE_LISTS = ("clubs", "companies", "towns")
LONGEST_PART = 9  # words in a name
LONGEST_WHOLE = 4
MANY = 6
FEW = 3
FOLLOWING = 3
FIRST, INNER, LAST, ALONE = "FMLU"
# by the number of words in a part
ROLES = ("", ALONE, *(FIRST + INNER * size + LAST for size in range(LONGEST_PART - 1)))
REMEMBERED = 20_000  # words

Numbers = list[int]  # of traits
Bundle = int  # where its numbers stand among those of all bundles


class Chain(NamedTuple):
    """A chain, its words as they are compared, the borders of its parts, and their bundles."""

    run: Run
    texts: tuple[str, ...]
    borders: Sequence[Border]
    bundles: Sequence[Sequence[Bundle]]


class Traits:
    """Finds the bundles of parts; `numbered` is told the traits of each bundle and numbers them.

    `numbers` are those of all bundles. What was made of the same few words is remembered with them.
    """

    def __init__(self, numbered: Callable[[Iterable[str]], Numbers]) -> None:
        self.numbers: list[Numbers] = []

        def bundles(make: Callable[..., Iterable[str]]) -> Callable[..., Bundle]:
            def bundle(*about: Any) -> Bundle:
                self.numbers.append(numbered(make(*about)))
                return len(self.numbers) - 1

            return cache(bundle)

        self._opening, self._before = bundles(_opening), bundles(self._words_before)
        self._closing, self._after = bundles(_closing), bundles(self._words_after)
        self._word, self._elsewhere = bundles(self._in_role), bundles(_elsewhere)
        self._placed, self._ruled = bundles(_placed), bundles(_ruled)
        self._together = bundles(self._words_together)
        self._kind_beside = lru_cache(maxsize=REMEMBERED)(kind_beside)
        self._kind_inside = lru_cache(maxsize=REMEMBERED)(kind_inside)
        self._known = lru_cache(maxsize=REMEMBERED)(of_word)

    def chains(self, page: Page) -> Iterator[Chain]:
        """Yield the chains of an article, their parts in the order of their first words."""
        for view in page.views:
            for run in chains(view.sentence):
                yield self._of_chain(page, view, run)

    def _of_chain(self, page: Page, view: View, run: Run) -> Chain:
        texts = tuple(map(view.written, run.words))
        borders = tuple(_borders(run.words))
        befores = [self._of_before(view, run.at + at) for at in range(len(texts))]
        afters = [self._of_after(view, run.at + at + 1) for at in range(len(texts))]
        bundles = [
            [
                befores[begin],
                afters[stop - 1],
                *self._of_words(page, texts[begin:stop]),
                *self._of_part(page, view, run.part(begin, stop), texts[begin:stop]),
            ]
            for begin, stop in borders
        ]
        return Chain(run, texts, borders, bundles)

    def _of_before(self, view: View, at: int) -> Bundle:
        if at <= view.opening:
            return self._opening(view.mode)
        return self._before(view.texts[at - 1], view.texts[at - 2] if at > 1 else "^")

    def _words_before(self, one: str, two: str) -> list[str]:
        """Return what stands before a part, the nearest word first."""
        near, far = one.lower(), two.lower()
        kind, further = self._kind_beside(one), self._kind_beside(two)
        traits = [f"p:{near}", f"pp:{far} {near}", f"pk:{kind}", f"pq:{further} {kind}"]
        return [*traits, f"pt:{far}"] if near == "the" else traits

    def _of_after(self, view: View, at: int) -> Bundle:
        genitive = view.sentence[at - 1].genitive
        if at == len(view.texts):
            return self._closing(genitive, view.mode)
        far = FOLLOWING if view.texts[at] == "," else FOLLOWING - 1
        return self._after(genitive, *view.texts[at : at + far])

    def _words_after(self, genitive: Any, one: str, two: str = "$", three: str = "") -> list[str]:
        """Return what stands after a part, the nearest word first."""
        near, far = one.lower(), two.lower()
        kind, further = self._kind_beside(one), self._kind_beside(two)
        traits = ["n:'s"] if genitive else []
        traits += f"n:{near}", f"nn:{near} {far}", f"nk:{kind}", f"nq:{kind} {further}"
        return [*traits, f"n3:{further} {self._kind_beside(three)}"] if three else traits

    def _of_words(self, page: Page, texts: Sequence[str]) -> list[Bundle]:
        bundles = []
        for text, role in zip(texts, ROLES[len(texts)], strict=True):
            bundles.append(self._word(role, text))
            if role != INNER and (facts := page.facts.get(text)):
                bundles.append(self._elsewhere(role, facts))
        return bundles

    def _in_role(self, role: str, text: str) -> list[str]:
        return [role + trait for trait in self._known(text)]

    def _of_part(self, page: Page, view: View, part: Run, texts: Sequence[str]) -> list[Bundle]:
        count, first = min(len(texts), MANY), part.words[0]
        loud = texts[0] if view.mode else ""
        opens, common = part.at <= view.opening, first.low in page.common
        rule = page.ruled.get((first.start, end(part.words[-1])))
        bundles = [
            self._placed(count, view.mode, opens, common, loud),
            self._ruled(rule.label, rule.score) if rule else self._ruled("", min(count, FEW)),
        ]
        if count > 1:
            genitive = any(word.genitive for word in part.words[:-1])
            bundles.append(self._together(texts, genitive))
        return bundles

    def _words_together(self, texts: Sequence[str], genitive: Any) -> list[str]:
        """Return what several words are together."""
        whole, count = " ".join(texts), min(len(texts), MANY)
        traits: list[str] = []
        if len(texts) <= LONGEST_WHOLE:
            traits += f"o:{whole.lower()}", "H:" + " ".join(map(shape, texts))
        entry = look_up(whole)
        if entry:
            traits.append(f"G:{entry.label}")
        traits += _whole_lists().get(whole, ())
        titles = _titles()
        traits += (titles[text] for text in texts if text in titles)
        traits.append(f"c:{sum(text[:1].isupper() for text in texts)}/{count}")
        if genitive:
            traits.append(f"'s:{count}")
        first, last = self._kind_inside(texts[0]), self._kind_inside(texts[-1])
        traits.append(f"fl:{first}/{last}/{count}")
        return traits


def _borders(chain: Sequence[Word]) -> Iterator[Border]:
    if len(chain) == 1:
        yield 0, 1
        return
    closing = [at + 1 for at, word in enumerate(chain) if ends(word)]
    for begin, word in enumerate(chain):
        yield begin, begin + 1
        if begins(word) or is_year(word):
            for stop in closing:
                if begin + 1 < stop <= begin + LONGEST_PART:
                    yield begin, stop


def _opening(mode: str) -> tuple[str]:
    return (f"p:^{mode}",)


def _closing(genitive: Any, mode: str) -> Iterator[str]:
    yield f"n:${mode}"
    if genitive:
        yield "n:'s"


def _ruled(label: str, score: float) -> tuple[str]:
    """Return what the rules say of a part, or how long it is if they say nothing."""
    return (f"R:{label}{score:.1f}",)


def _elsewhere(role: str, facts: Sequence[str]) -> Iterator[str]:
    return (f"d{role}:{fact}" for fact in facts)


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


@by_language
def _whole_lists() -> Mapping[str, list[str]]:
    """Return, as traits, the lists that hold a name."""
    holding: defaultdict[str, list[str]] = defaultdict(list)
    for name in WHOLE_LISTS:
        for whole in words(name):
            holding[whole].append(f"G:{name}")
    return dict(holding)


@by_language
def _titles() -> Mapping[str, str]:
    """Return, as a trait, what kind of title each is."""
    within = words("title_words")
    return {title: f"T:{'word' if title in within else ''}" for title in words("titles")}
