"""What verdicts, flags and hints mean, in words that a reader of a newspaper knows."""

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


def hint_sentence(one: Hinted, text: str) -> str:
    """Say what there is to look at, given the text of the rewrite."""
    name = one.span.stretch.text(text)
    if one.hint is Hint.ROLE:
        return f"{name} is “{one.role}” here, and “{one.original}” in the original"
    return f"“{name}” ({one.span.label}) is not in the original"
