"""What was trained on this computer is known again, as long as it is as it was."""

import pytest

from annotator.workflow.training.homemade import FILE, MOST, is_homemade, remember, state_folder


@pytest.fixture(autouse=True)
def _fresh(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def version(tmp_path):
    folder = tmp_path / "trained-1"
    (folder / "ner").mkdir(parents=True)
    (folder / "meta.json").write_text("{}")
    (folder / "ner" / "model").write_bytes(bytes(range(9)))
    return folder


def test_it_is_known_wherever_it_is_moved(version, tmp_path):
    remember(version)

    assert is_homemade(version)
    assert is_homemade(version.rename(tmp_path / "elsewhere"))


def test_what_was_not_trained_here_is_not_known(version):
    assert not is_homemade(version)


@pytest.mark.parametrize(
    "alter",
    [
        lambda folder: (folder / "ner" / "model").write_bytes(bytes(9)),
        lambda folder: (folder / "code.py").write_text("print()"),
        lambda folder: (folder / "meta.json").rename(folder / "meta"),
        lambda folder: (folder / "meta.json").unlink(),
    ],
    ids=["altered", "added", "renamed", "gone"],
)
def test_one_that_was_altered_is_not_known_any_more(version, alter):
    remember(version)
    alter(version)

    assert not is_homemade(version)


def test_where_nothing_can_be_kept_it_is_not_known(version, tmp_path):
    (tmp_path / "state").write_text("in the way")
    remember(version)

    assert not is_homemade(version)


def test_only_the_latest_are_kept(version):
    path = state_folder() / FILE
    path.parent.mkdir(parents=True)
    path.write_text("0\n" * MOST)
    remember(version)

    assert len(path.read_text().split()) == MOST
    assert is_homemade(version)


def test_a_file_that_is_no_list_is_none(version):
    path = state_folder() / FILE
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xff\xfe")

    assert not is_homemade(version)
