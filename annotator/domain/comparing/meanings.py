"""What verdicts, flags and hints mean, in words that a reader of a newspaper knows."""

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.verdict import Flag, Hint, Hinted, Verdict

MEANINGS = {
    Verdict.VERBATIM: "The same words stand in quotation marks in the original.",
    Verdict.PUNCTUATION: (
        "The same words, but other punctuation, capital letters or figures for numbers."
    ),
    Verdict.ALTERED: "Words were changed, added or left out.",
    Verdict.SPLICED: (
        "Put together from parts that stand apart in the original, or a part is left out without"
        " saying so."
    ),
    Verdict.UNQUOTED: "The original says so in its own words, not as what somebody said.",
    Verdict.UNSUPPORTED: "Nothing of the kind is quoted in the original.",
}
CHANGED = {
    Flag.SPEAKER: "said by somebody else",
    Flag.NUMBER: "another number",
    Flag.NEGATION: "a “not” more or less",
    Flag.TENSE: "another tense, or more or less sure",
}


WRONG = {Hint.UNSUPPORTED: "not in the original", Hint.ROLE: "another role"}


def ruling_said(judgement: Judgement) -> str:
    """Say in a few words what somebody says of a quote or a hint."""
    if judgement.hint:
        return f"{WRONG[judgement.hint]}: {judgement.ruling}"
    return ", ".join((str(judgement.ruling), *(CHANGED[flag] for flag in judgement.flags)))


def hint_sentence(one: Hinted, text: str) -> str:
    """Say what there is to look at, given the text of the rewrite."""
    name = one.span.stretch.text(text)
    if one.hint is Hint.ROLE:
        return f"{name} is “{one.role}” here, and “{one.original}” in the original"
    return f"“{name}” ({one.span.label}) is not in the original"
