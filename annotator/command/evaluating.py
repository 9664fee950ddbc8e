"""The command that measures suggesters on finished articles."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from annotator.command.agreement import grid
from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.lent import lent
from annotator.command.output import fail_clearly, mention, report, tell
from annotator.command.reading import reading
from annotator.command.suggestions import trusted
from annotator.domain.agreement.pair import Pair
from annotator.domain.agreement.tables import Row, Table, confusions_table, quotes_table
from annotator.domain.evaluation import (
    MEASURES,
    Evaluation,
    confusion_plot,
    curve_plot,
    label_scores,
    labels_plot,
    to_json,
)
from annotator.domain.ledger import Note
from annotator.domain.plot import Plot
from annotator.domain.said import number_of
from annotator.domain.suggester import BUILTIN
from annotator.workflow.job import run
from annotator.workflow.plotting import write_plots, write_tables
from annotator.workflow.session import Session
from annotator.workflow.suggesters import find
from annotator.workflow.training.evaluating import evaluate
from annotator.workflow.training.using import in_use
from annotator.workflow.workers import here

SHOWN = 10  # articles in which two differ


def evaluate_(  # noqa: PLR0913  (the contract of the command line)
    context: typer.Context,
    project: ProjectPath,
    *,
    suggesters: Annotated[
        list[str] | None,
        typer.Option("--suggester", help="Who is measured; two are compared. Else who is in use."),
    ] = None,
    curve: Annotated[
        bool, typer.Option("--curve", help="Train on growing shares, for a learning curve.")
    ] = False,
    plots: Annotated[
        Path | None, typer.Option("--plots", metavar="FOLDER", help="Write plots, as SVG and CSV.")
    ] = None,
    png: Annotated[bool, typer.Option("--png", help="Write the plots as PNG, too.")] = False,
    trust: Annotated[
        bool, typer.Option("--trust", help="Load a folder, which can run code of its own.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Measure suggesters on finished articles that they have not learnt from."""
    if png and not plots:
        raise typer.BadParameter("--png says how to draw plots: name a folder with --plots")
    with fail_clearly(), reading(project) as session:
        wanted = suggesters or _usual(session)
        readers = [here(trusted(find(session, name), trust=trust)) for name in wanted]
        found = run(evaluate(session, readers, curve=curve), tell)
        if plots:
            drawn = plots_of(found)
            write_plots(drawn, plots, paint=lent(context).paint if png else None)
            write_tables(drawn, plots)
        report(to_json(found), "" if json_ else _printed(found), as_json=json_)
        mention([Note("", 0, note) for note in found.notes])


def _usual(session: Session) -> list[str]:
    return list(dict.fromkeys((BUILTIN.name, in_use(session) or BUILTIN.name)))


def plots_of(found: Evaluation) -> dict[str, Plot]:
    """Return all plots of an evaluation by the names of their files."""
    plots: dict[str, Plot] = {"f1-by-label": labels_plot(found)}
    for number, pair in enumerate(found.pairs, start=1):
        plots[f"confusion-{number}"] = confusion_plot(pair)
    if found.curve:
        plots["learning-curve"] = curve_plot(found)
    return plots


def _printed(found: Evaluation) -> str:
    lines = [f"Measured in {number_of(found.articles, 'finished article')}."]
    lines += [grid(table) for table in _tables(found)]
    if found.better():
        lines.append(f"{found.better()} does better in entities.")
    return "\n".join(lines)


def _tables(found: Evaluation) -> Iterator[Table]:
    yield _overall(found)
    for pair in found.pairs:
        yield _labels(pair)
        yield confusions_table(pair)
        yield quotes_table(pair)
    if found.apart:
        yield _apart(found)
    if found.curve:
        yield _curve(found)


def _labels(pair: Pair) -> Table:
    rows = (
        Row(s.label, (s.wanted, s.found, _percent(s.precision), _percent(s.recall)))
        for s in label_scores(pair)
    )
    return Table(
        f"{pair.b}: labels", ("Label", "Right", "Found", "Precision", "Recall"), tuple(rows)
    )


def _apart(found: Evaluation) -> Table:
    rows = (
        Row(one.title or one.article, (_percent(one.first), _percent(one.second)))
        for one in found.apart[:SHOWN]
    )
    heads = ("Article", *(pair.b for pair in found.pairs))
    return Table("Where they differ most: F1 of entities", heads, tuple(rows))


def _curve(found: Evaluation) -> Table:
    rows = (Row(str(s.articles), tuple(map(_percent, s.f1.values()))) for s in found.curve)
    heads = ("Articles", *(MEASURES.get(name, name) for name in found.curve[-1].f1))
    return Table("Learning curve: F1", heads, tuple(rows))


def _overall(found: Evaluation) -> Table:
    rows = (
        Row(pair.b, (strict.precision, strict.recall, strict.f1, pair.f1.overlap_label))
        for pair in found.pairs
        for strict in [pair.semeval.strict]
    )
    heads = ("Suggester", "Precision", "Recall", "F1", "F1, overlap")
    return Table("Entities, ends and label", heads, tuple(rows))


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f} %"
