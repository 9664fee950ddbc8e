"""From the first start to the first exported data set: what a new user does, step by step.

The real window is led through it as by somebody who has set nothing and knows nothing but what it
shows. A step is one thing that a person does: a key, a click, or a text that is typed and ended
with Enter. The least that anybody has to do is said beside it: start the program, name the
project, name the articles, say of each that it is right, and name what is to be written.
"""

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from measure import Outcome, Plan, main
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from annotator.domain.record import Status
from annotator.nlp.docbin_reader import read_docbin
from annotator.ui.app import Shown
from annotator.ui.settings import Settings, SettingsFile

TEXTS = (
    "Rain fell on Oslo on Monday.",
    "“We will rebuild it,” Maria Petrovic told reporters in Kyiv.",
    "Acme Corp. paid $3 million for a mill in Norway.",
)
LEAST = 3 + len(TEXTS) + 1
PATIENCE = 120  # seconds
Seen = TypeVar("Seen")


class NewUser:
    """Does one thing after the other in the window, and counts."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self.steps = ["start the program"]

    @property
    def bench(self) -> Any:
        return self._shown.bench

    def sees(self, what: Callable[[], Seen]) -> Seen:
        """Wait until something is there to see."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            QApplication.processEvents()
            if seen := what():
                return seen
            time.sleep(0.01)
        message = self.bench.window.statusBar().currentMessage()
        raise RuntimeError(f"after “{self.steps[-1]}”: {message}")

    def press(self, keys: str, to: QWidget, what: str) -> None:
        self.steps.append(what)
        combination = QKeySequence(keys)[0]
        QTest.keyClick(to, combination.key(), combination.keyboardModifiers())

    def command(self, name: str, what: str) -> None:
        """Press the key that the menu shows beside a command."""
        self.bench.window.activateWindow()  # as a window manager does where a dialog has closed
        keys = self.bench.actions_by_name[name].shortcut().toString()
        self.press(keys, self.sees(QApplication.focusWidget), what)

    def click(self, button: QPushButton, what: str) -> None:
        self.steps.append(what)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def will_name(self, path: Path, what: str) -> None:
        """Type a path into the dialog of files that the next step opens."""
        QTimer.singleShot(0, lambda: self._name(path, what))

    def _name(self, path: Path, what: str) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(10, lambda: self._name(path, what))
            return
        self.steps.append(what)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setText(str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)


def measure(plan: Plan) -> Outcome:
    app = QApplication.instance() or QApplication(["first_export", "-style", "Fusion"])
    shown = Shown(SettingsFile(settings=Settings()))
    shown.open(None, "")
    user, out = NewUser(shown), plan.folder / "train.spacy"
    begin(user, plan.folder / "mine.annot", articles(plan.folder / "articles"))
    label(user)
    export(user, out)
    if sum(1 for _ in read_docbin(out)) < len(TEXTS):
        raise RuntimeError("not every article was exported")
    shown.window.close()
    app.processEvents()
    figures = {what: number for number, what in enumerate(user.steps, start=1)}
    figures |= {"steps": len(user.steps), "articles": len(TEXTS)}
    baseline = {"name": "the least that anybody has to say", "steps": LEAST}
    return Outcome(figures, baseline, round(len(user.steps) / LEAST, 2))


def articles(folder: Path) -> Path:
    folder.mkdir()
    for number, text in enumerate(TEXTS):
        (folder / f"{number}.txt").write_text(f"{text}\n", "utf-8")
    return folder


def begin(user: NewUser, project: Path, folder: Path) -> None:
    """Make a project of a folder of articles."""
    welcome = user.sees(lambda: user.bench and user.bench.welcome.page)
    user.click(welcome.buttons["new_project"], "choose New project")
    dialog = user.sees(lambda: user.bench.welcome.dialog)
    dialog.place.setText(str(project))
    user.steps.append("type the name of the project")
    user.will_name(folder, "name the folder of articles")
    user.click(button_of(dialog, "folder"), "choose Add a folder")
    user.click(dialog.making, "choose Make the project")
    arriving = user.sees(lambda: user.bench.importer.dialog)
    user.sees(arriving.go.isEnabled)
    user.press("Return", arriving.go, "choose Import")


def label(user: NewUser) -> None:
    """Look at every article, whose suggestions come by themselves, and find it right."""
    for number in range(1, len(TEXTS) + 1):
        user.sees(lambda: user.bench.desk and user.bench.desk.article and has_been_read(user))
        user.command("approve", f"find article {number} right")
        user.sees(partial(are_done, user, number))


def export(user: NewUser, out: Path) -> None:
    """Write what was done as training data."""
    user.command("export_files", "choose Export")
    dialog = user.sees(lambda: user.bench.exporter.dialog)
    dialog.format.setCurrentIndex(dialog.format.findData("spacy"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    user.steps.append("choose spaCy DocBin")
    user.sees(dialog.write.isEnabled)
    user.will_name(out, "name the file to write")
    user.press("Return", dialog.write, "choose Export in the dialog")
    user.sees(lambda: out.exists() and not user.bench.files.busy)


def has_been_read(user: NewUser) -> bool:
    """Whether the article on the desk shows its suggestions."""
    return bool(user.bench.desk.open_items())


def are_done(user: NewUser, articles: int) -> bool:
    headings = user.bench.desk.session.headings()
    return sum(heading.status is Status.DONE for heading in headings) == articles


def button_of(dialog: QWidget, text: str) -> QPushButton:
    """Return the button of a dialog on which a text stands."""
    buttons = dialog.findChildren(QPushButton)
    return next(b for b in buttons if text in b.text().replace("&", ""))


if __name__ == "__main__":
    main("first_export", measure)
