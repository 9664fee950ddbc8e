"""An account counts everything, and lists as much of it as a person may want."""

import pytest

from annotator.domain import ledger
from annotator.domain.article import Article
from annotator.domain.ledger import Account, Firsts, Note, Rejection, Tally, lost, notes_of
from annotator.domain.record import Copy
from annotator.domain.span import Span, Stretch

ARTICLE = Article("a1", "Rain in Oslo, snow in Bergen.")
STRETCHES = (Stretch(8, 12), Stretch(22, 28), Stretch(0, 4))


@pytest.fixture(autouse=True)
def _two_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "KEPT", 2)


def test_the_first_are_kept_and_the_others_counted():
    firsts = Firsts()
    for number in range(5):
        firsts.add(Rejection("a.jsonl", number, "why"))

    assert [rejection.line for rejection in firsts.kept()] == [0, 1]
    assert firsts.more == 3


def test_a_ledger_adds_up_with_what_is_only_counted():
    account = Account()
    spans = tuple(Span(f"e{n}", stretch, "GPE") for n, stretch in enumerate(STRETCHES))
    account.give(Copy("a1", "anna", (*spans, Span("e9", Stretch(14, 18), "ORG"))))
    account.lose(lost(ARTICLE, "GPE", stretch, "is not carried") for stretch in STRETCHES)
    account.written()

    found = account.ledger()

    assert (found.spans_in, found.spans_out, len(found.rejected), found.more) == (4, 1, 2, 1)
    assert found.labels == (Tally("GPE", 3, 0), Tally("ORG", 1, 1))


def test_what_is_to_be_told_of_many_articles_is_told_once():
    account = Account()
    account.lose(Note(f"a{number}", 0, "nobody looked") for number in range(1, 1235))
    account.lose([Note("a7", 0, "spans overlap"), Note("a8", 0, "one too many")])
    account.tell([Note("train", 0, "none of ORG"), Note("dev", 0, "none of ORG")])

    assert [note.sentence() for note in account.ledger().notes] == [
        "train: none of ORG",
        "dev: none of ORG",
        "nobody looked (in 1,234 articles, the first is a1)",
        "a7: spans overlap",
        "and 1 more notes",
    ]


def test_notes_and_quotes_that_fell_apart_end_with_how_many_more_there_are():
    notes: Firsts[Note] = Firsts()
    for number in range(3):
        notes.add(Note("a.jsonl", number, "mended"))
    account = Account()
    account.unlink(lost(ARTICLE, "CONTENT", stretch, "alone") for stretch in STRETCHES * 700)

    assert notes_of(notes)[-1].sentence() == "and 1 more notes"
    assert len(account.ledger().unlinked) == 2
    assert [note.reason for note in account.ledger().notes] == [
        "and 2,098 more quotes that fell apart"
    ]
