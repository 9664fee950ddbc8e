"""Opening a project for a command that changes nothing."""

from pathlib import Path

import typer

from annotator.domain.errors import ReadOnlyError
from annotator.workflow.session import Session


def reading(project: Path, *, inspecting: bool = False) -> Session:
    """Open a project, or a copy of it as it is now where it cannot be written to, which is noted.

    To be inspected it need not hold together.
    """
    try:
        return Session.inspect(project) if inspecting else Session.open(project)
    except ReadOnlyError as error:
        copy = Session.inspect_copy(project) if inspecting else Session.read(project)
        typer.echo(f"note: {error.why}; this is read from a copy of it", err=True)
        return copy
