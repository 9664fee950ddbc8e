"""Tags of every scheme come in with their text, and go out as spaCy converts them."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.training import Example
from spacy.training.converters import conll_ner_to_docs, iob_to_docs

from annotator.domain.article import Article
from annotator.domain.ledger import Note, Rejection
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record, Status
from annotator.domain.span import Span, Stretch
from annotator.formats.codec import Codec
from annotator.formats.conll import biluo, conll, conll_quotes
from annotator.formats.conll_reader import ONE
from annotator.formats.rows import COVERED, SPACED, Layer
from annotator.nlp.text.tokenizer import blank
from annotator.nlp.text.tokens import tokens_of
from tests.formats.records import records
from tests.formats.writing import SCHEME, come_back, surfaces, write

CONLL, QUOTES, BILUO = (make(tokens_of) for make in (conll, conll_quotes, biluo))
GOLDEN = Path(__file__).parents[1] / "golden"


def read(path: Path) -> list[Record | Rejection]:
    return list(CONLL.read(path))


def found_in(path: Path) -> list[Record]:
    return [item for item in read(path) if isinstance(item, Record)]


def rows(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")


def test_the_offsets_beside_a_file_bring_back_its_exact_text():
    harbour, ek = read(GOLDEN / "conll-1.conll")

    assert harbour.article.text.endswith("\n\n🚢 No boats to New York\tCity (USA).")
    assert surfaces(harbour) == [
        ("GPE", "BERGEN"),
        ("PERSON", "Ana Lindø"),
        ("GPE", "New York\tCity"),
        ("GPE", "USA"),
    ]
    assert (harbour.article.id, harbour.article.source) == ("harbour-1", "Harbour Post")
    assert surfaces(ek) == [("PERSON", "Ek\u00a0Dana"), ("PERSON", "دانا")]
    assert ek.article.text == "Ek\u00a0Dana #1 دانا"


def test_without_offsets_the_spaces_are_put_anew_and_this_is_told(tmp_path):
    path = tmp_path / "a.conll"
    path.write_bytes((GOLDEN / "conll-1.conll").read_bytes())

    note, harbour, ek = read(path)

    assert isinstance(note, Note)
    assert note.reason.startswith("no file a.offsets.json says where the tokens stand")
    assert harbour.article.text == (
        "BERGEN — “Ferries stop,” Ana Lindø said.\n🚢 No boats to New York City (USA)."
    )
    assert surfaces(harbour)[2] == ("GPE", "New York City")
    assert (harbour.article.id, ek.article.id) == ("a-1", "a-2")


def test_offsets_of_other_tokens_are_not_used(tmp_path):
    path = tmp_path / "a.conll"
    text = (GOLDEN / "conll-1.conll").read_text(encoding="utf-8")
    path.write_text(text.replace("boats", "ships"), encoding="utf-8")
    (tmp_path / "a.offsets.json").write_bytes((GOLDEN / "conll-1.offsets.json").read_bytes())

    note, harbour, ek = read(path)

    assert note.reason.startswith("what stands in a.offsets.json is of other tokens")
    assert "No ships to New York City (USA)." in harbour.article.text
    assert ek.article.id == "ek"


@pytest.mark.parametrize(
    "damage",
    ["", "rubbish", "[\n5\n]", '[\n{"text": 5}\n]', '[\n{"text": "a", "tokens": [[0]]}\n]'],
)
def test_damaged_offsets_cost_only_the_spaces(tmp_path, damage):
    path = tmp_path / "a.conll"
    path.write_text("-DOCSTART- -X- O O\n\nOslo -X- _ B-GPE\n")
    (tmp_path / "a.offsets.json").write_text(damage)

    (record,) = found_in(path)

    assert surfaces(record) == [("GPE", "Oslo")]


def test_iob1_with_treebank_signs_and_without_documents_is_read():
    rejoined, one, record = read(GOLDEN / "conll-iob1.txt")

    assert one == Note("conll-iob1.txt", 2, ONE)
    assert record.article.text == ("Ana Lindø Dag Moe left Voss.\n“Rain,” she said (twice).")
    assert surfaces(record) == [("PERSON", "Ana Lindø"), ("PERSON", "Dag Moe"), ("GPE", "Voss")]
    assert record.copy.standing.status is Status.DONE
    assert isinstance(rejoined, Note)


def test_a_sentence_a_line_is_read():
    (record,) = found_in(GOLDEN / "conll-line.iob")

    assert record.article.text == "Ana saw Oslo.\nShe left."
    assert surfaces(record) == [("PERSON", "Ana"), ("GPE", "Oslo")]


@pytest.mark.parametrize(
    ("name", "text", "status"),
    [
        ("biluo-1.biluo", "Ana Lindø left Oslo.\nCopyright Reuters", Status.DRAFT),
        ("biluo-1.bioes", "Ana Lindø left Oslo", Status.DONE),
    ],
)
def test_biluo_and_bioes_are_read_and_what_is_missing_is_not_done(name, text, status):
    (record,) = (item for item in BILUO.read(GOLDEN / name) if isinstance(item, Record))

    assert surfaces(record) == [("PERSON", "Ana Lindø"), ("GPE", "Oslo")]
    assert (record.article.text, record.copy.standing.status) == (text, status)


def test_rows_without_a_tag_are_counted_and_their_tokens_stay(tmp_path):
    path = tmp_path / "a.conll"
    path.write_text("-DOCSTART-\n\nRain NN\r\nin\nOslo B-GPE\n. B-\n")

    _, fault, record = read(path)

    assert fault == Rejection(
        "a.conll",
        3,
        "3 rows of this article from here on say no tag such as O or B-PERSON, the first “NN”",
    )
    assert (record.article.text, surfaces(record)) == ("Rain in Oslo.", [("GPE", "Oslo")])


def test_a_document_without_rows_is_named_and_others_come_in(tmp_path):
    path = tmp_path / "a.conll"
    path.write_text("-DOCSTART- O\n\n-DOCSTART- O\n\nOslo B-GPE\n")

    _, fault, record = read(path)

    assert (fault.line, record.article.text) == (1, "Oslo")
    assert "the text is empty" in fault.reason


def test_a_line_in_another_encoding_is_read_and_a_damaged_one_named(tmp_path):
    path = tmp_path / "a.conll"
    path.write_bytes(
        b"-DOCSTART- O\n\nBod\xf8 B-GPE\nRain\x01\xff O\nB\xc3\xb8\xc3\xa5\xc3 O\nOslo B-GPE\n"
    )

    _, *faults, record = read(path)

    assert [fault.line for fault in faults] == [4, 5]
    assert surfaces(record) == [("GPE", "Bodø"), ("GPE", "Oslo")]


def article(text: str, *spans: Span, quotes: tuple[Quote, ...] = (), **more: object) -> Record:
    return Record(Article("a1", text), Copy("a1", "anna", spans, quotes), **more)


def test_no_sentence_begins_within_a_label(tmp_path):
    text = "Rain. “Go. Now.” Ana left."
    quote = Quote("q1", (Stretch(6, 16),))

    write(QUOTES.write, [article(text, quotes=(quote,))], tmp_path / "a.conll")

    tokens = [row.split(" ")[0] for row in rows(tmp_path / "a.conll")]
    assert " ".join(token or "/" for token in tokens) == (
        "-DOCSTART- / Rain . / “ Go . Now . ” / Ana left . / /"
    )


def test_the_longest_of_two_keeps_its_tokens(tmp_path):
    record = article(
        "New York City Hall", Span("a", Stretch(0, 8), "GPE"), Span("b", Stretch(4, 18), "ORG")
    )

    ledger = write(CONLL.write, [record], tmp_path / "a.conll")

    assert rows(tmp_path / "a.conll")[2:5] == [
        "New -X- _ O",
        "York -X- _ B-ORG",
        "City -X- _ I-ORG",
    ]
    assert [loss.reason for loss in ledger.rejected] == [f"“New York” (GPE, 0–8) {COVERED}"]


def test_a_label_with_a_space_is_lost_with_its_reason(tmp_path):
    record = article("Oslo", Span("a", Stretch(0, 4), "big town"))

    (loss,) = write(CONLL.write, [record], tmp_path / "a.conll").rejected

    assert loss.reason.endswith(SPACED)


def test_each_layer_has_its_file_and_the_other_is_accounted_for(tmp_path):
    record = article(
        "“Rain,” said Ana.",
        Span("a", Stretch(13, 16), "PERSON"),
        quotes=(Quote("q", (Stretch(0, 7),), Stretch(8, 12), Stretch(13, 16)),),
    )

    entities = write(CONLL.write, [record], tmp_path / "a.conll")
    quotes = write(QUOTES.write, [record], tmp_path / "b.conll")

    assert [loss.label for loss in entities.rejected] == ["CONTENT", "CUE", "SOURCE"]
    assert entities.rejected[0].reason.endswith(Layer.ENTITIES.value)
    assert [loss.label for loss in quotes.rejected] == ["PERSON"]
    assert [row.split(" ")[-1] for row in rows(tmp_path / "b.conll")[2:9]] == [
        "B-CONTENT",
        "I-CONTENT",
        "I-CONTENT",
        "I-CONTENT",
        "B-CUE",
        "B-SOURCE",
        "O",
    ]


def test_what_nobody_looked_at_is_no_row_or_has_the_tag_for_it(tmp_path):
    oslo = Span("a", Stretch(16, 20), "GPE")
    record = article("Photo: Ek  Rain Oslo.", oslo, missing=(Stretch(0, 10), Stretch(16, 18)))

    ledger = write(CONLL.write, [record], tmp_path / "a.conll")
    write(BILUO.write, [record], tmp_path / "a.biluo")

    assert rows(tmp_path / "a.conll")[2:5] == ["Rain -X- _ O", "Oslo -X- _ B-GPE", ". -X- _ O"]
    assert [note.reason for note in ledger.notes] == [
        "tokens of which nobody says what they hold are no rows of the file"
    ]
    tags = [row.split(" ")[-1] for row in rows(tmp_path / "a.biluo")[2:8]]
    assert tags == ["-", "-", "-", "O", "U-GPE", "O"]


@pytest.mark.parametrize("codec", [CONLL, QUOTES, BILUO], ids=lambda codec: codec.name)
@given(st.lists(records(), max_size=2))
@settings(max_examples=40, deadline=None)
def test_what_is_written_reads_back_but_for_what_the_ledger_names(codec, items):
    with TemporaryDirectory() as folder:
        found, _ = come_back(replace(codec, read=CONLL.read), items, Path(folder, "out.conll"))

    assert [r.article.meta for r in found] == [r.article.meta for r in items]


def entities(doc: Doc) -> list[tuple[str, str]]:
    return [(entity.label_, entity.text) for entity in doc.ents]


HARBOUR = article(
    "BERGEN — Ana Lindø said.\n\n🚢 No boats\u00a0to New York City.",
    Span("a", Stretch(0, 6), "GPE"),
    Span("b", Stretch(9, 18), "PERSON"),
    Span("c", Stretch(40, 53), "GPE"),
)
NAMES = [("GPE", "BERGEN"), ("PERSON", "Ana Lindø"), ("GPE", "New York City")]


@pytest.mark.parametrize("codec", [CONLL, BILUO], ids=lambda codec: codec.name)
def test_spacy_converts_what_is_written(tmp_path, codec):
    write(codec.write, [HARBOUR, HARBOUR], tmp_path / "a.conll")

    written = (tmp_path / "a.conll").read_text(encoding="utf-8")
    docs = list(conll_ner_to_docs(written, no_print=True))

    assert [entities(doc) for doc in docs] == [NAMES, NAMES]
    assert len(list(docs[0].sents)) == 2
    assert [token.text for token in docs[0]] == [
        token.text for token in blank("en")(HARBOUR.article.text) if not token.is_space
    ]


def test_spacy_takes_the_tag_for_what_is_missing(tmp_path):
    record = article("Photo Ek. Rain", missing=(Stretch(0, 9),))
    write(BILUO.write, [record], tmp_path / "a.biluo")

    pairs = [row.split(" ") for row in rows(tmp_path / "a.biluo")[1:] if row]
    doc = Doc(blank("en").vocab, words=[pair[0] for pair in pairs])
    example = Example.from_dict(doc, {"entities": [pair[-1] for pair in pairs]})

    assert example.get_aligned_ner() == [None, None, None, "O"]


def test_a_sentence_a_line_means_the_same_to_spacy():
    docs = iob_to_docs((GOLDEN / "conll-line.iob").read_text(), n_sents=2, no_print=True)
    (record,) = found_in(GOLDEN / "conll-line.iob")

    assert [name for doc in docs for name in entities(doc)] == surfaces(record)


def test_closing_early_leaves_nothing(tmp_path):
    writing = CONLL.write([HARBOUR, HARBOUR], tmp_path / "a.conll", SCHEME)

    next(writing)
    writing.close()

    assert list(tmp_path.iterdir()) == []


def test_offsets_are_a_json_list_with_an_article_a_line(tmp_path):
    write(CONLL.write, [HARBOUR, HARBOUR], tmp_path / "a.conll")
    write(CONLL.write, [], tmp_path / "none.conll")

    path = tmp_path / "a.offsets.json"
    assert len(json.loads(path.read_text(encoding="utf-8"))) == 2
    assert len(path.read_text(encoding="utf-8").split("\n")) == 5
    assert json.loads((tmp_path / "none.offsets.json").read_text()) == []


def named(codec: Codec, name: str, head: str) -> bool:
    return codec.recognises(Path(name), head)


def test_text_files_are_taken_for_rows_only_when_all_lines_are():
    assert named(CONLL, "train.txt", "-DOCSTART- -X- O O\n\nOslo NNP B-LOC\n")
    assert named(CONLL, "train.txt", "Oslo\tB-LOC\n.\tO\n")
    assert not named(CONLL, "article.txt", "Oslo is blood type O\nRain fell.\n")
    assert not named(CONLL, "article.txt", "")
    assert named(CONLL, "train.conll", "")
