"""CAS files come in as INCEpTION and cassis write them, and cassis reads what we write."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import quoteattr

import cassis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note, Rejection
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy, Record
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.formats import cas_writer
from annotator.formats.cas import CAS_JSON, XMI
from annotator.formats.cas_types import ATTRIBUTION, ENTITY, QUOTE, SENTENCE, TOKEN
from annotator.formats.codec import Codec
from tests.formats.records import records
from tests.formats.writing import SCHEME, balanced, frames, left_out, marks, write

GOLDEN = Path(__file__).parents[1] / "golden"
BOTH = pytest.mark.parametrize("codec", [XMI, CAS_JSON], ids=lambda codec: codec.name)
FILES = [(XMI, "xmi-1.xmi"), (CAS_JSON, "cas-json-1.json")]
EACH = pytest.mark.parametrize(("codec", "file"), FILES, ids=["xmi", "json"])
TEXT = "Rain in Oslo 🚨.\n“No,” Ana Lee said. “Go.”"
RECORD = Record(
    Article("a/1", TEXT, "Rain", url="https://example.org"),
    Copy(
        "a/1",
        "anna",
        (Span("e1", Stretch(8, 12), "GPE"), Span("e2", Stretch(8, 10), "A<B")),
        (
            Quote(
                "q1",
                (Stretch(16, 21), Stretch(36, 41)),
                Stretch(30, 34),
                Stretch(22, 29),
                "p1",
                QuoteKind.MIXED,
            ),
        ),
    ),
    (Speaker("p1", "Ana Lee"),),
)


def only(items: list[Record | Rejection]) -> Record:
    (record,) = (item for item in items if isinstance(item, Record))
    return record


def folder_of(codec: Codec, path: Path) -> list[Record | Rejection]:
    files = sorted(path.glob(f"*{codec.suffixes[0]}"))
    return [item for file in files for item in codec.read(file)]


def load(codec: Codec, folder: Path) -> cassis.Cas:
    """Read with cassis the one file of a folder that we wrote."""
    if codec is CAS_JSON:
        (file,) = folder.glob("*.json")
        return cassis.load_cas_from_json(file.read_text())
    (file,) = folder.glob("*.xmi")
    types = cassis.load_typesystem(folder / "TypeSystem.xml")
    return cassis.load_cas_from_xmi(file, typesystem=types)


@EACH
def test_layers_make_spans_and_quotes(codec, file):
    record = only(list(codec.read(GOLDEN / file)))

    text = record.article.text
    assert [(s.label, s.stretch.text(text)) for s in record.copy.spans] == [
        ("GPE", "BERGEN"),
        ("PER", "Ana Lindø\u0308"),
        ("Person", "دانا\u00a0Ek"),
    ]
    assert [(q.text(text), q.kind, q.speaker) for q in record.copy.quotes] == [
        ("“Ferries stop,” … “tonight.”", QuoteKind.MIXED, None),
        ("“No boats.”", QuoteKind.DIRECT, "Dana Ek"),
    ]
    first, second = record.copy.quotes
    assert (first.cue.text(text), first.source.text(text)) == ("said", "Ana Lindø\u0308")
    assert (second.cue, second.source) == (None, None)
    assert record.speakers == (Speaker("Dana Ek", "Dana Ek"),)


@EACH
def test_a_document_is_called_by_its_title_there(codec, file):
    article = only(list(codec.read(GOLDEN / file))).article

    assert (article.id, article.title, article.language) == ("ferries.txt", "ferries.txt", "en")
    assert "\r" not in article.text


@EACH
def test_what_has_no_place_here_is_told(codec, file):
    told = [item for item in codec.read(GOLDEN / file) if not isinstance(item, Record)]

    (fault,) = (item for item in told if not isinstance(item, Note))
    assert fault.reason == "NamedEntity 108: it has no label"
    assert [item.reason for item in told if isinstance(item, Note)] == [
        "not taken: 1 annotations of the layer POS",
        "not taken: 1 identifiers of entities",
        "not taken: 1 annotations of the layer Mood",
        "not taken: 1 annotations of the layer Attribution",
    ]


def xmi(path: Path, *elements: str, head: str = "", text: str = TEXT) -> Path:
    path.write_text(
        f'<?xml version="1.0"?>{head}<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"'
        ' xmlns:cas="http:///uima/cas.ecore"'
        ' xmlns:n="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore">'
        + "".join(elements)
        + f'<cas:Sofa xmi:id="1" sofaID="_InitialView" sofaString={quoteattr(text)}/></xmi:XMI>',
        encoding="utf-8",
    )
    return path


def entity(start: object, end: object) -> str:
    return f'<n:NamedEntity xmi:id="5" sofa="1" begin="{start}" end="{end}" value="GPE"/>'


OSLO = '<n:NamedEntity xmi:id="9" sofa="1" begin="8" end="12" value="GPE"/>'


@pytest.mark.parametrize(
    ("start", "end", "reason"),
    [
        (4, 4, "GPE: 4–4 covers no text"),
        (9, 4, "GPE: 9–4 covers no text"),
        (4, 99, "GPE: 4–99 reaches beyond the text"),
        ("x", 9, "GPE: offsets must be whole numbers, not “x” and 9"),
    ],
)
def test_a_faulty_annotation_costs_only_itself(tmp_path, start, end, reason):
    path = xmi(tmp_path / "a.xmi", entity(start, end), OSLO)

    fault, record = XMI.read(path)

    assert fault.file == "a.xmi"
    assert reason in fault.reason
    assert [span.stretch.text(TEXT) for span in record.copy.spans] == ["Oslo"]


def test_annotations_of_another_view_are_mentioned(tmp_path):
    other = '<cas:Sofa xmi:id="2" sofaID="translated" sofaString="Pluie"/>'
    path = xmi(tmp_path / "a.xmi", other, OSLO.replace('sofa="1"', 'sofa="2"'))

    note, record = XMI.read(path)

    assert note.reason == "not taken: 1 annotations of another view"
    assert record.copy.spans == ()


ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'


@pytest.mark.parametrize("head", [ENTITIES, OUTSIDE])
def test_a_file_that_declares_entities_is_refused(tmp_path, head):
    (fault,) = XMI.read(xmi(tmp_path / "a.xmi", head=head))

    assert "declares entities (DOCTYPE)" in fault.reason


@pytest.mark.parametrize(
    ("codec", "data", "reason"),
    [
        (XMI, "<a>", "this is not XML, or it is cut off"),
        (XMI, "", "this is not XML, or it is cut off"),
        (XMI, "<a/>", "there is no text in it"),
        (CAS_JSON, "{", "this is not JSON"),
        (CAS_JSON, "[]", "this is no CAS in JSON"),
        (CAS_JSON, '{"%TYPES": {}}', "this is no CAS in JSON"),
        (CAS_JSON, '{"%FEATURE_STRUCTURES": {"1": {"%TYPE": "a"}}}', "there is no text in it"),
    ],
)
def test_what_is_no_cas_is_named(tmp_path, codec, data, reason):
    path = tmp_path / f"a{codec.suffixes[0]}"
    path.write_text(data)

    (fault,) = codec.read(path)

    assert reason in fault.reason


@BOTH
@given(st.lists(records(), max_size=2))
@settings(max_examples=20, deadline=None)
def test_what_is_written_reads_back_but_for_what_the_ledger_names(codec, items):
    with TemporaryDirectory() as folder:
        path = Path(folder, "out")

        ledger = write(codec.write, items, path)
        found = folder_of(codec, path)

        assert balanced(ledger)
        assert all(isinstance(item, Record | Note) for item in found)
        again = [item for item in found if isinstance(item, Record)]
        assert marks(again) + left_out(ledger) == marks(items)
        if not ledger.rejected:
            assert frames(again) == frames(items)


@BOTH
def test_cassis_reads_what_we_write(codec, tmp_path):
    write(codec.write, [RECORD], tmp_path / "out")

    cas = load(codec, tmp_path / "out")
    assert cas.sofa_string == TEXT
    found = [(e.value, e.get_covered_text()) for e in cas.select(ENTITY)]
    assert sorted(found) == [("A<B", "Os"), ("GPE", "Oslo")]
    quotes = {(q.role, q.get_covered_text(), q.kind) for q in cas.select(QUOTE)}
    assert quotes == {
        ("CONTENT", "“No,”", "mixed"),
        ("CONTENT", "“Go.”", "mixed"),
        ("CUE", "said", None),
        ("SOURCE", "Ana Lee", None),
    }
    arrows = {(a.role, a.Governor.role, a.Dependent.role) for a in cas.select(ATTRIBUTION)}
    assert arrows == {
        ("CUE", "CONTENT", "CUE"),
        ("SOURCE", "CONTENT", "SOURCE"),
        ("CONT", "CONTENT", "CONTENT"),
    }


@BOTH
def test_offsets_are_written_in_utf_16_units(codec, tmp_path):
    write(codec.write, [RECORD], tmp_path / "out")

    (file,) = (tmp_path / "out").glob(f"*{codec.suffixes[0]}")
    places = ('begin="31" end="35"', '"begin": 31,\n      "end": 35')
    assert any(place in file.read_text() for place in places)


@BOTH
def test_sentences_are_lines_and_tokens_end_where_marks_do(codec, tmp_path):
    write(codec.write, [RECORD], tmp_path / "out")

    cas = load(codec, tmp_path / "out")
    assert [s.get_covered_text() for s in cas.select(SENTENCE)] == TEXT.split("\n")
    tokens = [t.get_covered_text() for t in cas.select(TOKEN)]
    assert tokens[:6] == ["Rain", "in", "Os", "lo", "🚨", "."]


@BOTH
def test_titles_ids_and_speakers_come_back(codec, tmp_path):
    write(codec.write, [RECORD], tmp_path / "out")

    record = only(folder_of(codec, tmp_path / "out"))

    assert record.article == RECORD.article
    assert record.copy.quotes[0].speaker == "Ana Lee"
    assert record.speakers == (Speaker("Ana Lee", "Ana Lee"),)


@BOTH
def test_what_cassis_writes_is_read(codec, tmp_path):
    types = cassis.TypeSystem()
    named = types.create_type(ENTITY)
    types.create_feature(named, "value", "uima.cas.String")
    cas = cassis.Cas(typesystem=types)
    cas.sofa_string = TEXT
    cas.add(named(begin=16, end=21, value="X"))
    path = tmp_path / f"ap-1{codec.suffixes[0]}"
    (cas.to_xmi if codec is XMI else cas.to_json)(path)

    record = only(list(codec.read(path)))

    assert (record.article.id, record.article.text) == ("ap-1", TEXT)
    assert [(s.label, s.stretch.text(TEXT)) for s in record.copy.spans] == [("X", "“No,”")]


@BOTH
def test_the_same_records_make_the_same_bytes(codec, tmp_path):
    for name in ("one", "two"):
        write(codec.write, [RECORD, RECORD], tmp_path / name)

    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()


def test_what_xml_cannot_hold_is_named(tmp_path):
    odd = replace(RECORD.copy.spans[0], id="e3", label="G\uffff")
    copy = replace(RECORD.copy, spans=(*RECORD.copy.spans, odd))
    text = replace(RECORD, article=replace(RECORD.article, text=TEXT.replace("R", "\x01")))

    ledger = write(XMI.write, [replace(RECORD, copy=copy), text], tmp_path / "out")

    assert balanced(ledger)
    assert [loss.label for loss in ledger.rejected] == [
        *("G\uffff", "GPE", "A<B", "CONTENT", "CONTENT", "CUE", "SOURCE")
    ]
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["TypeSystem.xml", "a-1.xmi"]
    assert "TypeSystem.xml".endswith(XMI.beside)


@BOTH
def test_without_cassis_the_command_that_installs_it_is_named(codec, tmp_path, monkeypatch):
    monkeypatch.setattr(cas_writer, "CASSIS", "cassis_that_is_not_there")

    with pytest.raises(FormatError, match=r"pip install 'annotator\[inception\]'"):
        next(codec.write([RECORD], tmp_path / "out", SCHEME))


def test_only_cas_files_are_recognised(tmp_path):
    path = tmp_path / "a.json"

    assert CAS_JSON.recognises(path, (GOLDEN / "cas-json-1.json").read_text())
    assert not CAS_JSON.recognises(path, json.dumps({"text": "a %TYPES", "quotes": []}))


@BOTH
def test_closing_early_leaves_nothing(codec, tmp_path):
    writing = codec.write([RECORD], tmp_path / "out", SCHEME)

    next(writing)
    writing.close()

    assert list(tmp_path.iterdir()) == []
