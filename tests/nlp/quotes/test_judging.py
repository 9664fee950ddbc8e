"""What became of quotes in finished articles says which are kept."""

from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.span import Stretch
from annotator.nlp.quotes.judging import judge, judged

TEXT = "He hoped the ferry would be back soon."
HOPED = Quote(
    "q1",
    (Stretch(9, 37),),
    cue=Stretch(3, 8),
    source=Stretch(0, 2),
    kind=QuoteKind.INDIRECT,
    score=0.8,
    reason="“hoped” begins what was reported",
)
SPOKEN = Quote("q2", (Stretch(9, 37),), score=0.9, reason="Words in marks")


def test_what_was_always_rejected_is_left_out():
    learnt = judge([(TEXT, HOPED, False), (TEXT, SPOKEN, True)] * 10)

    assert [quote.id for quote in judged(TEXT, [HOPED, SPOKEN], learnt)] == ["q2"]


def test_what_is_kept_is_scored_by_what_became_of_the_like():
    learnt = judge([(TEXT, SPOKEN, True)] * 20)

    (quote,) = judged(TEXT, [SPOKEN], learnt)

    assert quote.score is not None
    assert quote.score > SPOKEN.score
