"""What is decided in one version is suggested in the other from the view."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain import decide
from annotator.domain.span import Span
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
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

    assert {span.stretch.text(REWRITE) for span in proposed(session)} == {"Ben Ott"}
    assert "for the rewrite" in message(bench)
    qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_Z, CONTROL)
    assert proposed(session) == []


def proposed(session: Session) -> list[Span]:
    """Return what the other version proposes in the rewrite, whoever else does."""
    return [span for span in session.copy("blog").spans if "versions@1" in span.origin]
