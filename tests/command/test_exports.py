"""The command `export` gives an account of every span."""

import json

import pytest

from tests.command.commands import STORIES, annotator, refused, succeed


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
