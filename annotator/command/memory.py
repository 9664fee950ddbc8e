"""The command that tells what is remembered, and blocks and allows some of it."""

from collections.abc import Iterator, Sequence
from typing import Annotated, Any

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.memory import Entry, Hand, Remembered
from annotator.workflow.job import run
from annotator.workflow.remembering import remember, said_by_hand, say, turn
from annotator.workflow.session import Session

SHOWN = 40
ENTRY = "LABEL=TEXT"
Entries = Annotated[
    list[str] | None, typer.Option(metavar=ENTRY, help="Suggest a text under a label no more.")
]
Allowed = Annotated[
    list[str] | None, typer.Option(metavar=ENTRY, help="Suggest it everywhere, as it was not.")
]
Decided = Annotated[
    list[str] | None,
    typer.Option("--as-decided", metavar=ENTRY, help="Go by what people decided again."),
]
On = Annotated[
    bool | None, typer.Option("--on/--off", help="Remember decisions in this project, or not.")
]


def memory_(  # noqa: PLR0913  (the contract of the command line)
    project: ProjectPath,
    *,
    block: Entries = None,
    allow: Allowed = None,
    decided: Decided = None,
    on: On = None,
    json_: AsJson = False,
) -> None:
    """List what is remembered of decisions: what is suggested everywhere, and what no more."""
    hands = (
        (Hand.BLOCKED, _entries(block)),
        (Hand.ALLOWED, _entries(allow)),
        (None, _entries(decided)),
    )
    saying = any(entries for _, entries in hands) or on is not None
    with fail_clearly(), (Session.open if saying else reading)(project) as session:
        for hand, entries in hands:
            if entries:
                say(session, entries, hand)
        if on is not None:
            turn(session, on=on)
        found = run(remember(session), tell).remembered()
        told = said_by_hand(session)
        plain = {"on": told.on, "least": told.least, "entries": [_plain(one) for one in found]}
        report(plain, "\n".join(_lines(found)), as_json=json_)


def _entries(pairs: Sequence[str] | None) -> list[Entry]:
    parts = [pair.partition("=") for pair in pairs or ()]
    if not all(label.strip() and text.strip() for label, _, text in parts):
        raise typer.BadParameter("an entry is a label and a text, such as GPE=Kyiv")
    return [Entry(" ".join(text.split()), label.strip()) for label, _, text in parts]


def _plain(one: Remembered) -> dict[str, Any]:
    votes = one.votes
    return {
        "text": one.entry.text,
        "label": one.entry.label,
        "accepted": votes.kept,
        "rejected": votes.rejected,
        "precision": round(votes.precision, 3) if votes.people else None,
        "people": votes.people,
        "differ": votes.differ,
        "standing": str(one.standing),
        "by_hand": str(one.hand) if one.hand else None,
    }


def _lines(found: Sequence[Remembered]) -> Iterator[str]:
    if not found:
        yield "Nothing is remembered yet."
    for one in found[:SHOWN]:
        counts = f"kept {one.votes.kept}, rejected {one.votes.rejected}"
        hand = f", {one.hand} by hand" if one.hand else ""
        entry = f"{plainly(one.entry.label)}  {plainly(one.entry.text)}"
        yield f"{entry}: {one.standing} ({counts}{hand})"
    if len(found) > SHOWN:
        yield f"… and {len(found) - SHOWN} more; --json lists all of them"
