"""How sure a quote is, by what found it."""

from annotator.domain.quote import QuoteKind
from annotator.nlp.quotes.attribution import Attribution, Rule
from annotator.nlp.text.lexicon import verbs, words

# The share that was right, span and speaker, in 318 US articles: of what has a plain cue
# ("said"), of what has another, and of what a rule found that needs none.
PLAIN = {
    (QuoteKind.DIRECT, Rule.BESIDE): (0.95, 0.99, 0.99),
    (QuoteKind.DIRECT, Rule.BEFORE): (0.93, 0.93, 0.97),
    (QuoteKind.DIRECT, Rule.SAME_PARAGRAPH): (0.85, 0.97, 0.98),
    (QuoteKind.MIXED, Rule.BEFORE): (0.85,),
    (QuoteKind.INDIRECT, Rule.BEFORE): (0.8,),
    (QuoteKind.INDIRECT, Rule.BESIDE): (0.82,),
}
OTHER = {
    (QuoteKind.DIRECT, Rule.BESIDE): (0.8, 0.84, 0.98),
    (QuoteKind.DIRECT, Rule.BEFORE): (0.86, 0.83, 0.94),
    (QuoteKind.DIRECT, Rule.SAME_PARAGRAPH): (0.6, 0.7, 0.91),
    (QuoteKind.DIRECT, Rule.SUBJECT): (0.35, 0.55, 0.62),
    (QuoteKind.MIXED, Rule.BEFORE): (0.64,),
    (QuoteKind.INDIRECT, Rule.BEFORE): (0.62,),
    (QuoteKind.INDIRECT, Rule.BESIDE): (0.45,),
}
ANY = {
    Rule.TURN: 0.87,
    Rule.BESIDE: 0.62,
    Rule.BEFORE: 0.65,
    Rule.NEAR: 0.65,
    Rule.LATER: 0.6,
    Rule.SAME_PARAGRAPH: 0.6,
    Rule.CARRIED: 0.65,
    Rule.OTHER_CLAUSE: 0.57,
    Rule.SUBJECT: 0.5,
    Rule.LAST_SPEAKER: 0.6,
    Rule.NONE: 0.12,
}
SHORT, MIDDLE = 16, 40  # code points: one or two words, half a line


def score(text: str, kind: QuoteKind, attribution: Attribution, size: int) -> float:
    """Return the probability that a quote of `size` code points is right, with its speaker."""
    table = PLAIN if _is_plain(text, attribution) else OTHER
    shares = table.get((kind, attribution.rule))
    if shares is None:
        return ANY[attribution.rule]
    return shares[min((size >= SHORT) + (size >= MIDDLE), len(shares) - 1)]


def _is_plain(text: str, attribution: Attribution) -> bool:
    if attribution.cue is None:
        return False
    first = attribution.cue.text(text).lower().split()[0]
    return verbs().base.get(first, first) in words("verbs_of_saying")
