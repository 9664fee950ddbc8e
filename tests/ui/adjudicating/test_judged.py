"""Verdicts on which people differ are decided with the same keys; there is nothing to edit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.adjudication.case import Conflict
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.verdict import Flag, Verdict
from annotator.domain.edit import Change, Edit
from annotator.domain.record import GOLD, Standing, Status
from annotator.store import queries
from annotator.store.project import Project
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.adjudicating.conftest import CONTROL, message, opened, rows
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import Hand
from tests.workflow.judging import ALTERED, with_story

pytestmark = pytest.mark.qt_log_ignore("does not support")
SAID = {
    "anna": ALTERED,
    "ben": replace(ALTERED, ruling=Verdict.UNQUOTED, flags=()),
    "cyd": replace(ALTERED, flags=(Flag.SPEAKER, Flag.NUMBER)),
}


@pytest.fixture
def disputed(project: Project) -> Session:
    """A session on a project in which three differ about what became of a quote."""
    with_story(project)
    changes = [Change(None, one, "r", who) for who, one in SAID.items()]
    changes += [Change(Standing(), Standing(Status.DONE), "r", who) for who in SAID]
    session = Session(project, "carol")
    session.do(Edit("Work", tuple(changes)), own=False)
    return session


@pytest.fixture
def bench(qtbot: QtBot, disputed: Session) -> Workbench:
    bench = opened(qtbot, disputed)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_J, CONTROL)
    qtbot.waitUntil(lambda: bench.adjudicating.course.case is not None)
    return bench


@pytest.fixture
def hand(qtbot: QtBot, bench: Workbench) -> Hand:
    return Hand(qtbot, bench)


def gold(bench: Workbench) -> tuple[Judgement, ...]:
    return bench.desk.session.project.ask(queries.copy, "r", GOLD).judgements


def test_what_people_said_is_listed_in_words(bench: Workbench) -> None:
    assert bench.adjudicating.course.case.conflict is Conflict.VERDICT
    assert [row.split(",")[0] for row in rows(bench)[:3]] == [
        "1  altered",
        "2  altered",
        "3  unquoted",
    ]
    assert "another number" in rows(bench)[0]


def test_a_number_takes_a_verdict(bench: Workbench, hand: Hand) -> None:
    hand.type("3")

    assert [one.ruling for one in gold(bench)] == [Verdict.UNQUOTED]


@pytest.mark.parametrize(("key", "told"), [("b", "one verdict"), ("e", "no mark of the text")])
def test_neither_all_of_them_nor_an_edited_one_is_taken(
    bench: Workbench, hand: Hand, key: str, told: str
) -> None:
    hand.type(key)

    assert told in message(bench)
    assert gold(bench) == ()
    assert bench.adjudicating.course.case is not None


def test_verdicts_are_said_in_the_language_of_the_window(qtbot: QtBot, disputed: Session) -> None:
    with bracketed():
        bench = opened(qtbot, disputed)
        qtbot.keyClick(bench.canvas, Qt.Key.Key_J, CONTROL)
        course = bench.adjudicating.course
        qtbot.waitUntil(lambda: course.case is not None)

        assert course.queue.labels.itemText(1) == "⟦altered⟧ / ⟦unquoted⟧  ·  1"
        assert course.queue.model.line(course.case).what.endswith(": ⟦altered⟧ / ⟦unquoted⟧")
        assert "⟦unquoted⟧" in rows(bench)[2]
        assert in_english(course.queue) | in_english(course.panel) <= {
            *SAID,
            course.panel.words.text(),
        }
