"""What reaches beyond its text is removed, and can be brought back."""

import sqlite3
from contextlib import closing

from annotator.domain import decide
from annotator.domain.span import Stretch
from annotator.store import queries
from annotator.workflow.repair import repair
from annotator.workflow.session import Session
from annotator.workflow.stats import check

KYIV = Stretch(43, 47)


def broken(session: Session) -> Session:
    """Return a session on the project after another program has spoilt it."""
    session.do(decide.add_span(session.copy("a1"), KYIV, "GPE"))
    session.do(decide.add_span(session.copy("a1"), Stretch(0, 5), "ORG"))
    session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15)))
    session.close()
    with closing(sqlite3.connect(session.project.path)) as connection:
        connection.execute("UPDATE span SET stop = 900 WHERE label = 'ORG'")
        connection.execute("UPDATE stretch SET stop = 900")
        connection.execute("INSERT INTO article_search(article_search) VALUES ('delete-all')")
        connection.commit()
    return Session.inspect(session.project.path)


def test_a_repaired_project_is_in_order_and_keeps_what_was_right(session: Session) -> None:
    again = broken(session)
    assert len(check(again)) == 2

    repair(again)

    assert check(again) == []
    (kept,) = again.project.ask(queries.copy, "a1", "anna").items()
    assert (kept.stretch, kept.label) == (KYIV, "GPE")
    assert again.find("mayor") == {"a1"}
    again.close()


def test_the_file_as_it_was_stays_as_a_backup(session: Session) -> None:
    again = broken(session)

    kept = repair(again)
    again.close()

    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT max(stop) FROM span").fetchone() == (900,)


def test_a_repair_can_be_undone(session: Session) -> None:
    again = broken(session)
    spoilt = again.project.ask(queries.copy, "a1", "anna")
    repair(again)

    again.undo()

    assert again.project.ask(queries.copy, "a1", "anna") == spoilt
    again.close()
