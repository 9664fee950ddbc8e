"""Articles are put into stories in the window, as is proposed or by hand."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article, Variant
from annotator.domain.edit import Change, Edit
from annotator.store.project import Project
from annotator.ui.comparing.story_dialog import StoryDialog
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from annotator.workflow.zoning import zoned
from tests.ui.comparing.conftest import ORIGINAL, opened
from tests.ui.test_panels import unnamed

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TELLS = (
    "KYIV – Mayor Ana Petrović opened the Vessy bridge at Novodar. The cables of the bridge had"
    " been repaired by welders from Odesa, who worked through the winter."
)
RETELLS = (
    "The Vessy bridge at Novodar is open. Welders from Odesa repaired its cables through the winter"
    " before mayor Petrović opened the bridge."
)


@pytest.fixture
def loose(qtbot: QtBot, project: Project):
    """The window on two articles that tell the same, and one that does not, in no story."""
    session = Session(project, "anna")
    articles = (
        Article("wire", TELLS, title="Bridge open"),
        Article("blog", RETELLS, title="Open at last"),
        Article("sport", "Nobody won the match in Lisbon, and it rained.", title="Match"),
    )
    changes = tuple(Change(None, zoned(one), one.id) for one in articles)
    session.do(Edit("Import", changes), own=False)
    bench = opened(qtbot, session)
    yield bench
    bench.window.close()


@pytest.fixture
def dialog(qtbot: QtBot, loose: Workbench) -> StoryDialog:
    return asked(qtbot, loose)


def asked(qtbot: QtBot, bench: Workbench) -> StoryDialog:
    grouping = next(part for part in bench.parts if hasattr(part, "group_stories"))
    bench.actions_by_name["group_stories"].trigger()
    qtbot.waitUntil(lambda: grouping.dialog is not None)
    return grouping.dialog


def said(dialog: StoryDialog) -> list[str]:
    model = dialog.model
    cells = [[model.index(r, c).data() for c in range(3)] for r in range(model.rowCount())]
    return [" | ".join(row) for row in cells]


def stored(bench: Workbench) -> dict[str, tuple[str | None, Variant]]:
    headings = bench.desk.session.headings()
    return {heading.article: (heading.story, heading.variant) for heading in headings}


def choose(dialog: StoryDialog, *titles: str) -> None:
    found = [r for r in range(dialog.model.rowCount()) if dialog.model.line(r).title in titles]
    select = QItemSelectionModel.SelectionFlag
    dialog.view.clearSelection()
    for row in found:
        index = dialog.model.index(row, 0)
        dialog.view.selectionModel().select(index, select.Select | select.Rows)


def until_stored(qtbot: QtBot, bench: Workbench, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: not bench.files.busy and is_so())


def test_what_is_proposed_is_stored_on_a_click_and_can_be_undone(
    qtbot: QtBot, loose: Workbench, dialog: StoryDialog
) -> None:
    assert said(dialog) == [
        "Bridge open | wire (proposed) | original",
        "Open at last | wire (proposed) | rewrite",
        "Match |  | ",
    ]
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    until_stored(qtbot, loose, lambda: stored(loose)["blog"] == ("wire", Variant.REWRITE))

    assert stored(loose)["wire"] == ("wire", Variant.ORIGINAL)
    assert stored(loose)["sport"][0] is None
    loose.actions_by_name["undo"].trigger()
    assert stored(loose)["wire"][0] is None


def test_nothing_is_stored_of_proposals_that_are_not_wanted(
    qtbot: QtBot, loose: Workbench, dialog: StoryDialog
) -> None:
    qtbot.mouseClick(dialog.nothing, Qt.MouseButton.LeftButton)

    assert not dialog.go.isEnabled()
    dialog.reject()
    assert {story for story, _ in stored(loose).values()} == {None}


def test_rows_are_put_into_a_story_by_hand_and_called_what_they_are(
    qtbot: QtBot, loose: Workbench, dialog: StoryDialog
) -> None:
    choose(dialog, "Match", "Open at last")
    dialog.story.setFocus()
    dialog.story.setText("  rain ")
    qtbot.keyClick(dialog.story, Qt.Key.Key_Return)
    choose(dialog, "Match")
    qtbot.mouseClick(dialog.variants[Variant.ORIGINAL], Qt.MouseButton.LeftButton)
    choose(dialog, "Bridge open")
    qtbot.mouseClick(dialog.out, Qt.MouseButton.LeftButton)
    assert "not stored yet" in dialog.model.index(2, 1).data(SPOKEN)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    until_stored(qtbot, loose, lambda: stored(loose)["sport"] == ("rain", Variant.ORIGINAL))

    assert stored(loose)["blog"] == ("rain", Variant.REWRITE)
    assert stored(loose)["wire"][0] is None


def test_articles_are_found_by_their_words(dialog: StoryDialog) -> None:
    dialog.search.setText("matc")

    assert said(dialog) == ["Match |  | "]


def test_every_control_has_a_name(dialog: StoryDialog) -> None:
    assert unnamed(dialog) == []


def test_an_article_that_gets_a_story_is_compared_at_once(qtbot: QtBot, story: Session) -> None:
    bench = opened(qtbot, story)
    bench.desk.open("alone")
    bench.actions_by_name["compare_versions"].trigger()
    qtbot.mouseClick(bench.comparing.list.help, Qt.MouseButton.LeftButton)
    grouping = next(part for part in bench.parts if hasattr(part, "group_stories"))
    qtbot.waitUntil(lambda: grouping.dialog is not None)
    dialog = grouping.dialog
    choose(dialog, "Alone")
    dialog.story.setText("s")
    qtbot.mouseClick(dialog.put, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.comparing.found is not None, timeout=60_000)

    assert bench.comparing.pages.original.sheet.text == ORIGINAL
    assert bench.comparing.found.rewrite.article.id == "alone"
    bench.window.close()
