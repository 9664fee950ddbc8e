"""Whatever a project says, the window shows it as it is: nothing in it is taken for rich text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS
from annotator.domain.scheme import Label, Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.project import Project
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session

NESTED = "<table><tr><td>" * 20  # takes half a minute to lay out, where it is taken for a table
EVIL = f'<img src="file:///etc/hostname"><b>{NESTED}'
ROOT = QModelIndex()
COLUMNS = 12  # no table has more
TURNED = "\u202eanA"
TEXT = f"{EVIL} “Rain,” Ana said."
# What asks for files or people, reads with spaCy, shows our own pages, or ends the program.
LEFT_ALONE = frozenset(
    "new_project open_project work_as import_files import_folder suggest_all find_zones close"
    " bring_in_files toggle_prompting open_sample show_manual".split()
)


def evil_project(path) -> Session:
    """Make a project with tags in every field that takes text."""
    labels = Label(EVIL, definition=EVIL, examples=(EVIL,)), Label("GPE", definition=EVIL)
    Project.create(path, Scheme(EVIL, labels)).close()
    session = Session.open(path, EVIL)
    about = {"title": EVIL, "source": EVIL, "url": EVIL, "date": EVIL, "byline": EVIL}
    article = Article(EVIL, TEXT, story=EVIL, meta={EVIL: EVIL}, **about)
    start = TEXT.index("“")
    speaker = Speaker("p1", EVIL, (EVIL, TURNED))
    suggested = {"state": State.SUGGESTED, "origin": EVIL, "score": 0.9, "reason": EVIL}
    span = Span("e1", Stretch(start + 8, start + 11), EVIL, **suggested)
    quote = Quote("q1", (Stretch(start, start + 7),), speaker="p1", **suggested)
    own = Span("e2", Stretch(0, 4), EVIL)
    changes = (
        Change(None, article, article.id),
        Change(None, speaker),
        *(Change(None, thing, article.id, SUGGESTIONS) for thing in (span, quote)),
        Change(None, own, article.id, EVIL),
    )
    session.do(Edit(EVIL, changes))
    return session


@pytest.fixture
def evil(qtbot: QtBot, tmp_path) -> Iterator[Workbench]:
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    bench.open_session(evil_project(tmp_path / "evil.annot"))
    yield bench
    window.close()


def rich(widget: QWidget) -> Iterator[str]:
    """Yield what of a widget Qt would take for rich text that it has from a project."""
    if isinstance(widget, QTextEdit):
        yield f"{widget} takes rich text"
    plain = Qt.TextFormat.PlainText
    if isinstance(widget, QLabel | QMessageBox) and widget.textFormat() != plain:
        yield from (widget.text() for _ in [0] if "<" in widget.text())
    tips = [widget.toolTip(), widget.statusTip()]
    if not isinstance(widget, QMenu) or widget.toolTipsVisible():
        tips += [action.toolTip() for action in widget.actions()]
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        places = [(row, column) for row in range(model.rowCount(ROOT)) for column in range(COLUMNS)]
        cells = [model.index(*place, ROOT) for place in places if model.hasIndex(*place, ROOT)]
        tips += [cell.data(Qt.ItemDataRole.ToolTipRole) or "" for cell in cells]
    yield from (tip for tip in tips if "<table" in tip or "<img" in tip or "<b>" in tip)


def opened(window: Window) -> list[QWidget]:
    """Return what has been opened from a window; what other tests left behind is none of it."""
    own = {widget for widget in window.findChildren(QWidget) if widget.isWindow()}
    own |= {QApplication.activeModalWidget(), QApplication.activePopupWidget()}
    return [widget for widget in own if widget and widget.isVisible()]


def found_now(window: Window) -> list[str]:
    widgets = [
        widget for top in (window, *opened(window)) for widget in (top, *top.findChildren(QWidget))
    ]
    return [
        f"{type(widget.parent()).__name__} › {type(widget).__name__}: {what[:80]}"
        for widget in widgets
        for what in rich(widget)
    ]


@pytest.mark.timeout(25)  # one table of these would take longer
def test_the_window_shows_tags_as_they_are(evil: Workbench) -> None:
    evil.window.grab()

    assert found_now(evil.window) == []


@pytest.mark.timeout(200)
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of menus, offscreen
def test_every_command_and_its_dialog_shows_tags_as_they_are(evil: Workbench, qtbot: QtBot) -> None:
    found: list[str] = []
    dialogs: set[str] = set()

    def look() -> None:
        """Look at what is open, and close it."""
        for top in opened(evil.window):
            top.grab()
            found.extend(found_now(evil.window))
            dialogs.add(type(top).__name__)
            top.reject() if isinstance(top, QDialog) else top.hide()

    timer = QTimer(evil.window)
    timer.timeout.connect(look)
    timer.start(50)
    for name, action in evil.actions_by_name.items():
        if name not in LEFT_ALONE and action.isEnabled():
            action.trigger()
            qtbot.wait(120)
            found.extend(found_now(evil.window))
    timer.stop()

    assert sorted(set(found)) == []
    assert len(dialogs) >= 6
