"""Why words are taken for a quote and given to a speaker, in the words that an annotator reads."""

from annotator.domain.quote import QuoteKind
from annotator.domain.said import said
from annotator.nlp.quotes.attribution import Attribution, Rule

# What a rule goes by: the words in braces are the cue that it found.
BY_KIND = {
    (QuoteKind.DIRECT, Rule.BESIDE): said("“{cue}” after the closing mark says who speaks"),
    (QuoteKind.MIXED, Rule.BESIDE): said("“{cue}” after it says who reported it, in part in marks"),
    (QuoteKind.INDIRECT, Rule.BESIDE): said("“{cue}” after it says who reported it"),
    (QuoteKind.DIRECT, Rule.BEFORE): said("“{cue}” before the opening mark says who speaks"),
    (QuoteKind.MIXED, Rule.BEFORE): said("“{cue}” begins what was reported, in part in marks"),
    (QuoteKind.INDIRECT, Rule.BEFORE): said("“{cue}” begins what was reported"),
}
WITH_CUE = {
    Rule.NEAR: said("“{cue}” in the same sentence says whose words these are"),
    Rule.LATER: said("“{cue}” later in the sentence says who speaks"),
}
BY_RULE = {
    Rule.TURN: said("A name in capitals and a colon open what somebody says in turn"),
    Rule.NEAR: said("A name after a dash is set below these words"),
    Rule.SAME_PARAGRAPH: said("Who spoke just before in the paragraph goes on"),
    Rule.CARRIED: said("What stands before it says who speaks"),
    Rule.OTHER_CLAUSE: said("Words in marks in a clause about somebody"),
    Rule.SUBJECT: said("Words in marks in a sentence about somebody"),
    Rule.LAST_SPEAKER: said("Nobody else is named, so who spoke last may go on"),
    Rule.NONE: said("Words in marks that nobody is said to speak"),
}
COLON = ":"
AFTER_COLON = said("A colon before it follows who speaks")
ANY = said("Words that somebody is said to speak")


def reason(text: str, kind: QuoteKind, attribution: Attribution) -> str:
    """Return the sentence for the rule that found a quote."""
    rule = attribution.rule
    if attribution.cue is None:
        return BY_RULE.get(rule, ANY)
    cue = attribution.cue.text(text)
    if cue == COLON and rule is not Rule.TURN:
        return AFTER_COLON
    sentence = BY_KIND.get((kind, rule)) or WITH_CUE.get(rule) or BY_RULE.get(rule, ANY)
    return said(sentence, cue=cue)
