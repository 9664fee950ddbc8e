"""Say who speaks the words in German marks, and with what cue."""

from annotator.nlp.quotes.attribution import Attribution, Rule, attributed
from annotator.nlp.quotes.german.cues import Cue, CueKind, cues
from annotator.nlp.quotes.german.phrases import is_noun, phrase_at, subject
from annotator.nlp.text.lexicon import verbs, words
from annotator.nlp.text.words import DASHES, Phrase, Sentence, stretch

AFTER_QUOTE = DASHES | {",", ")"}
REACH_BESIDE = 12  # words between a quote and the verb of "…, wie NP am Montag mitteilte"
IMPERSONAL = "heißen"
LONG_NAME = 4
SHORTEST_INTRODUCTION = 2


def attribute(sentence: Sentence, at: int, text: str) -> Attribution | None:
    """Attribute the marked stretch at a word of its sentence."""
    found = cues(sentence)
    steps = (_beside, _before, _after_colon, _later)
    return next((one for step in steps if (one := step(sentence, at, found))), None)


def _beside(sentence: Sentence, at: int, found: tuple[Cue, ...]) -> Attribution | None:
    """Find "…", sagte NP; "…", so NP; "…", wie NP sagte; "…", hat NP gesagt."""
    first = at + 1
    while first < len(sentence) and sentence[first].text in AFTER_QUOTE:
        first += 1
    if first == at + 1 and not (first < len(sentence) and sentence[first].low in verbs()):
        return None
    for cue in found:
        if not first <= cue.at < first + REACH_BESIDE or _parted(sentence, first, cue.at):
            continue
        if cue.base == IMPERSONAL:
            return _impersonal(sentence, cue)
        if cue.source and cue.source[0] > at:
            return attributed(sentence, cue.source, cue.words, Rule.BESIDE)
    return None


def _parted(sentence: Sentence, first: int, last: int) -> bool:
    between = sentence[first:last]
    return any(word.mark or word.text in {",", ":", ";"} for word in between)


def _impersonal(sentence: Sentence, cue: Cue) -> Attribution:
    """Return whom "hieß es aus NP" names, if it is they who speak."""
    after = cue.at + 2
    from_them = after < len(sentence) and sentence[after].low in {"aus", "beim", "von", "vom"}
    phrase = phrase_at(sentence, after + 1) if from_them else None
    source = stretch(sentence, phrase) if phrase else None
    return Attribution(source, stretch(sentence, cue.words), Rule.BESIDE)


def _before(sentence: Sentence, at: int, found: tuple[Cue, ...]) -> Attribution | None:
    """Take the nearest cue before the quote; thoughts only where nothing is said."""
    before = [cue for cue in reversed(found) if cue.at < at and cue.source]
    spoken = [cue for cue in before if cue.base not in words_of_thought()]
    for cue in (*spoken, *before):
        if any(word.text == ";" for word in sentence[cue.at : at]):
            continue
        rule = Rule.BEFORE if cue.kind is CueKind.VERB else Rule.NEAR
        return attributed(sentence, cue.source, cue.words, rule)
    return None


def words_of_thought() -> frozenset[str]:
    return frozenset(verbs().base[form] for form in verbs().weak)


def _after_colon(sentence: Sentence, at: int, found: tuple[Cue, ...]) -> Attribution | None:
    if at < SHORTEST_INTRODUCTION or sentence[at - 1].text != ":":
        return None
    who = subject(sentence, 0, at - 1)
    return attributed(sentence, who, who and _verb_after(sentence, who, at), Rule.NEAR)


def _verb_after(sentence: Sentence, who: Phrase, colon: int) -> Phrase:
    """Return the finite verb, which comes second; the colon where there is none."""
    for at in range(who[1], colon - 1):
        word = sentence[at]
        inside = word.capital or not word.wordy or word.low in words("prepositions", "determiners")
        if not inside and not is_noun(word):
            return (at, at + 1)
    return (colon - 1, colon)


def _later(sentence: Sentence, at: int, found: tuple[Cue, ...]) -> Attribution | None:
    for cue in found:
        if cue.at > at and cue.source and cue.source[0] > at:
            return attributed(sentence, cue.source, cue.words, Rule.LATER)
    return None


def announcer(sentence: Sentence) -> tuple[Phrase, int | None] | None:
    """Return who speaks next, and the cue if any, in a sentence that ends with a colon."""
    for cue in reversed(cues(sentence)):
        if cue.source:
            return cue.source, cue.at
    who = subject(sentence, 0, len(sentence) - 1)
    return (who, None) if who else None
