"""Loose pieces and links become a record, faults are named one by one, and records go as pieces."""

from dataclasses import replace

import pytest
from hypothesis import given

from annotator.domain.ledger import Note, Rejection
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Record, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.formats.jsonl_record import article_to_json
from annotator.formats.loose import Link, Piece, loosened
from annotator.formats.sheets import Sheet, record_from
from tests.formats.records import records

TEXT = "🚨 “Stop,” Ana Lee said, “now.” Ben left Oslo."
FIRST, SECOND = Piece("c1", 2, 9, "CONTENT"), Piece("c2", 24, 30, "Quote")
ANA, SAID = Piece("s", 10, 17, "source"), Piece("v", 18, 22, "Cue")
OSLO = Piece("t1", 40, 44, "GPE", "Oslo")


def sheet(*pieces: Piece, links: tuple[Link, ...] = (), **more: object) -> Sheet:
    return Sheet("file.json", 3, TEXT, {"id": "a1"}, pieces, links, **more)


def read(*pieces: Piece, links: tuple[Link, ...] = (), **more: object):
    """Return the record and what was told before it."""
    *told, record = record_from(sheet(*pieces, links=links, **more))
    assert isinstance(record, Record)
    return record, told


def test_entities_stay_spans_and_count_as_done_work():
    record, told = read(OSLO)

    assert record.copy.spans == (Span("t1", Stretch(40, 44), "GPE"),)
    assert record.copy.standing == Standing(Status.DONE)
    assert told == []


def test_links_make_a_quote_of_its_parts():
    links = (Link("c1", "v", "CUE"), Link("c1", "s", "SOURCE"), Link("c2", "c1", "CONT"))

    record, told = read(SECOND, FIRST, SAID, ANA, links=links)

    (quote,) = record.copy.quotes
    assert quote.contents == (Stretch(2, 9), Stretch(24, 30))
    assert (quote.cue, quote.source) == (Stretch(18, 22), Stretch(10, 17))
    assert quote.kind is QuoteKind.DIRECT
    assert record.copy.spans == ()
    assert told == []


def test_a_link_may_run_the_other_way_and_end_at_an_entity():
    person = Piece("p", 10, 17, "PERSON")

    record, _ = read(FIRST, person, links=(Link("p", "c1", "Source"),))

    assert record.copy.quotes[0].source == Stretch(10, 17)
    assert [span.label for span in record.copy.spans] == ["PERSON"]


def test_parts_of_one_id_belong_together_without_links():
    parts = [replace(piece, id="q7") for piece in (FIRST, SECOND, SAID)]

    record, _ = read(*parts)

    (quote,) = record.copy.quotes
    assert (quote.id, len(quote.contents), quote.cue) == ("q7", 2, Stretch(18, 22))


def test_a_part_that_no_quote_takes_stays_a_span_and_is_mentioned():
    record, told = read(FIRST, SAID)

    assert [(span.label, span.stretch) for span in record.copy.spans] == [("Cue", Stretch(18, 22))]
    assert told == [Note("file.json", 3, "no quote has this Cue; it stays a span")]


def test_a_second_cue_stays_a_span_and_is_mentioned():
    other = Piece("v2", 35, 39, "CUE")

    record, told = read(FIRST, SAID, other, links=(Link("c1", "v", "CUE"), Link("c1", "v2", "CUE")))

    assert record.copy.quotes[0].cue == Stretch(18, 22)
    assert [span.stretch for span in record.copy.spans] == [Stretch(35, 39)]
    assert len(told) == 2


def test_links_between_entities_are_mentioned_once_for_each_label():
    ben = Piece("b", 31, 34, "PERSON")

    _, told = read(OSLO, ben, links=(Link("b", "t1", "left"), Link("t1", "b", "left")))

    assert [note.reason for note in told] == [
        "2 links labelled left do not belong to a quote and are not taken"
    ]


def test_contents_that_overlap_cost_only_the_later_one():
    record, told = read(replace(FIRST, id="q"), replace(FIRST, key="c9", end=8, id="q"))

    assert len(record.copy.quotes) == 1
    assert [type(item) for item in told] == [Rejection]


def test_an_id_used_twice_is_made_new():
    record, _ = read(OSLO, Piece("t2", 31, 34, "PERSON", id="t1"))

    assert sorted(span.id for span in record.copy.spans) == ["t1", "t1-2"]


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        (4, 4, "GPE: 4–4 covers no text"),
        (9, 4, "GPE: 9–4 covers no text"),
        (-1, 4, "GPE: -1–4 covers no text"),
        (40, 99, "GPE: 40–99 reaches beyond the text (45 characters)"),
        ("4", 9, "GPE: offsets must be whole numbers, not “4” and 9"),
    ],
)
def test_a_faulty_piece_costs_only_itself(start, end, reason):
    record, told = read(Piece("x", start, end, "GPE"), OSLO)

    assert told == [Rejection("file.json", 3, reason)]
    assert [span.id for span in record.copy.spans] == ["t1"]


