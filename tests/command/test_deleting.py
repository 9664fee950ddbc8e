"""Articles are deleted and brought back from the command line."""

import json
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.edit import Change, Edit
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker
from annotator.workflow.job import run
from annotator.workflow.recasting import delete_label
from annotator.workflow.session import Session
from annotator.workflow.speakers.deleting import delete as delete_speakers
from tests.command.commands import annotator, succeed

ANA = Speaker("p-ana", "Ana Petrović")
KYIV = Stretch(43, 47)


@pytest.fixture
def path(session: Session) -> Path:
    session.close()
    return session.project.path


def test_a_dry_run_says_what_would_go_along_and_deletes_nothing(path: Path) -> None:
    said = succeed("delete", path, "--article", "a1", "--dry-run").stdout

    assert said == "Would delete 1 article: 0 spans, 0 quotes.\n"
    assert json.loads(succeed("stats", path, "--json").stdout)["articles"] == 1


def test_what_was_deleted_is_listed_and_comes_back(path: Path) -> None:
    assert succeed("trash", path).stdout == "The trash is empty.\n"

    assert succeed("delete", path, "--article", "a1").stdout.startswith("Deleted 1 article:")
    (line,) = json.loads(succeed("trash", path, "--json").stdout)
    assert (line["article"], line["title"]) == ("a1", "Ready")
    assert succeed("trash", path).stdout.endswith("Ready\n")
    assert succeed("trash", path, "--restore", "a1").stdout == "Brought 1 article back.\n"

    with Session.open(path) as session:
        assert session.article("a1").title == "Ready"


def test_labels_and_speakers_are_listed_beside_articles_and_come_back(path: Path) -> None:
    with Session.open(path, "anna") as session:
        scheme = session.scheme()
        session.do(Edit("Name", (Change(None, ANA),)))
        session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
        run(delete_speakers(session, [ANA.id]))
        run(delete_label(session, "GPE"))
    succeed("delete", path, "--article", "a1")

    found = json.loads(succeed("trash", path, "--json").stdout)
    assert [(item["kind"], item[item["kind"]]) for item in found] == [
        ("article", "a1"),
        ("label", "GPE"),
        ("speaker", "p-ana"),
    ]
    lines = succeed("trash", path).stdout.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["article a1", "label GPE", "speaker p-ana"]
    assert [line.split("  ")[2] for line in lines] == ["Ready", "1 span", "Ana Petrović"]

    back = ("--restore", "a1", "--restore-label", "GPE", "--restore-speaker", "p-ana")
    said = succeed("trash", path, *back).stdout
    assert said == "Brought 1 article, 1 label and 1 speaker back.\n"
    assert succeed("trash", path).stdout == "The trash is empty.\n"
    with Session.open(path, "anna") as session:
        assert session.scheme() == scheme
        assert session.speakers() == (ANA,)
        assert [span.stretch for span in session.copy("a1").spans] == [KYIV]


@pytest.mark.parametrize(
    ("command", "missing"),
    [
        (["delete", "--article", "a9"], "no article a9"),
        (["trash", "--restore", "a9"], "no article a9"),
        (["trash", "--restore", "a1", "--restore-label", "GPE"], "no label GPE"),
        (["trash", "--restore", "a1", "--restore-speaker", "p9"], "no speaker p9"),
    ],
)
def test_what_is_not_there_is_told_and_nothing_done(
    path: Path, command: list[str], missing: str
) -> None:
    if command[:3] == ["trash", "--restore", "a1"]:
        succeed("delete", path, "--article", "a1")
    before = succeed("trash", path, "--json").stdout
    name, *options = command
    result = annotator(name, path, *options)

    assert result.exit_code == 1
    assert missing in result.stderr
    assert succeed("trash", path, "--json").stdout == before
