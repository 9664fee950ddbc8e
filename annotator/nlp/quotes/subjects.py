"""Find who does the speaking: the subjects of verbs, without a parser."""

import re
from collections.abc import Iterator

from annotator.nlp.quotes.cues import CueKind, cues
from annotator.nlp.quotes.phrases import (
    ARTICLES,
    SHORT_SUBJECT,
    is_determined,
    is_name,
    phrase_before,
)
from annotator.nlp.text.lexicon import by_language, verbs, words
from annotator.nlp.text.words import DASHES, PRONOUNS, Phrase, Sentence, Word

WORD_OR_JOINT = re.compile(r"[\w.@&’'-]")
PARTICIPLE = re.compile(r"(ing|ed)$")
THIRD_PERSON = re.compile(r"(ed|s)$")
BREAKS = DASHES | {",", ";", ":", "(", ")"}
CLOSERS = DASHES | {",", ")"}
COORDINATORS = frozenset({"and", "but", "then", "or"})
RELATIVES = frozenset({"who", "which"})
CONNECTORS = frozenset(
    "and but so yet still then now later meanwhile however even only said says".split()
)
CLAUSE_JOINTS = frozenset({"but", "while", "and", "as", "so"})
INSIDE_PHRASE = frozenset({"of", "for", "at", "from"})
CONJUNCTIONS_LIKE_PREPOSITIONS = frozenset(
    "that because when if while as although though where whether unless since until after before "
    "than like".split()
)
SUBJECT_PRONOUNS = PRONOUNS - {"which", "who", "it", "you"}
RESTRICTIVE = frozenset({"who", "that", "which", "whose"})
RELATIVE_OPENERS = frozenset({"who", "which", "where", "whose"})
PARTICIPLE_OBJECTS = frozenset({"that", "it", "him", "her"})
TITLE_ABBREVIATIONS = frozenset("Sens Reps Mr Lt Capt Sgt Col Rev".split())
ADVERBIAL_OPENERS = frozenset({"in", "on", "at", "during"})
BEFORE_ADVERBIAL = frozenset("has have had was is who also later then".split())
SHORT_ADVERBIAL = 6
SHORT_PARTICIPLE = 5
REACH_OF_ADVERBIAL = 6
GERUND_GOVERNORS = frozenset("of has had heard saw shows showed showing in as".split())
WRITTEN_ON = frozenset(
    "sign signs banner banners shirt shirts t-shirt t-shirts placard placards poster posters "
    "button buttons hat hats".split()
)


def first_phrase(sentence: Sentence, low: int, high: int) -> Phrase | None:
    """Return the first phrase between two words that could be a subject."""
    skipped = False
    for first, end in _chunks(sentence, low, high):
        at = _after_connectors(sentence, first, end)
        if at >= end:
            continue
        word = sentence[at]
        if word.low in SUBJECT_PRONOUNS:
            return (at, at + 1)
        if _is_adverbial(sentence, at, end) or (at == low and _is_participle(sentence, at, high)):
            skipped = True
            continue
        if skipped and end - at < SHORT_SUBJECT and _ends_in_place(sentence, end) and end < high:
            continue
        skipped = skipped or word.low in words("clause_openers") or _is_capital_preposition(word)
        last = at if _is_no_subject(word) else _subject_end(sentence, at, end)
        if last > at:
            return (at, last)
    return None


def _chunks(sentence: Sentence, low: int, high: int) -> Iterator[Phrase]:
    first = low
    for at in range(low, high):
        if sentence[at].text in BREAKS or sentence[at].mark:
            if at > first:
                yield (first, at)
            first = at + 1
    if high > first:
        yield (first, high)


def _after_connectors(sentence: Sentence, first: int, end: int) -> int:
    while first < end and sentence[first].low in CONNECTORS:
        first += 1
    return first


def _ends_in_place(sentence: Sentence, end: int) -> bool:
    return sentence[end - 1].text in _last_words_of_places()


@by_language
def _last_words_of_places() -> frozenset[str]:
    places = words("countries", "us_states") | {"Europe"}
    return frozenset(place.split()[-1] for place in places)


def _is_adverbial(sentence: Sentence, at: int, end: int) -> bool:
    if end - at > SHORT_ADVERBIAL:
        return False
    part = [word.low for word in sentence[at:end]]
    return PRONOUNS.isdisjoint(part) and not words("time_nouns").isdisjoint(part)


def _is_participle(sentence: Sentence, at: int, high: int) -> bool:
    word = sentence[at]
    if not word.capital or len(word.low) <= SHORT_PARTICIPLE or not PARTICIPLE.search(word.low):
        return False
    if at + 1 >= high or word.text in words("titles"):
        return False
    following = sentence[at + 1].low
    return following in PARTICIPLE_OBJECTS or following in words("prepositions", "determiners")


