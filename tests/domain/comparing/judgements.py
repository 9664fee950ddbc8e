"""What tests of people's verdicts begin with."""

from annotator.domain.comparing.judgement import Answer, Judgement
from annotator.domain.comparing.verdict import Flag, Hint, Verdict
from annotator.domain.span import Stretch

ALTERED = Judgement(
    "original",
    (Stretch(0, 15), Stretch(35, 50)),
    Verdict.ALTERED,
    flags=(Flag.NUMBER,),
    proposed=Verdict.ALTERED,
    proposed_flags=(Flag.NUMBER,),
)
CONFIRMED = Judgement("original", (Stretch(16, 28),), Answer.CONFIRMED, Hint.ROLE)
