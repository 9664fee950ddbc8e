"""Writing with a codec, the ledger of it, and what is read back."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.domain.ledger import Account, Ledger, Note, Rejection
from annotator.domain.record import Record, labelled
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.formats.codec import Codec, Writer
from annotator.formats.jsonl import JSONL

STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"
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


def lines(path: Path, *data: object) -> Path:
    """Write values of JSON, one a line."""
    path.write_text("".join(json.dumps(item) + "\n" for item in data), encoding="utf-8")
    return path


def surfaces(record: Record) -> list[tuple[str, str]]:
    """Return the label and the text of each entity."""
    return [(span.label, span.stretch.text(record.article.text)) for span in record.copy.spans]


def parted(codec: Codec, path: Path) -> tuple[list[Record], list[str], list[str]]:
    """Return what a file holds: records, what was rejected, and what is noted."""
    assert codec.read
    items = list(codec.read(path))
    faults = [i.reason for i in items if isinstance(i, Rejection) and not isinstance(i, Note)]
    notes = [item.reason for item in items if isinstance(item, Note)]
    return [item for item in items if isinstance(item, Record)], faults, notes


def come_back(codec: Codec, items: Sequence[Record], path: Path) -> tuple[list[Record], Ledger]:
    """Write records and read them again; assert that all is there but for what the ledger names."""
    assert codec.write
    ledger = write(codec.write, items, path)
    found, faults, _ = parted(codec, path)

    assert faults == []
    assert balanced(ledger)
    assert marks(found) + left_out(ledger) == marks(items)
    assert list(map(_named, found)) == list(map(_named, items))
    return found, ledger


def _named(record: Record) -> tuple[str, str]:
    return record.article.id, record.article.text


def check_sample(codec: Codec, path: Path) -> None:
    """Assert that the sample comes back whole, but for zones and the reasons of suggesters."""
    came = [item for item in JSONL.read(STORIES) if isinstance(item, Record)]
    assert codec.write
    ledger = write(codec.write, came, path)
    went, faults, notes = parted(codec, path)

    assert ledger.rejected == ()
    assert faults == notes == []
    for before, after in zip(came, went, strict=True):
        assert replace(after.article, zones=before.article.zones) == before.article
        assert after.copy.quotes == tuple(replace(quote, reason="") for quote in before.copy.quotes)
        assert after.speakers == before.speakers
        assert after.copy.spans == tuple(replace(span, reason="") for span in before.copy.spans)
