"""The command that decides by rules, and tells what is left to decide by hand."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, report, tell
from annotator.command.reading import reading
from annotator.domain.adjudication.rules import rule
from annotator.domain.said import number_of
from annotator.domain.wording import shortened
from annotator.workflow.dockets import excuse
from annotator.workflow.job import run
from annotator.workflow.reporting import (
    report_writer,
    write_corrections,
    write_disagreements,
    write_log,
    write_votes,
)
from annotator.workflow.ruling import Ruled, automatic, outstanding
from annotator.workflow.session import Session

RULES = "Decide by a rule: unanimous, majority, union, 'votes 2', 'trusted NAME'."
REPORT = "Write the disagreements, .html, .csv or .json."
CORRECTED = "Write for each annotator what is gold and was marked otherwise."
EXCUSED = "Wait for NAME no longer, and for all who are not named here; for everyone if empty."
LONGEST = 40
NOTHING = "nothing"


def adjudicate_(  # noqa: PLR0913  (the contract of the command line)
    project: ProjectPath,
    *,
    auto: Annotated[str, typer.Option("--auto", metavar="RULE", help=RULES)] = "",
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who lets the rule decide.")] = "",
    disagreements: Annotated[
        Path | None, typer.Option("--report", metavar="FILE", help=REPORT)
    ] = None,
    votes: Annotated[
        Path | None, typer.Option("--votes", metavar="FILE", help="Write all votes, JSON Lines.")
    ] = None,
    log: Annotated[
        Path | None, typer.Option("--log", metavar="FILE", help="Write all decisions, JSON Lines.")
    ] = None,
    corrected: Annotated[
        Path | None, typer.Option("--corrections", metavar="FOLDER", help=CORRECTED)
    ] = None,
    excused: Annotated[
        list[str] | None, typer.Option("--excuse", metavar="NAME", help=EXCUSED)
    ] = None,
    json_: AsJson = False,
) -> None:
    """Decide by a rule what it can decide, tell what is left, and write what was decided."""
    deciding = auto or excused
    with fail_clearly(), Session.open(project, by) if deciding else reading(project) as session:
        if disagreements:
            report_writer(disagreements)
        if excused:
            excuse(session, excused)
        done = run(automatic(session, rule(auto)) if auto else outstanding(session), tell)
        for path, write in (
            (disagreements, write_disagreements),
            (votes, write_votes),
            (log, write_log),
            (corrected, write_corrections),
        ):
            if path:
                run(write(session, path), tell)
        report(done, "\n".join(told(done)), as_json=json_)


def told(done: Ruled) -> Iterator[str]:
    """Yield the lines that tell what a rule did and what is left."""
    for name, decided in done.decided.items():
        yield f"Decided by the rule {name}: {_counts(decided)}."
    if done.rule and not done.decided:
        yield f"The rule {done.rule} decided nothing that was not decided before."
    if done.alone:
        yield f"{number_of(done.alone, 'decision')} of these rest on one annotator alone."
    if done.reopened:
        yield f"Open again, as an earlier rule had decided them: {done.reopened:,}."
    yield f"Left to decide: {_counts(done.left)}."
    if done.awaited:
        yield f"Awaited: {', '.join(_owed(name, n) for name, n in sorted(done.awaited.items()))}."
    articles = ", ".join(f"{n:,} {phase}" for phase, n in sorted(done.articles.items()))
    yield f"Articles: {articles or NOTHING}."


def _owed(name: str, articles: int) -> str:
    return f"{number_of(articles, 'article')} of {shortened(name, LONGEST)}"


def _counts(of: Mapping[str, int]) -> str:
    counts = ", ".join(f"{n:,} {name.replace('_', ' ')}" for name, n in sorted(of.items()))
    return f"{sum(of.values()):,} ({counts})" if of else NOTHING
