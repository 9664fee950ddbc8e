"""One edit, committed: `Session.do` against an insert by the bare sqlite3 module.

Both write to the same folder with the same settings of SQLite, by turns. The second baseline
writes what any durable undo has to write as well: one row of a log.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import count, cycle, islice
from pathlib import Path

from measure import Figures, Outcome, Plan, Taken, in_ms, main, p95_in_ms, ratio, timed

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.plain import span_to_json
from annotator.domain.record import SUGGESTIONS, Copy
from annotator.domain.span import Span, State, Stretch
from annotator.store.sqlite import LOCKING, WRITING
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

ARTICLES, SPANS, WORD = 200, 40, 8
LABELS = ("GPE", "ORG", "PERSON")

TABLES = """
CREATE TABLE span (
    copy_number INTEGER NOT NULL, id VARCHAR NOT NULL, start INTEGER NOT NULL,
    stop INTEGER NOT NULL, label VARCHAR NOT NULL, state VARCHAR NOT NULL,
    origin VARCHAR NOT NULL, score FLOAT, speaker VARCHAR,
    PRIMARY KEY (copy_number, id), CHECK (start >= 0 AND start < stop)
);
CREATE TABLE log (number INTEGER PRIMARY KEY, name VARCHAR NOT NULL, changes BLOB NOT NULL);
"""
INSERT = "INSERT INTO span VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
LOG = "INSERT INTO log (name, changes) VALUES (?, ?)"

Values = tuple[object, ...]
Named = tuple[str, Edit]


@dataclass(frozen=True, slots=True)
class Series:
    """What each write took, one after the other, ours by kind of edit."""

    ours: dict[str, list[Taken]] = field(default_factory=dict)
    bare: list[Taken] = field(default_factory=list)
    logged: list[Taken] = field(default_factory=list)

    def all_ours(self) -> list[Taken]:
        return [taken for kind in self.ours.values() for taken in kind]


def measure(plan: Plan) -> Outcome:
    times = 60 if plan.quick else 900
    with (
        Session.create(plan.folder / "ours.annot", load_scheme("news"), "anna") as session,
        closing(_table(plan.folder / "bare.db")) as bare,
        closing(_table(plan.folder / "logged.db")) as logged,
    ):
        _fill(session)
        edits, spans = _edits(session), _spans()
        _write(session, bare, logged, islice(zip(edits, spans, strict=True), times // 10))
        return _outcome(
            _write(session, bare, logged, islice(zip(edits, spans, strict=True), times))
        )


def _fill(session: Session) -> None:
    """Give the project its articles; of their spans, every other one is a suggestion."""
    changes: list[Change] = []
    for number in range(ARTICLES):
        article = Article(f"a{number}", f"{number:07} " + "letters " * SPANS * 2)
        changes.append(Change(None, article, article.id))
        for place in range(SPANS):
            owner = SUGGESTIONS if place % 2 else session.annotator
            changes.append(Change(None, _span(place), article.id, owner))
    session.do(Edit("Fill", tuple(changes)))


def _span(place: int) -> Span:
    state = State.SUGGESTED if place % 2 else State.ADDED
    return Span(f"e-{place}", _stretch(place), LABELS[0], state, "builtin@2", 0.9)


def _stretch(place: int) -> Stretch:
    return Stretch(place * WORD, place * WORD + WORD - 1)


def _table(path: Path) -> sqlite3.Connection:
    """Open a file with nothing but as many spans as the project has, and a log."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in (*LOCKING, *WRITING):
        connection.execute(pragma)
    connection.executescript(TABLES)
    connection.execute("BEGIN IMMEDIATE")
    for number in range(ARTICLES):
        connection.executemany(INSERT, [_row(number, _span(place)) for place in range(SPANS)])
    connection.execute("COMMIT")
    return connection


def _row(copy: int, span: Span) -> Values:
    about = (span.label, str(span.state), span.origin, span.score, span.speaker)
    return (copy, span.id, span.start, span.end, *about)


def _log(span: Span) -> Values:
    return f"Add {span.label}", json.dumps(span_to_json(span)).encode()


def _write(
    session: Session,
    bare: sqlite3.Connection,
    logged: sqlite3.Connection,
    work: Iterator[tuple[Named, Span]],
) -> Series:
    """Write by turns: an edit of ours, a bare row, a bare row with its log."""
    series = Series()
    for (kind, edit), span in work:
        row, log = _row(span.start % ARTICLES, span), _log(span)
        series.ours.setdefault(kind, []).append(timed(partial(session.do, edit)))
        series.bare.append(timed(partial(_insert, bare, row)))
        series.logged.append(timed(partial(_insert, logged, row, log)))
    return series


def _insert(connection: sqlite3.Connection, row: Values, log: Values | None = None) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(INSERT, row)
    if log:
        connection.execute(LOG, log)
    connection.execute("COMMIT")


def _spans() -> Iterator[Span]:
    return (Span(decide.new_id("e"), _stretch(place), LABELS[0]) for place in count())


def _edits(session: Session) -> Iterator[Named]:
    """Add, relabel and accept for ever, each in the next article, on what is there by then."""
    for turn, (name, kind) in enumerate(cycle(KINDS.items())):
        yield name, kind(session.copy(f"a{turn % ARTICLES}"), turn)


def _add(copy: Copy, turn: int) -> Edit:
    return decide.add_span(copy, _stretch(SPANS + turn // ARTICLES), LABELS[0])


def _relabel(copy: Copy, turn: int) -> Edit:
    own = [span for span in copy.spans if span.state.kept]
    span = own[turn % len(own)]
    return decide.relabel(copy, span, next(label for label in LABELS if label != span.label))


def _accept(copy: Copy, turn: int) -> Edit:
    waiting = [span for span in copy.spans if span.state is State.SUGGESTED]
    return decide.accept(copy, waiting[turn % len(waiting)])


KINDS: dict[str, Callable[[Copy, int], Edit]] = {
    "add": _add,
    "relabel": _relabel,
    "accept": _accept,
}


def _outcome(series: Series) -> Outcome:
    ours = series.all_ours()
    kinds = {f"{kind}_p50_ms": in_ms(_walls(taken)) for kind, taken in series.ours.items()}
    figures = {
        "edits": len(ours),
        **_figures(ours),
        **kinds,
        "ratio_with_log": ratio(_walls(ours), _walls(series.logged)),
        "ratio_cpu": ratio((t.cpu for t in ours), (t.cpu for t in series.bare)),
    }
    logged = {f"with_log_{name}": value for name, value in _figures(series.logged).items()}
    baseline = {"name": "sqlite3 insert and commit", **_figures(series.bare), **logged}
    return Outcome(figures, baseline, ratio(_walls(ours), _walls(series.bare)))


def _walls(series: list[Taken]) -> list[float]:
    return [taken.wall for taken in series]


def _figures(series: list[Taken]) -> Figures:
    return {
        "p50_ms": in_ms(_walls(series)),
        "p95_ms": p95_in_ms(_walls(series)),
        "cpu_p50_ms": in_ms(taken.cpu for taken in series),
    }


if __name__ == "__main__":
    main("edit", measure)
