"""Quotations of one sentence: marked stretches, and the reported clauses around them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.domain.quote import QuoteKind
from annotator.domain.span import Stretch
from annotator.nlp.quotes.attribution import Attribution, Rule
from annotator.nlp.quotes.cues import base
from annotator.nlp.quotes.grammar import Clause
from annotator.nlp.quotes.reported import is_clause, stripped
from annotator.nlp.text.lexicon import verbs, words
from annotator.nlp.text.words import STOPS, Sentence, Word, last_sign, starts_upper, stretch

# Chinese and Japanese are written without spaces; two of their characters count as a word.
UNSPACED = "\u3040-\u30ff\u3400-\u9fff"
WORD = re.compile(rf"[{UNSPACED}]{{1,2}}|[^\W{UNSPACED}]+")
WEAK_FRAMES = frozenset({"see", "show", "feel"})
JOINTS = frozenset({"and", "but", "while"})
LONG_QUOTE = 8
LONG_LEAD = 10


@dataclass(frozen=True, slots=True)
class Quotation:
    """One stretch of what somebody said; `at` is the index of a marked stretch's word."""

    content: Stretch
    kind: QuoteKind
    attribution: Attribution
    at: int | None = None
    continues: bool = False


def length(text: str, content: Stretch) -> int:
    """Count the words."""
    return len(WORD.findall(text, content.start, content.end))


def with_clauses(
    text: str, sentence: Sentence, direct: Sequence[Quotation], clauses: Iterable[Clause]
) -> tuple[Quotation, ...]:
    """Add the reported clauses of a sentence; those around marked stretches replace them."""
    marked = {quotation.at: quotation for quotation in direct if quotation.at is not None}
    added: list[Quotation] = []
    for whole in clauses:
        clause = _up_to_other(sentence, whole, direct)
        inside = [marked[at] for at in marked if clause.first <= at < clause.last]
        added.extend(_quotations(text, sentence, clause, inside, marked))
    return (*added, *marked.values())


def _up_to_other(sentence: Sentence, clause: Clause, direct: Sequence[Quotation]) -> Clause:
    """Cut a clause off where another one begins that a quote in it belongs to."""
    starts = {
        quotation.attribution.source.start
        for quotation in direct
        if quotation.attribution.source and quotation.attribution.rule is Rule.OTHER_CLAUSE
    }
    if clause.trailing or not starts:
        return clause
    for at in range(clause.first + 1, clause.last):
        if sentence[at].start in starts:
            joint = sentence[at - 1].low in JOINTS
            part = stripped(sentence, clause.first, at - joint)
            return clause._replace(last=max(part[1], clause.first + 1))
    return clause


def _past_that(sentence: Sentence, clause: Clause) -> int:
    """Return where a clause begins after the conjunction, not after the pronoun "that is wrong"."""
    following = sentence[clause.first + 1 : clause.last]
    if sentence[clause.first].low != "that" or not following:
        return clause.first
    pronoun = following[0].low in words("auxiliaries") or following[0].low in verbs()
    return clause.first if pronoun else stripped(sentence, clause.first + 1, clause.last)[0]


def _quotations(
    text: str,
    sentence: Sentence,
    clause: Clause,
    inside: Sequence[Quotation],
    marked: dict[int, Quotation],
) -> Iterator[Quotation]:
    first = _past_that(sentence, clause)
    content = stretch(sentence, (first, clause.last))
    own = _attribution(sentence, clause)
    if not inside:
        yield Quotation(content, QuoteKind.INDIRECT, own)
        return
    chosen = _choose(sentence, clause, inside, own)
    if chosen is own and inside[0].at is not None and inside[0].attribution.cue:
        marked[inside[0].at] = replace(inside[0], attribution=own)
    if chosen and _is_mixed(text, sentence, clause, inside):
        for quotation in inside:
            if quotation.at is not None:
                del marked[quotation.at]
        yield Quotation(content, QuoteKind.MIXED, chosen)


def _attribution(sentence: Sentence, clause: Clause) -> Attribution:
    source = stretch(sentence, clause.source)
    rule = Rule.BESIDE if clause.trailing else Rule.BEFORE
    return Attribution(source, stretch(sentence, clause.cue), rule)


def _choose(
    sentence: Sentence, clause: Clause, inside: Sequence[Quotation], own: Attribution
) -> Attribution | None:
    """Return whose words the clause is; none where its quotes have speakers of their own."""
    same = [q.attribution for q in inside if _same_cue(q.attribution, own)]
    if same:
        return same[0]
    content = stretch(sentence, (clause.first, clause.last))
    if all(_sure_and_outside(q.attribution, content) for q in inside):
        return None
    first = inside[0].attribution
    if all(_within(q.attribution.cue, content) for q in inside):
        named = sentence[clause.first].low == "what"
        outer = named or _weak_frame(sentence, clause, first) or _holds(sentence, clause, inside[0])
        return own if outer and not clause.trailing else None
    thought = base(sentence[clause.cue[0]]) in words("verbs_of_mind")
    return first if first.rule <= (Rule.LATER if thought else Rule.NEAR) else own


def _same_cue(one: Attribution, other: Attribution) -> bool:
    return bool(one.cue and other.cue and one.cue.start == other.cue.start)


def _within(cue: Stretch | None, content: Stretch) -> bool:
    return cue is not None and content.start <= cue.start < content.end


def _sure_and_outside(attribution: Attribution, content: Stretch) -> bool:
    sure = attribution.cue is not None and attribution.rule <= Rule.NEAR
    return sure and not _within(attribution.cue, content)


def _weak_frame(sentence: Sentence, clause: Clause, inner: Attribution) -> bool:
    """Whether the cue inside the clause is one of thought: "She said he feels “hurt”"."""
    start = inner.cue.start if inner.cue else -1
    words = (word for word in sentence[clause.first : clause.last] if word.start == start)
    cue = next(words, None)
    return cue is not None and (cue.low in verbs().weak or base(cue) in WEAK_FRAMES)


def _holds(sentence: Sentence, clause: Clause, inner: Quotation) -> bool:
    """Whether a quote is a part of the clause: "She said he is “hurt”", not "he said, “…”"."""
    introduced = inner.at is None or sentence[inner.at - 1].text in {":", ","}
    verb = base(sentence[clause.cue[0]])
    return not introduced and is_clause(sentence, verb, (clause.first, clause.last))


def _is_mixed(text: str, sentence: Sentence, clause: Clause, inside: Sequence[Quotation]) -> bool:
    """Whether the clause holds more than a direct quote and its introduction."""
    outside = [word for word in sentence[clause.first : clause.last] if word.wordy]
    if not outside or _past_that(sentence, clause) == clause.last - 1:
        return False
    if len(outside) == 1 == len(inside) and length(text, inside[0].content) > LONG_QUOTE:
        return False
    at = inside[0].at
    return at is not None and not _stays_direct(text, sentence, clause, at)


def _stays_direct(text: str, sentence: Sentence, clause: Clause, at: int) -> bool:
    if at == clause.first:
        return _closes_before_more(text, sentence, clause)
    before: Word = sentence[at - 1]
    if before.text == ":":
        return True
    whole = starts_upper(text, sentence[at]) and at - clause.first <= LONG_LEAD
    return before.text == "," and whole


def _closes_before_more(text: str, sentence: Sentence, clause: Clause) -> bool:
    sign = last_sign(text, sentence[clause.first])
    if not clause.trailing and sign in STOPS:
        return True
    alone = clause.last == clause.first + 1
    return alone or (sentence[clause.first + 1].text == "," and sign in STOPS | {","})
