"""Names with several labels, quotes of nobody and labels in the wrong zone are found."""

from dataclasses import replace

import pytest

from annotator.domain.article import Article, Zone, ZoneKind
from annotator.domain.quote import Quote
from annotator.domain.radar.marks import (
    LabelsOfNames,
    MisplacedLabels,
    SpeakerlessQuotes,
    shared_names,
)
from annotator.domain.radar.signal import Site, Sort
from annotator.domain.record import Copy
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker

FIRST = Article("a1", "Kyiv, Kyiv and KYIV.")
SECOND = Article("a2", "In Kyiv it\nrained, Ana said.")


def span(start: int, end: int, label: str, state: State = State.ADDED) -> Span:
    return Span(f"e{start}", Stretch(start, end), label, state)


def labels(*pairs: tuple[Article, list[Span]]) -> list:
    found = LabelsOfNames()
    for article, spans in pairs:
        found.take(article, Copy(article.id, "anna", tuple(spans)))
    return list(found.signals())


def test_a_name_with_several_labels_is_found_across_articles_the_rarest_first() -> None:
    (signal,) = labels(
        (FIRST, [span(0, 4, "GPE"), span(15, 19, "ORG")]), (SECOND, [span(3, 7, "GPE")])
    )

    assert (signal.sort, signal.words, signal.told) == (
        Sort.LABELS,
        "Kyiv",
        "GPE 2 times, ORG once",
    )
    assert signal.choices == ("GPE", "ORG")
    assert [(site.article, site.told) for site in signal.sites] == [
        ("a1", "ORG"),
        ("a1", "GPE"),
        ("a2", "GPE"),
    ]


def test_what_was_rejected_or_is_alike_is_no_signal() -> None:
    spans = [span(0, 4, "GPE"), span(6, 10, "GPE"), span(15, 19, "ORG", State.REJECTED)]

    assert labels((FIRST, spans)) == []


def test_a_quote_that_nobody_speaks_is_found_with_what_the_text_says() -> None:
    quote = Quote("q1", (Stretch(0, 18),), source=Stretch(19, 22))
    heard, rejected = replace(quote, id="q2", speaker="p1"), replace(quote, state=State.REJECTED)
    found = SpeakerlessQuotes()
    found.take(SECOND, Copy("a2", "anna", quotes=(quote, heard, rejected)))

    (signal,) = found.signals()
    assert signal.told == "direct, the text says “Ana”"
    assert signal.sites == (Site("a2", Stretch(0, 18), "q1", "quote", "direct"),)


@pytest.mark.parametrize(
    ("label", "count"),
    [("GPE", 1), ("ORG", 0), ("PERSON", 0)],
)
def test_a_label_counts_where_the_scheme_does_not_have_it(label: str, count: int) -> None:
    scheme = Scheme(
        "s", (Label("GPE", zones=(ZoneKind.BODY,)), Label("ORG", zones=(ZoneKind.HEADLINE,)))
    )
    zones = (Zone(ZoneKind.HEADLINE, Stretch(0, 11)), Zone(ZoneKind.BODY, Stretch(11, 28)))
    found = MisplacedLabels(scheme)
    found.take(replace(SECOND, zones=zones), Copy("a2", "anna", (span(3, 7, label),)))

    assert [signal.told for signal in found.signals()] == [
        "GPE in the headline; the scheme has it in body"
    ] * count


def test_parts_of_quotes_have_their_zones_too_and_without_zones_nothing_counts() -> None:
    scheme = Scheme("s", (Label("CUE", kind=LabelKind.QUOTE_ROLE, zones=(ZoneKind.CAPTION,)),))
    zones = (Zone(ZoneKind.BODY, Stretch(0, 28)),)
    copy = Copy("a2", "anna", quotes=(Quote("q1", (Stretch(0, 5),), cue=Stretch(23, 27)),))
    found = MisplacedLabels(scheme)

    found.take(SECOND, copy)
    assert list(found.signals()) == []
    found.take(replace(SECOND, zones=zones), copy)
    assert [signal.words for signal in found.signals()] == ["said"]


def test_a_name_that_two_bear_is_found_unless_they_were_told_apart() -> None:
    ledger = [
        Speaker("p1", "Ana Lee", ("Lee",)),
        Speaker("p2", "Bo Lee", ("LEE",)),
        Speaker("p3", "Al"),
    ]

    (signal,) = shared_names(ledger)
    assert (signal.words, signal.told, signal.choices) == (
        "Lee",
        "Ana Lee and Bo Lee",
        ("p1", "p2"),
    )
    assert list(shared_names(ledger, [frozenset({"p1", "p2"})])) == []
