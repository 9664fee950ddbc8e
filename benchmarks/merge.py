"""Annotators' files come back: ten of 1,000 articles with 100 spans each, a million spans.

Measured are a look at them, the merge, the same files again, and what is left of a merge that is
ended while it is being stored. Memory is the most that the whole process had.
The baseline puts the rows of the same files into the same tables with `sqlite3` alone: nothing is
checked, compared, written into a journal, or backed up.
"""

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copyfile

from exchange_articles import LABELS, records
from exchange_memory import PEAK, megabytes
from measure import Figures, Outcome, Plan, main, ratio, timed

from annotator.domain.edit import Change, Edit
from annotator.domain.merging import Merged
from annotator.store.outline import outlines
from annotator.workflow.job import run
from annotator.workflow.merging import look, merge
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

SPANS, LONGEST = 100, 9  # of a copy; code points of a span
PERSON = "INSERT INTO annotator VALUES (?, ?)"
COPY = (
    "INSERT INTO copy (number, article, owner, status, reason, seconds, revision)"
    " VALUES (?, ?, ?, 'done', '', 0, 100)"
)
SPAN = "INSERT INTO span VALUES (?, ?, ?, ?, ?, 'added', '', NULL, NULL, '')"
COPIES = "SELECT article, owner FROM theirs.copy ORDER BY number"
TAKEN = (
    "INSERT INTO span SELECT ours.number, id, start, stop, label, state, origin, score, speaker,"
    " span.reason FROM theirs.span span JOIN theirs.copy came ON copy_number = came.number"
    " JOIN main.copy ours ON ours.article = came.article AND ours.owner = came.owner"
)


def measure(plan: Plan) -> Outcome:
    files, articles = (2, 20) if plan.quick else (10, 1000)
    home = plan.folder / "lead.annot"
    lengths = _begin(home, articles)
    came = [_file(plan.folder, home, number, lengths) for number in range(files)]
    bare = plan.folder / "bare.annot"
    copyfile(home, bare)
    figures: Figures = {"files": files, "articles": articles, "spans": files * articles * SPANS}
    with Session.open(home, "lead") as session:
        figures |= _cancelled(session, came)
        figures["look_s"] = round(timed(lambda: run(look(session, came))).wall, 2)
        seconds = timed(lambda: _check(run(merge(session, came)), figures)).wall
        figures["merge_s"] = round(seconds, 2)
        figures["memory_mb"] = round(megabytes(PEAK), 1)
        figures["again_s"] = round(timed(lambda: run(merge(session, came))).wall, 2)
    stored = timed(lambda: _store(bare, came)).wall
    baseline: Figures = {"name": "the same rows by plain sqlite3", "stored_s": round(stored, 2)}
    return Outcome(figures, baseline, ratio([seconds], [stored]))


def _begin(home: Path, articles: int) -> dict[str, int]:
    """Make the lead's project, and return how long each of its articles is."""
    lengths: dict[str, int] = {}
    with Session.create(home, load_scheme("news"), "lead") as session:
        for record in records(articles):
            article = record.article
            lengths[article.id] = len(article.text)
            session.do(Edit("Import", (Change(None, article, article.id),)))
    return lengths


def _file(folder: Path, home: Path, number: int, lengths: dict[str, int]) -> Path:
    """Write the file of one annotator, as it would be after much work."""
    path = folder / f"annotator-{number}.annot"
    copyfile(home, path)
    name, chance = f"annotator {number}", random.Random(number)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(PERSON, (f"{number:016x}", name))
        for copy, (article, length) in enumerate(lengths.items(), start=1):
            connection.execute(COPY, (copy, article, name))
            starts = sorted(chance.sample(range(length - LONGEST), SPANS))
            rows = (
                (copy, f"e-{at}", start, start + chance.randint(1, LONGEST), LABELS[at % 4])
                for at, start in enumerate(starts)
            )
            connection.executemany(SPAN, rows)
    return path


def _cancelled(session: Session, came: list[Path]) -> Figures:
    """End a merge while it is being stored, and see that nothing of it is left."""
    job = merge(session, came)
    for step in job:
        if step.note == "Storing" and step.done > step.total // 2:
            break
    taken = timed(job.close).wall
    if session.project.ask(outlines) or session.annotators():
        raise RuntimeError("a merge that was ended left something behind")
    return {"cancel_s": round(taken, 3)}


def _check(done: Merged, figures: Figures) -> None:
    """Refuse to time a merge that leaves anything out."""
    if done.spans != figures["spans"]:
        raise RuntimeError(f"only {done.spans} spans came in")


def _store(bare: Path, came: list[Path]) -> None:
    for path in came:
        with closing(sqlite3.connect(bare)) as connection:
            connection.execute("ATTACH ? AS theirs", (str(path),))
            with connection:
                copies = ((None, *row) for row in connection.execute(COPIES).fetchall())
                connection.executemany(COPY, copies)
                connection.execute(TAKEN)


if __name__ == "__main__":
    main("merge", measure)
