"""The first look at a project shows what the project itself then shows."""

from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.annotator import Circle
from annotator.domain.errors import AnnotatorError
from annotator.domain.record import GOLD, SUGGESTIONS, Glance, Status, urgent
from annotator.resources import resource
from annotator.store.glance import circle, glance
from annotator.store.project import Project
from annotator.workflow.glance import glance as first_look
from annotator.workflow.glance import person, who
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.packets import Wanted, hand_out, in_folder, shares
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


CIRCLE = Circle("uid/packet", ("Anna", "Ben"), "Ben")


@pytest.mark.parametrize(
    ("circle", "chosen", "asked", "name"),
    [
        (CIRCLE, {"uid/packet": "Clara"}, " anna ", "Anna"),
        (CIRCLE, {"uid/packet": "Clara", "uid": "Dora"}, "", "Clara"),
        (CIRCLE, {"uid/packet": "ANNA"}, "", "Anna"),
        (CIRCLE, {"uid": "Clara"}, "", "Ben"),
        (Circle("uid", ("Anna",)), {}, "", person()),
        (Circle("uid", ("Anna",)), {"": "Eva"}, "", "Eva"),
        (Circle("uid", (person().upper(),)), {}, "", person().upper()),
    ],
)
def test_who_is_at_work_is_asked_for_or_chosen_or_the_packets_or_sits_here(
    circle, chosen, asked, name
) -> None:
    assert who(circle, chosen, asked) == name


def test_nobody_is_at_work_by_a_name_that_is_no_persons() -> None:
    with pytest.raises(AnnotatorError, match="cannot begin with @"):
        who(CIRCLE, {}, "@gold")


def test_the_first_look_is_that_of_whose_packet_it_is(session: Session, tmp_path: Path) -> None:
    run(hand_out(session, shares(session, Wanted(("anna",))), [tmp_path / "anna.annot"]))
    before = closed(session)

    of_packet, of_project = (first_look(path, {}) for path in (tmp_path / "anna.annot", before))

    assert of_packet.copy.owner == "anna"
    assert of_packet.headings == glance(before, "anna").headings
    assert of_project.copy.owner == person()
    assert first_look(before, {}, "@gold") is None


def test_the_same_people_are_seen_before_and_after_a_project_is_open(
    session: Session, tmp_path: Path
) -> None:
    given = shares(session, Wanted(("anna", "ben")))
    run(hand_out(session, given, in_folder(session, given, tmp_path / "out")))
    paths = [closed(session), *(tmp_path / "out").iterdir()]
    seen = [circle(path) for path in paths]

    for path, before in zip(paths, seen, strict=True):
        with Session.open(path) as opened:
            assert opened.circle() == before
    assert len({of.key for of in seen}) == 3
    assert {of.home for of in seen} == {"", "anna", "ben"}


def test_of_what_is_no_project_nobody_is_known(tmp_path: Path) -> None:
    assert circle(tmp_path / "missing.annot") == Circle()
