"""The command line keeps its contract: one JSON value, one line for a problem, no traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from annotator.command.main import app
from annotator.store.project import Project

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "datasets" / "stories.jsonl"
RAIN = {"id": "a1", "text": "Rain fell in Oslo, Ana said."}
OSLO = {"id": "e1", "start": 13, "end": 17, "label": "GPE"}
SAID = {"id": "q1", "contents": [[0, 17]], "cue": [23, 27], "source": [19, 22]}


def annotator(*arguments: object) -> Result:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def succeed(*arguments: object) -> Result:
    result = annotator(*arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return result


def refused(*arguments: object) -> str:
    """Run a command that must end with status 1 and return its one line on stderr."""
    result = annotator(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    (line,) = result.stderr.splitlines()
    return line


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.annot"
    succeed("new", path)
    return path


@pytest.fixture
def stories(path):
    succeed("import", path, STORIES, "--as", "gold")
    return path


@pytest.fixture
def faulty(tmp_path):
    """Twenty lines with a few of the faults that real files have."""
    good = [json.dumps({"id": f"a{n}", "text": f"Text {n}"}) for n in range(1, 21)]
    good[4] = json.dumps({**RAIN, "annotator": "x", "entities": [{**OSLO, "end": 99}, OSLO]})
    good[8] = json.dumps({**RAIN, "version": 7})
    good[16] = good[16][:-3]
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(good))
    return file


def test_a_new_project_is_made(tmp_path):
    path = tmp_path / "p.annot"

    result = succeed("new", path)

    assert result.stdout == f"Made {path} with the scheme news.\n"
    assert path.is_file()


def test_a_project_that_exists_is_not_made_anew(path):
    before = path.read_bytes()

    assert "exists already; nothing was changed" in refused("new", path)
    assert path.read_bytes() == before


def test_a_scheme_that_is_not_there_is_refused(tmp_path):
    line = refused("new", tmp_path / "p.annot", "--scheme", "old")

    assert line == "annotator: there is no scheme old; there is: news"
    assert not (tmp_path / "p.annot").exists()


def test_an_import_reports_its_account_as_json(path, tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps({**RAIN, "entities": [OSLO], "quotes": [SAID]}))

    result = succeed("import", path, file, "--annotator", "anna", "--json")

    assert json.loads(result.stdout) == {"articles": 1, "spans": 1, "quotes": 1, "rejected": []}


def test_an_import_reports_its_account_as_a_sentence(path):
    result = succeed("import", path, STORIES, "--as", "gold")

    assert result.stdout == "Imported 12 articles with 284 spans and 88 quotes.\n"


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
    succeed("export", path, "--to", "jsonl", "--gold", "--out", tmp_path / "out.jsonl")

    exported = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["story"] for line in exported][:3] == ["weather", "weather", "harbour"]


def test_stats_are_one_json_value(stories):
    counted = json.loads(succeed("stats", stories, "--json").stdout)

    assert (counted["articles"], counted["speakers"]) == (12, 39)
    gold = counted["owners"]["@gold"]
    assert gold["status"] == {"done": 12}
    assert sum(n for states in gold["entities"].values() for n in states.values()) == 284


def test_stats_are_lines_for_a_person(stories):
    lines = succeed("stats", stories).stdout.splitlines()

    assert lines[0] == "12 articles, 39 speakers"
    assert lines[1].startswith("zones: body in 12, byline in 7, ")
    assert lines[2] == "@gold: 12 done"
    assert any(line.startswith("  in caption ") for line in lines)


def test_zones_are_found_where_articles_have_none(stories):
    assert succeed("find-zones", stories).stdout == "Found zones in 0 articles.\n"
    assert json.loads(succeed("find-zones", stories, "--json").stdout) == {"articles": 0}


def test_zones_are_left_out_of_an_export_and_accounted_for(stories, tmp_path):
    out = tmp_path / "out.jsonl"
    leave = ("--leave-out", "caption", "--leave-out", "summary")
    result = annotator("export", stories, "--to", "jsonl", "--gold", "--out", out, *leave, "--json")
    ledger = json.loads(result.stdout)

    assert {loss["reason"].rpartition(") ")[2] for loss in ledger["rejected"]} == {
        "lies in a caption, which is left out",
        "lies in a summary, which is left out",
    }
    (note,) = ledger["notes"]
    assert "they look empty of spans (in 7 articles" in note["reason"]


def test_a_project_in_order_is_said_to_be(stories):
    assert succeed("check", stories).stdout == f"{stories} is in order.\n"
    assert json.loads(succeed("check", stories, "--json").stdout) == {"problems": []}


def test_a_project_with_problems_ends_with_status_1(stories):
    project = Project(stories)
    project.ask(lambda c: c.exec_driver_sql("UPDATE article SET text = 'x' WHERE number = 1"))
    project.close()

    result = annotator("check", stories, "--json")

    problems = json.loads(result.stdout)["problems"]
    assert result.exit_code == 1
    assert any("SHA-256 differs" in problem for problem in problems)
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"annotator: {stories} ")
    assert f"{len(problems)} problems" in line


def test_an_export_reports_the_loss_ledger(stories, tmp_path):
    out = tmp_path / "out.jsonl"

    result = succeed("export", stories, "--to", "jsonl", "--gold", "--out", out, "--json")

    ledger = json.loads(result.stdout)
    assert set(ledger) == {"articles", "spans_in", "spans_out", "rejected", "labels"}
    assert all(tally["spans_in"] == tally["spans_out"] for tally in ledger["labels"])
    assert ledger["articles"] == 12
    assert ledger["spans_in"] == ledger["spans_out"] + len(ledger["rejected"])
    assert out.read_bytes() == STORIES.read_bytes()


def test_an_export_for_spacy_accounts_for_every_span(stories, tmp_path):
    out = tmp_path / "parts"

    result = annotator(
        "export", stories, "--to", "spacy", "--out", out, "--split", "80,20", "--json"
    )

    ledger = json.loads(result.stdout)
    assert result.exit_code == 0
    assert ledger["spans_in"] == ledger["spans_out"] + len(ledger["rejected"])
    assert {path.name for path in out.iterdir()} == {
        "train.spacy",
        "dev.spacy",
        "scheme.json",
        "manifest.json",
    }


def test_an_export_says_what_the_format_has_no_room_for(stories, tmp_path):
    done = annotator("export", stories, "--to", "csv", "--out", tmp_path / "out", "--gold")

    assert done.exit_code == 0
    assert " the format has no room for the texts of articles, zones, reasons" in done.stderr


def test_an_export_that_cannot_be_written_is_one_line(stories, tmp_path):
    out = tmp_path / "nowhere" / "out.jsonl"

    line = refused("export", stories, "--to", "jsonl", "--out", out)

    assert line == f"annotator: {out} cannot be written: No such file or directory"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--to", "papyrus"], "there is no format papyrus"),
        (["--to", "jsonl", "--split", "50,20"], "shares that make 100"),
    ],
)
def test_an_export_that_cannot_be_meant_is_one_line(stories, tmp_path, arguments, reason):
    assert reason in refused("export", stories, "--out", tmp_path / "out", *arguments)


COMMANDS = [
    ["stats"],
    ["check"],
    ["suggest"],
    ["import", str(STORIES)],
    ["export", "--to", "jsonl", "--out", "out.jsonl"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_project_that_is_not_there_is_one_line(tmp_path, command):
    name, *more = command

    line = refused(name, tmp_path / "nowhere.annot", *more)

    assert line.startswith("annotator: there is no project ")
    assert not (tmp_path / "nowhere.annot").exists()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_project_that_is_none_is_one_line_and_stays_as_it_is(tmp_path, command):
    path = tmp_path / "text.annot"
    path.write_text("not a project")
    name, *more = command

    line = refused(name, path, *more)

    assert line == f"annotator: {path} is not an annotator project; nothing was changed"
    assert path.read_text() == "not a project"


def test_a_project_that_is_open_elsewhere_is_one_line(stories):
    project = Project(stories)

    line = refused("stats", stories)

    project.close()
    assert "open in another window or command" in line


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["new"],
        ["stats"],
        ["stats", "PROJECT", "--loud"],
        ["import", "PROJECT"],
        ["import", "PROJECT", "x", "--as", "facts"],
        ["export", "PROJECT", "--to", "jsonl"],
        ["export", "PROJECT", "--out", "x"],
        ["export", "PROJECT", "--to", "jsonl", "--out", "x", "--gold", "--suggestions"],
        ["export", "PROJECT", "--to", "jsonl", "--out", "x", "--gold", "--annotator", "anna"],
        ["export", "PROJECT", "--to", "jsonl", "--out", "x", "--split", "most"],
        ["suggest", "PROJECT", "--jobs", "0"],
        ["suggest", "PROJECT", "--map", "PER"],
        ["suggest", "PROJECT", "--map", "=PERSON"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_status_2(path, arguments):
    result = annotator(*(path if argument == "PROJECT" else argument for argument in arguments))

    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage:" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("command", ["new", "import", "suggest", "export", "stats", "check"])
def test_every_command_tells_how_it_is_used(command):
    assert f"Usage: annotator {command} " in succeed(command, "--help").stdout


def program(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "annotator", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


def test_the_program_imports_a_faulty_file_as_far_as_it_goes(path, faulty):
    done = program("import", path, faulty, "--json")

    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert (report["articles"], len(report["rejected"]), len(report["notes"])) == (18, 3, 1)
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == 4


def test_the_program_ends_with_status_1_and_one_line(tmp_path):
    done = program("stats", tmp_path / "nowhere.annot", "--json")

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"annotator: there is no project ")
    assert done.stderr.count(b"\n") == 1
