"""The command `merge`, as scripts use it."""

import json

import pytest
from typer.testing import CliRunner

from annotator.command.main import app
from annotator.workflow.session import Session
from tests.workflow.merging.team import (
    ANNA,
    TEXTS,
    UID,
    articles,
    file_of,
    lead,
    mark,
    words,
)


@pytest.fixture
def project(tmp_path):
    with lead(tmp_path / "lead") as session:
        return session.project.path


@pytest.fixture
def anna(tmp_path):
    with file_of(tmp_path / "anna.annot", ANNA) as session:
        mark(session, "a1", "Oslo")
        mark(session, "a2", "Kyiv", "SHIP")
    return session.project.path


def call(*arguments) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["merge", *map(str, arguments)])
    return done.exit_code, done.stdout, done.stderr


def held(project, article: str) -> list[str]:
    with Session.open(project) as session:
        return words(session, article, "anna")


def test_a_file_is_brought_in_and_told(project, anna):
    code, told, errors = call(project, anna, "--map", "SHIP=PRODUCT")

    assert (code, errors) == (0, "")
    lines = told.splitlines()
    assert lines[0] == "Merged 2 copies with 2 spans and 0 quotes."
    assert lines[1] == f"{anna}: 3 of 3 articles here"
    assert "anna (aaaa): 2 spans, 0 quotes; 0 finished, 2 in progress, revision 1" in told
    assert "copies: 2 new; 2 taken" in told
    assert held(project, "a2") == ["Kyiv"]


def test_a_question_ends_it_with_the_option_that_settles_it(project, anna):
    code, _, errors = call(project, anna)

    assert code == 1
    assert "the whole file is left out" in errors
    assert "--map SHIP=LABEL" in errors
    assert errors.splitlines()[-1] == "annotator: nothing was merged"
    assert held(project, "a1") == []


def test_json_is_one_value_with_all_that_came_of_it(project, anna, tmp_path):
    code, told, _ = call(project, anna, tmp_path / "none.annot", "--add-labels", "--json")
    data = json.loads(told)

    assert code == 0
    assert {key: data[key] for key in ("copies", "spans", "quotes", "articles", "labels")} == {
        "copies": 2,
        "spans": 2,
        "quotes": 0,
        "articles": 0,
        "labels": ["SHIP"],
    }
    file, missing = data["files"]
    assert file["people"][0]["uid"] == ANNA.uid
    assert file["copies"] == {"new": 2}
    assert file["questions"][0]["kind"] == "label"
    assert missing["refused"] == "there is no such file"
    assert data["backup"].endswith(" before-merge.annot")


def test_a_dry_run_changes_nothing(project, anna):
    before = project.read_bytes()
    code, told, _ = call(project, anna, "--add-labels", "--dry-run")

    assert code == 0
    assert told.startswith("Would merge 2 copies with 2 spans and 0 quotes; nothing was changed.")
    assert project.read_bytes() == before


def test_what_moved_and_what_was_lost_is_listed(project, tmp_path):
    changed = articles({**TEXTS, "a1": TEXTS["a1"].replace("Rain", "Hail or rain")})
    with file_of(tmp_path / "changed.annot", ANNA, UID, changed) as session:
        mark(session, "a1", "Hail", "EVENT")
        mark(session, "a1", "Oslo")
    path = session.project.path
    code, told, errors = call(project, path)
    assert (code, "--realign" in errors, "[−" in told) == (1, True, True)
    code, told, _ = call(project, path, "--realign")

    assert code == 0
    assert "anna, e-0-EVENT: “Hail” 0–4, lost" in told
    assert "“Oslo” 21–25, now 13–17" in told
    assert held(project, "a1") == ["Oslo"]


@pytest.mark.parametrize("option", ["--same", "--apart"])
def test_who_somebody_is_is_said_by_an_option(project, anna, tmp_path, option):
    call(project, anna, "--add-labels")
    with file_of(tmp_path / "other.annot", ANNA.__class__("eeee", "anna")) as session:
        mark(session, "a3", "Bergen")
    code, _, errors = call(project, session.project.path)
    assert (code, "--same anna or --apart anna" in errors) == (1, True)
    code, _, errors = call(project, session.project.path, option, "anna")

    assert (code, errors) == (0, "")
    assert held(project, "a3") == (["Bergen"] if option == "--same" else [])
