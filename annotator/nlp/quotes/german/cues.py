"""Find the words that report speech in a German sentence, and who is the subject of each."""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from annotator.nlp.quotes.german.phrases import is_noun, may_be_subject, phrase_at, subject
from annotator.nlp.text.lexicon import by_language, entries, verbs, words
from annotator.nlp.text.words import DASHES, Phrase, Sentence

BREAKS = DASHES | {",", ":", ";", "(", ")"}
JOINTS = frozenset("und oder aber sondern".split())
REACH_OF_PARTICLE = 30
REACH_OF_SUBJECT = 8
RELATIVE_OPENERS = frozenset({"wie", "als"})


class CueKind(Enum):
    """What a cue is in its sentence."""

    VERB = 1
    BEFORE = 2  # "laut", "nach Angaben": the source follows
    BEHIND = 3  # "zufolge": the source comes before
    SO = 4


class Cue(NamedTuple):
    """A cue, with the phrase that names who speaks, if any, and where its own words stand."""

    words: Phrase
    kind: CueKind
    source: Phrase | None
    base: str = ""

    @property
    def at(self) -> int:
        return self.words[0]


def cues(sentence: Sentence) -> tuple[Cue, ...]:
    """Return the cues of a sentence in order."""
    found = (_cue(sentence, at) for at, word in enumerate(sentence) if word.plain)
    return tuple(cue for cue in found if cue)


def _cue(sentence: Sentence, at: int) -> Cue | None:
    low = sentence[at].low
    rules = {"laut": _laut, "nach": _nach, "zufolge": _zufolge, "so": _so}
    if low in rules:
        return rules[low](sentence, at)
    if sentence[at].capital or not (low in verbs() or low in _parted() or low in _joined()):
        return None
    return _verb(sentence, at)


def _laut(sentence: Sentence, at: int) -> Cue | None:
    phrase = phrase_at(sentence, at + 1)
    return Cue((at, at + 1), CueKind.BEFORE, phrase) if phrase else None


def _nach(sentence: Sentence, at: int) -> Cue | None:
    """Find "nach Angaben von NP", "nach Ansicht der NP"."""
    if not (at + 2 < len(sentence) and sentence[at + 1].text in words("views")):
        return None
    first = at + 3 if sentence[at + 2].low in {"von", "vom"} else at + 2
    phrase = phrase_at(sentence, first)
    return Cue((at, at + 2), CueKind.BEFORE, phrase) if phrase else None


def _zufolge(sentence: Sentence, at: int) -> Cue | None:
    for first in range(max(0, at - REACH_OF_SUBJECT), at):
        if phrase_at(sentence, first) == (first, at):
            return Cue((at, at + 1), CueKind.BEHIND, (first, at))
    return None


def _so(sentence: Sentence, at: int) -> Cue | None:
    after_break = at and (sentence[at - 1].mark or sentence[at - 1].text in DASHES | {","})
    phrase = phrase_at(sentence, at + 1) if after_break else None
    return Cue((at, at + 1), CueKind.SO, phrase) if phrase else None


@by_language
def _parted() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the particles, with the verb, that a form may part from: "teilte" … "mit"."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for base, particle, *forms in _separable():
        for form in forms[:-1]:
            found[form] = (*found.get(form, ()), (particle, base))
    return found


@by_language
def _joined() -> dict[str, str]:
    """Return the verb of a form that holds its particle: "mitteilte", "mitgeteilt"."""
    return {
        form: base
        for base, particle, *forms in _separable()
        for form in (*(particle + form for form in forms[:-1]), forms[-1])
    }


def _separable() -> Iterator[list[str]]:
    return (entry.split() for entry in entries("verbs_separable"))


def _verb(sentence: Sentence, at: int) -> Cue | None:
    low = sentence[at].low
    base = _with_particle(sentence, at) or _joined().get(low) or verbs().base.get(low, "")
    helper = _helper(sentence, at)
    if not base or (helper is not None and sentence[helper].low in words("passive_forms")):
        return None
    who = subject_of(sentence, at if helper is None else helper)
    if who is None and low == verbs().base.get(low):
        return None
    return Cue((at, at + 1), CueKind.VERB, who, base)


