"""Train in a process of its own: JSON lines in, JSON lines out.

The first line in is the order: {"start", "epochs", "patience", "out", "unfinished", "counts"}. Then
come as many articles as `counts` says of each part, one a line, and, for a pipeline of another
origin, texts to go over again so that it does not forget ("replay"). Lines out are
{"epoch": …}, and at last {"learnt": …} or {"error": "a sentence"}. The process ends with its input.
"""

import json
import os
import sys
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import asdict, replace
from io import TextIOWrapper
from pathlib import Path
from threading import Thread
from typing import Any

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import plural, said
from annotator.domain.said_json import text_to_json
from annotator.domain.training import (
    Epoch,
    Learnt,
    Lessons,
    Training,
    TrainingError,
    lesson_from_json,
)
from annotator.nlp.language import language_of

Json = dict[str, Any]
NICE = 10  # so that whoever works in the window does not feel it
PARTS = ("train", "dev", "test", "replay")
FEWEST = 2  # articles that are left in one language


def main() -> None:
    with suppress(AttributeError):  # a system without it
        os.nice(NICE)
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what libraries print is told beside it
    lines = TextIOWrapper(sys.stdin.buffer, encoding="utf-8")
    order, lessons = read_order(lines)
    Thread(target=_end_with, args=(lines,), daemon=True).start()
    for answer in answers(order, lessons):
        out.write(json.dumps(answer) + "\n")
        out.flush()


def _end_with(lines: TextIOWrapper) -> None:
    """End at once when the input does: whoever began this has gone."""
    lines.read()
    os._exit(1)


def read_order(lines: Iterator[str]) -> tuple[Json, dict[str, list[Json]]]:
    """Return the order and the articles of each part."""
    order = json.loads(next(lines))
    counts = order["counts"]
    return order, {p: [json.loads(next(lines)) for _ in range(counts.get(p, 0))] for p in PARTS}


def answers(order: Json, parts: dict[str, list[Json]]) -> Iterator[Json]:
    """Yield each epoch, and at last what was learnt or why nothing was."""
    try:
        learning = _learning(order, parts)
        while True:
            try:
                epoch = next(learning)
            except StopIteration as end:
                yield {"learnt": asdict(end.value)}
                return
            yield {"epoch": asdict(epoch)}
    except AnnotatorError as error:
        yield {"error": text_to_json(str(error))}
    except OSError as error:
        yield {
            "error": text_to_json(
                said(
                    "what was learnt cannot be written to {file}: {why}",
                    file=order["out"],
                    why=error.strerror,
                )
            )
        }


def _learning(order: Json, parts: dict[str, list[Json]]) -> Generator[Epoch, None, Learnt]:
    how = Training(order["start"], order["epochs"], order["patience"])
    train, dev, test, replay = (tuple(map(lesson_from_json, parts[part])) for part in PARTS)
    language, lessons, notes = _in_one_language(Lessons(train, dev, test), order["language"])
    unfinished = Path(order["unfinished"]) if order.get("unfinished") else None
    if order["kind"] == "builtin":
        from annotator.nlp.training.builtin import teach_builtin  # noqa: PLC0415

        nlp, learnt = yield from teach_builtin(language, lessons, how, unfinished)
    else:
        from annotator.nlp.training.pipelines import teach_pipeline  # noqa: PLC0415

        texts = [record.article for record in replay]
        nlp, learnt = yield from teach_pipeline(language, lessons, how, texts)
    nlp.meta["name"], nlp.meta["version"] = order["name"], order["version"]
    nlp.meta["description"] = "Trained by annotator from the finished articles of a project."
    nlp.to_disk(order["out"])
    return replace(learnt, notes=(*notes, *learnt.notes))


def _in_one_language(lessons: Lessons, wanted: str) -> tuple[str, Lessons, tuple[str, ...]]:
    """Return the language that is learnt, what is in it, and a note on what is left out."""
    found = {r.article.id: language_of(r.article) for p in lessons.parts().values() for r in p}
    spoken = list(found.values())
    language = wanted or max(sorted(set(spoken)), key=spoken.count)
    kept = Lessons(
        *(tuple(r for r in p if found[r.article.id] == language) for p in lessons.parts().values())
    )
    others = len(found) - sum(map(len, kept.parts().values()))
    if len(kept.train) < FEWEST:
        raise TrainingError(
            said(
                "of the articles to learn from, {count} are in {language}",
                count=len(kept.train),
                language=language,
            )
        )
    if not others:
        return language, kept, ()
    note = plural(
        others,
        "{count} article is not in {language} and was left out",
        "{count} articles are not in {language} and were left out",
        language=language,
    )
    return language, kept, (note,)


if __name__ == "__main__":
    main()
