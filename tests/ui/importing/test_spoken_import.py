"""The dialog of an import speaks the language of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.ledger import Rejection
from annotator.domain.outlook import Foreseen, Outlook
from annotator.domain.progress import Progress
from annotator.domain.said import said
from annotator.ui.importing.arrivals import ArrivalsModel, told
from annotator.ui.importing.dialog import ImportDialog
from tests.ui.brackets import bracketed, in_english

NEW = Foreseen("a.txt", 1, "a", "Fire", (), 3, spans=1, quotes=2, judgements=1)
SAME = Foreseen("b.txt", 1, "b", "Flood", (), 1, same="a")
OUTLOOK = Outlook((NEW, SAME), rejected=(Rejection("c.txt", 3, said("it is empty")),))


def test_every_text_of_the_import_dialog_is_translated(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with bracketed():
        dialog = ImportDialog({"text": said("plain text")}, ["PERSON"], window)
        others = in_english(dialog.table)
        assert in_english(dialog) - others == set()

        dialog.show_step(Progress(0, 2, "a.txt"))
        assert in_english(dialog) - others == set()

        dialog.show_outlook(OUTLOOK)
        assert in_english(dialog) - others == set()


@pytest.mark.usefixtures("qapp")
def test_what_is_told_of_arrivals_is_translated() -> None:
    with bracketed():
        model = ArrivalsModel()
        model.show(OUTLOOK)

        rows = [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(3)]
        assert told(NEW)[1].count("⟦") > 3
        assert "⟦" in told(SAME)[3]
        assert "⟦" in told(OUTLOOK.rejected[0])[3]
    assert rows[0].startswith("⟦")
