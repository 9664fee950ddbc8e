"""What verdicts, flags and hints mean, in words that a reader of a newspaper knows."""

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.verdict import Flag, Hint, Hinted, Verdict
from annotator.domain.said import joined, said

MEANINGS = {
    Verdict.VERBATIM: said("The same words stand in quotation marks in the original."),
    Verdict.PUNCTUATION: (
        said("The same words, but other punctuation, capital letters or figures for numbers.")
    ),
    Verdict.ALTERED: said("Words were changed, added or left out."),
    Verdict.SPLICED: (
        said(
            "Put together from parts that stand apart in the original, or a part is"
            " left out without saying so."
        )
    ),
    Verdict.UNQUOTED: said("The original says so in its own words, not as what somebody said."),
    Verdict.UNSUPPORTED: said("Nothing of the kind is quoted in the original."),
}
CHANGED = {
    Flag.SPEAKER: said("said by somebody else"),
    Flag.NUMBER: said("another number"),
    Flag.NEGATION: said("a “not” more or less"),
    Flag.TENSE: said("another tense, or more or less sure"),
}


WRONG = {Hint.UNSUPPORTED: said("not in the original"), Hint.ROLE: said("another role")}


def ruling_said(judgement: Judgement) -> str:
    """Say in a few words what somebody says of a quote or a hint."""
    if judgement.hint:
        answer = said(str(judgement.ruling))
        return joined((WRONG[judgement.hint], answer), ": ")
    verdict = said(str(judgement.ruling))
    return joined((verdict, *(CHANGED[flag] for flag in judgement.flags)), ", ")


def hint_sentence(one: Hinted, text: str) -> str:
    """Say what there is to look at, given the text of the rewrite."""
    name = one.span.stretch.text(text)
    if one.hint is Hint.ROLE:
        return said(
            "{name} is “{role}” here, and “{other}” in the original",
            name=name,
            role=one.role,
            other=one.original,
        )
    return said("“{name}” ({label}) is not in the original", name=name, label=one.span.label)
