"""The command that measures agreement prints every figure, for programs and for people."""

import json

import pytest

from annotator.command.agreement import printed
from annotator.domain.agreement.terms import Terms
from annotator.workflow.agreeing import agree
from annotator.workflow.job import run
from annotator.workflow.session import Session
from tests.command.commands import OSLO, RAIN, annotator, refused, succeed

SAID = {"id": "q1", "contents": [[0, 17]], "source": [19, 22], "speaker": "p1"}
ANA = {"id": "p1", "name": "Ana Lee"}


def put(project, folder, name, label, status="done", **more):
    record = {**RAIN, "annotator": name, "status": status, "quotes": [SAID], "speakers": [ANA]}
    file = folder / f"{name}.jsonl"
    file.write_text(json.dumps({**record, "entities": [{**OSLO, "label": label}], **more}))
    succeed("import", project, file, "--as", "work")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.annot"
    succeed("new", path)
    put(path, tmp_path, "ann", "GPE")
    put(path, tmp_path, "ben", "LOC")
    put(path, tmp_path, "cyd", "GPE", "draft")
    return path


def measured(*arguments):
    return json.loads(succeed("agreement", *arguments, "--json").stdout)


def test_json_holds_what_the_contract_says(path):
    found = measured(path)

    assert {"annotators", "articles", "pairs", "fleiss_kappa", "alpha", "alpha_u", "u_alpha"} | {
        "undefined"
    } <= found.keys()
    (pair,) = found["pairs"]
    names = "a b articles spans_a spans_b f1 semeval kappa per_label per_article confusion quotes"
    assert set(names.split()) <= pair.keys()
    assert (pair["a"], pair["b"], pair["articles"]) == ("ann", "ben", 1)
    assert pair["f1"]["exact_label"] == {"value": 0, "n": 2, "low": None, "high": None}
    assert pair["f1"]["exact"]["value"] == 1
    assert pair["confusion"]["GPE"]["LOC"] == 1
    assert pair["quotes"]["speaker_accuracy"]["value"] == 1
    assert found["alpha"]["value"] < 1


def test_what_is_not_defined_is_null_with_a_reason(path, tmp_path):
    put(path, tmp_path, "dan", "GPE", entities=[], quotes=[])
    put(path, tmp_path, "eve", "GPE", entities=[], quotes=[])

    found = measured(path, "--annotator", "dan", "--annotator", "eve")

    assert found["pairs"][0]["f1"]["exact"]["value"] is None
    assert found["undefined"]["pairs.dan/eve.f1.exact"].startswith("Neither marked anything")
    assert found["fleiss_kappa"]["value"] is None
    assert "fleiss_kappa" in found["undefined"]


def test_unfinished_work_counts_where_it_is_asked_for(path):
    assert measured(path)["annotators"] == ["ann", "ben"]

    found = measured(path, "--include-unfinished")

    assert [(p["a"], p["b"]) for p in found["pairs"]] == [
        ("ann", "ben"), ("ann", "cyd"), ("ben", "cyd"),
    ]  # fmt: skip


def test_the_seed_is_told_and_figures_stay(path):
    found, other = measured(path), measured(path, "--seed", 7)

    assert (found["draws"], other["seed"]) == (1000, 7)
    assert found["pairs"][0]["f1"] == other["pairs"][0]["f1"]


def test_chosen_articles_and_labels_alone_count(path):
    assert measured(path, "--label", "ORG")["pairs"][0]["spans_a"] == 0
    assert measured(path, "--article", "a1")["articles"] == 1


def test_people_get_tables_with_what_is_not_defined(path):
    text = succeed("agreement", path).stdout

    assert "ann – ben" in text
    assert "no counterpart" not in text
    assert "F1 of quotes with the speaker" in text
    assert "0.000" in text

    empty = succeed("agreement", path, "--label", "ORG").stdout
    assert "not defined: Neither marked anything" in empty


def test_of_many_pairs_the_first_figures_are_told(path, tmp_path):
    for name in ("dan", "eve", "fay"):
        put(path, tmp_path, name, "GPE")
    assert "ann – ben: labels" in succeed("agreement", path).stdout

    put(path, tmp_path, "gus", "GPE")
    text = succeed("agreement", path).stdout

    assert "eve – gus" in text
    assert "gus: labels" not in text
    assert "15 pairs: name two annotators" in text


def test_a_long_or_strange_name_does_no_harm(path, tmp_path):
    name = "[bold]\x1b[31m" + "x" * 200
    put(path, tmp_path, "strange", "GPE", annotator=name)
    with Session.open(path) as session:
        text = printed(run(agree(session, Terms())))

    assert "[bold]" in text
    assert "\x1b" not in text


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [(".html", "<!DOCTYPE html>"), (".csv", "\ufeffabout,a,b"), (".json", "{")],
)
def test_a_report_is_written_as_its_name_says(path, tmp_path, suffix, begins):
    out = tmp_path / f"report{suffix}"

    text = succeed("agreement", path, "--report", out).stdout

    assert "ann – ben" in text
    assert out.read_text("utf-8").startswith(begins)


def test_a_report_that_cannot_be_is_refused_before_anything_is_measured(path, tmp_path):
    assert ".html, .csv, .json" in refused("agreement", path, "--report", tmp_path / "r.pdf")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--annotator", "ann"), "name another"),
        (("--annotator", "ann", "--annotator", "zed"), "no work of zed in this project"),
        (("--annotator", "ann", "--annotator", "cyd"), "no article was finished by two"),
    ],
)
def test_what_cannot_be_compared_is_told_in_one_line(path, arguments, sentence):
    assert sentence in refused("agreement", path, *arguments)


def test_a_project_without_work_has_nothing_to_compare(tmp_path):
    path = tmp_path / "empty.annot"
    succeed("new", path)

    assert "nobody has finished any" in refused("agreement", path, "--json")
    assert annotator("agreement", tmp_path / "none.annot").exit_code == 1


def test_plots_are_drawn_into_a_folder(path, tmp_path):
    succeed("agreement", path, "--plots", tmp_path / "plots")

    names = [file.name for file in (tmp_path / "plots").iterdir()]
    assert sorted(names) == ["confusion-ann-ben.svg", "labels-ann-ben.svg"]


def test_pictures_belong_to_plots(path):
    result = annotator("agreement", path, "--png")

    assert result.exit_code == 2
    assert "--plots" in result.stderr