def _is_capital_preposition(word: Word) -> bool:
    return word.capital and word.low in words("prepositions")


def _is_no_subject(word: Word) -> bool:
    if word.low in words("clause_openers") or word.low in RELATIVE_OPENERS:
        return True
    if word.low.endswith("ing") and (not word.capital or word.low in verbs().gerunds):
        return True
    if word.text in words("abbreviations") and not _is_title(word):
        return True
    begins = word.capital or word.text[0].isdigit() or word.text.startswith("@")
    if word.low in words("determiners"):
        return False
    return not begins or (word.capital and word.text in words("not_names"))


def _is_title(word: Word) -> bool:
    return word.text in words("honorifics") or word.text in TITLE_ABBREVIATIONS


def _subject_end(sentence: Sentence, first: int, end: int) -> int:
    last = first
    while last < end and not _ends_subject(sentence, first, last):
        last += 1
    while last > first and sentence[last - 1].low in words("crossing_words"):
        last -= 1
    return last


def _ends_subject(sentence: Sentence, first: int, at: int) -> bool:
    word = sentence[at]
    if at > first and _has_article(sentence, first, at):
        return False
    verb = word.low in words("auxiliaries") or (word.low in verbs() and not word.capital)
    if verb or word.low in PRONOUNS or at == first:
        return verb or word.low in PRONOUNS
    if word.low == "that" or _takes_object(sentence, at) or not WORD_OR_JOINT.match(word.text):
        return True
    if word.low in words("prepositions") and word.low not in INSIDE_PHRASE:
        return True
    named = sentence[first].capital and sentence[at - 1].capital and not word.capital
    return named and bool(THIRD_PERSON.search(word.low)) and not word.genitive


def _has_article(sentence: Sentence, first: int, at: int) -> bool:
    """Whether a word that could be a verb is a noun: "The report", "An upstream state"."""
    if at == first + 1:
        return sentence[first].low in ARTICLES
    closes = at + 1 < len(sentence) and sentence[at + 1].text == ","
    return closes and sentence[at - 2].low in {"a", "an"} and sentence[at].low in verbs()


def _takes_object(sentence: Sentence, at: int) -> bool:
    """Whether a word is a verb by what follows: "issued that statement", "runs the harbour"."""
    word, following = sentence[at], sentence[at + 1 : at + 2]
    noun = word.capital or word.low in words("prepositions", "conjunctions", "determiners")
    if noun or not following or following[0].low not in words("determiners"):
        return False
    return word.low.endswith("ed") or following[0].low not in _may_follow_noun()


@by_language
def _may_follow_noun() -> frozenset[str]:
    return words("number_words") | {"that"}


def subject_before(sentence: Sentence, at: int, low: int = 0) -> Phrase | None:
    """Return the subject of the finite verb at a word, looking left."""
    verb = verb_start(sentence, at, low)
    if verb <= low:
        return None
    if any(word.low == "to" for word in sentence[verb:at]):
        return _subject_of_infinitive(sentence, verb, low)
    before = sentence[verb - 1]
    if before.low in RELATIVES:
        return (verb - 1, verb)
    if before.text in CLOSERS:
        return _across_apposition(sentence, verb - 1, low)
    if before.low in COORDINATORS:
        return first_phrase(sentence, clause_start(sentence, verb - 1, low), verb - 1)
    return _across_adverbial(sentence, verb, low) or _nearest_subject(sentence, at, low)


def verb_start(sentence: Sentence, at: int, low: int = 0) -> int:
    """Return the first of the auxiliaries and adverbs before a verb."""
    while at > low and _is_auxiliary(sentence[at - 1]):
        at -= 1
    return at


def _across_apposition(sentence: Sentence, closer: int, low: int) -> Phrase | None:
    """Return the subject across what stands between it and its verb in brackets or commas."""
    if sentence[closer].text == ")":
        opened = _opening_bracket(sentence, closer, low)
        if opened > low:
            return subject_before(sentence, opened, low)
    return first_phrase(sentence, low, closer) or phrase_before(sentence, closer, low)


def _subject_of_infinitive(sentence: Sentence, to: int, low: int) -> Phrase | None:
    """Return NP in "NP declined to say", "NP went on to say"."""
    governor = to - 1
    while governor > low and sentence[governor].low in {"on", "not"}:
        governor -= 1
    first = first_phrase(sentence, clause_start(sentence, governor, low), governor)
    return first or subject_before(sentence, governor, low)


