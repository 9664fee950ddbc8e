"""Say who speaks the words in a pair of quotation marks, and with what cue."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from annotator.domain.span import Stretch
from annotator.nlp.quotes.cues import POINTERS, Cue, CueKind, base, cues, is_according, is_passive
from annotator.nlp.quotes.phrases import is_determined, is_name, phrase_after, phrase_before
from annotator.nlp.quotes.subjects import first_phrase, gerund_subject, subject_before, verb_start
from annotator.nlp.text.lexicon import lower, verbs, words
from annotator.nlp.text.words import (
    DASHES,
    GENITIVE_S,
    PRONOUNS,
    Phrase,
    Sentence,
    last_sign,
    stretch,
)


class Rule(IntEnum):
    """How an attribution was found, the surest first."""

    BESIDE = 1
    BEFORE = 2
    NEAR = 3
    LATER = 4
    SAME_PARAGRAPH = 5
    CARRIED = 6
    SUBJECT = 7
    LAST_SPEAKER = 8
    NONE = 9


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who speaks (where the text names them), the cue, and the rule that found them."""

    source: Stretch | None
    cue: Stretch | None
    rule: Rule


AFTER_QUOTE = DASHES | {",", ")"}
ENDS_BEFORE_CUE = frozenset(",?!…-—–")
SURE_OPENERS = frozenset({"said", "says", "according"})
AGAIN = frozenset({"and", "but", "then"})
LEADING = AGAIN | {"also", "later", "once"}
ALSO_INVERTED = frozenset("continued continues thinks read reads offered offers".split())
NO_INVERTED_SUBJECT = frozenset({"reporters", "supporters", "that"})
NOT_INTO = frozenset("while and but that who which as when because if to for in on or than".split())
NOT_A_SUBJECT = frozenset("not just only even came whose".split())
OTHER_BEGINNINGS = frozenset({"one", "another", "former", "republican"})
INNER_BREAKS = frozenset({",", "(", ";", ":"})
PROGRESSIVE = frozenset({"is", "was", "were"})
GLUE = frozenset("with as that were was is".split())
SUBORDINATORS = frozenset("when after as while before although though since".split())
LONG_NAME = 4
REACH = 30  # words between a quote and the verb that follows it
LONG_SUBJECT = 14
REACH_OF_WEAK = 14
REACH_OF_SUBORDINATE = 14
NEAR_WEAK = 2
SHORT_TAIL = 4


def attribute(sentence: Sentence, at: int, text: str) -> Attribution | None:
    """Attribute the marked stretch at a word of its sentence."""
    steps = (_beside, _before, _after_colon, _later, _signed)
    return next((found for step in steps if (found := step(sentence, at, text))), None)


def _found(
    sentence: Sentence, phrase: Phrase | None, cue: Phrase | None, rule: Rule
) -> Attribution | None:
    if phrase is None:
        return None
    spoken = stretch(sentence, cue) if cue else None
    return Attribution(stretch(sentence, phrase), spoken, rule)


def _beside(sentence: Sentence, at: int, text: str) -> Attribution | None:
    k = _after_punctuation(sentence, at)
    if k >= len(sentence) or sentence[k].mark or not _opens(sentence, at, k, text):
        return None
    if _glued(sentence, at) and sentence[k].low not in PRONOUNS:
        return None
    if is_according(sentence, k):
        phrase = phrase_after(sentence, k + 2)
        if phrase:
            return _found(sentence, phrase, (k, k + 2), Rule.BESIDE)
    limit = _limit(sentence, k)
    return _inverted(sentence, at, k, limit) or _subject_then_verb(sentence, k, limit)


def _after_punctuation(sentence: Sentence, at: int) -> int:
    k = at + 1
    while k < len(sentence) and sentence[k].text in AFTER_QUOTE:
        k += 1
    return k


def _limit(sentence: Sentence, k: int) -> int:
    while k < len(sentence) and sentence[k].plain and sentence[k].text != ";":
        k += 1
    return k


def _opens(sentence: Sentence, at: int, k: int, text: str) -> bool:
    """Whether an attribution may begin at `k`, after the quote."""
    word = sentence[k]
    ends = last_sign(text, sentence[at]) in ENDS_BEFORE_CUE or sentence[at + 1].text in AFTER_QUOTE
    return ends or word.capital or word.low in SURE_OPENERS or word.low in PRONOUNS


def _glued(sentence: Sentence, at: int) -> bool:
    """Whether the quote hangs on a verb right before it."""
    b = at - 1
    while b > 0 and sentence[b].text in {",", ":"}:
        b -= 1
    if b < 0 or sentence[b].mark:
        return False
    word, strong = sentence[b], verbs().strong
    if word.low in strong and not word.capital:
        return b == 0 or sentence[b - 1].low not in words("determiners")
    return word.low in GLUE and any(w.low in strong for w in sentence[max(0, b - 4) : b])


