"""The dialog of an export speaks the language of the window."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.ledger import Ledger, Tally
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.said import said
from annotator.ui.exporting.dialog import ExportDialog
from tests.ui.brackets import bracketed, in_english

FORMATS = [(said("a table"), "csv", said("zones"))]
PLAIN = {"anna", "ORG", "PERSON"}  # what people wrote
LEDGER = Ledger(2, 5, 3, labels=(Tally("PERSON", 3, 2), Tally("ORG", 2, 1)))


def test_every_text_of_the_export_dialog_is_translated(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with bracketed():
        dialog = ExportDialog(FORMATS, [GOLD, SUGGESTIONS, "anna"], window)
        dialog.show_checking()
        assert in_english(dialog) <= PLAIN

        dialog.show_ledger(LEDGER)
        dialog.zones.menu().actions()[0].trigger()
        assert in_english(dialog) <= PLAIN
