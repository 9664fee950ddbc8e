"""Jobs report, end and stop."""

import threading

from pytestqt.qtbot import QtBot

from annotator.domain.progress import Job, Progress
from annotator.ui.jobs import Runner


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