def _inverted(sentence: Sentence, at: int, k: int, limit: int) -> Attribution | None:
    """Find "…," said NP; and "…" and (NP) added."""
    verb = k
    while verb < limit and _leads(sentence, verb):
        verb += 1
    if verb >= limit or not _inverts(sentence, verb):
        return None
    again = sentence[k].low in AGAIN
    phrase = None if again else phrase_after(sentence, verb + 1)
    cue = (verb, verb + 1)
    if phrase is None:
        return _found(sentence, first_phrase(sentence, 0, at), cue, Rule.BEFORE)
    if sentence[phrase[0]].low in NO_INVERTED_SUBJECT or base(sentence[verb]) == "tell":
        return None
    return _found(sentence, _without_day(sentence, phrase), cue, Rule.BESIDE)


def _leads(sentence: Sentence, at: int) -> bool:
    word = sentence[at]
    return word.low in LEADING or (word.low.endswith("ly") and not word.capital)


def _inverts(sentence: Sentence, at: int) -> bool:
    word = sentence[at]
    strong = word.low in verbs().strong and word.low not in verbs().gerunds
    return (strong or word.low in ALSO_INVERTED) and not word.capital


def _without_day(sentence: Sentence, phrase: Phrase) -> Phrase:
    first, last = phrase
    while last > first + 1 and sentence[last - 1].low in lower("weekdays"):
        last -= 1
    return first, last


def _subject_then_verb(sentence: Sentence, k: int, limit: int) -> Attribution | None:
    low = sentence[k].low
    if low in NOT_INTO or (low in words("prepositions") and low != "to"):
        return None
    for at in range(k + 1, min(limit, k + REACH)):
        if _reports(sentence, at) and not _is_nominal(sentence, at):
            phrase = _subject_after_quote(sentence, k, at)
            return _found(sentence, phrase, (at, at + 1), Rule.BESIDE)
        if sentence[at].text in {"?", "!"} and at + 1 < len(sentence):
            return None
    return None


def _reports(sentence: Sentence, at: int) -> bool:
    word = sentence[at]
    if word.low in {"went", "goes", "go"}:
        return at + 1 < len(sentence) and sentence[at + 1].low == "on"
    if word.low not in verbs():
        return False
    if word.low in verbs().gerunds:
        return sentence[at - 1].low in PROGRESSIVE
    return not word.capital or word.low == "tweeted"


def _is_nominal(sentence: Sentence, at: int) -> bool:
    before = sentence[at - 1]
    determined = before.low in words("determiners") and before.low not in POINTERS
    return determined or bool(GENITIVE_S.search(before.text))


def _subject_after_quote(sentence: Sentence, k: int, verb: int) -> Phrase | None:
    """Return the subject that begins at `k`, just after a quote, and belongs to a verb."""
    end = verb
    while end > k and _is_adverb(sentence, end - 1):
        end -= 1
    if end <= k:
        return None
    if sentence[k].low in PRONOUNS:
        alone = end - k <= 1 or sentence[k + 1].text == ","
        return (k, k + 1) if alone and sentence[k].low != "which" else None
    if not _begins_subject(sentence, k):
        return None
    if sentence[end - 1].text in AFTER_QUOTE:
        return _up_to(sentence, k, end, frozenset({",", "(", "who"}) | DASHES)
    return _unbroken(sentence, k, end)


def _is_adverb(sentence: Sentence, at: int) -> bool:
    word = sentence[at]
    adverb = word.low.endswith("ly") and not word.capital
    return adverb or word.low in words("auxiliaries")


def _begins_subject(sentence: Sentence, k: int) -> bool:
    word = sentence[k]
    if word.low in words("determiners"):
        return True
    if word.capital:
        return word.text not in words("not_names") or word.low in OTHER_BEGINNINGS
    if word.low.endswith("ing") or word.low in NOT_A_SUBJECT:
        return False
    return word.text[0].isalnum() or word.text[0] in "@#"


def _unbroken(sentence: Sentence, k: int, end: int) -> Phrase | None:
    inner = _up_to(sentence, k, end, INNER_BREAKS)
    if inner is None:
        clause = _up_to(sentence, k, end, frozenset({"who", "that", "which"}))
        return clause or ((k, end) if end - k <= LONG_SUBJECT else None)
    adjectives = sentence[k].low in words("determiners") and inner[1] - k <= NEAR_WEAK
    return (k, end) if adjectives else inner


