"""The window of an adjudicator, on a project in which three annotators differ."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.record import GOLD
from annotator.store import queries
from annotator.store.project import Project
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.adjudicating.disputed import dispute
from tests.ui.conftest import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def disputed(project: Project) -> Session:
    """A session on a project in which nothing is adjudicated yet."""
    session = Session(project, "carol")
    dispute(session)
    return session


@pytest.fixture
def bench(qtbot: QtBot, disputed: Session) -> Iterator[Workbench]:
    """The window on that project, the view open, its first disagreement in hand."""
    bench = opened(qtbot, disputed)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_J, CONTROL)
    qtbot.waitUntil(lambda: bench.adjudicating.course.case is not None)
    yield bench
    bench.window.close()


def opened(qtbot: QtBot, session: Session) -> Workbench:
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    bench.open_session(session)
    window.activateWindow()
    bench.canvas.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    return bench


@pytest.fixture
def hand(qtbot: QtBot, bench: Workbench) -> Hand:
    return Hand(qtbot, bench)


def gold(bench: Workbench, article: str = "a1") -> list[tuple[int, int, str]]:
    """Read from the file what is gold, by its ends and its label or speaker."""
    copy = bench.desk.session.project.ask(queries.copy, article, GOLD)
    spans = [(span.start, span.end, span.label) for span in copy.spans]
    return spans + [(quote.start, quote.end, quote.speaker or "") for quote in copy.quotes]


def message(bench: Workbench) -> str:
    return bench.window.statusBar().currentMessage()


def rows(bench: Workbench) -> list[str]:
    """Return what the list of candidates says."""
    entries = bench.adjudicating.course.panel.candidates
    spoken = Qt.ItemDataRole.AccessibleTextRole
    return [entries.item(row).data(spoken) for row in range(entries.count())]
