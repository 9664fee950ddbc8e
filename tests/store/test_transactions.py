"""One connection has one transaction at a time; others may ask within a long one."""

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from annotator.domain.errors import ProjectError
from annotator.store.sqlite import raw
from annotator.store.transactions import Transactions
from annotator.store.watch import Watch


@pytest.fixture
def steps(tmp_path):
    path = tmp_path / "a.db"
    engine = create_engine(f"sqlite:///{path}", poolclass=StaticPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE word (text TEXT)")
        connection.commit()
        watch = Watch(path, raw(connection))
        yield Transactions(path, connection, watch)
        watch.close()
    engine.dispose()


def put(steps, word):
    with steps.asking() as connection:
        connection.exec_driver_sql("INSERT INTO word VALUES (?)", (word,))


def words(steps):
    with steps.asking() as connection:
        return [text for (text,) in connection.exec_driver_sql("SELECT text FROM word")]


@pytest.mark.parametrize(("keep", "left"), [(True, ["ferry", "snow"]), (False, [])])
def test_a_long_one_is_kept_or_leaves_no_trace(steps, keep, left):
    steps.begin_long()
    put(steps, "ferry")
    put(steps, "snow")
    assert (steps.is_long, words(steps)) == (True, ["ferry", "snow"])
    steps.end_long(keep=keep)

    assert (steps.is_long, words(steps)) == (False, left)
    assert steps.edition == 1


def test_nothing_else_is_done_while_a_long_one_is_open(steps):
    steps.begin_long()
    with pytest.raises(ProjectError, match="a long step is being stored"):
        steps.refuse_while_long()
    steps.end_long(keep=True)

    steps.refuse_while_long()
    steps.wait()


def fail(steps):
    with steps.writing() as connection:
        connection.exec_driver_sql("INSERT INTO word VALUES ('ferry')")
        connection.exec_driver_sql("INSERT INTO nowhere VALUES ('snow')")


def test_what_fails_is_not_done_and_told_with_the_name_of_the_project(steps):
    with pytest.raises(ProjectError, match=r"a\.db could not be read or written"):
        fail(steps)

    assert (words(steps), steps.edition) == ([], 0)
