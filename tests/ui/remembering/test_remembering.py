"""What is decided is remembered in the window, and listed to be blocked and allowed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.memory import Entry, Standing
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.remembering.page import MemoryPage
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import KYIV, PERSON, Hand

TEXT = "Ana Petrović left Kyiv. Ana Petrović <b>wept</b>."
ANA = Entry("Ana Petrović", "PERSON")


@pytest.fixture
def suggested(suggested: Session) -> Session:
    """A third article with the same names; Kyiv is suggested there as well."""
    again = Span("e-18-22-ORG", Stretch(18, 22), "ORG", State.SUGGESTED, "builtin@3", 0.6)
    changes = (
        Change(None, Article("a3", TEXT, title="Third"), "a3"),
        Change(None, again, "a3", SUGGESTIONS),
    )
    Session(suggested.project, "").do(Edit("Import", changes))
    return suggested


@pytest.fixture
def bench(qtbot: QtBot, bench: Workbench) -> Iterator[Workbench]:
    """The window once it has read what was decided."""
    qtbot.waitUntil(lambda: bench.remembering.lens is not None)
    return bench


def decide(bench: Workbench, item: Span, deed: str) -> None:
    bench.desk.choose(mark_of(item))
    getattr(bench.deeds, deed)()


def waiting(bench: Workbench) -> list[str]:
    text = bench.desk.article.text
    return [item.stretch.text(text) for item in bench.desk.waiting if isinstance(item, Span)]


def page(bench: Workbench) -> MemoryPage:
    bench.actions_by_name["show_memory"].trigger()
    assert bench.remembering.page is not None
    return bench.remembering.page


def rows(shown: MemoryPage) -> list[list[str]]:
    model = shown.table.entries
    columns = range(model.columnCount())
    return [[model.index(n, c).data() for c in columns] for n in range(model.rowCount())]


def test_what_is_accepted_and_rejected_is_seen_in_the_next_article(bench: Workbench) -> None:
    decide(bench, PERSON, "accept")
    decide(bench, KYIV, "reject")

    bench.articles.open_article("a3")

    assert waiting(bench) == ["Ana Petrović", "Ana Petrović"]
    bench.desk.undo()
    bench.articles.open_article("a3")
    assert waiting(bench) == ["Ana Petrović", "Kyiv", "Ana Petrović"]


def test_the_rest_of_the_open_article_shows_it_at_once(bench: Workbench, hand: Hand) -> None:
    bench.articles.open_article("a3")
    hand.drag(Stretch(0, 12))
    hand.type("1")

    assert waiting(bench) == ["Kyiv", "Ana Petrović"]


def test_entries_are_listed_and_blocked_by_one_undo(bench: Workbench) -> None:
    decide(bench, PERSON, "accept")
    shown = page(bench)
    assert rows(shown) == [["Ana Petrović", "PERSON", "1", "0", "100%", str(Standing.OFFERED)]]
    assert not shown.block.isEnabled()

    shown.table.selectRow(0)
    shown.block.click()

    assert rows(shown)[0][-1] == "blocked by hand"
    assert shown.table.chosen() == (ANA,)
    bench.articles.open_article("a3")
    assert waiting(bench) == ["Kyiv"]
    bench.desk.undo()
    assert rows(shown)[0][-1] == str(Standing.OFFERED)


def test_the_list_follows_decisions_and_words_that_are_looked_for(bench: Workbench) -> None:
    shown = page(bench)
    assert shown.count.text() == "0 entries"

    decide(bench, PERSON, "accept")
    decide(bench, KYIV, "reject")

    assert [row[0] for row in rows(shown)] == ["Ana Petrović", "Kyiv"]
    shown.search.setText("petrovic")
    assert [row[0] for row in rows(shown)] == ["Ana Petrović"]
    assert shown.count.text() == "1 entry"


def test_it_is_switched_off_for_the_project(bench: Workbench) -> None:
    decide(bench, PERSON, "accept")
    shown = page(bench)

    shown.on.click()
    bench.articles.open_article("a3")

    assert waiting(bench) == ["Kyiv"]
    shown.on.click()
    assert len(waiting(bench)) == 3


def test_the_page_closes_with_the_project(bench: Workbench) -> None:
    page(bench).reject()
    assert bench.remembering.page is None
    page(bench)

    bench.close_session()

    assert bench.remembering.page is None


def test_the_page_is_translated(bench: Workbench) -> None:
    decide(bench, PERSON, "accept")
    decide(bench, KYIV, "reject")
    with bracketed():
        shown = page(bench)
        shown.table.selectRow(0)
        shown.block.click()

        assert in_english(shown) == set()
        assert [row[-1] for row in rows(shown)] == ["⟦blocked by hand⟧", f"⟦{Standing.HELD}⟧"]
        across = Qt.Orientation.Horizontal
        assert all("⟦" in shown.table.entries.headerData(n, across) for n in range(6))
