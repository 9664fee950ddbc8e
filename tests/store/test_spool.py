"""What waits in a spool comes out as it went in, and leaves nothing behind."""

import pytest

from annotator.domain.article import Article
from annotator.domain.edit import Change
from annotator.domain.errors import ProjectError
from annotator.domain.span import Span, Stretch
from annotator.store.journal import decode
from annotator.store.spool import Spool

CHANGES = [
    *(Change(None, Article(f"a{n}", f"Text {n}"), f"a{n}") for n in range(3)),
    Change(Span("e1", Stretch(0, 4), "ORG"), None, "a1", "anna"),
]


@pytest.fixture
def spool(tmp_path):
    spool = Spool(tmp_path)
    yield spool
    spool.close()


def test_changes_come_out_in_the_order_in_which_they_came(spool):
    for change in CHANGES:
        spool.add(change)
        spool.spool()

    assert [decode(changes) for changes in spool.instalments()] == [[c] for c in CHANGES]
    assert len(spool) == len(CHANGES)


def test_the_last_instalment_needs_no_file(spool, tmp_path):
    for change in CHANGES:
        spool.add(change)

    assert spool.is_short
    assert [decode(changes) for changes in spool.instalments()] == [CHANGES]
    assert list(tmp_path.iterdir()) == []


def test_what_was_spooled_is_found_by_its_place(spool):
    for change in CHANGES:
        spool.add(change)
        spool.spool()

    assert list(spool.changes([0, 2])) == [CHANGES[0], CHANGES[2]]
    spool.add(CHANGES[3])
    spool.spool()
    assert len(spool) == len(CHANGES) + 1


def test_a_spool_is_full_by_the_length_of_texts(spool):
    spool.add(Change(None, Article("a", "x" * 1_000_000), "a"))
    assert spool.full

    spool.spool()

    assert not spool.full


def test_a_folder_that_takes_no_file_is_told(tmp_path):
    spool = Spool(tmp_path / "nowhere")
    spool.add(CHANGES[0])

    with pytest.raises(ProjectError, match=r"no room.*nothing was done"):
        spool.spool()
