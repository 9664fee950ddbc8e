"""Files and folders are gathered and read, and what nobody reads is named."""

import json
import os
import sys
from pathlib import Path

import pytest

from annotator.domain.ledger import Rejection
from annotator.domain.record import GOLD
from annotator.workflow.exporting import Export, export
from annotator.workflow.incoming import HOPELESS, MOST, gather, read
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.workflow.taking import RAIN, copy_of, ids, lines, reasons, take

STORIES = Path(__file__).parents[2] / "datasets" / "stories.jsonl"


@pytest.fixture
def importer(project):
    return Session(project, "")


def test_a_folder_is_searched_for_all_its_files_in_order(importer, tmp_path):
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / ".hidden").mkdir()
    (tmp_path / "in" / ".hidden" / "z.txt").write_text("hidden")
    (tmp_path / "in" / "b.txt").write_text("B")
    (tmp_path / "in" / "a.TXT").write_text("A")
    lines(tmp_path / "in" / "deep" / "c.jsonl", RAIN)

    take(importer, tmp_path / "in")

    assert ids(importer) == ["a", "b", "a1"]


def test_a_file_of_an_unknown_suffix_is_left_out_and_the_others_are_read(importer, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.xyz").write_text("A")
    (tmp_path / "in" / "B.XYZ").write_text("A")
    (tmp_path / "in" / "b").write_text("B")
    (tmp_path / "in" / "c.txt").write_text("C")

    intake = take(importer, tmp_path / "in")

    assert ids(importer) == ["c"]
    assert [rejection.file for rejection in intake.rejected] == ["in", "in"]
    assert reasons(intake) == [
        "1 file without suffix is not read",
        "2 files with the suffix .xyz are not read",
    ]


def test_a_file_of_an_unknown_suffix_that_was_asked_for_says_what_is_known(importer, tmp_path):
    (tmp_path / "a.xyz").write_text("A")

    (reason,) = reasons(take(importer, tmp_path / "a.xyz"))

    assert reason.startswith("no format reads the suffix .xyz (known: .jsonl, ")


def test_in_a_folder_what_is_hidden_or_belongs_to_something_else_is_passed_over(importer, tmp_path):
    (tmp_path / "in" / "page_files").mkdir(parents=True)
    (tmp_path / "in" / "deep" / ".git").mkdir(parents=True)
    for name in (".DS_Store", "~$a.docx", "page_files/ad.html", "deep/.git/config", "a.txt"):
        (tmp_path / "in" / name).write_text("A")
    (tmp_path / "in" / "page.html").write_text("<html><body><p>Rain fell.</p></body></html>")

    intake = take(importer, tmp_path / "in")

    assert ids(importer) == ["a", "page"]
    assert intake.rejected == ()


@pytest.mark.parametrize("name", ["a.txt", "a.text", "a.json"])
def test_json_lines_are_read_as_such_under_other_names(importer, tmp_path, name):
    told = take(importer, lines(tmp_path / name, RAIN, {"id": "a2", "text": "Snow."}))
    doccano = lines(tmp_path / f"b{name}", {"id": 3, "text": "Hail.", "label": [[0, 4, "GPE"]]})
    take(importer, doccano, annotator="anna")

    assert ids(importer) == ["a1", "a2", "3"]
    assert [span.label for span in copy_of(importer, "anna", "3").spans] == ["GPE"]
    assert [note.sentence() for note in told.notes] == [
        f"{name}: this is JSON Lines, and is read as annotator JSON Lines"
    ]


@pytest.mark.parametrize("text", ['Rain.\n{"text": "Snow."}\n', "{no JSON}\n", '{"a": 1}\n'])
def test_a_text_that_only_holds_json_is_a_text(importer, tmp_path, text):
    (tmp_path / "a.txt").write_text(text)

    intake = take(importer, tmp_path / "a.txt")

    assert (ids(importer), intake.notes) == (["a"], ())


def test_of_a_folder_to_train_on_only_the_parts_are_read(importer, tmp_path):
    take(importer, STORIES)
    run(export(importer, tmp_path / "out", Export("spacy-project", GOLD, (60, 20, 20))))

    files, unread = gather([tmp_path / "out"])

    assert {file.suffix for file in files} == {".spacy"}
    assert (tmp_path / "out" / "README.md").exists()
    assert unread == []


@pytest.mark.parametrize(
    "manifest",
    ["[", "{}", '{"export": "jsonl"}', '{"export": "word", "files": {"b.json": ""}}', "[7]"],
)
def test_a_manifest_of_something_else_hides_no_file(tmp_path, manifest):
    (tmp_path / "manifest.json").write_text(manifest)
    (tmp_path / "b.json").write_text("{}")

    assert gather([tmp_path]) == ([tmp_path / "b.json"], [])


def test_a_file_beside_another_that_cannot_be_read_is_named_itself(importer, tmp_path):
    tokens = {"text": "Oslo", "tokens": ["Oslo"], "ner_tags": [1]}
    (tmp_path / "labels.json").mkdir()
    path = lines(tmp_path / "a.jsonl", tokens)

    intake = take(importer, path)

    assert [rejection.sentence() for rejection in intake.rejected] == [
        f"{tmp_path / 'labels.json'}: the file cannot be read: Is a directory",
        "a.jsonl: not read to its end without labels.json beside it",
    ]


def test_a_format_named_reads_any_suffix(importer, tmp_path):
    (tmp_path / "a.docx").write_text("A")

    take(importer, tmp_path / "a.docx", format="text")

    assert ids(importer) == ["a"]


def test_a_format_nobody_knows_is_said(importer, tmp_path):
    (tmp_path / "a.txt").write_text("A")

    intake = take(importer, tmp_path / "a.txt", format="word")

    (reason,) = reasons(intake)
    assert reason.startswith("there is no format word; there is: jsonl, ")


@pytest.mark.parametrize("name", ["nowhere", "nowhere.txt", "nowhere.docx"])
def test_a_file_that_is_not_there_is_said_to_be_missing(importer, tmp_path, name):
    (tmp_path / "a.txt").write_text("A")

    intake = take(importer, tmp_path / name, tmp_path / "a.txt")

    assert ids(importer) == ["a"]
    assert reasons(intake) == [f"there is no file {tmp_path / name}"]


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.txt", "a.csv", "a.spacy", "a.docx"])
def test_an_empty_file_is_said_to_be_empty(importer, tmp_path, name):
    (tmp_path / name).touch()

    assert reasons(take(importer, tmp_path / name)) == ["the file is empty"]


def test_a_folder_without_files_is_told(importer, tmp_path):
    folder = tmp_path / "inner"
    folder.mkdir()

    assert reasons(take(importer, folder)) == ["there is no file to read in this folder"]


def test_a_format_is_known_by_its_content_in_utf_16_too(importer, tmp_path):
    path = tmp_path / "a.jsonl"
    data = {"id": 1, "text": RAIN["text"], "label": [[13, 17, "GPE"]]}
    path.write_text(json.dumps(data), encoding="utf-16")

    take(importer, path, annotator="anna")

    assert [span.label for span in copy_of(importer, "anna", ids(importer)[0]).spans] == ["GPE"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the names of files are text")
def test_files_whose_names_are_no_text_come_in(importer, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    contents = {
        b"a\xe9.txt": b"Rain fell.",
        b"b\xe9.csv": b"title,text\nRain,Rain fell in Oslo.\n",
        b"c\xe9.jsonl": b'{"text": "Rain fell in Ulm.", "ents": [], "tokens": []}\n',
        b"d\xe9.json": b"[}",
    }
    for name, content in contents.items():
        (folder / os.fsdecode(name)).write_bytes(content)

    intake = take(importer, folder)

    ids = [heading.article for heading in importer.headings()]
    assert {"a\ufffd", "b\ufffd-1", "c\ufffd-1"} <= set(ids)
    assert [rejection.file for rejection in intake.rejected] == ["d\ufffd.json"]


def test_a_file_of_nothing_but_faults_is_given_up(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("1\n" * (MOST + 10) + '{"text": "Oslo"}\n')

    items = [item for _, item in read(path)]

    assert len(items) == MOST + 1
    assert isinstance(items[-1], Rejection)
    assert (items[-1].reason, items[-1].line) == (HOPELESS, MOST)
