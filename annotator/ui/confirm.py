"""Asking before something is done, with buttons of words alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QMessageBox, QWidget

from annotator.domain.wording import visible
from annotator.ui.language import worded


def confirm(parent: QWidget, question: str, *, risky: bool = False) -> bool:
    """Ask a question, shown as plain text; whether it was answered with yes.

    Enter answers no where yes is risky.
    """
    asked = visible(worded(question))
    box = QMessageBox(QMessageBox.Icon.Question, "annotator", asked, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    usual = QMessageBox.StandardButton.No if risky else QMessageBox.StandardButton.Yes
    box.setDefaultButton(usual)
    take_icons_off(box)
    return box.exec() == QMessageBox.StandardButton.Yes


def ask_text(parent: QWidget, title: str, question: str) -> str | None:
    """Ask for a line of text; None where the answer is left open."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(worded(title))
    dialog.setLabelText(worded(question))
    dialog.adjustSize()  # makes its buttons
    take_icons_off(dialog)
    return dialog.textValue() if dialog.exec() else None


def tell_long(parent: QWidget, title: str, text: str) -> None:
    """Tell what is worth keeping, shown as plain text that can be copied; nobody waits for it."""
    told = visible(worded(text))
    box = QMessageBox(QMessageBox.Icon.NoIcon, worded(title), told, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    copied = Qt.TextInteractionFlag
    box.setTextInteractionFlags(copied.TextSelectableByMouse | copied.TextSelectableByKeyboard)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    take_icons_off(box)
    box.open()


def take_icons_off(dialog: QDialog) -> None:
    """Leave the buttons at the end of a dialog their words alone.

    The icons are the desktop's, made for its colours and not for those of the theme.
    """
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.buttons():
            button.setIcon(QIcon())
