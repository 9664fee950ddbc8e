"""The command that adjudicates by rules says what it decided and what is left, by kind."""

import json

import pytest

from tests.command.commands import OSLO, RAIN, annotator, refused, succeed


def put(project, folder, name, entities, *, article="rain", status="done"):
    text = RAIN["text"] if article == "rain" else f"{RAIN['text']} {article}"
    record = {**RAIN, "id": article, "text": text, "annotator": name, "status": status}
    file = folder / f"{name}-{article}.jsonl"
    file.write_text(json.dumps({**record, "entities": entities}))
    succeed("import", project, file, "--as", "work")


@pytest.fixture
def path(tmp_path):
    """Two of three agree on Oslo in one article, all of them in the other."""
    path = tmp_path / "p.annot"
    succeed("new", path)
    for name, label in (("ann", "GPE"), ("ben", "LOC"), ("cyd", "GPE")):
        put(path, tmp_path, name, [{**OSLO, "label": label}])
        put(path, tmp_path, name, [OSLO], article="snow")
    return path


def adjudicated(*arguments):
    return json.loads(succeed("adjudicate", *arguments, "--json").stdout)


def test_without_a_rule_it_tells_what_is_left(path):
    found = adjudicated(path)

    assert (found["rule"], found["decided"]) == ("", {})
    assert found["left"] == {"label": 1, "unanimous": 1}
    assert found["articles"] == {"ready": 2}


def test_json_holds_what_a_rule_decided_and_what_is_left(path):
    found = adjudicated(path, "--auto", "unanimous")

    assert found["decided"] == {"unanimous": {"unanimous": 1}}
    assert found["left"] == {"label": 1}
    assert found["articles"] == {"ready": 1, "adjudicated": 1}


def test_the_majority_decides_more(path):
    found = adjudicated(path, "--auto", "majority", "--by", "carol")

    assert found["decided"] == {"majority": {"label": 1}, "unanimous": {"unanimous": 1}}
    assert found["left"] == {}


def test_people_are_told_in_sentences(path):
    told = succeed("adjudicate", path, "--auto", "unanimous").stdout

    assert "Decided by the rule unanimous: 1 (1 unanimous)." in told
    assert "Left to decide: 1 (1 label)." in told
    assert "decided nothing" in succeed("adjudicate", path, "--auto", "unanimous").stdout


def test_one_annotator_alone_is_told_of(tmp_path):
    path = tmp_path / "p.annot"
    succeed("new", path)
    put(path, tmp_path, "ann", [OSLO])

    assert "rest on one annotator alone" in succeed("adjudicate", path, "--auto", "majority").stdout


def test_an_unknown_rule_is_refused(path):
    assert "there is no rule 'most'" in refused("adjudicate", path, "--auto", "most")


def test_a_rule_is_refused_where_nobody_has_finished(tmp_path):
    path = tmp_path / "p.annot"
    succeed("new", path)
    put(path, tmp_path, "ann", [OSLO], status="draft")

    assert "nobody has finished" in refused("adjudicate", path, "--auto", "unanimous")
    assert adjudicated(path)["articles"] == {"collecting": 1}


def test_only_adjudicated_articles_are_exported_as_gold(path, tmp_path):
    export = ("export", path, "--to", "jsonl", "--gold", "--out", tmp_path / "gold.jsonl")
    assert "no article is adjudicated yet (2 ready)" in refused(*export)

    adjudicated(path, "--auto", "unanimous")
    ledger = json.loads(annotator(*export, "--json").stdout)

    (line,) = (tmp_path / "gold.jsonl").read_text().splitlines()
    assert (json.loads(line)["id"], json.loads(line)["status"]) == ("snow", "done")
    assert (ledger["articles"], ledger["undecided"]) == (1, 1)
    assert "1 article not adjudicated and left out: 1 ready" in annotator(*export).stderr


def test_what_was_decided_is_written_into_files(path, tmp_path):
    out = [tmp_path / name for name in ("report.html", "votes.jsonl", "log.jsonl", "corrected")]
    options = ("--report", "--votes", "--log", "--corrections")
    succeed(
        "adjudicate",
        path,
        "--auto",
        "majority",
        *[w for o in zip(options, out, strict=True) for w in o],
    )

    assert "GPE" in out[0].read_text("utf-8")
    assert [len(file.read_text("utf-8").splitlines()) for file in out[1:3]] == [2, 2]
    assert sorted(file.name for file in out[3].glob("ben*")) == ["ben.html", "ben.jsonl"]


def test_a_report_of_another_kind_is_refused_before_anything_is_decided(path, tmp_path):
    said = refused("adjudicate", path, "--auto", "majority", "--report", tmp_path / "report.doc")

    assert "a report ends in .html, .csv, .json" in said
    assert adjudicated(path)["articles"] == {"ready": 2}


def test_who_is_excused_is_waited_for_no_longer(path, tmp_path):
    put(path, tmp_path, "dan", [OSLO], status="draft")
    assert adjudicated(path)["awaited"] == {"dan": 1}
    assert "Awaited: 1 article of dan." in succeed("adjudicate", path).stdout

    assert adjudicated(path, "--excuse", "dan")["articles"] == {"ready": 2}
    assert adjudicated(path)["awaited"] == {}
    assert adjudicated(path, "--excuse", "")["awaited"] == {"dan": 1}
    assert "no annotator eve in this project" in refused("adjudicate", path, "--excuse", "eve")
