"""The command `import` brings in what is good, and tells the rest with its file and line."""

import json
import os
import sys

import pytest

from annotator.workflow.session import Session
from tests.command.commands import OSLO, RAIN, SAID, STORIES, annotator, program, succeed


def test_an_import_reports_its_account_as_json(path, tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps({**RAIN, "entities": [OSLO], "quotes": [SAID]}))

    result = succeed("import", path, file, "--annotator", "anna", "--json")

    assert json.loads(result.stdout) == {"articles": 1, "spans": 1, "quotes": 1, "rejected": []}


def test_an_import_reports_its_account_as_a_sentence(path):
    result = succeed("import", path, STORIES, "--as", "gold")

    assert result.stdout == "Imported 12 articles with 284 spans and 88 quotes.\n"


def test_an_import_counts_what_is_judged(path, tmp_path):
    file = tmp_path / "a.jsonl"
    judged = {"original": "o", "contents": [[0, 4]], "verdict": "altered"}
    file.write_text(json.dumps({**RAIN, "annotator": "anna", "judgements": [judged]}))

    assert json.loads(annotator("import", path, file, "--json").stdout)["judgements"] == 1
    assert "anna on rewrites: 1 altered (0 corrected)" in succeed("stats", path).stdout


def test_an_import_lists_what_it_left_out_with_file_and_line(path, faulty):
    result = annotator("import", path, faulty, "--json")

    report = json.loads(result.stdout)
    assert result.exit_code == 0
    assert (report["articles"], report["spans"]) == (18, 1)
    assert [(item["file"], item["line"]) for item in report["rejected"]] == [
        ("many.jsonl", 5),
        ("many.jsonl", 9),
        ("many.jsonl", 17),
    ]
    assert all(set(item) == {"file", "line", "reason"} for item in report["rejected"])
    (note,) = report["notes"]
    assert result.stderr.splitlines() == [
        f"note: many.jsonl, line {note['line']}: {note['reason']}",
        *(
            f"left out: many.jsonl, line {item['line']}: {item['reason']}"
            for item in report["rejected"]
        ),
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the names of files are text")
def test_an_import_tells_of_a_file_whose_name_is_no_text(path, tmp_path):
    first, second = (tmp_path / os.fsdecode(name) for name in (b"a\xe9.txt", b"b\xe9.txt"))
    for file in (first, second):
        file.write_text("Rain fell.")

    done = program("import", path, first, second, "--json")

    assert done.returncode == 0
    assert json.loads(done.stdout)["articles"] == 1


def test_what_was_left_out_is_listed_on_stderr_only_so_far(path, tmp_path):
    (tmp_path / "a.jsonl").write_text("x\n" * 50 + json.dumps(RAIN))

    result = annotator("import", path, tmp_path / "a.jsonl")

    assert result.exit_code == 0
    assert len(result.stderr.splitlines()) == 21
    assert result.stderr.endswith("… and 30 more; --json lists all of it\n")


def test_an_import_of_nothing_but_faults_ends_with_status_1(path, tmp_path):
    result = annotator("import", path, tmp_path / "nowhere.jsonl", "--json")

    assert result.exit_code == 1
    assert json.loads(result.stdout)["rejected"][0]["reason"].startswith("there is no file")
    assert result.stderr.splitlines()[-1] == "annotator: nothing was imported"


def test_a_dry_run_tells_what_would_come_in_and_changes_nothing(path, tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes("Café\n\nRain fell.\nMore.\nThe end.".encode("cp1252"))
    bad = tmp_path / "b.docx"
    bad.write_text("none")

    result = annotator("import", path, file, file, bad, "--dry-run")

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Would import 1 article with 0 spans and 0 quotes; nothing was changed.",
        f"{file}, article 1: Café (6 words)",
        "    Café",
        "    Rain fell.",
        "    More.",
        "  ! read as Windows-1252",
        f"{file}, article 1: Café (6 words)",
        "    Café",
        "    Rain fell.",
        "    More.",
        "  ! the same text as a",
        "  ! read as Windows-1252",
    ]
    assert "left out: b.docx: this is no Word document" in result.stderr
    assert json.loads(succeed("stats", path, "--json").stdout)["articles"] == 0


def test_a_dry_run_shows_labels_and_is_json_if_asked_for(path, tmp_path):
    file = tmp_path / "a.jsonl"
    entities = [{"id": f"e{n}", "start": n, "end": 4, "label": f"L{n}"} for n in range(3)]
    file.write_text(json.dumps({"id": "a", "text": "Rain fell.", "entities": entities}))
    how = ("import", path, file, "--dry-run", "--map", "L0=PERSON", "--map", "L1=")

    lines = succeed(*how).stdout.splitlines()
    outlook = json.loads(succeed(*how, "--json").stdout)

    assert [line.split() for line in lines[-3:]] == [
        ["L0", "1", "PERSON"],
        ["L1", "1", "left", "out"],
        ["L2", "1", "L2"],
    ]
    assert [(a["title"], a["begin"], a["spans"]) for a in outlook["articles"]] == [
        ("Rain fell.", ["Rain fell."], 2)
    ]
    assert outlook["rejected"] == []


def test_an_import_puts_labels_where_it_is_said(path, tmp_path):
    file = tmp_path / "a.jsonl"
    entities = [{"id": "e1", "start": 0, "end": 4, "label": "HUMAN"}]
    file.write_text(json.dumps({"id": "a", "text": "Rain fell.", "entities": entities}))

    result = annotator("import", path, file, "--annotator", "anna", "--map", "HUMAN=PERSON")

    assert result.exit_code == 0
    assert "note: labels: HUMAN became PERSON in 1 span" in result.stderr
    assert annotator("import", path, file, "--map", "HUMAN=GOD").exit_code == 1


def test_an_import_can_name_the_story(path, tmp_path):
    (tmp_path / "a.txt").write_text("Rain")
    (tmp_path / "b.txt").write_text("Snow")

    succeed("import", path, tmp_path / "a.txt", tmp_path / "b.txt", "--story", "weather")
    succeed("import", path, STORIES, "--as", "gold")

    with Session.open(path) as session:
        found = [heading.story for heading in session.headings()]
    assert found[:3] == ["weather", "weather", "harbour"]


def test_the_program_imports_a_faulty_file_as_far_as_it_goes(path, faulty):
    done = program("import", path, faulty, "--json")

    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert (report["articles"], len(report["rejected"]), len(report["notes"])) == (18, 3, 1)
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == 4
