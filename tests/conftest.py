"""Fixtures every test may use, and a network that does not answer."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.store.project import Project
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

TEXT = "“We are ready,” Mayor Ana Petrović said in Kyiv. The council told reporters nothing."


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail any attempt to reach another computer."""

    def refuse(*_args: object, **_named: object) -> None:
        raise AssertionError("the program tried to use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


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
