"""The command that looks a project over and repairs it."""

from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, report, tell
from annotator.command.reading import reading
from annotator.domain.errors import AnnotatorError
from annotator.domain.said import number_of
from annotator.workflow.job import run
from annotator.workflow.repair import Repair, examine, repair


def check_(
    project: ProjectPath,
    *,
    mend: Annotated[bool, typer.Option("--repair", help="Mend what can be mended.")] = False,
    accept: Annotated[
        bool, typer.Option("--accept-texts", help="Repair: take altered texts as they are.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Look for what does not hold together, in a damaged file too."""
    with fail_clearly():
        repaired = _mended(project, accept=accept) if mend else None
        problems = examine(project, partial(reading, inspecting=True))
        lines = [problem.sentence() for problem in problems] or [f"{project} is in order."]
        plain: dict[str, object] = {
            "problems": [{"sentence": p.sentence(), **asdict(p)} for p in problems]
        }
        if repaired:
            plain["repair"] = _plain(repaired)
        report(plain, "\n".join(lines), as_json=json_)
        if problems:
            many = number_of(len(problems), "problem")
            raise AnnotatorError(f"{project} is not in order: {many}")


def _mended(project: Path, *, accept: bool) -> Repair:
    done = run(repair(project, accept=accept), tell)
    for line in done.done:
        typer.echo(f"repaired: {line}", err=True)
    typer.echo(f"The project as it was: {done.kept}", err=True)
    if done.aside:
        typer.echo(f"What was set aside: {done.aside}", err=True)
    return done


def _plain(done: Repair) -> dict[str, object]:
    aside = str(done.aside) if done.aside else None
    return {"done": done.done, "kept": str(done.kept), "aside": aside}
