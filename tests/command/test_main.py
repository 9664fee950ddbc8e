"""The command line keeps its contract: one JSON value, one line for a problem, no traceback."""

import json

import pytest

from annotator.store.project import Project
from tests.command.commands import STORIES, annotator, program, refused, succeed


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

    assert line == (
        "annotator: there is no scheme old, nor a file of labels; there is: empty, news, quotes"
    )
    assert not (tmp_path / "p.annot").exists()


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
    assert any("SHA-256 differs" in problem["what"] for problem in problems)
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"annotator: {stories} ")
    assert f"{len(problems)} problems" in line


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


def test_the_program_ends_with_status_1_and_one_line(tmp_path):
    done = program("stats", tmp_path / "nowhere.annot", "--json")

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"annotator: there is no project ")
    assert done.stderr.count(b"\n") == 1
