"""Jobs report, end and stop."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.errors import FormatError
from annotator.domain.progress import Job, Progress
from annotator.ui.jobs import Latest, Runner


def count(limit: int, closed: threading.Event) -> Job[int]:
    try:
        for done in range(1, limit + 1):
            yield Progress(done, limit)
        return limit
    finally:
        closed.set()


def test_a_job_ends_with_its_result(qtbot: QtBot) -> None:
    closed = threading.Event()
    runner = Runner(count(3, closed))

    with qtbot.waitSignal(runner.progressed), qtbot.waitSignal(runner.finished) as finished:
        runner.start()

    assert closed.is_set()
    assert finished.args == [3]


def test_cancelling_closes_the_job(qtbot: QtBot) -> None:
    closed = threading.Event()
    runner = Runner(count(10**9, closed))
    with qtbot.waitSignal(runner.progressed):
        runner.start()

    with qtbot.waitSignal(runner.cancelled):
        runner.cancel()

    assert closed.is_set()


def test_an_error_is_reported(qtbot: QtBot) -> None:
    def broken() -> Job[None]:
        yield Progress(1, 2)
        raise OSError("disk full")

    runner = Runner(broken())

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start()

    assert str(failed.args[0]) == "disk full"


@pytest.fixture
def latest(qapp: QApplication) -> Iterator[Latest]:
    latest = Latest(qapp)
    yield latest
    latest.wait()


def test_of_two_jobs_only_the_later_is_told(qtbot: QtBot, latest: Latest) -> None:
    told: list[object] = []
    latest.finished.connect(told.append)
    first, second = threading.Event(), threading.Event()
    latest.start(count(10**9, first))

    with qtbot.waitSignal(latest.finished):
        latest.start(count(3, second))
    latest.wait()

    assert told == [3]
    assert first.is_set()


def test_the_steps_of_the_latest_job_are_told(qtbot: QtBot, latest: Latest) -> None:
    with qtbot.waitSignal(latest.progressed) as progressed:
        latest.start(count(10**9, threading.Event()))

    assert progressed.args[0].total == 10**9


def test_what_a_person_can_act_on_is_told_as_a_sentence(qtbot: QtBot, latest: Latest) -> None:
    def broken() -> Job[None]:
        yield Progress(1, 2)
        raise FormatError("the file is empty")

    with qtbot.waitSignal(latest.failed) as failed:
        latest.start(broken())

    assert failed.args == ["the file is empty"]


def test_a_fault_of_the_program_is_raised_whoever_waits(qtbot: QtBot, latest: Latest) -> None:
    def broken() -> Job[None]:
        yield Progress(1, 2)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        latest.start(broken())
        qtbot.waitUntil(lambda: bool(raised))

    assert raised[0][0] is ZeroDivisionError
