"""Suggesters at work: in this process, or in others that speak JSON lines."""

import json
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import IO, Any, Self

from annotator.domain.article import Article
from annotator.domain.errors import SuggestError
from annotator.domain.plain import Json, suggested_from_json, suggester_to_json, zone_to_json
from annotator.domain.said import said
from annotator.domain.said_json import text_from_json
from annotator.domain.suggester import BUILTIN, Suggester
from annotator.domain.suggestion import Suggested
from annotator.nlp.suggesters.answers import suggested
from annotator.nlp.suggesters.loading import load
from annotator.nlp.suggesters.reading import batches, read_each

COMMAND = (sys.executable, "-m", "annotator.nlp.worker")
BATCH = 8  # articles a process reads together
Answer = Callable[[Article], Any]
AHEAD = 2  # batches for each process that wait for it


@dataclass(frozen=True, slots=True)
class Reader:
    """A suggester that can read: any number of articles in, what it suggests out, in order."""

    suggester: Suggester
    read: Callable[[Iterable[Article]], Generator[Suggested, None, None]]


def here(suggester: Suggester = BUILTIN) -> Reader:
    """Return a suggester loaded into this process once it reads."""

    def read(articles: Iterable[Article]) -> Generator[Suggested, None, None]:
        yield from read_each(load(suggester), articles, BATCH)

    return Reader(suggester, read)


def answering(suggester: Suggester, answer: Answer) -> Reader:
    """Return a function as a suggester; it answers about an article as a plug-in does of a text."""

    def read(articles: Iterable[Article]) -> Generator[Suggested, None, None]:
        yield from read_each(answers, articles, 1)

    def answers(articles: Sequence[Article]) -> Iterator[Suggested]:
        return (suggested(answer(one), len(one.text), suggester.origin) for one in articles)

    return Reader(suggester, read)


def apart(suggester: Suggester = BUILTIN, jobs: int = 1) -> Reader:
    """Return a suggester in that many processes, which last as long as it reads."""

    def read(articles: Iterable[Article]) -> Generator[Suggested, None, None]:
        with ExitStack() as stack:
            workers = [stack.enter_context(Worker(suggester)) for _ in range(jobs)]
            pool = ThreadPoolExecutor(jobs)
            stack.callback(pool.shutdown, cancel_futures=True)
            stack.callback(_stop, workers)  # first of all, so that no thread waits for an answer
            yield from _dealt(pool, workers, articles)

    return Reader(suggester, read)


def _stop(workers: "list[Worker]") -> None:
    for worker in workers:
        worker.stop()


def _dealt(
    pool: ThreadPoolExecutor, workers: "list[Worker]", articles: Iterable[Article]
) -> Iterator[Suggested]:
    """Deal the articles out, so many at a time as keep every worker busy."""
    idle: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        idle.put(worker)
    waiting: deque[Future[list[Suggested]]] = deque()
    for batch in batches(articles, BATCH):
        waiting.append(pool.submit(_read, idle, batch))
        if len(waiting) > AHEAD * len(workers):
            yield from waiting.popleft().result()
    for future in waiting:
        yield from future.result()


def _read(idle: "SimpleQueue[Worker]", batch: Sequence[Article]) -> list[Suggested]:
    worker = idle.get()
    try:
        return worker.read(batch)
    finally:
        idle.put(worker)


class Worker:
    """One process with one suggester; it takes one batch of articles at a time."""

    def __init__(self, suggester: Suggester = BUILTIN) -> None:
        self._suggester = suggester

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(  # noqa: S603  (our own module)
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,  # Ctrl+C is for the program, which ends its workers
        )
        self._send({"suggester": suggester_to_json(self._suggester)})
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()
        self._process.wait()
        _open(self._process.stdout).close()
        with suppress(BrokenPipeError):  # what a process that failed did not read
            _open(self._process.stdin).close()

    def stop(self) -> None:
        """End the process; whoever waits for an answer gets SuggestError."""
        self._process.terminate()

    def read(self, articles: Sequence[Article]) -> list[Suggested]:
        """Return what is suggested for each article.

        Raises SuggestError where the suggester cannot be loaded or its process has ended.
        """
        self._send({"articles": [_told(article) for article in articles]})
        answer = self._receive()
        while "ready" in answer:
            answer = self._receive()
        if "error" in answer:
            raise SuggestError(text_from_json(answer["error"]))
        return [suggested_from_json(new) for new in answer["suggested"]]

    def _send(self, data: Json) -> None:
        stdin = _open(self._process.stdin)
        with suppress(BrokenPipeError):  # why the process ended is told by its last answer
            stdin.write(json.dumps(data) + "\n")
            stdin.flush()

    def _receive(self) -> Json:
        line = _open(self._process.stdout).readline()
        if not line:
            raise SuggestError(
                said(
                    "the process of {suggester} ended unexpectedly; what it read until then"
                    " is kept",
                    suggester=self._suggester.name,
                )
            )
        answer: Json = json.loads(line)
        return answer


def _told(article: Article) -> Json:
    zones = [zone_to_json(zone) for zone in article.zones]
    told = {"id": article.id, "text": article.text, "zones": zones}
    return {**told, "language": article.language}


def _open(stream: IO[str] | None) -> IO[str]:
    assert stream is not None  # noqa: S101  (all of them are pipes)
    return stream
