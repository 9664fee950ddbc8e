"""What an adjudication is made of goes into files that can stand alone."""

import csv
import json
from dataclasses import replace

import pytest

from annotator.domain.adjudication.deciding import take, take_none
from annotator.domain.adjudication.rules import rule
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.quote import Quote
from annotator.domain.span import Stretch
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.job import run
from annotator.workflow.reporting import (
    write_corrections,
    write_disagreements,
    write_log,
    write_votes,
)
from annotator.workflow.ruling import automatic
from annotator.workflow.session import Session
from tests.workflow.adjudication.projects import bring, know, span

KYIV, UN = span(0, 4), span(11, 29, "ORG")
SAID = Quote("q1", (Stretch(50, 61),), cue=Stretch(81, 85), source=Stretch(62, 80), speaker="p-Ana")


@pytest.fixture
def session(project) -> Session:
    """Ben takes Kyiv for an ORG, misses the UN, and gives a quote to another speaker."""
    session = Session(project, "carol")
    know(session, "Ana", "Kyiv")
    ben = [replace(KYIV, label="ORG"), replace(SAID, speaker="p-Kyiv")]
    bring(session, {"anna": [KYIV, UN, SAID], "ben": ben, "cyd": [KYIV, UN, SAID]}, "a1")
    bring(session, {"anna": [KYIV], "ben": [KYIV]}, "a2", "Kyiv <b>again</b>.")
    return session


@pytest.fixture
def decided(session) -> Session:
    run(automatic(session, rule("unanimous")))
    work = Adjudication(session)
    run(work.read())
    for case in work.queue():
        work.decide(case, take(0, note="=see the guideline"))
    return session


def lines(path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_all_votes_are_written_with_who_put_what_in_which_revision(decided, tmp_path):
    assert run(write_votes(decided, tmp_path / "votes.jsonl")) == 4

    found = lines(tmp_path / "votes.jsonl")
    kyiv = next(line for line in found if line["article"] == "a1" and line["words"] == "Kyiv")
    assert kyiv["project"] == decided.setting("uid")
    assert kyiv["text_sha256"] == decided.article("a1").fingerprint
    assert kyiv["program"].startswith("annotator ")
    assert [(c["label"], c["voters"]) for c in kyiv["candidates"]] == [
        ("GPE", ["anna", "cyd"]),
        ("ORG", ["ben"]),
    ]
    assert kyiv["votes"][1] == {"annotator": "ben", "revision": 1, "items": [1]}
    assert (kyiv["conflict"], kyiv["decision"]["by"]) == ("label", "carol")
    assert kyiv["gold"][0]["label"] == "GPE"


def test_a_rule_is_named_where_it_decided(decided, tmp_path):
    run(write_votes(decided, tmp_path / "votes.jsonl"))

    (again,) = (line for line in lines(tmp_path / "votes.jsonl") if line["article"] == "a2")
    assert again["decision"]["rule"] == "unanimous"


def test_the_log_holds_withdrawn_lines_in_the_order_of_time(decided, tmp_path):
    decided.undo()
    assert run(write_log(decided, tmp_path / "log.jsonl")) == 5

    found = lines(tmp_path / "log.jsonl")
    assert [line["number"] for line in found] == [1, 2, 3, 4, 5]
    assert [line["withdrawn"] for line in found] == [False] * 4 + [True]
    assert found[4]["id"] == found[3]["id"]
    assert {line["text_sha256"] for line in found} == {
        decided.article(key).fingerprint for key in ("a1", "a2")
    }


def test_the_page_of_disagreements_tells_who_put_what_and_why(decided, tmp_path):
    assert run(write_disagreements(decided, tmp_path / "report.html")) == 3

    page = (tmp_path / "report.html").read_text("utf-8")
    assert "<mark><bdi>Kyiv</bdi></mark>" in page
    assert "ORG “Kyiv” (ben)" in page
    assert "nothing (ben)" in page
    assert "speaker Ana" in page
    assert "<bdi>Taken as anna and cyd put it (2 of 3 votes), by carol on" in page


def test_the_rows_of_disagreements_are_no_formulas(decided, tmp_path):
    run(write_disagreements(decided, tmp_path / "report.csv"))

    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["conflict"] for row in rows] == ["label", "some", "speaker"]
    assert {row["note"] for row in rows} == {"'=see the guideline"}
    assert rows[1]["silent"] == "ben"


def test_the_disagreements_are_one_json_value(session, tmp_path):
    run(write_disagreements(session, tmp_path / "report.json"))

    found = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert found["project"] == session.setting("uid")
    assert [one["settled"] for one in found["disagreements"]] == [False, False, False]


def test_each_annotator_learns_what_is_gold_instead(decided, tmp_path):
    assert run(write_corrections(decided, tmp_path / "out")) == {"anna": 0, "ben": 3, "cyd": 0}

    found = lines(tmp_path / "out" / "ben.jsonl")
    assert [line["labels"] for line in found] == [["ORG", "GPE"], ["", "ORG"], ["QUOTE", "QUOTE"]]
    assert found[1]["marked"] == []
    page = (tmp_path / "out" / "ben.html").read_text("utf-8")
    assert "<h2><bdi>ORG → GPE</bdi> (1)</h2>" in page
    assert "3 corrections for ben" in page
    assert (tmp_path / "out" / "anna.jsonl").read_text() == ""


def test_what_is_decided_for_nothing_is_a_correction_too(session, tmp_path):
    work = Adjudication(session)
    run(work.read())
    work.decide(work.queue()[1], take_none())

    assert run(write_corrections(session, tmp_path / "out"))["anna"] == 1


def test_texts_of_any_kind_are_escaped(session, tmp_path):
    bring(session, {"an<i>": [span(5, 8)], "ben": []}, "a3", "Kyiv <b>again</b>.")
    run(write_disagreements(session, tmp_path / "report.html"))
    page = (tmp_path / "report.html").read_text("utf-8")

    assert "<b>" not in page
    assert "&lt;b&gt;" in page
    assert "an&lt;i&gt;" in page


def test_a_report_of_another_kind_is_refused(session, tmp_path):
    with pytest.raises(FormatError, match=r"\.html, \.csv, \.json"):
        run(write_disagreements(session, tmp_path / "report.doc"))


def test_a_folder_with_other_files_is_left_alone(session, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("keep")

    with pytest.raises(FormatError, match="other files"):
        run(write_corrections(session, tmp_path / "out"))
    assert (tmp_path / "out" / "mine.txt").read_text() == "keep"


@pytest.mark.parametrize("write", [write_votes, write_disagreements, write_log])
def test_the_project_is_not_written_over(session, write):
    with pytest.raises(FormatError, match="the project itself"):
        run(write(session, session.project.path))


@pytest.mark.parametrize("write", [write_votes, write_disagreements, write_corrections])
def test_nothing_is_written_where_nobody_has_finished(project, tmp_path, write):
    path = tmp_path / "out.json"
    with pytest.raises(AnnotatorError, match="nobody has finished"):
        run(write(Session(project, "carol"), path))
    assert not path.exists()


def test_closed_early_nothing_is_written(session, tmp_path):
    job = write_votes(session, tmp_path / "votes.jsonl")
    next(job)
    job.close()

    assert not list(tmp_path.glob("votes*"))
