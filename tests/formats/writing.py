"""Writing with a codec, and the ledger of it."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from annotator.domain.ledger import Account, Ledger
from annotator.domain.record import Record, labelled
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.formats.codec import Writer

SCHEME = Scheme(
    "test",
    (
        Label("PERSON", "1", "person"),
        Label("GPE", "2", "gpe"),
        Label("ORG", "3", "org"),
        Label("CONTENT", kind=LabelKind.QUOTE_ROLE),
        Label("CUE", kind=LabelKind.QUOTE_ROLE),
        Label("SOURCE", kind=LabelKind.QUOTE_ROLE),
    ),
)


def write(writer: Writer, records: Iterable[Record], path: Path) -> Ledger:
    """Write records to the end; what is given in counts all that is in them."""
    account = Account()
    records = list(records)
    for record in records:
        account.give(record.copy)
    for losses in writer(records, path, SCHEME):
        account.written()
        account.lose(losses)
    return account.ledger()


def balanced(ledger: Ledger) -> bool:
    """Tell whether nothing went lost without being named, for every label."""
    labels = {tally.label: tally.spans_in - tally.spans_out for tally in ledger.labels}
    named = dict.fromkeys(labels, 0)
    for loss in ledger.rejected:
        named[loss.label] += 1
    return ledger.spans_in == ledger.spans_out + len(ledger.rejected) and labels == named


def marks(records: Iterable[Record]) -> Counter[tuple[str, int, int]]:
    """Return how often each stretch has each label."""
    return Counter(
        (label, stretch.start, stretch.end)
        for record in records
        for label, stretch in labelled(record.copy)
    )


def frames(records: Iterable[Record]) -> Counter[tuple[object, ...]]:
    """Return which parts make up each quote."""
    return Counter(
        (quote.contents, quote.cue, quote.source)
        for record in records
        for quote in record.copy.quotes
    )


def left_out(ledger: Ledger) -> Counter[tuple[str, int, int]]:
    """Return what a ledger names as lost."""
    return Counter((loss.label, loss.start, loss.end) for loss in ledger.rejected)
