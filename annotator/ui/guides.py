"""What tells a person about the program itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.manual.opener import Manual
from annotator.ui.plugins import Plugins

if TYPE_CHECKING:
    from annotator.ui.workbench import Workbench


def guides(bench: "Workbench") -> tuple[QObject, ...]:
    return Manual(bench), Plugins(bench)
