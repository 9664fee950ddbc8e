"""The commands that train and keep versions tell what came of it, or why nothing did."""

import json

import pytest

from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.command.commands import annotator, refused, succeed
from tests.nlp.suggesters.packages import save_pipeline
from tests.workflow.training.harbour import finish


@pytest.fixture
def harbour(tmp_path):
    path = tmp_path / "harbour.annot"
    with Session.create(path, load_scheme("news"), "anna") as session:
        finish(session, 12)
    return path


def test_training_tells_what_came_of_it(harbour):
    told = succeed("train", harbour, "--epochs", 3).stdout

    assert "Trained trained-1 from builtin on" in told
    assert "F1 of entities in" in told
    assert "annotator versions --use trained-1" in told


def test_a_program_gets_scores_epochs_and_manifest(harbour):
    made = json.loads(succeed("train", harbour, "--epochs", 3, "--use", "--json").stdout)

    assert made["number"] == 1
    assert {"entities", "quotes", "speakers"} == made["learnt"]["after"].keys()
    assert [e["done"] for e in made["epochs"] if e["stage"] == "names"] == [1, 2, 3]
    assert made["articles"]["train"]
    assert json.loads(succeed("versions", harbour, "--json").stdout)["in_use"] == "trained-1"


def test_a_version_is_used_and_gone_back_from(harbour):
    succeed("train", harbour, "--epochs", 1)

    assert "trained-1 suggests" in succeed("versions", harbour, "--use", "trained-1").stdout
    assert "builtin suggests" in succeed("versions", harbour, "--back").stdout
    assert "nothing suggested before" in refused("versions", harbour, "--back")
    assert "no version trained-9; there is trained-1" in refused(
        "versions", harbour, "--use", "trained-9"
    )


def test_too_few_articles_are_told(path):
    assert "0 articles of this project are finished" in refused("train", path)


def test_a_folder_is_trained_from_only_if_one_says_so(harbour, tmp_path):
    model = save_pipeline(tmp_path / "model")

    assert "nobody has said that it may" in refused("train", harbour, "--from", model)


def test_one_goes_one_way(harbour):
    assert annotator("versions", harbour, "--back", "--use", "trained-1").exit_code == 2
