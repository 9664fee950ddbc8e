"""The process that trains: given its order and its articles, asked how far it is, ended."""

import json
import subprocess
import sys
from collections.abc import Generator, Iterable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO

from annotator.domain.plain import Json
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.said_json import text_from_json
from annotator.domain.training import Epoch, Learnt, Lessons, TrainingError, lesson_to_json
from annotator.domain.version import learnt_from_json

COMMAND = (sys.executable, "-m", "annotator.nlp.training.process")
WAIT = 0.1  # seconds until it is said again how far it is, so that who asked may cancel


def learn(
    order: Json, lessons: Lessons, replay: Sequence[Record] = ()
) -> Generator[Epoch | None, None, Learnt]:
    """Have a process carry out an order; yield each epoch, and None while there is nothing new.

    Closed early, it ends the process. Raises TrainingError with what the process says, or where it
    ended by itself.
    """
    parts = {**lessons.parts(), "replay": replay}
    with subprocess.Popen(  # noqa: S603  (our own module)
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,  # Ctrl+C is for the program, which ends it
    ) as process:
        try:
            counts = {part: len(records) for part, records in parts.items()}
            _send(process.stdin, {**order, "counts": counts}, parts.values())
            return (yield from _heard(process.stdout))
        finally:
            process.kill()
            with suppress(BrokenPipeError):  # what a process that failed did not read
                assert process.stdin is not None  # noqa: S101  (it is a pipe)
                process.stdin.close()


def _send(stdin: IO[str] | None, order: Json, parts: Iterable[Sequence[Record]]) -> None:
    assert stdin is not None  # noqa: S101  (it is a pipe)
    with suppress(BrokenPipeError):  # why the process ended is told by its last answer
        stdin.write(json.dumps(order) + "\n")
        for records in parts:
            for record in records:
                stdin.write(json.dumps(lesson_to_json(record)) + "\n")
        stdin.flush()


def _heard(stdout: IO[str] | None) -> Generator[Epoch | None, None, Learnt]:
    lines: SimpleQueue[str] = SimpleQueue()
    Thread(target=_hear, args=(stdout, lines), daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=WAIT)
        except Empty:
            yield None
            continue
        if not line:
            raise TrainingError(
                said(
                    "the process that trains ended unexpectedly; nothing was changed, and"
                    " the versions that there are go on working"
                )
            )
        answer = json.loads(line)
        if "error" in answer:
            raise TrainingError(
                said("{why}; nothing was changed", why=text_from_json(answer["error"]))
            )
        if "learnt" in answer:
            return learnt_from_json(answer["learnt"])
        yield Epoch(**answer["epoch"])


def _hear(stdout: IO[str] | None, lines: "SimpleQueue[str]") -> None:
    """Pass on what a process says, and an empty line once it has ended."""
    assert stdout is not None  # noqa: S101  (it is a pipe)
    with suppress(ValueError):  # closed meanwhile
        for line in stdout:
            lines.put(line)
    lines.put("")
