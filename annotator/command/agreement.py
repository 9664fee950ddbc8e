"""The command that tells how far annotators agree."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from shutil import get_terminal_size
from typing import Annotated

import typer
from rich import box
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.lent import lent
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.agreement.figure import Figure, as_told, interval
from annotator.domain.agreement.plain import agreement_to_json
from annotator.domain.agreement.plots import plots_of_all
from annotator.domain.agreement.report import Agreement
from annotator.domain.agreement.sampling import SEED
from annotator.domain.agreement.tables import (
    Cell,
    Table,
    confusions_table,
    group_table,
    labels_table,
    pairs_table,
    quotes_table,
)
from annotator.domain.agreement.terms import Terms
from annotator.domain.said import number_of
from annotator.workflow.agreeing import agree, check_report, write_report
from annotator.workflow.job import run
from annotator.workflow.plotting import write_plots

MOST = 10  # pairs of which labels and quotes are told as well
FEW = 5  # columns that have room for intervals beside the values
WIDE = (100, 24)  # where no terminal says how wide it is
REPORT = "Write a report, too: a page (.html), rows for a spreadsheet (.csv), or JSON (.json)."
WHO = "One whose work is compared: an annotator, @gold or @suggestions; else all who finished."


def agreement_(  # noqa: PLR0913  (the contract of the command line)
    context: typer.Context,
    project: ProjectPath,
    *,
    annotators: Annotated[
        list[str] | None, typer.Option("--annotator", metavar="NAME", help=WHO)
    ] = None,
    articles: Annotated[
        list[str] | None, typer.Option("--article", metavar="ID", help="Only this article.")
    ] = None,
    labels: Annotated[
        list[str] | None, typer.Option("--label", metavar="LABEL", help="Only this label.")
    ] = None,
    unfinished: Annotated[
        bool, typer.Option("--include-unfinished", help="Let work count that is only begun.")
    ] = False,
    out: Annotated[Path | None, typer.Option("--report", metavar="FILE", help=REPORT)] = None,
    plots: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Draw plots into this folder (SVG).")
    ] = None,
    png: Annotated[bool, typer.Option("--png", help="Write the plots as PNG, too.")] = False,
    seed: Annotated[int, typer.Option(help="What the draws for intervals begin with.")] = SEED,
    json_: AsJson = False,
) -> None:
    """Measure how far annotators agree, each figure with its 95 % interval."""
    terms = Terms(
        tuple(annotators or ()), tuple(articles or ()), tuple(labels or ()), unfinished, seed
    )
    if png and not plots:
        raise typer.BadParameter("--png says how to draw plots: name a folder with --plots")
    with fail_clearly(), reading(project) as session:
        if out:
            check_report(out)
        found = run(agree(session, terms), tell)
        if out:
            write_report(session, found, terms, out)
        if plots:
            paint = lent(context).paint if png else None
            write_plots(plots_of_all(found), plots, paint=paint)
        text = "" if json_ else printed(found)
        report(agreement_to_json(found), text, as_json=json_)


def printed(found: Agreement) -> str:
    """Return the figures as tables for people."""
    console = _console()
    names = ", ".join(plainly(name) for name in found.annotators)
    console.print(Text(f"{names}: {number_of(found.articles, 'article')} that two or more did"))
    console.print(Text(f"With each value its 95 % interval, of {found.draws:,} draws of articles"))
    for table in _tables(found):
        console.print(_grid(table))
    if len(found.pairs) > MOST:
        console.print(Text(f"{len(found.pairs)} pairs: name two annotators, or write a --report"))
    for reason in dict.fromkeys(_reasons(found)):
        console.print(Text(f"not defined: {reason}"))
    return _lines(console)


def grid(table: Table) -> str:
    """Return a table as lines for people."""
    console = _console()
    console.print(_grid(table))
    return _lines(console)


def _console() -> Console:
    width = get_terminal_size(WIDE).columns
    return Console(file=StringIO(), width=width, highlight=False)


def _lines(console: Console) -> str:
    assert isinstance(console.file, StringIO)  # noqa: S101  (it was made above)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines())


def _tables(found: Agreement) -> Iterator[Table]:
    yield pairs_table(found.pairs)
    yield group_table(found.group)
    for pair in found.pairs if len(found.pairs) <= MOST else ():
        yield labels_table(pair)
        yield confusions_table(pair)
        yield quotes_table(pair)


def _grid(table: Table) -> Grid:
    wide = len(table.heads) > FEW
    grid = Grid(title=Text(plainly(table.title), "bold"), title_justify="left", box=box.SIMPLE_HEAD)
    for place, head in enumerate(table.heads):
        grid.add_column(Text(plainly(head)), justify="right" if place else "left")
    for row in table.rows:
        cells = (_written(cell, wide=wide) for cell in row.cells)
        grid.add_row(Text(plainly(row.name)), *cells)
    return grid


def _written(cell: Cell, *, wide: bool) -> Text:
    """Return a cell; in a table of many columns an interval is below its value, and may break."""
    if isinstance(cell, Figure):
        beside = interval(cell).replace("–", "– ") if wide else interval(cell)
        return Text(("\n" if wide else "  ").join(filter(None, (as_told(cell), beside))))
    return Text(plainly(cell) if isinstance(cell, str) else f"{cell:,}")


def _reasons(found: Agreement) -> Iterator[str]:
    for table in _tables(found):
        for row in table.rows:
            yield from (c.reason for c in row.cells if isinstance(c, Figure) and c.value is None)
