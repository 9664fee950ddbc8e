"""How a quote is rendered shows in its quotation marks."""

import pytest

from annotator.domain.quote import QuoteKind, kind_of


@pytest.mark.parametrize(
    ("contents", "kind"),
    [
        (["“We are ready,”"], QuoteKind.DIRECT),
        (['"We are ready,"', '"and able."'], QuoteKind.DIRECT),
        (["‘It’s late,’"], QuoteKind.DIRECT),
        (["«Мы готовы»"], QuoteKind.DIRECT),
        (["'Sign or go home'"], QuoteKind.DIRECT),
        (["they were ready"], QuoteKind.INDIRECT),
        (["it wasn’t the dockers’ fault"], QuoteKind.INDIRECT),
        (["they were “ready” by then"], QuoteKind.MIXED),
        (["they were ‘ready’ by then"], QuoteKind.MIXED),
        (["“We are ready,”", "and that was all"], QuoteKind.MIXED),
        (['"'], QuoteKind.MIXED),
    ],
)
def test_quotation_marks_tell_the_kind(contents, kind):
    assert kind_of(contents) is kind
