"""One key for each decision on a comparison: stored first, then shown, and on to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from annotator.domain.comparing.judgement import Answer, Judgement
from annotator.domain.comparing.verdict import Flag, Hint, Verdict
from annotator.store.project import Project
from annotator.ui.comparing.pair_keys import DIGITS
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.comparing.conftest import (
    ALTERED,
    REWRITE,
    VERBATIM,
    compared,
    message,
    opened,
    press,
    rows,
    stretch,
    told,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
HINT, DROPPED = 0, 4


def on_disk(bench: Workbench) -> dict[str, Judgement]:
    """Read from the file what the annotator says, by the words it is said of."""
    session = bench.desk.session
    copy = Session(session.project, session.annotator).copy("blog")
    return {one.contents[0].text(REWRITE): one for one in copy.judgements}


def go_to(bench: Workbench, row: int) -> None:
    bench.comparing.list.view.setCurrentRow(row)


def chosen(bench: Workbench) -> int:
    return bench.comparing.list.view.currentRow()


@pytest.mark.parametrize("key", DIGITS)
def test_a_digit_says_what_became_of_a_quote(qtbot: QtBot, bench: Workbench, key: str) -> None:
    go_to(bench, ALTERED)
    press(qtbot, bench, key)
    said = on_disk(bench)['"The bridge is closed for five days,"']

    assert (said.original, said.ruling, said.proposed) == ("wire", DIGITS[key], Verdict.ALTERED)
    assert f"{DIGITS[key]}" in rows(bench)[ALTERED]
    assert "?" not in rows(bench)[ALTERED]
    assert chosen(bench) == ALTERED + 1


def test_enter_confirms_what_was_found_and_goes_on_to_what_is_open(
    qtbot: QtBot, bench: Workbench
) -> None:
    for _ in range(4):
        qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_Return)

    assert [one.ruling for one in on_disk(bench).values()] == [
        Answer.CONFIRMED,
        Verdict.VERBATIM,
        Verdict.ALTERED,
        Verdict.UNSUPPORTED,
    ]
    assert "all decided" in bench.comparing.list.left.text()
    assert "All of this comparison is decided" in message(bench)


def test_backspace_rejects_a_hint(qtbot: QtBot, bench: Workbench) -> None:
    go_to(bench, HINT)
    qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_Backspace)

    said = on_disk(bench)["Odesa"]
    assert (said.ruling, said.hint) == (Answer.REJECTED, Hint.UNSUPPORTED)
    assert "rejected" in rows(bench)[HINT]
    assert chosen(bench) == HINT + 1


def test_backspace_takes_a_verdict_back(qtbot: QtBot, bench: Workbench) -> None:
    go_to(bench, VERBATIM)
    press(qtbot, bench, "4")
    go_to(bench, VERBATIM)
    qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_Backspace)

    assert on_disk(bench) == {}
    assert "verbatim?" in rows(bench)[VERBATIM]
    qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_Backspace)
    assert "Nothing has been said of it yet" in message(bench)


def test_undo_takes_back_what_was_said_and_has_it_in_hand_again(
    qtbot: QtBot, bench: Workbench
) -> None:
    go_to(bench, ALTERED)
    press(qtbot, bench, "6")
    qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_Z, CONTROL)

    assert on_disk(bench) == {}
    assert chosen(bench) == ALTERED
    assert "altered?" in rows(bench)[ALTERED]
    qtbot.keyClick(bench.comparing.pages.rewrite, Qt.Key.Key_Y, CONTROL)
    assert len(on_disk(bench)) == 1
    press(qtbot, bench, "z")
    assert on_disk(bench) == {}


def test_what_a_person_says_instead_is_told_beside_what_was_found(
    qtbot: QtBot, bench: Workbench
) -> None:
    go_to(bench, ALTERED)
    press(qtbot, bench, "1")
    go_to(bench, ALTERED)

    assert bench.comparing.panel.what.text() == "3: verbatim · the program said altered"
    assert on_disk(bench)['"The bridge is closed for five days,"'].flags == ()


def test_a_quote_that_stays_altered_keeps_its_flags(qtbot: QtBot, bench: Workbench) -> None:
    go_to(bench, ALTERED)
    press(qtbot, bench, "3")

    said = on_disk(bench)['"The bridge is closed for five days,"']
    assert said.flags == said.proposed_flags == (Flag.NUMBER,)


def test_a_hint_has_no_verdict_and_what_was_dropped_nothing_to_decide(
    qtbot: QtBot, bench: Workbench
) -> None:
    go_to(bench, HINT)
    press(qtbot, bench, "3")
    assert "This is a hint" in message(bench)
    go_to(bench, DROPPED)
    press(qtbot, bench, "3")
    assert "dropped has no verdict" in message(bench)
    assert on_disk(bench) == {}


def test_what_others_say_is_not_touched(qtbot: QtBot, bench: Workbench) -> None:
    session = bench.desk.session
    press(qtbot, bench, "n1")

    assert Session(session.project, "ben").copy("blog").judgements == ()


def test_what_was_said_is_there_when_the_view_is_opened_again(
    qtbot: QtBot, bench: Workbench
) -> None:
    go_to(bench, VERBATIM)
    press(qtbot, bench, "2")
    bench.comparing.end()
    compared(qtbot, bench, "blog")

    assert "punctuation" in rows(bench)[VERBATIM]
    assert "?" not in rows(bench)[VERBATIM]


def test_a_button_does_what_its_key_does(qtbot: QtBot, bench: Workbench) -> None:
    panel = bench.comparing.panel
    go_to(bench, VERBATIM)
    names = {button.accessibleName(): button for button in panel.findChildren(QToolButton)}
    qtbot.mouseClick(names["Spliced"], Qt.MouseButton.LeftButton)

    assert [one.ruling for one in on_disk(bench).values()] == [Verdict.SPLICED]


def test_what_cannot_be_stored_is_told_and_not_shown(qtbot: QtBot, project: Project) -> None:
    told(Session(project, "anna"))
    project.close()
    session = Session.read(project.path, "anna")
    bench = compared(qtbot, opened(qtbot, session), "blog")
    go_to(bench, VERBATIM)
    press(qtbot, bench, "2")

    assert "verbatim?" in rows(bench)[VERBATIM]
    assert chosen(bench) == VERBATIM
    bench.window.close()


def test_the_words_stand_where_they_are_said(bench: Workbench) -> None:
    bands = {band.number: band for band in bench.comparing.pages.bands.bands}

    assert bands[3].rewrite == stretch(REWRITE, '"The bridge is closed for five days,"')


def test_a_flag_that_does_not_hold_is_taken_off_and_another_put_on(
    qtbot: QtBot, bench: Workbench
) -> None:
    go_to(bench, ALTERED)
    press(qtbot, bench, "m")
    said = on_disk(bench)['"The bridge is closed for five days,"']
    assert (said.ruling, said.flags) == (Verdict.ALTERED, ())
    assert chosen(bench) == ALTERED

    press(qtbot, bench, "tw")
    assert "said by somebody else · another tense" in bench.comparing.panel.what.text()
    press(qtbot, bench, "m")
    said = on_disk(bench)['"The bridge is closed for five days,"']
    assert set(said.flags) == {Flag.NUMBER, Flag.TENSE, Flag.SPEAKER}
    go_to(bench, HINT)
    press(qtbot, bench, "l")
    assert "Only quotes" in message(bench)
