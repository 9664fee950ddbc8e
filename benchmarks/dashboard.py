"""The dashboard of a project that three annotators work on, against reading its spans with sqlite3.

Each article has two copies with 30 entities and 4 quotes, and ten steps of each of its people in
the journal, over half a year.
"""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from measure import Outcome, Plan, main, ratio, timed

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.progress import Job
from annotator.domain.quote import Quote
from annotator.domain.record import Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.store.journal import encode
from annotator.store.project import Project
from annotator.workflow.dashboard import read_dashboard
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

PEOPLE = ("ann", "ben", "cyd")
LABELS = ("PERSON", "GPE", "ORG", "DATE", "NORP")
SPANS, QUOTES, STEPS, SPEAKERS = 30, 4, 10, 40
MISSED = 0.1
START, DAYS = datetime(2026, 5, 25, 7, tzinfo=UTC), 182
TODAY = (START + timedelta(DAYS)).date()
DONE = Change(Standing(Status.DRAFT), Standing(Status.DONE))
ROW = "INSERT INTO edit (by, name, standing, at, changes) VALUES (?, ?, 'done', ?, ?)"
TOGETHER = 500  # articles that come in one edit


def measure(plan: Plan) -> Outcome:
    count = 60 if plan.quick else 10_000
    path = plan.folder / "dashboard.annot"
    build(path, count)
    with Session.open(path, "ann") as session:
        halts: list[float] = []
        whole = timed(lambda: halts.extend(_halts(read_dashboard(session, TODAY))))
        again = timed(lambda: list(_halts(read_dashboard(session, TODAY))))
    bare = timed(lambda: _bare(path))
    figures = {
        "articles": count,
        "dashboard_s": round(whole.wall, 3),
        "dashboard_cpu_s": round(whole.cpu, 3),
        "again_s": round(again.wall, 3),
        "longest_step_ms": round(1000 * max(halts), 1),
    }
    baseline = {"name": "spans by label and state, sqlite3", "bare_s": round(bare.wall, 4)}
    return Outcome(figures, baseline, ratio([whole.wall], [bare.wall]))


def _halts(job: Job[object]) -> Iterator[float]:
    """Yield how long each step of a job took."""
    going: list[object] = [job]
    while going[-1]:
        yield timed(lambda: going.append(next(job, None))).wall


def _bare(path: Path) -> None:
    with closing(sqlite3.connect(path)) as bare:
        bare.execute("SELECT label, state, count(*) FROM span GROUP BY 1, 2").fetchall()


def build(path: Path, count: int) -> None:
    """Make a project with so many articles, and a journal as if it had been worked on."""
    chance = random.Random(count)
    Project.create(path, load_scheme("news")).close()
    speakers = [Speaker(f"p{n}", f"Speaker {n}") for n in range(SPEAKERS)]
    with Session.open(path, "") as session:
        session.do(Edit("Import", tuple(Change(None, speaker) for speaker in speakers)))
        for start in range(0, count, TOGETHER):
            numbers = range(start, min(count, start + TOGETHER))
            changes = [change for number in numbers for change in _article(number, chance)]
            session.do(Edit("Import", tuple(changes)))
    with closing(sqlite3.connect(path)) as bare, bare:
        bare.executemany(ROW, sorted(_journal(count, chance), key=lambda row: row[2]))


def whose(number: int) -> tuple[str, str]:
    """Return the two who work on an article."""
    return PEOPLE[number % 3], PEOPLE[(number + 1) % 3]


def _article(number: int, chance: random.Random) -> Iterator[Change]:
    name, text = f"a{number}", f"Article {number} " + "words " * 2 * SPANS
    yield Change(None, Article(name, text, title=f"Article {number}"), name)
    for owner in whose(number):
        for place in range(SPANS):
            if chance.random() > MISSED:
                yield Change(None, _span(place, chance), name, owner)
        for place in range(QUOTES):
            speaker = f"p{min(SPEAKERS - 1, int(chance.expovariate(0.15)))}"
            stretch = Stretch(place * 20, place * 20 + 15)
            yield Change(None, Quote(f"q{place}", (stretch,), speaker=speaker), name, owner)
        yield Change(Standing(), Standing(Status.DONE), name, owner)


def _span(place: int, chance: random.Random) -> Span:
    state = chance.choices((State.ACCEPTED, State.CHANGED, State.ADDED), (8, 1, 1))[0]
    label = LABELS[place % 5] if chance.random() > MISSED else chance.choice(LABELS)
    return Span(f"e{place}", Stretch(place * 12, place * 12 + 5), label, state)


def _journal(count: int, chance: random.Random) -> Iterator[tuple[str, str, str, bytes]]:
    """Yield the steps that would have led to the copies, at the pace of half a year."""
    nothing = encode(())
    for number in range(count):
        begun = START + timedelta(days=DAYS * number / count)
        for owner in whose(number):
            at = begun
            for _ in range(STEPS - 1):
                at += timedelta(seconds=chance.expovariate(0.2))
                yield owner, "Accept", _stored(at), nothing
            at += timedelta(seconds=5)
            done = Change(DONE.before, DONE.after, f"a{number}", owner)
            yield owner, "Mark as done", _stored(at), encode((done,))


def _stored(at: datetime) -> str:
    return at.replace(tzinfo=None).isoformat(" ", timespec="microseconds")


if __name__ == "__main__":
    main("dashboard", measure)
