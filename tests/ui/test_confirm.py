"""The buttons of every dialog are words, on a desktop that puts icons on them as well."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from annotator.override import override
from annotator.ui.canvas.marks import mark_of
from annotator.ui.workbench import Workbench
from tests.ui.conftest import KYIV

HINT = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons


class WithIcons(QProxyStyle):
    """The style of a desktop that wants icons on the buttons of dialogs."""

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        return 1 if hint == HINT else super().styleHint(hint, option, widget, returned)


@pytest.fixture
def _icons() -> Iterator[None]:
    QApplication.setStyle(WithIcons("Fusion"))
    yield
    QApplication.setStyle("Fusion")


def bare(box: QDialogButtonBox) -> list[bool]:
    return [button.icon().isNull() for button in box.buttons()]


@pytest.mark.usefixtures("qapp", "_icons")
def test_qt_puts_icons_on_buttons_there(bench: Workbench) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=bench.window)

    assert bare(box) == [False]


@pytest.mark.usefixtures("qapp", "_icons")
@pytest.mark.parametrize("name", ["open_settings", "everywhere", "accept_all", "skip"])
def test_the_buttons_of_a_dialog_have_no_icons(bench: Workbench, name: str) -> None:
    found: list[bool] = []

    def look() -> None:
        for dialog in bench.window.findChildren(QDialog):
            for box in dialog.findChildren(QDialogButtonBox) if dialog.isVisible() else ():
                found.extend(bare(box))
                dialog.reject()

    bench.desk.choose(mark_of(KYIV))
    timer = QTimer(bench)
    timer.timeout.connect(look)
    timer.start(0)
    bench.actions_by_name[name].trigger()
    for _ in range(5):
        QApplication.processEvents()
    timer.stop()

    assert found
    assert all(found)
