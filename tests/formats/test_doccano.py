"""doccano's files come in whoever labelled them, and what goes to doccano comes back."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.ledger import Rejection
from annotator.domain.record import Copy, Record
from annotator.domain.span import Span, Stretch
from annotator.formats.doccano import DOCCANO
from tests.formats.records import records
from tests.formats.writing import SCHEME, come_back, frames, lines, surfaces, write

GOLDEN = Path(__file__).parents[1] / "golden"
RAIN = '{"id": 1, "text": "Rain in Oslo.", "label": [[8, 12, "GPE"]]}\n'


def read(path: Path) -> list[Record | Rejection]:
    return list(DOCCANO.read(path))


def test_entities_and_relations_make_spans_and_quotes():
    ferry, rain = read(GOLDEN / "doccano-1.jsonl")

    text = ferry.article.text
    assert surfaces(ferry) == [("GPE", "BERGEN"), ("PERSON", "Ana Lindø"), ("PERSON", "Ek")]
    quotes = [(q.text(text), q.cue.text(text), q.source.text(text)) for q in ferry.copy.quotes]
    assert quotes == [
        ("“Ferries stop,” … “tonight.”", "said", "Ana Lindø"),
        ("“No boats,”", "said", "دانا\u00a0Ek"),
    ]
    assert (ferry.article.id, ferry.article.source) == ("4", "Harbour Post")
    assert ferry.article.meta == {"desk": "west", "Comments": ["check the name"]}
    assert (rain.article.id, rain.copy.items(), rain.article.meta) == ("5", (), {})


def test_the_plain_form_makes_spans_and_keeps_names_without_offsets():
    ferry, rain, snow = read(GOLDEN / "doccano-plain.jsonl")

    assert ferry.article.id == "harbour-1"
    assert surfaces(ferry) == [("GPE", "BERGEN"), ("PERSON", "Ana Lindø"), ("NAME", "Lindø")]
    assert surfaces(rain) == [("GPE", "Voss")]
    assert (snow.copy.spans, snow.article.meta) == ((), {"label": ["weather"]})


def test_an_archive_has_a_file_for_each_annotator(tmp_path):
    with ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("anna.jsonl", RAIN)
        archive.writestr("unknown.jsonl", RAIN)
        archive.writestr("__MACOSX/anna.jsonl", "rubbish")
        archive.writestr("ben.csv", "text,label")

    anna, unknown, csv = read(tmp_path / "export.zip")

    assert [record.copy.owner for record in (anna, unknown)] == ["anna", ""]
    assert csv == Rejection(
        "ben.csv", 0, "this file in the archive is not JSON Lines; export as JSONL"
    )


def test_a_file_that_would_fill_the_memory_stays_packed_and_others_come_in(tmp_path):
    with ZipFile(tmp_path / "export.zip", "w", ZIP_DEFLATED) as archive:
        archive.writestr("anna.jsonl", RAIN)
        archive.writestr("bomb.jsonl", b" " * (40 << 20))

    anna, bomb = read(tmp_path / "export.zip")

    assert anna.copy.owner == "anna"
    assert bomb.reason == "this file in the archive would grow to 40 MB; unpack it first"


def test_a_damaged_file_in_an_archive_costs_only_itself(tmp_path):
    path = tmp_path / "export.zip"
    with ZipFile(path, "w", ZIP_STORED) as archive:
        archive.writestr("anna.jsonl", RAIN)
        archive.writestr("ben.jsonl", RAIN)
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"Oslo")] + b"Bonn" + data[data.index(b"Oslo") + 4 :])

    found = read(path)

    assert [item.copy.owner for item in found if isinstance(item, Record)][-1] == "ben"
    (fault,) = (item for item in found if isinstance(item, Rejection))
    assert fault.file == "anna.jsonl"
    assert "cannot be read to its end" in fault.reason


@pytest.mark.parametrize("packing", [ZIP_STORED, ZIP_DEFLATED])
def test_of_an_archive_that_is_cut_off_the_whole_files_come_in(tmp_path, packing):
    path = tmp_path / "export.zip"
    with ZipFile(path, "w", packing) as archive:
        archive.writestr("anna.jsonl", RAIN)
        archive.writestr("__MACOSX/anna.jsonl", "rubbish")
        archive.writestr("ben.jsonl", RAIN)
        end = archive.start_dir
    path.write_bytes(path.read_bytes()[: end - 5])

    fault, anna = read(path)

    assert fault.file == "export.zip"
    assert "it is cut off" in fault.reason
    assert anna.copy.owner == "anna"


def test_what_is_no_archive_is_named(tmp_path):
    (tmp_path / "export.zip").write_text("no archive")

    assert [item.file for item in read(tmp_path / "export.zip")] == ["export.zip"]


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ([4, 4, "GPE"], "GPE: 4–4 covers no text"),
        ([9, 4, "GPE"], "GPE: 9–4 covers no text"),
        ([4, 99, "GPE"], "GPE: 4–99 reaches beyond the text (13 characters)"),
        (["a", 9, "GPE"], "GPE: offsets must be whole numbers, not “a” and 9"),
        ([4, 9], "span 1: [4, 9] is no span"),
        ([4, 9, 7], "span 1: a label is a name, not 7"),
        (5, "span 1: 5 is no span"),
        ({"id": 1, "label": "GPE"}, "span 1: 'start_offset' is missing"),
    ],
)
def test_a_faulty_label_costs_only_itself(tmp_path, label, reason):
    path = lines(
        tmp_path / "a.jsonl", {"id": 1, "text": "Rain in Oslo.", "label": [label, [8, 12, "GPE"]]}
    )

    fault, record = read(path)

    assert fault == Rejection("a.jsonl", 1, reason)
    assert surfaces(record) == [("GPE", "Oslo")]


def test_faulty_lines_cost_only_themselves(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": 1}\nnonsense\n' + RAIN + '{"text": "a", "label": {"a": 1}}')

    missing, nonsense, record, dictionary, rest = read(path)

    assert missing == Rejection("a.jsonl", 1, "the text is missing")
    assert nonsense == Rejection("a.jsonl", 2, "this is not JSON from character 1 on")
    assert dictionary == Rejection("a.jsonl", 4, 'the spans are a list, not {"a": 1}')
    assert (record.article.id, rest.article.id) == ("1", "a-4")


def test_offsets_follow_windows_line_ends(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"text": "One.\r\nOslo.", "label": [[6, 10, "GPE"]]})

    (record,) = read(path)

    assert surfaces(record) == [("GPE", "Oslo")]


def test_metadata_that_mean_something_else_here_stay_metadata(tmp_path):
    path = lines(
        tmp_path / "a.jsonl",
        {"text": "Oslo", "label": [], "variant": "B", "status": "out", "title": 7, "story": "s"},
    )

    (record,) = read(path)

    assert record.article.meta == {"variant": "B", "status": "out", "title": 7}
    assert (record.article.title, record.article.story) == ("Oslo", "s")


@given(st.lists(records(), max_size=2))
@settings(max_examples=40)
def test_what_is_written_reads_back_whole(items):
    with TemporaryDirectory() as folder:
        found, ledger = come_back(DOCCANO, items, Path(folder, "out.jsonl"))

    assert ledger.rejected == ()
    assert frames(found) == frames(items)
    assert [r.article.meta for r in found] == [r.article.meta for r in items]


def oslo(*spans: Span) -> Record:
    return Record(Article("a1", "Rain in Oslo.", meta={"label": "x"}), Copy("a1", "anna", spans))


def test_the_labels_go_along_with_keys_used_once(tmp_path):
    record = oslo(Span("e1", Stretch(8, 12), "TOWN"))

    write(DOCCANO.write, [record], tmp_path / "out.jsonl")

    labels = json.loads((tmp_path / "out.labels.json").read_text())
    assert [(label["text"], label["suffix_key"]) for label in labels] == [
        ("PERSON", "1"),
        ("GPE", "2"),
        ("ORG", "3"),
        ("CONTENT", None),
        ("CUE", None),
        ("SOURCE", None),
        ("TOWN", None),
    ]
    assert labels[0]["background_color"] == "#1a5fb4"
    assert "out.labels.json".endswith(DOCCANO.beside)


def test_entities_have_ids_of_their_own_over_the_whole_file(tmp_path):
    record = oslo(Span("e1", Stretch(8, 12), "GPE"))

    write(DOCCANO.write, [record, record], tmp_path / "out.jsonl")

    first, second = map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines())
    assert first["entities"] == [{"id": 1, "label": "GPE", "start_offset": 8, "end_offset": 12}]
    assert second["entities"][0]["id"] == 2
    assert (first["id"], first["article"], first["meta"]) == (1, "a1", {"label": "x"})
    assert first["Comments"] == []


def test_overlaps_are_mentioned_once(tmp_path):
    record = oslo(Span("e1", Stretch(0, 12), "GPE"), Span("e2", Stretch(8, 12), "ORG"))

    ledger = write(DOCCANO.write, [record, record], tmp_path / "out.jsonl")

    assert [note.file for note in ledger.notes] == ["a1"]
    assert "allows overlapping" in ledger.notes[0].reason


def test_closing_early_leaves_nothing(tmp_path):
    writing = DOCCANO.write([oslo()], tmp_path / "out.jsonl", SCHEME)

    next(writing)
    writing.close()

    assert list(tmp_path.iterdir()) == []
