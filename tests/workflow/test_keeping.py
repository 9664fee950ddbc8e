"""Backups are made when something has changed, and going back is foretold."""

from annotator.domain import decide
from annotator.domain.backup import Occasion
from annotator.domain.span import Stretch
from annotator.workflow.keeping import back_up_changed, backups, present, returning
from annotator.workflow.session import Session


def mark(session: Session) -> None:
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))


def test_a_project_that_has_not_changed_is_not_backed_up_again(session):
    first = back_up_changed(session, Occasion.OPENED)
    again = back_up_changed(session, Occasion.WORKED)
    mark(session)
    changed = back_up_changed(session, Occasion.WORKED)

    assert again is None
    assert backups(session.project.path) == (changed, first)


def test_what_was_undone_since_the_backup_is_a_change(session):
    mark(session)
    back_up_changed(session, Occasion.OPENED)
    session.undo()

    assert back_up_changed(session, Occasion.WORKED) is not None


def test_going_back_is_foretold_in_figures_and_steps(session):
    backup = session.project.back_up(Occasion.WORKED)
    mark(session)

    going = returning(backup, session.project.outline())

    assert list(going.differences()) == ["spans: 0, now 1"]
    assert going.lost() == (f"Add GPE ({session.annotator})",)


def test_what_a_damaged_project_would_lose_is_not_known_but_what_comes_back_is(session):
    backup = session.project.back_up(Occasion.WORKED)
    session.close()
    session.project.path.write_bytes(b"SQLite format 3\0" + bytes(5_000))

    now = present(session.project.path)
    going = returning(backup, now)

    assert now is None
    assert going.lost() == ()
    assert "articles: 1" in going.differences()
