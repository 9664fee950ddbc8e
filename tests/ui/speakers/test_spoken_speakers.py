"""The ledger speaks the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from annotator.domain.speakers.entry import Order
from annotator.ui.speakers.page import SpeakersPage
from annotator.ui.speakers.speakers import _question
from annotator.ui.speakers.table import COLUMNS
from annotator.ui.workbench import Workbench
from tests.ui.brackets import bracketed, in_english
from tests.workflow.speakers.conftest import ANA, COUNCIL, MAYOR


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench) -> Iterator[SpeakersPage]:
    with bracketed():
        bench.actions_by_name["show_speakers"].trigger()
        page = bench.speakers.page
        qtbot.waitUntil(lambda: page.table.speakers.total() == 3)
        page.table.choose([MAYOR.id])
        qtbot.waitUntil(lambda: page.mentions.mentions.rowCount() == 3)
        yield page


def rows(view: QAbstractItemView) -> list[str]:
    """Return what rows say to a screen reader."""
    model = view.model()
    told = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(told) for row in range(model.rowCount())]


def test_the_page_is_translated(page: SpeakersPage) -> None:
    assert in_english(page) == set()
    assert page.form.kind.currentText() == "⟦named⟧"
    assert all("⟦" in row for row in rows(page.mentions))
    model, across = page.table.speakers, Qt.Orientation.Horizontal
    for column in range(len(COLUMNS)):
        assert "⟦" in model.headerData(column, across)
        assert "⟦" in model.headerData(column, across, Qt.ItemDataRole.ToolTipRole)
    kind = model.index(model.row_of(COUNCIL.id), COLUMNS.index(Order.KIND))
    assert kind.data() == "⟦collective⟧"


def test_a_kind_is_kept_as_what_it_is(page: SpeakersPage) -> None:
    assert page.form.typed() == MAYOR
    page.form.kind.setCurrentText("⟦described⟧")

    assert page.form.typed().kind == "described"


def test_what_is_asked_is_translated(qtbot: QtBot, bench: Workbench, page: SpeakersPage) -> None:
    page.split.click()
    split = bench.speakers.split_dialog
    qtbot.addWidget(split)
    assert in_english(split) == set()
    split.reject()

    page.table.choose([ANA.id, MAYOR.id])
    page.merge.click()
    merge = bench.speakers.merge_dialog
    qtbot.addWidget(merge)
    assert in_english(merge) == set()
    assert all("⟦" in row for row in rows(merge.list))
    merge.reject()
    assert all("⟦" in line for line in _question(page.table.chosen()).split("\n") if line)
