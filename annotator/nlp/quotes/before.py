"""Find the attribution of a quote by the cues before it in its sentence."""

from collections.abc import Iterable, Iterator

from annotator.nlp.quotes.attribution import Attribution, Rule, attributed
from annotator.nlp.quotes.cues import Cue, CueKind, base, cues, is_passive
from annotator.nlp.quotes.phrases import is_determined, phrase_after, possessor
from annotator.nlp.quotes.subjects import (
    first_phrase,
    gerund_subject,
    last_break,
    subject_before,
    verb_start,
)
from annotator.nlp.text.lexicon import verbs, words
from annotator.nlp.text.words import DASHES, Phrase, Sentence, stretch

COORDINATORS = frozenset({"and", "but", "then"})
SUBORDINATORS = frozenset("when after as while before although though since".split())
REACH_OF_WEAK = 14
REACH_OF_SUBORDINATE = 14
NEAR_WEAK = 2
SHORT_TAIL = 4


def attributed_before(sentence: Sentence, at: int, text: str) -> Attribution | None:
    return _by(sentence, at, _said(sentence, at))


def thought_before(sentence: Sentence, at: int, text: str) -> Attribution | None:
    return _by(sentence, at, _thought(sentence, at))


def _by(sentence: Sentence, at: int, nearest_first: Iterable[Cue]) -> Attribution | None:
    for cue in nearest_first:
        if _too_weak(sentence, cue, at):
            continue
        other = _other_clause(sentence, cue, at)
        if other:
            return attributed(sentence, other, None, Rule.OTHER_CLAUSE)
        found = _reported_by(sentence, cue, at)
        if found:
            return found
    return None


def _said(sentence: Sentence, at: int) -> Iterator[Cue]:
    """Yield verbs of speech, then nouns, the nearest first."""
    before = [c for c in reversed(cues(sentence)) if c.at < at and not _of_mind(sentence, c)]
    yield from (cue for cue in before if cue.kind is not CueKind.NOUN)
    yield from (cue for cue in before if cue.kind is CueKind.NOUN)


def _thought(sentence: Sentence, at: int) -> Iterator[Cue]:
    return (c for c in reversed(cues(sentence)) if c.at < at and _of_mind(sentence, c))


def _of_mind(sentence: Sentence, cue: Cue) -> bool:
    return base(sentence[cue.at]) in words("verbs_of_mind")


def _too_weak(sentence: Sentence, cue: Cue, at: int) -> bool:
    gap = sentence[cue.at + 1 : at]
    if cue.kind is CueKind.NOUN:
        return any(word.low in COORDINATORS for word in gap)
    if sentence[cue.at].low not in verbs().weak or not gap:
        return False
    far = sum(word.text.isalnum() for word in gap) > NEAR_WEAK
    return len(gap) > REACH_OF_WEAK or (far and gap[0].low not in {"that", ":", ","})


def _other_clause(sentence: Sentence, cue: Cue, at: int) -> Phrase | None:
    """Return the subject of another clause that begins between the cue and the quote."""
    return _main_clause(sentence, cue, at) or _adversative(sentence, cue, at)


def _main_clause(sentence: Sentence, cue: Cue, at: int) -> Phrase | None:
    """Return Y in "When X said …, Y … “quote”"."""
    if sentence[0].low not in SUBORDINATORS or cue.at >= REACH_OF_SUBORDINATE:
        return None
    comma = next((m for m in range(cue.at + 1, at) if sentence[m].text == ","), at)
    if comma + 1 >= at:
        return None
    return first_phrase(sentence, comma + 1, at) if is_determined(sentence[comma + 1]) else None


def _adversative(sentence: Sentence, cue: Cue, at: int) -> Phrase | None:
    """Return Y in "X said …, but Y … “quote”"."""
    for m in range(at - 2, cue.at + 1, -1):
        before = sentence[m - 1]
        breaks = before.mark or before.text in DASHES | {","}
        opens = is_determined(sentence[m + 1]) and sentence[m + 1].low != "that"
        if sentence[m].low in {"but", "while"} and breaks and opens:
            return first_phrase(sentence, m + 1, at)
    return None


def _reported_by(sentence: Sentence, cue: Cue, at: int) -> Attribution | None:
    if any(word.text == ";" for word in sentence[cue.at + 1 : at]):
        return None
    if cue.kind is CueKind.FINITE and is_passive(sentence, cue.at):
        return _agent(sentence, cue, at)
    phrase = SOURCES[cue.kind](sentence, cue.at)
    width = 2 if cue.kind is CueKind.ACCORDING else 1
    rule = Rule.NEAR if cue.kind in {CueKind.ACCORDING, CueKind.NOUN} else Rule.BEFORE
    return attributed(sentence, phrase, (cue.at, cue.at + width), rule)


def _agent(sentence: Sentence, cue: Cue, at: int) -> Attribution:
    """Return whom "by" names after a passive verb; nobody without it."""
    by = next((m for m in range(cue.at + 1, at) if sentence[m].low == "by"), None)
    phrase = phrase_after(sentence, by + 1) if by and by - cue.at <= SHORT_TAIL else None
    source = stretch(sentence, phrase) if phrase else None
    return Attribution(source, stretch(sentence, (cue.at, cue.at + 1)), Rule.BEFORE)


def _of_finite(sentence: Sentence, at: int) -> Phrase | None:
    if any(word.low == "to" for word in sentence[verb_start(sentence, at) : at]):
        return first_phrase(sentence, 0, at)
    shared = _shared(sentence, at)
    if shared is not None:
        return _of_finite(sentence, shared)
    low = last_break(sentence, at)
    phrase = subject_before(sentence, at, low)
    return first_phrase(sentence, 0, at) if phrase is None and low else phrase


def _of_gerund(sentence: Sentence, at: int) -> Phrase | None:
    """Return who goes on "adding" after "NP said, "; else who governs the gerund."""
    if at and sentence[at - 1].text == ",":
        governor = _clause_said(sentence, at - 1)
        if governor:
            return governor
    return gerund_subject(sentence, at)


def _clause_said(sentence: Sentence, comma: int) -> Phrase | None:
    """Return who speaks in the clause that ends at a comma, not in one it reports."""
    for cue in reversed(cues(sentence)):
        if cue.at >= comma or cue.kind is not CueKind.FINITE:
            continue
        if any(word.text == "," for word in sentence[cue.at : comma]):
            return None
        phrase = None if is_passive(sentence, cue.at) else _of_finite(sentence, cue.at)
        reported = phrase and phrase[0] and sentence[phrase[0] - 1].low == "that"
        if phrase and not reported and base(sentence[cue.at]) not in words("verbs_of_mind"):
            return phrase
    return None


def _shared(sentence: Sentence, at: int) -> int | None:
    """Return the verb whose subject a verb after "and" shares: "NP praised him and called"."""
    joint = verb_start(sentence, at) - 1
    if joint < 0 or sentence[joint].low not in COORDINATORS:
        return None
    low = last_break(sentence, joint)
    before = [c for c in cues(sentence) if low <= c.at < joint and c.kind is CueKind.FINITE]
    said = [c.at for c in before if not _of_mind(sentence, c)]
    return said[-1] if said and not is_passive(sentence, said[-1]) else None


def _of_according(sentence: Sentence, at: int) -> Phrase | None:
    return phrase_after(sentence, at + 2)


SOURCES = {
    CueKind.FINITE: _of_finite,
    CueKind.GERUND: _of_gerund,
    CueKind.ACCORDING: _of_according,
    CueKind.NOUN: possessor,
}
