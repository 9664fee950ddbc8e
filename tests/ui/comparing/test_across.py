"""What is decided in one version is suggested in the other from the view."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain import decide
from annotator.ui.workbench import Workbench
from tests.ui.comparing.conftest import ORIGINAL, REWRITE, message, press, stretch

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_is_decided_in_one_version_is_suggested_in_the_other(
    qtbot: QtBot, bench: Workbench
) -> None:
    session = bench.desk.session
    copy = session.copy("wire")
    session.do(decide.add_span(copy, stretch(ORIGINAL, "Ben Ott"), "PERSON"))
    qtbot.waitUntil(lambda: bench.comparing.held is not None, timeout=60_000)
    press(qtbot, bench, "s")

    (ben,) = [span for span in session.copy("blog").spans if span.label == "PERSON"][:1]
    assert ben.stretch.text(REWRITE) == "Ben Ott"
    assert ben.origin == "versions@1"
    assert "2 suggestions for the rewrite" in message(bench)
    qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_Z, CONTROL)
    assert not [span for span in session.copy("blog").spans if span.label == "PERSON"]
