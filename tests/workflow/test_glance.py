"""The first look at a project shows what the project itself then shows."""

from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.record import GOLD, SUGGESTIONS, Glance, Status, urgent
from annotator.resources import resource
from annotator.store.glance import glance
from annotator.store.project import Project
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.session import Session


@pytest.fixture
def session(project: Project) -> Session:
    """A session on the sample stories, their gold suggested, one of them done."""
    session = Session(project, "anna")
    stories = resource("datasets", "stories.jsonl")
    run(import_files(session, [stories], Import(kind=As.SUGGESTIONS)))
    first, second = [heading.article for heading in session.headings()[:2]]
    session.do(decide.set_status(session.copy(first), Status.DONE))
    items = session.copy(second).items()
    session.do(decide.accept(session.copy(second), *items[:5]))
    session.do(decide.reject(session.copy(second), *items[5:8]))
    return session


def closed(session: Session) -> Path:
    session.close()
    return session.project.path


def test_it_is_what_the_session_shows(session: Session) -> None:
    first = urgent(session.headings())
    shown = Glance(
        session.headings(),
        session.article(first.article),
        session.copy(first.article),
        session.speakers(),
        session.scheme(),
    )

    seen = glance(closed(session), "anna")

    assert seen.headings == shown.headings
    assert seen.article == shown.article
    assert seen.copy == shown.copy
    assert set(seen.speakers) == set(shown.speakers)
    assert seen.scheme.labels == shown.scheme.labels


def test_it_shows_each_person_their_own_copy(session: Session) -> None:
    seen = glance(closed(session), "ben")

    assert {heading.status for heading in seen.headings} == {Status.TODO}
    assert seen.copy.owner == "ben"
    assert not {SUGGESTIONS, GOLD} & {seen.copy.owner}


def test_it_changes_nothing(session: Session) -> None:
    path = closed(session)
    before = path.read_bytes()

    glance(path, "anna")

    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("content", [b"", b"no project", b"SQLite format 3\0" + bytes(200)])
def test_where_there_is_nothing_to_see_it_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.annot"
    path.write_bytes(content)

    assert glance(path, "anna") is None
    assert glance(tmp_path / "missing.annot", "anna") is None


def test_a_project_in_use_elsewhere_is_not_waited_for(session: Session) -> None:
    assert glance(session.project.path, "anna") is None
