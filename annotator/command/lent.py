"""What the program lends to commands, which know no window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import typer

from annotator.workflow.plotting import Painter


@dataclass(frozen=True, slots=True)
class Lent:
    """`show` opens the window on a project, `paint` writes a drawing as a picture."""

    show: Callable[[Path | None, Path | None, str], None]
    paint: Painter


def lent(context: typer.Context) -> Lent:
    """Return what the program lends; only the program itself starts commands that need it."""
    assert isinstance(context.obj, Lent)  # noqa: S101
    return context.obj
