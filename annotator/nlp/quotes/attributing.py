"""Say who speaks the words in a pair of quotation marks, and with what cue."""

from annotator.nlp.quotes.attribution import Attribution, Rule, attributed
from annotator.nlp.quotes.before import attributed_before, thought_before
from annotator.nlp.quotes.beside import attributed_beside
from annotator.nlp.quotes.cues import Cue, CueKind, base, cues
from annotator.nlp.quotes.phrases import is_name, phrase_after
from annotator.nlp.quotes.subjects import first_phrase, subject_before
from annotator.nlp.text.lexicon import verbs
from annotator.nlp.text.words import DASHES, Phrase, Sentence

LONG_NAME = 4
SHORTEST_INTRODUCTION = 2


def attribute(sentence: Sentence, at: int, text: str) -> Attribution | None:
    """Attribute the marked stretch at a word of its sentence."""
    steps = (attributed_beside, attributed_before, _after_colon, _later, thought_before, _signed)
    return next((found for step in steps if (found := step(sentence, at, text))), None)


def _after_colon(sentence: Sentence, at: int, text: str) -> Attribution | None:
    if at < SHORTEST_INTRODUCTION or sentence[at - 1].text != ":":
        return None
    return attributed(sentence, first_phrase(sentence, 0, at - 1), (at - 1, at), Rule.NEAR)


def _later(sentence: Sentence, at: int, text: str) -> Attribution | None:
    for cue in cues(sentence):
        phrase = _later_subject(sentence, cue, at) if cue.at > at else None
        if phrase:
            width = 2 if cue.kind is CueKind.ACCORDING else 1
            return attributed(sentence, phrase, (cue.at, cue.at + width), Rule.LATER)
    return None


def _signed(sentence: Sentence, at: int, text: str) -> Attribution | None:
    """Find a name after a dash, as under a motto: “…” — NP."""
    name = (at + 2, len(sentence))
    if not 0 < name[1] - name[0] <= LONG_NAME or sentence[at + 1].text not in DASHES:
        return None
    signed = all(is_name(word) for word in sentence[name[0] :])
    return attributed(sentence, name, None, Rule.NEAR) if signed else None


def _later_subject(sentence: Sentence, cue: Cue, at: int) -> Phrase | None:
    if cue.kind is CueKind.ACCORDING:
        return phrase_after(sentence, cue.at + 2)
    if cue.kind is not CueKind.FINITE or sentence[cue.at].low not in verbs().strong:
        return None
    phrase = subject_before(sentence, cue.at, at + 1)
    if phrase:
        before = sentence[phrase[0] - 1]
        return phrase if before.mark or before.text == "," else None
    if sentence[cue.at - 1].text != "," or base(sentence[cue.at]) == "tell":
        return None
    return phrase_after(sentence, cue.at + 1)
