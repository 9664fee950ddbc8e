"""Find the words that report speech in a sentence."""

from enum import Enum
from typing import NamedTuple

from annotator.nlp.text.lexicon import by_language, verbs, words
from annotator.nlp.text.words import GENITIVE, PRONOUNS, Sentence, Word


class CueKind(Enum):
    """What a cue is in its sentence."""

    FINITE = 1
    GERUND = 2
    ACCORDING = 3
    NOUN = 4


class Cue(NamedTuple):
    """A cue: the index of its (first) word in the sentence, and its kind."""

    at: int
    kind: CueKind


POINTERS = frozenset(
    "that this these those some many most both all her others one two three another several".split()
)
BEFORE_BASE = PRONOUNS | frozenset(
    "people to who percent some many others men women police and".split()
)
BEFORE_NOUN_LIKE = PRONOUNS | frozenset("also who then later".split())
AFTER_THE_SOURCE = frozenset("notes states reports estimates quotes claims".split())
OBJECTS_OF_PUT = frozenset({"it", "that", "this"})
PROGRESSIVE = frozenset("is are was were been he's she's he’s she’s be not".split())
FORMS_OF_BE = frozenset("is are was were be been being isn't wasn't weren't aren't".split())
DECLINING = frozenset("declined declines declining refused refuses refusing failed".split())
ASKED = frozenset({"asked", "asking", "requested", "requesting"})
UNNAMED = frozenset({"named", "identified", "anonymous", "anonymity"})
REACH_OF_ASKED = 6
OBJECTS = frozenset({"it", "him", "her", "them", "himself"})
POSSESSIVES = frozenset({"his", "her", "their"})


def cues(sentence: Sentence) -> tuple[Cue, ...]:
    """Return the cues of a sentence in order."""
    signals = _signals()
    places = [at for at, word in enumerate(sentence) if word.low in signals]
    return tuple(cue for at in places if (cue := _cue(sentence, at)))


@by_language
def _signals() -> frozenset[str]:
    """Return the words that can be a cue."""
    return frozenset(verbs().base) | words("cue_nouns") | {"according"}


def is_finite(word: Word) -> bool:
    """Whether a word may be a finite verb of speech, by its form alone."""
    return word.low in verbs() and not word.capital and word.low not in verbs().gerunds


def base(word: Word) -> str:
    return verbs().base.get(word.low, "")


def _cue(sentence: Sentence, at: int) -> Cue | None:
    word = sentence[at]
    if is_according(sentence, at):
        return Cue(at, CueKind.ACCORDING)
    verb = word.low in verbs()
    if verb and not any(veto(sentence, at) for veto in VETOES):
        return _verb(sentence, at)
    if word.low in words("cue_nouns") and at and _possessed(sentence[at - 1]):
        return Cue(at, CueKind.NOUN)
    return None


def is_passive(sentence: Sentence, at: int) -> bool:
    """Whether the verb at a word is said of somebody: "was asked", "has been called"."""
    low = sentence[at].low
    if low in verbs().gerunds or low == verbs().base.get(low):
        return False
    first = at
    while first and sentence[first - 1].plain and _between(sentence[first - 1]):
        first -= 1
    return first < at and any(word.low in FORMS_OF_BE for word in sentence[first:at])


def _between(word: Word) -> bool:
    adverb = word.low.endswith("ly") and not word.capital
    return word.low in words("auxiliaries") or adverb


def is_according(sentence: Sentence, at: int) -> bool:
    following = sentence[at + 1 : at + 2]
    return sentence[at].low == "according" and bool(following) and following[0].low == "to"


def _verb(sentence: Sentence, at: int) -> Cue | None:
    before = _before(sentence, at)
    if sentence[at].low not in verbs().gerunds:
        return Cue(at, CueKind.FINITE)
    if before and before.low in PROGRESSIVE:
        return Cue(at, CueKind.FINITE)
    if before and before.low in words("determiners"):
        return None
    return Cue(at, CueKind.GERUND)


def _before(sentence: Sentence, at: int) -> Word | None:
    """Return the word before, unless it is in quotation marks."""
    return sentence[at - 1] if at and sentence[at - 1].plain else None


def _possessed(word: Word) -> bool:
    return bool(GENITIVE.search(word.text)) or word.low in POSSESSIVES


def _part_of_a_name(sentence: Sentence, at: int) -> bool:
    before = _before(sentence, at)
    return sentence[at].capital and before is not None and before.text not in {".", ",", ":"}


def _after_determiner(sentence: Sentence, at: int) -> bool:
    before = _before(sentence, at)
    if before is None or sentence[at].low in verbs().gerunds:
        return False
    determined = before.low in words("determiners") and before.low not in POINTERS
    return determined or before.genitive


def _base_without_subject(sentence: Sentence, at: int) -> bool:
    low = sentence[at].low
    if low != verbs().base[low] or low in words("verbs_base_cues"):
        return False
    before = _before(sentence, at)
    if before is None:
        return True
    allowed = before.low in BEFORE_BASE or before.low in words("auxiliaries")
    return not (allowed or before.low.endswith(("s", "ly")))


def _noun_like(sentence: Sentence, at: int) -> bool:
    low, before = sentence[at].low, _before(sentence, at)
    if low not in words("verb_forms_as_nouns"):
        return False
    if before is None:
        return True
    if before.low in BEFORE_NOUN_LIKE or before.low.endswith("ly"):
        return False
    if _names(before) or _takes_object(sentence, at):
        return False
    article = at > 1 and sentence[at - 2].low in {"the", "a"}
    return not (article and low in AFTER_THE_SOURCE)


def _takes_object(sentence: Sentence, at: int) -> bool:
    """Whether what follows can only be what a verb governs: "calls it", ", claims that"."""
    following = sentence[at + 1 : at + 2]
    if not following or not following[0].plain:
        return False
    if following[0].low in OBJECTS:
        return True
    after_comma = sentence[at - 1].text in {",", ")"}
    return after_comma and (following[0].low == "that" or _names(following[0]))


def _names(word: Word) -> bool:
    return word.capital and not GENITIVE.search(word.text) and word.text not in words("not_names")


def _put_without_object(sentence: Sentence, at: int) -> bool:
    if sentence[at].low not in {"put", "puts"}:
        return False
    following = sentence[at + 1 : at + 2]
    return not (following and following[0].low in OBJECTS_OF_PUT)


def _noun_after_determiner(sentence: Sentence, at: int) -> bool:
    if not at or sentence[at].low not in words("verb_forms_after_determiner"):
        return False
    before = sentence[at - 1]
    governed = before.low in words("determiners", "prepositions")
    return governed or before.genitive


def _left_unsaid(sentence: Sentence, at: int) -> bool:
    """Whether somebody "declined to say", or "asked not to be named"."""
    if sentence[at].low in ASKED:
        return any(word.low in UNNAMED for word in sentence[at + 1 : at + REACH_OF_ASKED])
    return at > 1 and sentence[at - 1].low == "to" and sentence[at - 2].low in DECLINING


VETOES = (
    _left_unsaid,
    _part_of_a_name,
    _after_determiner,
    _base_without_subject,
    _noun_like,
    _put_without_object,
    _noun_after_determiner,
)
