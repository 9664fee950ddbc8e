"""A DocBin of any origin is read: ours comes back whole, and a broken one does no harm."""

import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import spacy
import srsly
from hypothesis import given, settings
from spacy.tokens import Doc, DocBin, Span, SpanGroup

from annotator.domain.errors import FormatError
from annotator.domain.record import Record, Status, decided
from annotator.domain.span import Stretch
from annotator.formats.jsonl import JSONL
from annotator.nlp.docbin import EXTENSIONS, register
from annotator.workflow.formats import SPACY, reader
from tests.formats.records import records
from tests.formats.writing import balanced, check_sample, parted, write

STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"
NLP = spacy.blank("en")
TEXT = "🚲 “Ride on,” Ana\u0301 Lee told  Oslo.\u00a0\n\tעברית don't"


def entities(record: Record) -> list[tuple[str, str]]:
    return [(span.stretch.text(record.article.text), span.label) for span in record.copy.spans]


def save(path: Path, *docs: Doc, **how: object) -> Path:
    DocBin(docs=docs, **how).to_disk(path)
    return path


def message(path: Path) -> dict:
    return srsly.msgpack_loads(zlib.decompress(path.read_bytes()))


def put(path: Path, data: object) -> Path:
    path.write_bytes(zlib.compress(srsly.msgpack_dumps(data)))
    return path


@pytest.fixture
def foreign(tmp_path) -> Path:
    """What somebody else's spaCy wrote, with groups of their own and no extensions."""
    doc = NLP(TEXT)
    name, place = doc.char_span(13, 21, "PERSON"), doc.char_span(28, 32, "GPE")
    doc.set_ents([name, place])
    doc.spans["sc"] = [name, Span(doc, place.start, place.end, "LOC")]
    doc.spans["quotes"] = SpanGroup(
        doc,
        spans=[
            doc.char_span(2, 12, "CONTENT", span_id="q1"),
            doc.char_span(22, 26, "CUE", span_id="q1"),
            doc.char_span(13, 21, "SOURCE", span_id="q1"),
        ],
    )
    return save(tmp_path / "foreign.spacy", doc)


def test_what_somebody_elses_spacy_wrote_is_read(foreign):
    (record,), faults, notes = parted(SPACY, foreign)

    assert reader(foreign, None) is SPACY
    assert record.article.text == TEXT
    assert entities(record) == [("Ana\u0301 Lee", "PERSON"), ("Oslo", "GPE"), ("Oslo", "LOC")]
    (quote,) = record.copy.quotes
    parts = [(role.value, part.text(TEXT)) for role, part in quote.parts()]
    assert parts == [("CONTENT", "“Ride on,”"), ("CUE", "told"), ("SOURCE", "Ana\u0301 Lee")]
    assert faults == notes == []


def test_ours_comes_back_whole(tmp_path):
    check_sample(SPACY, tmp_path / "a.spacy")


@settings(max_examples=100, deadline=None)
@given(given_record=records())
def test_what_goes_out_comes_back_but_for_what_is_told(tmp_path_factory, given_record):
    path = tmp_path_factory.mktemp("docs") / "a.spacy"
    given_record = replace(given_record, copy=decided(given_record.copy))

    ledger = write(SPACY.write, [given_record], path)

    (back,), faults, _ = parted(SPACY, path)
    assert balanced(ledger)
    assert faults == []
    assert back.article.text == given_record.article.text
    lost = {(i.label, i.start, i.end) for i in ledger.rejected if "overlaps" not in i.reason}
    marks = [{(s.label, s.start, s.end) for s in r.copy.spans} for r in (given_record, back)]
    assert marks[1] == marks[0] - lost
    quotes = [[q.contents for q in r.copy.quotes] for r in (given_record, back)]
    assert quotes[0] == quotes[1]


def test_empty_and_not_annotated_are_told_apart(tmp_path):
    empty, untouched = NLP("Nothing here."), NLP("Nobody looked.")
    empty.set_ents([], default="outside")

    found, _, _ = parted(SPACY, save(tmp_path / "a.spacy", empty, untouched))

    statuses = [record.copy.standing.status for record in found]
    assert statuses == [Status.DONE, Status.TODO]


def test_what_nobody_knows_of_is_missing_not_outside(tmp_path):
    came = next(item for item in JSONL.read(STORIES) if isinstance(item, Record))
    first = came.copy.spans[0].stretch
    missing = (Stretch(0, first.end + 10),)

    write(SPACY.write, [replace(came, missing=missing)], tmp_path / "a.spacy")

    (doc,) = DocBin().from_disk(tmp_path / "a.spacy").get_docs(NLP.vocab)
    tags = {token.ent_iob_ for token in doc if token.idx < missing[0].end}
    assert tags <= {"", "B", "I"}
    assert "" in tags
    assert {token.ent_iob_ for token in doc if token.idx > missing[0].end + 20} <= {"B", "I", "O"}
    assert doc.ents[0].start_char == first.start