def _is_auxiliary(word: Word) -> bool:
    return word.low in words("auxiliaries") or word.low.endswith("ly")


def _opening_bracket(sentence: Sentence, at: int, low: int) -> int:
    while at > low and sentence[at].text != "(":
        at -= 1
    return at


def _across_adverbial(sentence: Sentence, verb: int, low: int) -> Phrase | None:
    """Return the subject across an adverbial: "who has in the past described"."""
    for at in range(verb - 1, max(low, verb - REACH_OF_ADVERBIAL), -1):
        if sentence[at].low in ADVERBIAL_OPENERS and sentence[at - 1].low in BEFORE_ADVERBIAL:
            return subject_before(sentence, at, low)
    return None


def _nearest_subject(sentence: Sentence, at: int, low: int) -> Phrase | None:
    """Return the phrase before the verb, or the one it depends on after a preposition."""
    phrase = phrase_before(sentence, at, low)
    if phrase and (phrase[0] <= low or sentence[phrase[1] - 1].low in PRONOUNS):
        return phrase
    described = _before_relative(sentence, phrase or (at, at), low)
    if described or phrase is None:
        return described
    governor = sentence[phrase[0] - 1]
    depends = governor.low in words("prepositions")
    if governor.mark or not depends or governor.low in CONJUNCTIONS_LIKE_PREPOSITIONS:
        return phrase
    if phrase[0] - 2 >= low and sentence[phrase[0] - 2].low in PRONOUNS:
        return (phrase[0] - 2, phrase[0] - 1)
    begin = clause_start(sentence, phrase[0] - 1, low)
    return first_phrase(sentence, begin, phrase[0] - 1) or phrase


def _before_relative(sentence: Sentence, phrase: Phrase, low: int) -> Phrase | None:
    """Return NP in "NP who met somebody said"; `phrase` is what stands right before the verb."""
    for k in range(phrase[0] - 1, low, -1):
        if sentence[k].mark or sentence[k].text in BREAKS:
            return None
        if sentence[k].low in RESTRICTIVE and _is_noun(sentence[k - 1]):
            verb = k + 1 < phrase[0] or sentence[k + 1].low in verbs()
            if sentence[phrase[0] - 1].low == "as" and is_name(sentence[phrase[0]]):
                return phrase  # who gave her name as NP
            return first_phrase(sentence, clause_start(sentence, k, low), k) if verb else None
    return None


def _is_noun(word: Word) -> bool:
    """Whether a word may be what a relative clause tells of; a verb before "that" may not."""
    other = words("prepositions", "conjunctions", "auxiliaries")
    return word.wordy and word.low not in other and (word.capital or word.low not in verbs())


def clause_start(sentence: Sentence, at: int, low: int) -> int:
    """Return the first word of the coordinate clause that a word is in."""
    for k in range(at - 1, low, -1):
        if sentence[k].mark or sentence[k].text == ";":
            return k + 1
        joint = sentence[k].low in CLAUSE_JOINTS and sentence[k - 1].text in DASHES | {","}
        if joint and k + 1 < at and is_determined(sentence[k + 1]):
            return k + 1
    return low


def last_break(sentence: Sentence, at: int, low: int = 0) -> int:
    """Return the word after the last quote or semicolon before a word."""
    breaks = (j for j in range(at - 1, low - 1, -1) if sentence[j].mark or sentence[j].text == ";")
    return next((j + 1 for j in breaks), low)


def gerund_subject(sentence: Sentence, at: int) -> Phrase | None:
    """Return who does the "saying": the phrase right before it, or the subject."""
    near = phrase_before(sentence, at) if at and sentence[at - 1].text != "," else None
    if near and near[0] and _governs(sentence, near):
        return near
    return first_phrase(sentence, 0, at)


def _governs(sentence: Sentence, phrase: Phrase) -> bool:
    governor = sentence[phrase[0] - 1].low
    seen = governor in GERUND_GOVERNORS and is_name(sentence[phrase[0]])
    return governor == "with" or seen or sentence[phrase[1] - 1].low in WRITTEN_ON


def reporter_at_end(sentence: Sentence) -> tuple[Phrase, int | None] | None:
    """Return the subject, and the cue if any, of a sentence that ends with a colon."""
    for cue in reversed(cues(sentence)):
        finite = cue.kind is CueKind.FINITE
        if cue.kind not in {CueKind.FINITE, CueKind.GERUND}:
            continue
        phrase = subject_before(sentence, cue.at) if finite else first_phrase(sentence, 0, cue.at)
        if phrase:
            return phrase, cue.at
    phrase = first_phrase(sentence, 0, len(sentence) - 1)
    return (phrase, None) if phrase else None
