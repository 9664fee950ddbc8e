"""The command that tells what suggestions do, and plans the blind share."""

from collections.abc import Iterator
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.agreement.figure import Figure, as_told, interval
from annotator.domain.effect.plain import counts_table, effect_table, effect_to_json
from annotator.domain.effect.report import Effect
from annotator.workflow.effect import measure_effect, plan_blind
from annotator.workflow.job import run
from annotator.workflow.session import Session

PLANNED = "Plan how much is done without suggestions, in per cent; 5 is usual, 0 ends it."
EACH = "Plan whether figures are given for each annotator."


def effect_(
    project: ProjectPath,
    *,
    share: Annotated[float | None, typer.Option(metavar="PERCENT", help=PLANNED)] = None,
    each: Annotated[bool | None, typer.Option("--people/--no-people", help=EACH)] = None,
    json_: AsJson = False,
) -> None:
    """Measure what suggestions do, against the blind share that is done without them."""
    planning = share is not None or each is not None
    with fail_clearly(), (Session.open if planning else reading)(project) as session:
        if planning:
            plan = session.plan()
            percent = 100 * plan.share if share is None else share
            plan_blind(session, percent / 100, each=plan.each if each is None else each)
        found = run(measure_effect(session), tell)
        report(effect_to_json(found), "\n".join(_lines(found)), as_json=json_)


def _lines(found: Effect) -> Iterator[str]:
    yield f"Blind share: {100 * found.share:g} %"
    for table in (counts_table(found), effect_table(found)):
        wide = max(len(row.name) for row in table.rows)
        for place, name in enumerate(table.heads[1:]):
            yield f"{table.title}: {plainly(name)}"
            for row in table.rows:
                cell = row.cells[place]
                told = _told(cell) if isinstance(cell, Figure) else f"{cell:>7}"
                yield f"  {row.name:{wide}}  {told}"


def _told(figure: Figure) -> str:
    if figure.value is None:
        return figure.reason
    return f"{as_told(figure)}  {interval(figure)}  n = {figure.n}"
