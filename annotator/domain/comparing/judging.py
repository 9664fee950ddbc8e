"""What a person can do about a verdict or a hint; every function returns the edit that would do it.

The copy passed in is the person's own of the rewrite.
"""

from annotator.domain.comparing.judgement import Answer, Judgement
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.decide import edit_of
from annotator.domain.edit import Change, Edit
from annotator.domain.record import Copy
from annotator.domain.said import said

NAMES = {
    Answer.CONFIRMED: said("Confirm a hint"),
    Answer.REJECTED: said("Reject a hint"),
    Verdict.VERBATIM: said("Call a quote verbatim"),
    Verdict.PUNCTUATION: said("Call a quote the same but for its punctuation"),
    Verdict.ALTERED: said("Call a quote altered"),
    Verdict.SPLICED: said("Call a quote spliced"),
    Verdict.UNQUOTED: said("Call a quote unquoted in the original"),
    Verdict.UNSUPPORTED: said("Call a quote unsupported"),
}


def judge(copy: Copy, judgement: Judgement) -> Edit:
    """Say what became of a quote, or whether a hint is right, in place of what was said before."""
    before = copy.judgement(judgement.id)
    if before == judgement:
        return Edit(NAMES[judgement.ruling], ())
    change = Change(before, judgement, copy.article, copy.owner)
    return edit_of(NAMES[judgement.ruling], copy, (change,))


def withdraw(copy: Copy, judgement: Judgement) -> Edit:
    """Say nothing any more of a quote or a hint; what the comparison finds holds again."""
    name = (
        said("Take back a verdict")
        if judgement.hint is None
        else said("Take back an answer to a hint")
    )
    before = copy.judgement(judgement.id)
    if before is None:
        return Edit(name, ())
    return edit_of(name, copy, (Change(before, None, copy.article, copy.owner),))
