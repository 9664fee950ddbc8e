"""A real window on a project in which several speakers are named."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.speakers.page import SpeakersPage
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.workflow.speakers.conftest import cast as _cast

cast = _cast  # the project of the workflow's tests


@pytest.fixture
def bench(qtbot: QtBot, cast: Session) -> Iterator[Workbench]:
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    bench.open_session(cast)
    qtbot.waitUntil(lambda: bench.desk.article is not None)
    yield bench
    bench.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench) -> SpeakersPage:
    bench.actions_by_name["show_speakers"].trigger()
    page = bench.speakers.page
    qtbot.waitUntil(lambda: page.table.speakers.total() == 3)
    return page
