"""Whatever a command opens or tells, all of it is in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QHeaderView, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote, Role
from annotator.domain.record import SUGGESTIONS
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.project import Project
from annotator.ui.language import LANGUAGES
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.brackets import LETTERS, bracketed, in_english
from tests.ui.test_plain_text import COLUMNS, LEFT_ALONE, ROOT, opened

NAMES = {
    "1.annot – annotator",
    "builtin",
    "builtin-de",
    "gazetteer",
    "BILUO",
    "spaCy DocBin",
    "spaCy training folder",
    *(role.value for role in Role),
}
ROLE, ACROSS = Qt.ItemDataRole, Qt.Orientation.Horizontal
MOST = 20  # kinds of windows that commands open
TEXT = "“1 2 3,” 4 5. “6 7,” 8 9.\n0 1 2 3 4 5."  # nobody wrote a word here: all of these are ours


def wordless(path) -> Session:
    """Make a project in which nobody has written a word."""
    labels = Label("1", definition="2", examples=("3",)), Label("4", definition="5")
    Project.create(path, Scheme("6", labels)).close()
    session = Session.open(path, "7")
    articles = (Article("8", TEXT, title="9", story="10"), Article("11", f"{TEXT} 6", title="12"))
    suggested = {"state": State.SUGGESTED, "origin": "13@1", "score": 0.9, "reason": "14"}
    things = (
        Span("e1", Stretch(9, 10), "1", **suggested),
        Quote("q1", (Stretch(0, 8),), speaker="p1", **suggested),
    )
    changes = (
        *(Change(None, article, article.id) for article in articles),
        Change(None, Speaker("p1", "15", ("16",))),
        *(Change(None, thing, "8", SUGGESTIONS) for thing in things),
        Change(None, Span("e2", Stretch(11, 12), "4"), "8", "7"),
    )
    session.do(Edit("17", changes))
    return session


@pytest.fixture
def bench(qtbot: QtBot, tmp_path) -> Iterator[Workbench]:
    with bracketed():
        window = Window(SettingsFile(settings=Settings(theme="light")))
        qtbot.addWidget(window)
        bench = Workbench(window)
        window.show()
        bench.open_session(wordless(tmp_path / "1.annot"))
        yield bench
        window.close()


def shown(top: QWidget) -> set[str]:
    """Return what a window shows in English; what files are called is nobody's text."""
    if isinstance(top, QFileDialog):
        return {text for text in (top.windowTitle(), *top.nameFilters()) if "⟦" not in text}
    rows = {text for view in top.findChildren(QAbstractItemView) for text in cells(view)}
    return in_english(top) | {text for text in rows if LETTERS.search(text) and "⟦" not in text}


def cells(view: QAbstractItemView) -> Iterator[str]:
    """Yield what a list or table says in each cell and over each column."""
    model = view.model()
    heads = {
        head.count() for head in view.findChildren(QHeaderView) if head.orientation() == ACROSS
    }
    if model is None:
        return
    places = [(row, column) for row in range(model.rowCount(ROOT)) for column in range(COLUMNS)]
    found = [model.index(*place, ROOT) for place in places if model.hasIndex(*place, ROOT)]
    for role in (ROLE.DisplayRole, ROLE.AccessibleTextRole, ROLE.ToolTipRole):
        over = [model.headerData(n, ACROSS, role) for n in range(max(heads, default=0))]
        yield from (
            str(what or "").replace("qt>", "")
            for what in (*over, *(cell.data(role) for cell in found))
        )


@pytest.mark.timeout(200)
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of menus, offscreen
def test_every_command_and_its_dialog_speaks(bench: Workbench, qtbot: QtBot) -> None:
    found: dict[str, str] = {}  # text, by what it was found with
    dialogs: set[str] = set()

    def look(asked: str) -> None:
        """Look at what is open, and close it."""
        for top in opened(bench.window):
            dialogs.add(type(top).__name__)
            found.update((text, f"{asked}: {type(top).__name__}") for text in shown(top))
            top.reject() if isinstance(top, QDialog) else top.hide()

    timer = QTimer(bench.window)
    timer.timeout.connect(lambda: look(name))
    timer.start(50)
    for name, action in bench.actions_by_name.items():
        if name not in LEFT_ALONE and action.isEnabled():
            action.trigger()
            qtbot.wait(120)
            told = bench.window.statusBar().currentMessage()
            if LETTERS.search(told) and "⟦" not in told:
                found[told] = name
            found.update((text, name) for text in shown(bench.window) - set(found))
    timer.stop()

    names = NAMES | {*LANGUAGES.values(), *QFontDatabase.families()}
    assert {text: where for text, where in found.items() if text not in names} == {}
    assert len(dialogs) >= MOST
