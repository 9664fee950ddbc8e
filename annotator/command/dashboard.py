"""The command that tells how a project goes."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.lent import lent
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.dashboard.plots import plots_of
from annotator.domain.dashboard.telling import dashboard_to_json, told
from annotator.domain.plot_look import LOOKS
from annotator.domain.said import number_of
from annotator.workflow.dashboard import read_dashboard
from annotator.workflow.job import run
from annotator.workflow.plotting import write_plots, write_tables

LONGEST = 400  # code points of a line


class Theme(StrEnum):
    """The looks that plots can have."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def dashboard_(  # noqa: PLR0913  (the contract of the command line)
    context: typer.Context,
    project: ProjectPath,
    *,
    plots: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Draw the plots into this folder (SVG).")
    ] = None,
    png: Annotated[bool, typer.Option("--png", help="Write the plots as PNG, too.")] = False,
    csv: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Write the figures of plots there (CSV).")
    ] = None,
    theme: Annotated[Theme, typer.Option(help="What colours the plots have.")] = Theme.LIGHT,
    json_: AsJson = False,
) -> None:
    """Tell how far the annotators have come, how fast they are and when all will be done."""
    if png and not plots:
        raise typer.BadParameter("--png says how to draw plots: name a folder with --plots")
    with fail_clearly(), reading(project) as session:
        board = run(read_dashboard(session), tell)
        drawn, written = plots_of(board), list[Path]()
        if plots:
            paint = lent(context).paint if png else None
            written += write_plots(drawn, plots, LOOKS[theme], paint)
        if csv:
            written += write_tables(drawn, csv)
        lines = [plainly(line, LONGEST) for line in told(board)]
        if written:
            folders = " and ".join(str(folder) for folder in (plots, csv) if folder)
            lines.append(f"Wrote {number_of(len(written), 'file')} to {folders}.")
        report(dashboard_to_json(board), "\n".join(lines), as_json=json_)
