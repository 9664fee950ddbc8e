"""Somebody else's project is read in a copy, and refused in words about the file itself."""

import sqlite3
from contextlib import closing

import pytest

from annotator.domain.errors import ProjectError
from annotator.domain.said import Said
from annotator.store import queries
from annotator.store.foreign import borrowed


@pytest.fixture
def path(session):
    session.close()
    return session.project.path


@pytest.fixture
def room(tmp_path):
    folder = tmp_path / "room"
    folder.mkdir()
    return folder


def test_what_is_done_with_the_copy_leaves_the_file_alone(path, room):
    before = path.read_bytes()
    with borrowed(path, room) as project:
        assert project.ask(queries.fingerprints).keys() == {"a1"}
        project.renew_search()

    assert path.read_bytes() == before


def test_the_file_may_be_one_that_nobody_may_write(path, room):
    path.chmod(0o400)
    with borrowed(path, room) as project:
        assert project.ask(queries.article, "a1") is not None


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("PRAGMA user_version = 50", "it was made by a newer annotator"),
        ("DROP TABLE label", "lacks the table label"),
        ("UPDATE article SET meta = 'x'", "article.meta"),
    ],
)
def test_what_is_wrong_is_told_without_the_name_of_the_copy(path, room, statement, sentence):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(ProjectError, match=sentence) as told, borrowed(path, room):
        pass

    assert "borrowed" not in str(told.value)
    assert "nothing was changed" not in str(told.value)
    assert isinstance(str(told.value), Said)


def test_quotes_that_are_none_are_found(path, room):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            INSERT INTO copy VALUES (9, 'a1', 'ben', 'draft', '', 0, 1, NULL);
            INSERT INTO quote VALUES (9, 'q1', 'direct', NULL, 'added', '', NULL, '');
            INSERT INTO stretch VALUES (9, 'q1', 0, 'CONTENT', 5, 9);
            INSERT INTO stretch VALUES (9, 'q1', 1, 'CONTENT', 3, 7);
        """)
    with pytest.raises(ProjectError, match="do not follow one another"), borrowed(path, room):
        pass
