"""Rows to tick."""

from PySide6.QtWidgets import QWidget

from annotator.override import override
from annotator.ui.ticking import TickModel, ticking_buttons


class Numbers(TickModel[int]):
    """Even numbers can be ticked."""

    @override
    def is_choosable(self, row: int) -> bool:
        return row % 2 == 0

    @override
    def sentence(self, row: int) -> str:
        return f"number {row}"


def test_buttons_choose_all_that_can_be_or_none(qtbot):
    model = Numbers()
    model.put(["Numbers", 1, 2, 3, 4], lambda number: number == 2)
    parent = QWidget()
    qtbot.addWidget(parent)
    every, none = ticking_buttons(parent, model, "All", "None")
    every.click()
    assert model.chosen() == [2, 4]
    none.click()
    assert model.chosen() == []
    assert every.text() == "All"
    assert not every.autoDefault()
