"""No process of a test run has a network: neither this one nor any that it starts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.offline.sitecustomize import LOG

os.environ |= {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HF_UPDATE_DOWNLOAD_COUNTS": "0"}
OFFLINE = Path(__file__).parent / "tests" / "offline"  # its sitecustomize is imported first of all
os.environ["PYTHONPATH"] = os.pathsep.join(
    filter(None, (str(OFFLINE), os.environ.get("PYTHONPATH")))
)


@pytest.fixture(scope="session", autouse=True)
def _nobody(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep what the program remembers for a person out of the account of whoever tests."""
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="session", autouse=True)
def _offline(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Find out at the end whether any of them tried to use one."""
    log = tmp_path_factory.mktemp("network") / "tried.txt"
    os.environ[LOG] = str(log)
    yield
    assert not log.exists(), log.read_text("utf-8")  # noqa: S101  (as in any test)
