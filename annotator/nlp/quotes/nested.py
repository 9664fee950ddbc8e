"""Find what the words of a quote report in marks of their own: “He told me, ‘Go,’” she said."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.domain.quote import QuoteKind
from annotator.domain.span import Stretch
from annotator.nlp.quotes.attribution import Attribution, Rule
from annotator.nlp.quotes.cues import base
from annotator.nlp.quotes.grammar import Grammar
from annotator.nlp.quotes.quotations import Quotation
from annotator.nlp.quotes.reader import Passage
from annotator.nlp.text.lexicon import words
from annotator.nlp.text.marks import Marked, marked_within
from annotator.nlp.text.words import Sentence, Word, cut, sentences

OPENERS = frozenset({",", ":"})


def with_nested(text: str, passages: Iterable[Passage], grammar: Grammar) -> Iterator[Passage]:
    """Yield the passages, each with what is quoted one level down in its quotations."""
    for passage in passages:
        marks = [word.mark for word in passage.sentence if word.mark and _is_said(passage, word)]
        found = tuple(quotation for mark in marks for quotation in _inside(text, mark, grammar))
        yield replace(passage, nested=found) if found else passage


def _is_said(passage: Passage, word: Word) -> bool:
    contents = (quotation.content for quotation in passage.quotations)
    return any(content.start <= word.start < content.end for content in contents)


def _inside(text: str, mark: Marked, grammar: Grammar) -> Iterator[Quotation]:
    inner = marked_within(text, mark)
    pieces = cut(text, mark.start + 1, mark.end, inner) if inner else ()
    for sentence in sentences(text, pieces):
        for at, word in enumerate(sentence):
            found = grammar.attributed(sentence, at, text) if word.mark else None
            if found and _is_introduced(sentence, at, found):
                yield Quotation(Stretch(word.start, word.end), QuoteKind.DIRECT, found, at)


def _is_introduced(sentence: Sentence, at: int, found: Attribution) -> bool:
    """Whether a cue stands right beside the marks: said, “…”. Others are words, not speech."""
    starts = [word.start for word in sentence]
    if found.cue is None or found.rule not in {Rule.BESIDE, Rule.BEFORE}:
        return False
    cue = starts.index(found.cue.start)
    if base(sentence[cue]) not in words("verbs_clausal"):
        return False
    return found.rule is Rule.BESIDE or cue == at - 1 or sentence[at - 1].text in OPENERS
