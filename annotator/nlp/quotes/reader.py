"""Read an article's quotations, sentence by sentence, carrying speakers where none is named."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.quote import QuoteKind
from annotator.domain.span import Stretch, overlapping
from annotator.nlp.quotes.attribution import Attribution, Rule
from annotator.nlp.quotes.grammar import Grammar
from annotator.nlp.quotes.phrases import is_name
from annotator.nlp.quotes.quotations import Quotation, length, with_clauses
from annotator.nlp.quotes.transcripts import Turn, turns
from annotator.nlp.text.lexicon import pronouns, words
from annotator.nlp.text.marks import Marked, marked, paragraphs
from annotator.nlp.text.words import (
    STOPS,
    Phrase,
    Sentence,
    Word,
    cut,
    sentences,
    starts_upper,
    stretch,
)

SILENT = frozenset({ZoneKind.BYLINE, ZoneKind.CREDIT})
LIFTED = SILENT | {ZoneKind.DATELINE}
CLOSED_BY_SPEECH = frozenset(",?!")
SHORT_TITLE = 6
SCARE_QUOTE = 3  # words that nobody who could speak is named for
CLOSE = 2  # words from an article to the quote it belongs to
FRAGMENT = 3  # words too few to carry a speaker over
STATEMENT = 4
THING = "it"
CREDITS = frozenset({"by", "("})  # after a headline, or a motto and its year


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with its quotations, and those `nested` in them, where these are asked for.

    `subject` is who may be spoken of after it, `introduced` who speaks in the next paragraph.
    """

    sentence: Sentence
    quotations: tuple[Quotation, ...]
    subject: Stretch | None = None
    introduced: Stretch | None = None
    nested: tuple[Quotation, ...] = ()


def read(text: str, grammar: Grammar, zones: Sequence[Zone] = ()) -> tuple[Passage, ...]:
    """Return the passages of an article in reading order."""
    reader = _Reader(text, grammar)
    marks, spoken = marked(text), turns(text)
    starts = [mark.start for mark in marks]
    lifted = sorted(zone.stretch for zone in zones if zone.kind in LIFTED)
    passages: list[Passage] = []
    for start, end in paragraphs(text):
        mine = marks[bisect_left(starts, start) : bisect_left(starts, end)]
        words = reader.words(start, end, mine, overlapping(lifted, start, end))
        if start in spoken:
            passages.extend(reader.turn(words, spoken[start]))
            continue
        passages.extend(reader.paragraph(words))
        reader.continued = bool(mine) and mine[-1].continues
    return tuple(passages)


