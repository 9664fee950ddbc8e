"""Find noun phrases without a parser, as half-open ranges of words in a sentence."""

import re

from annotator.nlp.text.lexicon import by_language, lower, verbs, words
from annotator.nlp.text.words import PRONOUNS, Phrase, Sentence, Word

WORDLIKE = re.compile(r"[\w@#]")
JOINTS = frozenset(".'’&-")
ARTICLES = frozenset({"the", "a", "an"})
LEFTOVERS = frozenset({"on", "in", "late", "early", "last"})
NOUNS_THAT_LOOK_LIKE_CUES = frozenset(
    "report state reports post sign point order offer poll".split()
)
LEADING_ADVERBS = frozenset({"also", "simply", "then"})
TIMES = frozenset("ago day earlier evening month morning night week weekend year".split())
BEFORE_TIMES = frozenset(
    "last this earlier late early a few several two three four five six days weeks months years "
    "hours minutes less than more".split()
)
CLAUSE_OPENERS = frozenset("he she they it we i what how why whether if".split())
SHORT_SUBJECT = 3


def is_name(word: Word) -> bool:
    named = word.capital and word.text not in words("not_names")
    return word.plain and (named or word.text.startswith("@"))


def is_determined(word: Word) -> bool:
    return word.low in PRONOUNS or word.low in words("determiners") or is_name(word)


def phrase_before(sentence: Sentence, end: int, low: int = 0) -> Phrase | None:
    """Return the noun phrase that ends before a word."""
    last = _before_adverbs(sentence, end, low)
    if last <= low or sentence[last - 1].mark:
        return None
    if sentence[last - 1].low in PRONOUNS:
        return (last - 1, last)
    first = last
    while first > low and _extends(sentence, first, last, low):
        first -= 1
    first = _trimmed(sentence, first, last)
    return (first, last) if first < last else None


def _before_adverbs(sentence: Sentence, end: int, low: int) -> int:
    last = end
    while last > low and _between_subject_and_verb(sentence[last - 1]):
        if last - 2 >= low and sentence[last - 2].low in ARTICLES:  # "the daily"
            break
        last -= 1
    while low < last < end and sentence[last - 1].text in LEFTOVERS:
        last -= 1
    return _before_time(sentence, last, low)


def _before_time(sentence: Sentence, end: int, low: int) -> int:
    """Step over "last week" and "two weeks ago"."""
    if end <= low or sentence[end - 1].low not in TIMES:
        return end
    first = end - 1
    while first > low and sentence[first - 1].low in BEFORE_TIMES:
        first -= 1
    return first if low < first < end - 1 else end


def _between_subject_and_verb(word: Word) -> bool:
    if word.low in words("auxiliaries") or word.low in lower("weekdays"):
        return True
    adverb = word.low.endswith("ly") and not word.capital
    return adverb or word.low in {"today", "yesterday"}


def _extends(sentence: Sentence, first: int, last: int, low: int) -> bool:
    """Whether the word before `first` belongs to the phrase."""
    word = sentence[first - 1]
    inner = first < last and first - 2 >= low
    if inner and sentence[first].low in ARTICLES and not _before_article(word):
        return False
    if word.text in JOINTS:
        return inner and (sentence[first - 2].capital or word.text == "&")
    if word.low == "and":
        return inner and is_name(sentence[first]) and is_name(sentence[first - 2])
    if word.mark or not WORDLIKE.match(word.text) or word.low in _stops_before():
        return False
    cue = word.low in verbs() and not word.capital
    return not cue or word.low in NOUNS_THAT_LOOK_LIKE_CUES


def _before_article(word: Word) -> bool:
    return word.low in words("crossing_words") or word.low in words("determiners")


@by_language
def _stops_before() -> frozenset[str]:
    crossing = words("crossing_words")
    prepositions = words("prepositions") - crossing
    return prepositions | words("conjunctions") | words("auxiliaries") | PRONOUNS


def _trimmed(sentence: Sentence, first: int, last: int) -> int:
    """Drop what cannot begin a phrase; after a preposition keep the name at the end."""
    while first < last and _cannot_begin(sentence[first]):
        name = _name_at_end(sentence, first + 1, last)
        crossing = _is_preposition(sentence[first])
        first = name if crossing and first + 1 < name < last else first + 1
    return first


def _is_preposition(word: Word) -> bool:
    capital = word.capital and word.low in words("prepositions")
    return word.low in words("crossing_words") or capital


def _cannot_begin(word: Word) -> bool:
    if word.low in words("crossing_words") or word.text in JOINTS:
        return True
    begins = word.low in words("determiners") or word.low in PRONOUNS
    return word.text in words("not_names") and not begins


def _name_at_end(sentence: Sentence, low: int, last: int) -> int:
    first = last
    while first > low and _in_name(sentence[first - 1]):
        first -= 1
    return first


def _in_name(word: Word) -> bool:
    return word.capital or word.text in {".", "’", "-"} or word.low in words("name_particles")


def possessor(sentence: Sentence, end: int) -> Phrase | None:
    """Return "the mayor’s", "Ana Lee’s" or "her" before what belongs to them."""
    if sentence[end - 1].capital:
        return (_name_at_end(sentence, 0, end), end)
    if sentence[end - 1].low in words("determiners"):
        return (end - 1, end)
    return phrase_before(sentence, end)


def phrase_after(sentence: Sentence, at: int) -> Phrase | None:
    """Return the noun phrase that begins at a word, as after an inverted verb."""
    first = at
    while first < len(sentence) and sentence[first].low in LEADING_ADVERBS:
        first += 1
    if first >= len(sentence) or sentence[first].mark:
        return None
    if sentence[first].low in PRONOUNS:
        return None if sentence[first].low in {"it", "which"} else (first, first + 1)
    last = _end_after(sentence, first)
    while last > first and sentence[last - 1].low in words("crossing_words"):
        last -= 1
    return (first, last) if last > first and _may_speak(sentence, first, last) else None


def _end_after(sentence: Sentence, first: int) -> int:
    last = first
    while last < len(sentence) and _continues(sentence, first, last):
        last += 1
    return last


def _continues(sentence: Sentence, first: int, at: int) -> bool:
    word = sentence[at]
    inner = first < at < len(sentence) - 1
    if word.text == "." and inner:
        before = sentence[at - 1].text
        return before in words("abbreviations") or len(before) == 1
    if word.low == "and":
        return inner and is_name(sentence[at + 1]) and sentence[at - 1].capital
    if not (WORDLIKE.match(word.text) or word.text == "&") or word.low in _always_stop():
        return False
    if at == first or word.low in {"of", "for"}:
        return True
    if word.low in CLAUSE_OPENERS:
        return False
    return word.low not in words("phrase_stops") and word.low not in words("prepositions")


@by_language
def _always_stop() -> frozenset[str]:
    return lower("weekdays") | {"yesterday", "today", "tonight", "told", "said"}


def _may_speak(sentence: Sentence, first: int, last: int) -> bool:
    word = sentence[first]
    if word.low in words("determiners"):
        return True
    if word.capital and word.text in words("not_names"):
        return False
    known = word.capital or word.text.startswith("@")
    return known or last - first <= SHORT_SUBJECT or any(w.capital for w in sentence[first:last])
