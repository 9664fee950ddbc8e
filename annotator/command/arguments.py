"""What many commands take."""

from pathlib import Path
from typing import Annotated

import typer

ProjectPath = Annotated[Path, typer.Argument(metavar="PROJECT", help="The project file.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON value and nothing else.")]