def test_of_two_pieces_of_one_id_the_second_is_told():
    record, told = read(OSLO, replace(OSLO, label="EVENT"))

    assert [span.label for span in record.copy.spans] == ["GPE"]
    assert told == [Rejection("file.json", 3, "EVENT: the id “t1” is used twice")]


def test_half_of_a_surrogate_pair_costs_only_the_speaker_whose_name_it_is_in():
    ana, ben = Speaker("ana", "Ana"), Speaker("ben", "B\ud83d")

    record, told = read(replace(OSLO, speaker="b\ud83d"), speakers=(ben, ana))

    assert record.speakers == (ana,)
    assert record.copy.spans == ()
    assert [fault.reason for fault in told] == [
        "GPE: the label or the id holds half of a surrogate pair",
        "speakers 1: a name or id holds half of a surrogate pair",
    ]


def test_half_of_a_surrogate_pair_in_a_label_costs_only_its_piece():
    record, told = read(replace(OSLO, label="G\udc00", line=7), replace(OSLO, key="t2"))

    reason = "G?: the label or the id holds half of a surrogate pair"
    assert told == [Rejection("file.json", 7, reason)]
    assert [span.id for span in record.copy.spans] == ["t2"]


@pytest.mark.parametrize(("unit", "shift"), [("UTF-16 units", 1), ("bytes of UTF-8", 11)])
def test_offsets_in_another_unit_are_converted_and_mentioned(unit, shift):
    moved = replace(OSLO, start=OSLO.start + shift, end=OSLO.end + shift)

    record, told = read(moved)

    assert record.copy.spans[0].stretch == Stretch(40, 44)
    assert [note.reason for note in told] == [f"the offsets count {unit}, not code points"]


def test_one_surface_that_is_close_by_is_found_and_mentioned():
    record, told = read(replace(OSLO, start=38, end=42), Piece("b", 31, 34, "PERSON", "Ben"))

    assert record.copy.spans[1].stretch == Stretch(40, 44)
    assert [note.reason for note in told] == ["“Oslo” stands +2 characters from its place"]


def test_a_surface_that_is_not_there_is_rejected():
    record, (fault,) = read(replace(OSLO, surface="Rome"))

    assert record.copy.spans == ()
    assert fault.reason == "GPE: 40–44 is “Oslo”, not “Rome”"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"text": ""}, "the text is empty"),
        ({"about": {}}, "'id' is missing"),
        ({"about": {"id": ["a"]}}, "an article's id must be text"),
        ({"unit": "token"}, "offsets in “token” are not understood"),
        ({"text": "a\0b"}, "NUL"),
        ({"about": {"id": "a", "x": "\ud83d"}}, "surrogates not allowed"),
        ({"about": {"id": "a", "x": float("nan")}}, "not JSON compliant"),
    ],
)
def test_what_makes_no_article_is_named(changes, reason):
    (fault,) = record_from(replace(sheet(OSLO), **changes))

    assert (fault.file, fault.line) == ("file.json", 3)
    assert reason in fault.reason


def test_pieces_follow_the_line_ends_of_the_text_as_it_came():
    windows = Sheet("f", 1, "one\r\nOslo", {"id": "a"}, (Piece("t", 5, 9, "GPE", "Oslo"),))

    (record,) = record_from(windows)

    assert record.copy.spans[0].stretch.text(record.article.text) == "Oslo"


def known(record: Record) -> Record:
    """Return a record as pieces can carry it: no reasons, speakers only where they speak."""
    spans = tuple(replace(span, reason="") for span in record.copy.spans)
    quotes = tuple(replace(quote, reason="") for quote in record.copy.quotes)
    return replace(
        record,
        article=replace(record.article, zones=()),
        copy=replace(record.copy, spans=spans, quotes=quotes),
    )


@given(records().map(known))
def test_a_record_made_loose_makes_the_same_record(record):
    pieces, links = loosened(record.copy)
    loose = Sheet(
        "f",
        1,
        record.article.text,
        article_to_json(record.article),
        pieces,
        links,
        record.speakers,
        owner=record.copy.owner,
        standing=record.copy.standing,
    )

    *told, found = record_from(loose)

    assert [item for item in told if not isinstance(item, Note)] == []
    assert found.copy.quotes == record.copy.quotes
    labels = {"content", "quote"}
    assert [s for s in found.copy.spans if s.label not in labels] == list(record.copy.spans)
    assert found.speakers == record.speakers
    assert replace(found.article, title="") == replace(record.article, title="")


def test_the_states_of_suggestions_stay():
    piece = replace(OSLO, state=State.SUGGESTED, origin="builtin@2", score=0.5)

    record, _ = read(piece, owner="@suggestions")

    assert record.copy.spans == (
        Span("t1", Stretch(40, 44), "GPE", State.SUGGESTED, "builtin@2", 0.5),
    )


def test_a_quote_alone_takes_the_name_of_its_first_piece():
    record, _ = read(FIRST)

    assert record.copy.quotes == (Quote("c1", (Stretch(2, 9),)),)