def _with_particle(sentence: Sentence, at: int) -> str:
    """Return the verb whose particle ends the clause of a form."""
    particles = dict(_parted().get(sentence[at].low, ()))
    for word in sentence[at + 1 : at + REACH_OF_PARTICLE] if particles else ():
        if word.text in BREAKS or word.mark:
            break
        if word.low in particles and not word.capital:
            last = particles[word.low]
            if _closes(sentence, word.start):
                return last
    return ""


def _closes(sentence: Sentence, start: int) -> bool:
    """Whether the word at an offset ends its clause: no noun follows that it would govern."""
    at = next(at for at, word in enumerate(sentence) if word.start == start)
    following = sentence[at + 1 : at + 2]
    if not following:
        return True
    return bool(following[0].mark) or not following[0].wordy or following[0].low in JOINTS


def _helper(sentence: Sentence, at: int) -> int | None:
    """Return the auxiliary of a participle, in its clause; None where the verb is alone."""
    for before in range(at - 1, -1, -1):
        word = sentence[before]
        if word.mark or word.text in BREAKS or word.low in JOINTS:
            return None
        if word.low in words("have_forms", "passive_forms") and before < at - 1:
            return before
        if word.low in words("passive_forms"):
            return before
    return None


def clause_start(sentence: Sentence, at: int) -> int:
    """Return the word after the last stretch in marks, colon or semicolon before a word."""
    starts = (
        j for j in range(at - 1, -1, -1) if sentence[j].mark or sentence[j].text in {":", ";"}
    )
    return next((j + 1 for j in starts), 0)


def subject_of(sentence: Sentence, verb: int) -> Phrase | None:
    """Return the subject of a finite verb, which comes second, first or last in its clause."""
    low = clause_start(sentence, verb)
    subordinate = _in_subordinate(sentence, low, verb)
    if subordinate:
        return subordinate
    if verb > low and sentence[verb - 1].low in JOINTS:
        return subject(sentence, 0, verb - 1)
    return _in_front(sentence, low, verb) or _behind(sentence, verb)


def _in_subordinate(sentence: Sentence, low: int, verb: int) -> Phrase | None:
    """Return NP in "wie NP (am Montag) sagte", where nothing of the clause follows."""
    comma = next((j for j in range(verb - 1, low - 1, -1) if sentence[j].text == ","), low - 1)
    if comma + 1 >= verb or sentence[comma + 1].low not in RELATIVE_OPENERS:
        return None
    return subject(sentence, comma + 2, verb)


def _in_front(sentence: Sentence, low: int, verb: int) -> Phrase | None:
    """Return the subject that opens the clause: "NP sagte", "NP, NAME, sagte"."""
    phrase = phrase_at(sentence, low)
    if phrase is None or phrase[1] > verb or not may_be_subject(sentence, phrase):
        return None
    if phrase[1] == verb:
        return phrase
    if sentence[phrase[1]].text == ",":
        return _named_beside(sentence, phrase, verb) if sentence[verb - 1].text == "," else None
    between = sentence[phrase[1] : verb]
    commas = any(word.text in BREAKS - {"(", ")"} for word in between)
    verbal = any(word.low in words("auxiliaries") for word in between)
    return None if commas or verbal else phrase


def _named_beside(sentence: Sentence, phrase: Phrase, verb: int) -> Phrase:
    """Return the name in "der Bürgermeister von X, NAME, sagte"; else the phrase itself."""
    name = phrase_at(sentence, phrase[1] + 1)
    whole = name and name[1] == verb - 1 and sentence[phrase[0]].low in words("determiners")
    named = name and is_noun(sentence[name[0]]) and name[1] - name[0] > 1
    return name if name and whole and named else phrase


def _behind(sentence: Sentence, verb: int) -> Phrase | None:
    """Return the subject after its verb: "sagte (am Montag) NP"."""
    at = verb + 1
    while at < min(len(sentence), verb + REACH_OF_SUBJECT):
        word = sentence[at]
        if word.mark or word.text in BREAKS:
            return None
        phrase = None if word.low in words("prepositions") else phrase_at(sentence, at)
        if phrase and may_be_subject(sentence, phrase):
            return None if word.low == "es" else phrase
        if phrase:
            at = phrase[1]
        elif word.low in words("prepositions"):
            governed = phrase_at(sentence, at + 1)
            at = governed[1] if governed else at + 1
        else:
            at += 1
    return None
