"""Find the clauses of a German sentence that report speech, by "dass", by mood and by place."""

from collections.abc import Iterator

from annotator.nlp.quotes.german.attributing import IMPERSONAL
from annotator.nlp.quotes.german.cues import BREAKS, Cue, CueKind, cues
from annotator.nlp.quotes.german.phrases import is_noun, phrase_at
from annotator.nlp.quotes.grammar import Clause
from annotator.nlp.text.lexicon import verbs, words
from annotator.nlp.text.words import STOPS, Phrase, Sentence

SHORTEST = 3
THAT, AS = "dass", "wie"
EDGES = BREAKS | STOPS
FIRST_PERSON = frozenset({"ich", "wir"})


def clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """Return the reported clauses of a sentence in order."""
    return tuple(_clauses(sentence))


def _clauses(sentence: Sentence) -> Iterator[Clause]:
    done = 0
    for cue in cues(sentence):
        source = cue.source or _impersonal(sentence, cue)
        if cue.at < done or source is None:
            continue
        for clause in _of_cue(sentence, cue, source, done):
            yield clause
            done = max(done, clause.last, cue.words[1], source[1])


def _impersonal(sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return NP in "hieß es aus NP"."""
    after = cue.at + 2
    if cue.base != IMPERSONAL or after >= len(sentence):
        return None
    return phrase_at(sentence, after + 1) if sentence[after].low in {"aus", "beim"} else None


def _of_cue(sentence: Sentence, cue: Cue, source: Phrase, done: int) -> Iterator[Clause]:
    if cue.kind in {CueKind.BEFORE, CueKind.BEHIND} or sentence[done].low == AS:
        yield from _framed(sentence, cue, source, done)
        return
    trailing = _trailing(sentence, cue, source, done)
    if trailing:
        yield trailing
    leading = _leading(sentence, cue, source)
    if leading:
        yield leading


def _framed(sentence: Sentence, cue: Cue, source: Phrase, done: int) -> Iterator[Clause]:
    """Take "laut NP CLAUSE", "NP zufolge CLAUSE", "Wie NP sagt, CLAUSE" at the front."""
    first = max(source[1], cue.words[1])
    part = stripped(sentence, first, _end(sentence, first))
    if min(source[0], cue.at) - (sentence[done].low == AS) == done and _is_long(sentence, part):
        yield Clause(*part, source, cue.words, trailing=False)


def _end(sentence: Sentence, first: int) -> int:
    return next(
        (at for at in range(first, len(sentence)) if sentence[at].text == ";"), len(sentence)
    )


def stripped(sentence: Sentence, first: int, last: int) -> Phrase:
    """Leave out punctuation at both ends."""
    while first < last and sentence[first].text in EDGES:
        first += 1
    while last > first and sentence[last - 1].text in EDGES:
        last -= 1
    return first, last


def _is_long(sentence: Sentence, part: Phrase) -> bool:
    inside = sentence[part[0] : part[1]]
    if not inside or all(word.mark for word in inside):
        return False
    return len(inside) >= SHORTEST or any(word.mark for word in inside)


def _trailing(sentence: Sentence, cue: Cue, source: Phrase, done: int) -> Clause | None:
    """Take "CLAUSE, sagte NP", "CLAUSE, so NP" and "CLAUSE, wie NP sagte"."""
    comma = min(cue.at, source[0]) - 1
    upright = source[0] < cue.at
    if upright and sentence[comma].low != AS:
        return None
    comma -= upright
    if comma <= done or sentence[comma].text != ",":
        return None
    part = stripped(sentence, done, comma)
    reported = _is_long(sentence, part) and sentence[part[0]].low not in words("subordinators")
    return Clause(*part, source, cue.words, trailing=True) if reported else None


def _leading(sentence: Sentence, cue: Cue, source: Phrase) -> Clause | None:
    """Take "NP sagte, dass CLAUSE" and "NP sagte, CLAUSE" with a verb of reported speech."""
    for first in _after_commas(sentence, max(cue.words[1], source[1])):
        opener = sentence[first].low
        opens = opener in words("content_words") and cue.base in words("verbs_clausal")
        opens = opens or opener == THAT
        if opens or _is_reported(sentence, first):
            part = stripped(sentence, first + (opener == THAT), _end(sentence, first))
            if _is_long(sentence, part):
                return Clause(*part, source, cue.words, trailing=False)
    return None


def _after_commas(sentence: Sentence, start: int) -> Iterator[int]:
    for at in range(start, len(sentence) - 1):
        if sentence[at].text in {",", ":"}:
            yield at + 1
        elif sentence[at].mark:
            return


def _is_reported(sentence: Sentence, first: int) -> bool:
    """Whether a verb of reported speech stands before the next comma."""
    for at in range(first, len(sentence)):
        if sentence[at].text in BREAKS:
            return False
        if is_subjunctive(sentence, at):
            return True
    return False


def is_subjunctive(sentence: Sentence, at: int) -> bool:
    """Whether a word is a verb in the mood of reported speech (Konjunktiv I)."""
    word = sentence[at]
    if word.capital or word.low not in words("subjunctives"):
        return False
    beside = sentence[max(0, at - 1) : at + 2]
    return not any(other.low in FIRST_PERSON for other in beside)


def goes_on(sentence: Sentence) -> bool:
    """Whether the mood of a sentence alone tells that it reports; none of it is in marks."""
    if any(word.mark for word in sentence) or sentence[-1].text not in STOPS:
        return False
    if any(word.low in verbs().strong and not word.capital for word in sentence):
        return False
    return any(_is_second(sentence, at) for at in range(1, len(sentence)))


def _is_second(sentence: Sentence, at: int) -> bool:
    """Whether the finite verb of the main clause is of reported speech."""
    if not is_subjunctive(sentence, at):
        return False
    before = sentence[at - 1]
    closed = is_noun(before) or before.low in words("determiners") or before.low in {"er", "sie"}
    return closed or at > 1 or before.capital
