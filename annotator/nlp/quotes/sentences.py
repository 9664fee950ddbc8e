"""The spaCy component that cuts a text into sentences, as the rules have read it.

A stretch in quotation marks is one word to the rules. Here it is cut where one of its own sentences
ends: what comes before its first sentence, and the cue after its last, stay with them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.article import Zone, ZoneKind
from annotator.nlp.notes import register, text_of
from annotator.nlp.quotes.attribution import Rule
from annotator.nlp.quotes.reader import Passage
from annotator.nlp.text.lexicon import reading
from annotator.nlp.text.marks import marked, paragraphs
from annotator.nlp.text.words import Sentence, Word, cut, sentences

SILENT = frozenset({ZoneKind.BYLINE, ZoneKind.CREDIT})  # sentences of their own
SEVERAL = re.compile(r"[.?!…][”“\"'’‘»«›‹)]*\s")
STARTS, GOES_ON = 1, -1  # as spaCy writes it


class SentenceFinder:
    """Sets the tokens that sentences begin with, and so `doc.sents`."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, doc: Doc) -> Doc:
        if len(doc):
            with reading(self.language):
                starts = {*_starts(text_of(doc), doc._.passages, doc._.zones)}
            begins = np.where(np.isin(doc.to_array("IDX"), [*starts]), STARTS, GOES_ON)
            begins[np.argmax(begins)] = GOES_ON
            begins[0] = STARTS  # with white space before the first sentence, if there is any
            column: Any = begins[:, np.newaxis].astype(np.uint64)
            doc.from_array(["SENT_START"], column)
        return doc


def _starts(text: str, passages: Sequence[Passage], zones: Sequence[Zone]) -> Iterator[int]:
    """Yield where sentences begin, some places more than once."""
    lines = [_past_space(text, start) for start, _ in paragraphs(text)]
    yield from lines
    datelines = [zone for zone in zones if zone.kind is ZoneKind.DATELINE]
    goes_on = {_past_space(text, zone.stretch.end) for zone in datelines}
    for sentence in _read(text, passages):
        if sentence[0].start not in goes_on:
            yield from _begun(text, sentence)
        for word in sentence:
            if word.mark and SEVERAL.search(text, word.start + 1, word.end - 1):
                yield from _inside(text, word)
    for zone in zones:
        if zone.kind in SILENT:
            yield _past_space(text, zone.stretch.start)
            yield _past_space(text, zone.stretch.end)


def _past_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _read(text: str, passages: Sequence[Passage]) -> Iterator[Sentence]:
    """Yield the sentences that the quotes were found in; without any, read the text."""
    for passage in passages:
        turns = any(found.attribution.rule is Rule.TURN for found in passage.quotations)
        yield from sentences(text, passage.sentence) if turns else (passage.sentence,)
    if not passages:
        marks = marked(text)
        begins = [mark.start for mark in marks]
        for start, end in paragraphs(text):
            mine = marks[bisect_left(begins, start) : bisect_left(begins, end)]
            yield from sentences(text, cut(text, start, end, mine))


def _inside(text: str, word: Word) -> Iterator[int]:
    """Yield where the second sentence in a stretch in marks begins, and each further one."""
    inner = cut(text, word.start + 1, word.end)
    for sentence in [*sentences(text, inner)][1:]:
        yield from _begun(text, sentence)


def _begun(text: str, sentence: Sentence) -> Iterator[int]:
    """Yield where a sentence begins, past the marks that close the one before."""
    starts = (word.start for word in sentence)
    first = next((at for at in starts if at == 0 or text[at - 1].isspace()), None)
    if first is not None and not text[first].islower():
        yield first


@Language.factory("annotator_sentences", assigns=["token.is_sent_start", "doc.sents"])
def make_sentence_finder(nlp: Language, name: str) -> SentenceFinder:
    register()
    return SentenceFinder(str(nlp.lang))
