"""Fixtures every test may use, and a network that does not answer."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_FONT_DPI"] = "96"
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parent / "fonts" / "fonts.conf")

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.store.project import Project
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

# How fast examples are made depends on what else the machine does.
settings.register_profile("unhurried", suppress_health_check=[HealthCheck.too_slow], deadline=None)
settings.load_profile("unhurried")

NETWORK = ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")


def refuse_network(event: str, _args: object) -> None:
    """Fail whatever tries to reach another computer, from here to the last test."""
    if event in NETWORK:
        raise RuntimeError(f"the program tried to use the network: {event}")


sys.addaudithook(refuse_network)

TEXT = "“We are ready,” Mayor Ana Petrović said in Kyiv. The council told reporters nothing."


@pytest.fixture
def article() -> Article:
    return Article("a1", TEXT, title="Ready")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = Project.create(tmp_path / "test.annot", load_scheme("news"))
    yield project
    project.close()


@pytest.fixture
def session(project: Project, article: Article) -> Session:
    """An annotator's session on a project with one article."""
    Session(project, "").do(Edit("Import", (Change(None, article, article.id),)))
    return Session(project, "anna")
