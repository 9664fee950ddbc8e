"""The run has no network, and no process that it starts, so that no test can use one unnoticed."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.offline.sitecustomize import LOG

STORIES = Path(__file__).parents[1] / "datasets" / "stories.jsonl"
TRYING = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"
SWALLOWING = f"""
try:
    {TRYING}
except BaseException:
    pass
"""
APART = ("unshare", "-rn")
WORK = """
import socket, sys
from annotator.__main__ import main
print([name for _, name in socket.if_nameindex()], flush=True)
sys.argv = ["annotator", *sys.argv[1:]]
main()
"""


@pytest.fixture(autouse=True)
def log(tmp_path, monkeypatch) -> Path:
    """Write what these tests try on purpose into a file of their own."""
    path = tmp_path / "tried.txt"
    monkeypatch.setenv(LOG, str(path))
    return path


def test_a_connection_is_refused():
    with socket.socket() as attempt, pytest.raises(RuntimeError, match="tried to use the network"):
        attempt.connect(("192.0.2.1", 80))


def test_a_name_is_not_looked_up():
    with pytest.raises(RuntimeError, match="tried to use the network"):
        socket.getaddrinfo("example.org", 80)


def test_a_process_that_is_started_is_refused_as_well(log):
    done = subprocess.run((sys.executable, "-c", TRYING), capture_output=True, check=False)

    assert b"tried to use the network" in done.stderr
    assert "socket.getaddrinfo" in log.read_text()


def test_who_swallows_the_refusal_is_found_out(log):
    subprocess.run((sys.executable, "-c", SWALLOWING), check=True)

    assert "socket.getaddrinfo" in log.read_text()


def _may_be_apart() -> bool:
    return (
        bool(shutil.which("unshare"))
        and not subprocess.run((*APART, "true"), check=False).returncode
    )


@pytest.mark.skipif(not _may_be_apart(), reason="this machine lets nobody make such a namespace")
def test_articles_come_in_and_are_read_where_there_is_no_network_at_all(tmp_path, log):
    project = str(tmp_path / "a.annot")
    for command in (["new", project], ["import", project, str(STORIES)], ["suggest", project]):
        run = (*APART, sys.executable, "-c", WORK, *command)
        done = subprocess.run(run, capture_output=True, encoding="utf-8", check=False)

        assert done.returncode == 0, done.stderr
        assert done.stdout.splitlines()[0] == "['lo']"
    assert not log.exists()


@pytest.mark.skipif("ANNOTATOR_APART" not in os.environ, reason="set by scripts/test.sh")
def test_all_tests_run_where_there_is_no_network_at_all():
    assert [name for _, name in socket.if_nameindex()] == ["lo"]
