"""The program's own edit path, done again on a disk that loses power.

The statements are those that the program sent, traced as it edited; they are replayed with its own
pragmas on a disk that lists what is written. Then the power is cut at chance moments, and the
program opens what is left.
"""

import random
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.domain import decide
from annotator.domain.errors import ProjectError
from annotator.domain.span import Stretch
from annotator.store.sqlite import LOCKING, WRITING, raw
from annotator.workflow.repair import check
from annotator.workflow.session import Session
from tests.store.power import Disk, Event, Platter, Told

ANNOTATOR = "anna"
State = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a project was, what was done to it, and what the program held after each edit."""

    before: bytes
    events: tuple[Event, ...]
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many cuts there were, and after how many of them something was lost or damaged."""

    cuts: int
    lost: int
    damaged: int


def record(path: Path, edits: int, seed: int, writing: tuple[str, ...] = WRITING) -> Recorded:
    """Edit a closed project by chance, and list what that writes to the disk."""
    before = path.read_bytes()
    statements, states = _traced(path, edits, random.Random(seed))
    path.write_bytes(before)
    disk = Disk()
    with disk.connected(path) as connection:
        for pragma in (*LOCKING, *writing):
            connection.execute(pragma).fetchall()
        disk.events.clear()
        for statement in statements:
            if isinstance(statement, Told):
                disk.events.append(statement)
            else:
                connection.execute(statement).fetchall()
        events = tuple(disk.events)  # closing tidies up, which is another matter
    return Recorded(before, events, tuple(states))


def _traced(path: Path, edits: int, chance: random.Random) -> tuple[list[str | Told], list[State]]:
    statements: list[str | Told] = []
    with Session.open(path, ANNOTATOR) as session:
        driven = session.project.ask(raw)
        states = [_state(session)]
        for edit in range(1, edits + 1):
            driven.set_trace_callback(
                lambda sql: None if sql.startswith("--") else statements.append(sql)
            )
            _edit(session, edit, chance)
            driven.set_trace_callback(None)
            statements.append(Told(edit))
            states.append(_state(session))
    return statements, states


def _edit(session: Session, number: int, chance: random.Random) -> None:
    """Add, move or delete a span, or undo or redo something."""
    copy = session.copy("a1")
    match chance.choice(("add", "add", "add", "delete", "undo", "redo")):
        case "delete" if copy.spans:
            session.do(decide.delete(copy, chance.choice(copy.spans)))
        case "undo" if session.undo_and_redo()[0]:
            session.undo()
        case "redo" if session.undo_and_redo()[1]:
            session.redo()
        case _:
            start = chance.randrange(40)
            session.do(decide.add_span(copy, Stretch(start, start + 1 + number % 9), "ORG"))


def _state(session: Session) -> State:
    return tuple((span.id, span.start) for span in session.copy("a1").spans)


def cut_power(recorded: Recorded, folder: Path, cuts: int, seed: int) -> Outcome:
    """Cut the power at chance moments and have the program open what is left in a folder."""
    chance = random.Random(seed)
    lost = damaged = 0
    for moment in sorted(chance.randrange(len(recorded.events) + 1) for _ in range(cuts)):
        happened = recorded.events[:moment]
        path = folder / "cut.annot"
        for old in folder.glob("cut.annot*"):
            if old.is_file():
                old.unlink()
        platter = Platter.after({"test.annot": recorded.before}, happened)
        for name, data in platter.left(chance).items():
            (folder / name.replace("test", "cut")).write_bytes(data)
        told = sum(isinstance(event, Told) for event in happened)
        found = _opened(path)
        damaged += found is None
        lost += found is not None and found not in recorded.states[told : told + 2]
    return Outcome(cuts, lost, damaged)


def _opened(path: Path) -> State | None:
    """Return what the program reads from a file; None where it is damaged."""
    with suppress(ProjectError), Session.open(path, ANNOTATOR) as session:
        return None if check(session) else _state(session)
    return None
