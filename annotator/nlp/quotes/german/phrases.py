"""Find German noun phrases without a parser, as half-open ranges of words in a sentence.

Every noun has a capital, so a phrase is a determiner, what agrees with it, and the nouns and names
after that; a genitive or "von" may add another phrase.
"""

import re

from annotator.nlp.text.lexicon import by_language, lower, words
from annotator.nlp.text.words import Phrase, Sentence, Word

NOUN_WITH_FIGURE = re.compile(r"\d+-[^\W\d_]")
ADJECTIVE = re.compile(r"[^\W\d_]{2,}(?:e|en|er|es|em)")
MOST_ADJECTIVES = 4
MOST_ATTRIBUTES = 3
LONGEST_NAME = 8


def is_pronoun(word: Word) -> bool:
    return word.low in _speaking_pronouns()


@by_language
def _speaking_pronouns() -> frozenset[str]:
    pairs = (entry.split() for entry in words("pronouns"))
    return frozenset(form for form, kind in pairs if kind != "who")


def is_noun(word: Word) -> bool:
    if word.capital:
        return word.text not in words("not_names") and word.text not in words("phrase_stops")
    return bool(NOUN_WITH_FIGURE.match(word.text))


def is_determiner(word: Word) -> bool:
    return word.plain and word.low in words("determiners")


def phrase_at(sentence: Sentence, at: int) -> Phrase | None:
    """Return the noun phrase, or the pronoun, that begins at a word."""
    last = _core_end(sentence, at)
    if last is None:
        alone = at < len(sentence) and sentence[at].plain and is_pronoun(sentence[at])
        return (at, at + 1) if alone else None
    for _ in range(MOST_ATTRIBUTES):
        more = _attribute_end(sentence, at, last)
        if more is None:
            break
        last = more
    return (at, last)


def _core_end(sentence: Sentence, at: int) -> int | None:
    """Return where a determiner, adjectives, nouns and names end that begin at a word."""
    first = at
    while first < len(sentence) and is_determiner(sentence[first]) and first - at < MOST_ATTRIBUTES:
        first += 1
    noun = first
    while noun < len(sentence) and _is_adjective(sentence[noun]) and noun - first < MOST_ADJECTIVES:
        noun += 1
    if noun > first == at or noun >= len(sentence) or not is_noun(sentence[noun]):
        return None
    return _nouns_end(sentence, noun)


def _is_adjective(word: Word) -> bool:
    if word.capital or not word.plain or not ADJECTIVE.fullmatch(word.text):
        return False
    return word.low not in words("auxiliaries", "prepositions", "conjunctions")


def _nouns_end(sentence: Sentence, at: int) -> int:
    last = at + 1
    while last < min(len(sentence), at + LONGEST_NAME):
        step = _step(sentence, last)
        if not step:
            break
        last += step
    return last


def _step(sentence: Sentence, at: int) -> int:
    """Return how many words further nouns go on: to another one, past a stop, past particles."""
    if is_noun(sentence[at]):
        return 1
    following = sentence[at + 1 : at + 2]
    if sentence[at].text == "." and sentence[at - 1].text in words("abbreviations"):
        return 2 if following and is_noun(following[0]) else 0
    if sentence[at].text in {"&", "-"}:
        return 2 if following and is_noun(following[0]) else 0
    return _past_particles(sentence, at)


def _past_particles(sentence: Sentence, at: int) -> int:
    """Join by what stands inside names only, as in "van der Meer": not by "von" alone."""
    size = 0
    while at + size < len(sentence) and sentence[at + size].low in words("name_particles"):
        size += 1
    known = size and sentence[at].low not in words("determiners", "prepositions")
    ends = at + size < len(sentence) and is_noun(sentence[at + size])
    return size + 1 if known and ends else 0


def _attribute_end(sentence: Sentence, first: int, at: int) -> int | None:
    """Return where an attribute ends that begins at a word: a genitive, or one with "von"."""
    if at >= len(sentence):
        return None
    low = sentence[at].low
    if low in {"von", "vom"}:
        return _core_end(sentence, at + 1)
    if low == "und":
        return _joined_end(sentence, first, at + 1)
    if low not in words("genitive_determiners"):
        return None
    end = _core_end(sentence, at)
    addressed = low not in words("sure_genitives") and (
        _is_name(sentence, first, at) or (end and is_medium(sentence[end - 1]))
    )
    return None if addressed else end


def _joined_end(sentence: Sentence, first: int, at: int) -> int | None:
    """Return where a second name or noun ends that "und" joins, each without a determiner."""
    bare = is_noun(sentence[first]) and at < len(sentence) and is_noun(sentence[at])
    return _core_end(sentence, at) if bare else None


def _is_name(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase ends in a name: a genitive does not follow, but who is told may."""
    nouns = sum(is_noun(word) for word in sentence[first:last])
    return nouns > 1 or not is_determiner(sentence[first])


def is_medium(word: Word) -> bool:
    """Whether a word names those who are told something: a paper, an agency."""
    return word.low.endswith(_media())


@by_language
def _media() -> tuple[str, ...]:
    return tuple(words("media_nouns"))


def may_be_subject(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether neither its case nor its meaning keeps a phrase from being a subject."""
    word = sentence[phrase[0]]
    if word.low in words("oblique_determiners"):
        return False
    return sentence[phrase[1] - 1].low not in _times()


@by_language
def _times() -> frozenset[str]:
    units = {"woche", "jahr", "monat", "tag", "morgen", "abend", "nacht", "mittag", "wochenende"}
    return lower("weekdays", "months") | units


def subject(sentence: Sentence, low: int, high: int) -> Phrase | None:
    """Return the first phrase between two words that can be a subject."""
    at = low
    while at < high:
        word = sentence[at]
        phrase = None if word.low in words("prepositions") else phrase_at(sentence, at)
        if word.low in words("prepositions"):
            governed = phrase_at(sentence, at + 1)
            at = governed[1] if governed else at + 1
            continue
        if phrase and phrase[1] <= high and may_be_subject(sentence, phrase):
            return phrase
        at = phrase[1] if phrase else at + 1
    return None
