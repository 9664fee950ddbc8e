"""The command that tells what is not marked as it is elsewhere."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.errors import AnnotatorError
from annotator.domain.radar.signal import Signal, Sort
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.domain.said import number_of
from annotator.workflow.job import run
from annotator.workflow.radar.looking import radar

SHOWN = 10  # of each sort


def radar_(
    project: ProjectPath,
    *,
    annotator: Annotated[str, typer.Option(help="Whose work is looked through.")] = "",
    gold: Annotated[bool, typer.Option("--gold", help="What was adjudicated.")] = False,
    suggestions: Annotated[bool, typer.Option("--suggestions", help="What is suggested.")] = False,
    json_: AsJson = False,
) -> None:
    """Tell what is not marked as it is elsewhere: names, speakers, sentences, zones."""
    chosen = [annotator, GOLD if gold else "", SUGGESTIONS if suggestions else ""]
    owners = list(filter(None, chosen))
    if len(owners) > 1:
        raise typer.BadParameter("choose one of --annotator, --gold and --suggestions")
    with fail_clearly(), reading(project) as session:
        people = [person.name for person in session.annotators()]
        if not owners and len(people) != 1:
            raise AnnotatorError(
                "say whose work is looked through: --annotator, --gold or --suggestions"
            )
        found = run(radar(session, *(owners or people)), tell)
        plain = {"owner": (owners or people)[0], "signals": [asdict(one) for one in found]}
        report(plain, "\n".join(_lines(found)), as_json=json_)


def _lines(found: Sequence[Signal]) -> Iterator[str]:
    counts = Counter(signal.sort for signal in found)
    if not found:
        yield "Nothing is marked otherwise than elsewhere."
    for sort in Sort:
        if counts[sort]:
            yield f"{sort}: {counts[sort]:,}"
            yield from map(_line, [signal for signal in found if signal.sort is sort][:SHOWN])
            if counts[sort] > SHOWN:
                yield f"  … and {counts[sort] - SHOWN:,} more; --json lists all of it"


def _line(signal: Signal) -> str:
    where = f" ({plainly(signal.sites[0].article)})" if len(signal.sites) == 1 else ""
    places = f" ({number_of(len(signal.sites), 'place')})" if len(signal.sites) > 1 else ""
    return f"  {plainly(signal.words)}: {plainly(signal.told, 120)}{where or places}"