def _up_to(sentence: Sentence, k: int, end: int, breaks: frozenset[str]) -> Phrase | None:
    stop = next((m for m in range(k + 1, end) if sentence[m].low in breaks), None)
    return None if stop is None else (k, stop)


def _before(sentence: Sentence, at: int, text: str) -> Attribution | None:
    for cue in _nearest_first(sentence, at):
        if _too_weak(sentence, cue, at):
            continue
        other = _other_clause(sentence, cue, at)
        if other:
            return _found(sentence, other, None, Rule.SUBJECT)
        found = _reported_by(sentence, cue, at)
        if found:
            return found
    return None


def _nearest_first(sentence: Sentence, at: int) -> Iterator[Cue]:
    before = [cue for cue in reversed(cues(sentence)) if cue.at < at]
    yield from sorted(before, key=lambda cue: _rank(sentence, cue))


def _rank(sentence: Sentence, cue: Cue) -> int:
    """Verbs of speech come before nouns and verbs of thought."""
    if cue.kind is CueKind.NOUN:
        return 1
    return 2 if base(sentence[cue.at]) in words("verbs_of_mind") else 0


def _too_weak(sentence: Sentence, cue: Cue, at: int) -> bool:
    gap = sentence[cue.at + 1 : at]
    if cue.kind is CueKind.NOUN:
        return any(word.low in AGAIN for word in gap)
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
    if comma + 1 >= at or sentence[cue.at + 1].low == "that":
        return None
    return first_phrase(sentence, comma + 1, at) if is_determined(sentence[comma + 1]) else None


def _adversative(sentence: Sentence, cue: Cue, at: int) -> Phrase | None:
    """Return Y in "X said …, but Y … “quote”"."""
    for m in range(at - 2, cue.at + 1, -1):
        before = sentence[m - 1]
        breaks = before.mark or before.text in DASHES | {","}
        if sentence[m].low in {"but", "while"} and breaks and is_determined(sentence[m + 1]):
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
    return _found(sentence, phrase, (cue.at, cue.at + width), rule)


def _agent(sentence: Sentence, cue: Cue, at: int) -> Attribution:
    """Return whom "by" names after a passive verb; nobody without it."""
    by = next((m for m in range(cue.at + 1, at) if sentence[m].low == "by"), None)
    phrase = phrase_after(sentence, by + 1) if by and by - cue.at <= SHORT_TAIL else None
    source = stretch(sentence, phrase) if phrase else None
    return Attribution(source, stretch(sentence, (cue.at, cue.at + 1)), Rule.BEFORE)


def _of_finite(sentence: Sentence, at: int) -> Phrase | None:
    if any(word.low == "to" for word in sentence[verb_start(sentence, at) : at]):
        return first_phrase(sentence, 0, at)
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


def last_break(sentence: Sentence, at: int, low: int = 0) -> int:
    """Return the word after the last quote or semicolon before a word."""
    breaks = (j for j in range(at - 1, low - 1, -1) if sentence[j].mark or sentence[j].text == ";")
    return next((j + 1 for j in breaks), low)


def _of_according(sentence: Sentence, at: int) -> Phrase | None:
    return phrase_after(sentence, at + 2)


def _of_noun(sentence: Sentence, at: int) -> Phrase | None:
    if sentence[at - 1].low in {"his", "her", "their"}:
        return (at - 1, at)
    return phrase_before(sentence, at)


SOURCES = {
    CueKind.FINITE: _of_finite,
    CueKind.GERUND: _of_gerund,
    CueKind.ACCORDING: _of_according,
    CueKind.NOUN: _of_noun,
}


def _after_colon(sentence: Sentence, at: int, text: str) -> Attribution | None:
    if at < NEAR_WEAK or sentence[at - 1].text != ":":
        return None
    return _found(sentence, first_phrase(sentence, 0, at - 1), (at - 1, at), Rule.NEAR)


def _later(sentence: Sentence, at: int, text: str) -> Attribution | None:
    for cue in cues(sentence):
        phrase = _later_subject(sentence, cue, at) if cue.at > at else None
        if phrase:
            width = 2 if cue.kind is CueKind.ACCORDING else 1
            return _found(sentence, phrase, (cue.at, cue.at + width), Rule.LATER)
    return None


def _signed(sentence: Sentence, at: int, text: str) -> Attribution | None:
    """Find a name after a dash, as under a motto: “…” — NP."""
    name = (at + 2, len(sentence))
    if not 0 < name[1] - name[0] <= LONG_NAME or sentence[at + 1].text not in DASHES:
        return None
    signed = all(is_name(word) for word in sentence[name[0] :])
    return _found(sentence, name, None, Rule.NEAR) if signed else None


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
