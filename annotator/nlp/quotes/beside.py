"""Find the attribution right after a quote: "…," said NP; "…," NP said."""

from annotator.nlp.quotes.attribution import Attribution, Rule, attributed
from annotator.nlp.quotes.cues import POINTERS, CueKind, base, cues, is_according
from annotator.nlp.quotes.phrases import phrase_after
from annotator.nlp.quotes.subjects import first_phrase
from annotator.nlp.text.lexicon import lower, verbs, words
from annotator.nlp.text.words import (
    DASHES,
    PRONOUNS,
    Phrase,
    Sentence,
    last_sign,
)

AFTER_QUOTE = DASHES | {",", ")"}
ENDS_BEFORE_CUE = frozenset(",?!…-—–")
SURE_OPENERS = frozenset({"said", "says", "according"})
AGAIN = frozenset({"and", "but", "then"})
LEADING = AGAIN | {"also", "later", "once"}
ALSO_INVERTED = frozenset("continued continues thinks read reads offered offers".split())
NO_INVERTED_SUBJECT = frozenset({"reporters", "supporters", "that"})
NOT_INTO = frozenset(
    "while and but that who which as when because if to for in on or than aside including despite "
    "along instead rather even so".split()
)
NOT_A_SUBJECT = frozenset("not just only even came whose".split())
OTHER_BEGINNINGS = frozenset({"one", "another", "former", "republican"})
INNER_BREAKS = frozenset({",", "(", ";", ":"})
PROGRESSIVE = frozenset({"is", "was", "were"})
GLUE = frozenset("with as that were was is".split())
REACH = 30  # words between a quote and the verb that follows it
LONG_SUBJECT = 14
SHORT_SUBJECT = 2


def attributed_beside(sentence: Sentence, at: int, text: str) -> Attribution | None:
    k = _after_punctuation(sentence, at)
    if k >= len(sentence) or sentence[k].mark or not _opens(sentence, at, k, text):
        return None
    if _glued(sentence, at) and sentence[k].low not in PRONOUNS:
        return None
    if is_according(sentence, k):
        phrase = phrase_after(sentence, k + 2)
        if phrase:
            return attributed(sentence, phrase, (k, k + 2), Rule.BESIDE)
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
    if again and any(cue.at < at and cue.kind is not CueKind.NOUN for cue in cues(sentence)):
        return None
    phrase = None if again else phrase_after(sentence, verb + 1)
    cue = (verb, verb + 1)
    if phrase is None:
        return attributed(sentence, first_phrase(sentence, 0, at), cue, Rule.BEFORE)
    if sentence[phrase[0]].low in NO_INVERTED_SUBJECT or base(sentence[verb]) == "tell":
        return None
    return attributed(sentence, _without_day(sentence, phrase), cue, Rule.BESIDE)


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
            return attributed(sentence, phrase, (at, at + 1), Rule.BESIDE)
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
    return determined or before.genitive


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
    adjectives = sentence[k].low in words("determiners") and inner[1] - k <= SHORT_SUBJECT
    return (k, end) if adjectives else inner


def _up_to(sentence: Sentence, k: int, end: int, breaks: frozenset[str]) -> Phrase | None:
    stop = next((m for m in range(k + 1, end) if sentence[m].low in breaks), None)
    return None if stop is None else (k, stop)