def test_extensions_are_read_without_being_registered(tmp_path):
    register()
    doc = NLP("Rain fell.")
    doc._.article = {"id": "r1", "title": "Rain", "meta": {"desk": "weather"}, "odd": b"\x00"}
    doc._.quotes = [{"id": "q1", "contents": [[0, 4]]}, {"id": "q2"}, 7]
    path = save(tmp_path / "a.spacy", doc, store_user_data=True)
    for name in EXTENSIONS:
        Doc.remove_extension(name)

    (record,), faults, notes = parted(SPACY, path)

    article = record.article
    assert (article.id, article.title, article.meta) == ("r1", "Rain", {"desk": "weather"})
    assert [quote.id for quote in record.copy.quotes] == ["q1"]
    assert len(faults) == 2
    assert notes == ["what it says of “odd” is no JSON and is not taken"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it ends too early"),
        (b"not compressed", "it is not packed as one"),
        (zlib.compress(b""), "its parts do not fit together"),
        (zlib.compress(b"\xc1"), "a message in it holds something that is not msgpack"),
        (zlib.compress(b"\x93\x01\x02\x03"), "it does not begin like one"),
        (zlib.compress(b"\x81\xa5attrs"), "a message in it is cut off"),
        (zlib.compress(b"\x91" * 10_000), "it does not begin like one"),
        (zlib.compress(srsly.msgpack_dumps({"attrs": [65]})), "its parts do not fit together"),
        (zlib.compress(b"\x00" * (1 << 27)), "it would unpack to more than 67,108,864 bytes"),
    ],
)
def test_a_file_that_is_no_docbin_is_told(tmp_path, data, why):
    path = tmp_path / "a.spacy"
    path.write_bytes(data)

    (item,) = list(_told(path))

    assert item.endswith(f"this is no DocBin of spaCy, or a damaged one: {why}")


def _told(path):
    try:
        for item in SPACY.read(path):
            yield getattr(item, "reason", item)
    except FormatError as error:
        yield str(error)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_file_cut_short_is_told(foreign, share):
    data = foreign.read_bytes()
    foreign.write_bytes(data[: int(len(data) * share)])

    (told,) = _told(foreign)

    assert "damaged" in told


def test_one_damaged_doc_does_not_spoil_the_others(tmp_path):
    path = save(tmp_path / "a.spacy", NLP("Rain fell."), NLP("Snow fell."), NLP("Sun shone."))
    data = message(path)
    data["span_groups"][1] = b"\xc1"
    tokens = np.frombuffer(data["tokens"], dtype=np.uint64).reshape((-1, len(data["attrs"])))
    tokens = tokens.copy()
    tokens[-1, 0] = 12345
    data["tokens"] = tokens.tobytes()

    found, faults, _ = parted(SPACY, put(path, data))

    assert [record.article.text for record in found] == ["Rain fell."]
    assert [fault.partition(" is damaged: ")[2] for fault in faults] == [
        "its parts do not fit together",
        "its parts do not fit together",
    ]


def test_offsets_beyond_the_text_are_rejected_one_by_one(tmp_path):
    doc = NLP("Rain fell on Oslo.")
    doc.spans["sc"] = [doc.char_span(13, 17, "GPE"), doc.char_span(0, 4, "EVENT")]
    path = save(tmp_path / "a.spacy", doc)
    data = message(path)
    (group,) = srsly.msgpack_loads(data["span_groups"][0])
    spans = srsly.msgpack_loads(group)
    spans["spans"][1] = spans["spans"][1][:-8] + b"\x00\x00\x00\x00\x7f\xff\xff\xff"
    data["span_groups"][0] = srsly.msgpack_dumps({srsly.msgpack_dumps(spans): ["sc"]})

    (record,), faults, _ = parted(SPACY, put(path, data))

    assert entities(record) == [("Oslo", "GPE")]
    (fault,) = faults
    assert "reaches beyond the text" in fault


def test_tokens_without_known_spaces_are_read_apart(tmp_path):
    doc = Doc(NLP.vocab, words=["Rain", "fell", "."])

    (record,), _, _ = parted(SPACY, save(tmp_path / "a.spacy", doc))

    assert record.article.text == doc.text == "Rain fell . "