class _Reader:
    """What an article has said so far about who speaks."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text, self.grammar = text, grammar
        self.continued = False
        self.last: Attribution | None = None
        self.nearby: Attribution | None = None
        self.subject: Stretch | None = None
        self.announced: Attribution | None = None

    def words(
        self, start: int, end: int, marks: Sequence[Marked], lifted: Sequence[Stretch]
    ) -> tuple[Word, ...]:
        """Return the words of a paragraph, but for what is lifted out of it."""
        outside = [m for m in marks if not any(z.overlaps(Stretch(*m[:2])) for z in lifted)]
        surely = self.grammar.is_surely_title
        titles = frozenset(m for m in outside if surely(self.text, Stretch(*m[:2])))
        words = cut(self.text, start, end, outside, titles)
        for zone in lifted:
            words = tuple(word for word in words if not zone.start <= word.start < zone.end)
        return words

    def paragraph(self, words: Sequence[Word]) -> Iterator[Passage]:
        if not words:
            return
        self.nearby = self.subject = None
        parts = tuple(sentences(self.text, words))
        for number, sentence in enumerate(parts):
            passage = self._passage(sentence, opening=number == 0)
            if number == len(parts) - 1:
                self.announced = self._announced(sentence)
                if self.announced:
                    passage = replace(passage, introduced=self.announced.source)
            yield passage

    def turn(self, words: Sequence[Word], turn: Turn) -> Iterator[Passage]:
        """Take a turn of a transcript, marks and all, for what one person says."""
        if words:
            self.continued, self.announced = False, None
            self.last = Attribution(turn.source, turn.cue, Rule.TURN)
            quotation = Quotation(turn.content, QuoteKind.DIRECT, self.last)
            yield Passage(words, (quotation,), turn.source)

    def _passage(self, sentence: Sentence, *, opening: bool) -> Passage:
        direct: list[Quotation] = []
        for at, word in enumerate(sentence):
            if word.mark:
                quotation = self._quotation(sentence, at, direct, opening=opening)
                direct += [quotation] if quotation else []
                self.nearby = direct[-1].attribution if direct else self.nearby
        found = with_clauses(self.text, sentence, direct, self.grammar.clauses(sentence))
        if not found and self.nearby and self.grammar.goes_on(sentence):
            found = (_gone_on(sentence, self.nearby),)
        if direct or found:
            self.last = self.nearby = (direct or found)[-1].attribution
        phrase = self.grammar.subject(sentence, 0, len(sentence))
        subject = stretch(sentence, phrase) if phrase else None
        self.subject = subject or self.subject
        return Passage(sentence, found, subject)

    def _quotation(
        self, sentence: Sentence, at: int, earlier: Sequence[Quotation], *, opening: bool
    ) -> Quotation | None:
        word = sentence[at]
        content = Stretch(word.start, word.end)
        found = self.grammar.attributed(sentence, at, self.text)
        if self._is_title(content, found):
            return None
        found = found or self._carried(sentence, at, earlier, opening=opening)
        resumed = opening and at == 0 and self.continued
        if found is None or not (resumed or self._is_spoken(content, found)):
            return None
        continues = word.mark is not None and word.mark.continues
        return Quotation(content, QuoteKind.DIRECT, found, at, continues)

    def _carried(
        self, sentence: Sentence, at: int, earlier: Sequence[Quotation], *, opening: bool
    ) -> Attribution | None:
        first = opening and at == 0
        if first and self.announced:
            return self.announced
        if first and self.continued and self.last:
            return replace(self.last, rule=Rule.CARRIED)
        if earlier or (at == 0 and self.nearby):
            source = earlier[-1].attribution if earlier else self.nearby
            return source and replace(source, rule=Rule.SAME_PARAGRAPH)
        if at == 0 and self.subject:
            return Attribution(self.subject, None, Rule.CARRIED)
        if first and self.last and sum(word.wordy for word in sentence) <= 1:
            return replace(self.last, rule=Rule.CARRIED)
        return self._last_resort(sentence, at)

    def _last_resort(self, sentence: Sentence, at: int) -> Attribution | None:
        content = Stretch(sentence[at].start, sentence[at].end)
        size = length(self.text, content)
        credited = at + 1 < len(sentence) and sentence[at + 1].low in CREDITS
        titled = size <= SHORT_TITLE and self._looks_like_title(content)
        if credited or titled:
            return None
        phrase = self.grammar.subject(sentence, 0, at)
        if phrase and size <= SCARE_QUOTE and not _can_speak(sentence, phrase):
            return None
        if phrase and size > 1 and not _is_its_noun(sentence, phrase, at):
            return Attribution(stretch(sentence, phrase), None, Rule.SUBJECT)
        if self.last and size > STATEMENT and starts_upper(self.text, sentence[at]):
            return replace(self.last, rule=Rule.LAST_SPEAKER)
        if size < SCARE_QUOTE:
            return None
        near = size > STATEMENT and self.nearby and replace(self.nearby, rule=Rule.LAST_SPEAKER)
        return near or Attribution(None, None, Rule.NONE)

    def _is_title(self, content: Stretch, found: Attribution | None) -> bool:
        if not self.grammar.is_title(self.text, content):
            return False
        return not (found and found.rule is Rule.BESIDE and self._closed_by_speech(content))

    def _looks_like_title(self, content: Stretch) -> bool:
        return self.grammar.looks_like_title(content.text(self.text))

    def _closed_by_speech(self, content: Stretch) -> bool:
        return self.text[content.end - 2] in CLOSED_BY_SPEECH

    def _is_spoken(self, content: Stretch, found: Attribution) -> bool:
        """Whether these are words of a speaker, not scare quotes."""
        size = length(self.text, content)
        if found.rule is Rule.BESIDE:
            return size > 1 or (size == 1 and self._closed_by_speech(content))
        return size > (FRAGMENT if found.rule is Rule.CARRIED else 0)

    def _announced(self, sentence: Sentence) -> Attribution | None:
        """Return who speaks in the next paragraph, where this one ends with a colon."""
        if sentence[-1].text != ":":
            return None
        announcer = self.grammar.announcer(sentence)
        if announcer is None:
            return None
        phrase, at = announcer
        cue = None if at is None else stretch(sentence, (at, at + 1))
        return Attribution(stretch(sentence, phrase), cue, Rule.CARRIED)


def _can_speak(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is of people or bodies, as far as its words tell."""
    return any(_names_one(word) for word in sentence[phrase[0] : phrase[1]])


def _names_one(word: Word) -> bool:
    if is_name(word):
        return " " not in word.text and word.low not in words("ordinary")  # no title, no opening
    people = words("nouns_person", "nouns_male", "nouns_female", "collective_nouns", "nouns_body")
    meant = pronouns().get(word.low, THING) != THING
    return meant or word.low in people or word.low.removesuffix("s") in people


def _is_its_noun(sentence: Sentence, phrase: Phrase, at: int) -> bool:
    """Whether a quote is the noun that an article stands before: The so-called “…”."""
    return at - phrase[0] <= CLOSE and sentence[phrase[0]].low in words("determiners")


def _gone_on(sentence: Sentence, nearby: Attribution) -> Quotation:
    """Return a sentence as what the last speaker of its paragraph goes on to say."""
    stopped = sentence[-1].text in STOPS
    content = stretch(sentence, (0, len(sentence) - stopped))
    return Quotation(content, QuoteKind.INDIRECT, replace(nearby, rule=Rule.SAME_PARAGRAPH))
