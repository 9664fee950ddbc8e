"""Sentences that are nearly the same and are not marked the same."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.radar.signal import Signal, Site, Sort
from annotator.domain.record import Copy
from annotator.domain.resemblance import Resembling
from annotator.domain.said import enumerated, joined, said
from annotator.domain.span import Span, State, Stretch
from annotator.domain.wording import cut, shortened

LONGEST = 160
FEWEST = 6  # words of a sentence: shorter ones are alike by chance
ALIKE = 0.4  # of their word triples: of fifteen words, two may be others
MOST = 30_000  # sentences that are at hand: news resembles what was published shortly before
PASSAGE = re.compile(r"[^\n]+?(?:[.!?…]+[\"'”’»)\]]*(?=\s|$)|$)", re.MULTILINE)
UNMARKED = said("not marked")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with what is marked in it, by the words of the marks in small letters."""

    article: str
    stretch: Stretch
    text: str
    marked: Mapping[str, str]


class AlikeSentences:
    """Compares each sentence with the one before it that it resembles most.

    Time grows with the words, memory with MOST.
    """

    def __init__(self, speakers: Mapping[str, str]) -> None:
        """`speakers` are the names, by id, of those who are the same wherever they are named."""
        self._speakers = speakers
        self._crowd = Resembling(most=MOST, alike=ALIKE)
        self._at_hand: dict[str, Passage] = {}
        self._came = 0
        self._found: list[Signal] = []

    def take(self, article: Article, copy: Copy) -> None:
        """Take in a copy that is finished: what is not marked in it is meant to be so."""
        marks = sorted(filter(_stands, copy.items()), key=lambda item: item.start)
        for passage in passages(article, marks, self._speakers):
            key = str(self._came)
            near = self._crowd.add(key, passage.text)
            self._at_hand[key] = passage
            self._came += 1
            if len(self._at_hand) > MOST:
                del self._at_hand[str(self._came - MOST - 1)]
            if near and near.article in self._at_hand:
                self._compare(passage, self._at_hand[near.article])

    def signals(self) -> Iterator[Signal]:
        return iter(self._found)

    def _compare(self, here: Passage, there: Passage) -> None:
        differing = list(differences(here, there))
        if differing:
            told = joined([_differs(*one) for one in differing], "; ")
            sites = tuple(
                Site(p.article, p.stretch, told=_told(p, differing)) for p in (there, here)
            )
            words = shortened(here.text, LONGEST)
            self._found.append(Signal(Sort.ALIKE, words, cut(told, 2 * LONGEST), sites))


def passages(
    article: Article, marks: list[Span | Quote], speakers: Mapping[str, str]
) -> Iterator[Passage]:
    """Yield the sentences of an article that have enough words, with what is marked in each."""
    at = 0
    for match in PASSAGE.finditer(article.text):
        text = match[0].strip()
        if text.count(" ") < FEWEST - 1:
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        stretch = Stretch(start, start + len(text))
        while at < len(marks) and marks[at].start < stretch.start:
            at += 1
        marked: dict[str, str] = {}
        within = at
        while within < len(marks) and marks[within].start < stretch.end:
            words, told = _said(marks[within], article.text, speakers)
            marked[words] = enumerated((marked[words], told)) if words in marked else told
            within += 1
        yield Passage(article.id, stretch, text, marked)


def differences(here: Passage, there: Passage) -> Iterator[tuple[str, str, str]]:
    """Yield what both sentences say and is marked otherwise: the words, what it is here, there."""
    one, other = here.text.casefold(), there.text.casefold()
    for words in dict.fromkeys((*here.marked, *there.marked)):
        mine, theirs = here.marked.get(words, UNMARKED), there.marked.get(words, UNMARKED)
        if mine != theirs and words in one and words in other:
            yield words, theirs, mine


def _told(passage: Passage, differing: list[tuple[str, str, str]]) -> str:
    told = [
        joined((passage.marked.get(words, UNMARKED), f"“{words}”"), " ")
        for words, _, _ in differing
    ]
    return cut(joined(told, "; "), LONGEST)


def _differs(words: str, one: str, other: str) -> str:
    return said("“{words}” {one} – {other}", words=shortened(words, 40), one=one, other=other)


def _said(item: Span | Quote, text: str, speakers: Mapping[str, str]) -> tuple[str, str]:
    if isinstance(item, Span):
        return item.stretch.text(text).casefold(), item.label
    name = speakers.get(item.speaker or "")
    told = (
        said("{kind} quote by {name}", kind=item.kind, name=shortened(name, 40))
        if name
        else said("{kind} quote", kind=item.kind)
    )
    return item.contents[0].text(text).casefold(), told


def _stands(item: Span | Quote) -> bool:
    return item.state is not State.REJECTED
