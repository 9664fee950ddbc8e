"""Suggesters that run in processes of their own and speak JSON lines."""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from queue import SimpleQueue
from typing import IO, Self

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.plain import (
    Json,
    quote_from_json,
    span_from_json,
    speaker_from_json,
    zone_to_json,
)
from annotator.domain.suggestion import Suggested
from annotator.workflow.suggesting import BUILTIN, Suggester

COMMAND = (sys.executable, "-m", "annotator.nlp.worker")


def suggester(name: str, jobs: int) -> Suggester:
    """Return a suggester by name, reading in this process or in several of its own."""
    if name != BUILTIN.name:
        raise SuggestError(f"there is no suggester {name}; there is: {BUILTIN.name}")
    return BUILTIN if jobs == 1 else apart(jobs)


def apart(jobs: int) -> Suggester:
    """Return the built-in suggester in that many processes."""

    def read(articles: Iterable[Article]) -> Iterator[Suggested]:
        with ExitStack() as stack:
            idle: SimpleQueue[Worker] = SimpleQueue()
            for _ in range(jobs):
                idle.put(stack.enter_context(Worker()))
            pool = stack.enter_context(ThreadPoolExecutor(jobs))
            yield from pool.map(lambda article: _read(idle, article), articles)

    return Suggester(BUILTIN.name, read)


def _read(idle: "SimpleQueue[Worker]", article: Article) -> Suggested:
    worker = idle.get()
    try:
        return worker.read(article)
    finally:
        idle.put(worker)


class Worker:
    """One process that reads one article at a time."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(  # noqa: S603  (our own module)
            COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.terminate()
        self._process.wait()
        _open(self._process.stdout).close()
        with suppress(BrokenPipeError):  # what a process that failed did not read
            _open(self._process.stdin).close()

    def read(self, article: Article) -> Suggested:
        """Return what is suggested for an article; raises SuggestError where the process failed."""
        zones = [zone_to_json(zone) for zone in article.zones]
        self._send({"id": article.id, "text": article.text, "zones": zones})
        answer = self._receive()
        while "ready" in answer:
            answer = self._receive()
        if "error" in answer:
            raise SuggestError(f"the suggester failed on article {article.id}: {answer['error']}")
        return Suggested(
            tuple(map(span_from_json, answer["entities"])),
            tuple(map(quote_from_json, answer["quotes"])),
            tuple(map(speaker_from_json, answer["speakers"])),
        )

    def _send(self, data: Json) -> None:
        stdin = _open(self._process.stdin)
        try:
            stdin.write(json.dumps(data) + "\n")
            stdin.flush()
        except BrokenPipeError as error:
            raise SuggestError("the suggester ended unexpectedly; nothing was changed") from error

    def _receive(self) -> Json:
        line = _open(self._process.stdout).readline()
        if not line:
            raise SuggestError("the suggester ended unexpectedly; nothing was changed")
        answer: Json = json.loads(line)
        return answer


def _open(stream: IO[str] | None) -> IO[str]:
    assert stream is not None  # noqa: S101  (all of them are pipes)
    return stream
