"""The command that puts the program into a desktop's menu."""

from typing import Annotated

import typer

from annotator.command.arguments import AsJson
from annotator.command.output import fail_clearly, report
from annotator.workflow.desktop import data_home, enter, leave


def desktop_(
    *,
    remove: Annotated[bool, typer.Option("--remove", help="Take it out of the menu.")] = False,
    json_: AsJson = False,
) -> None:
    """Put annotator into the desktop's menu; a double click on a project opens it then."""
    with fail_clearly():
        files = [str(path) for path in (leave if remove else enter)(data_home())]
        done = "Removed" if remove else "Written"
        text = "\n".join(f"{done} {file}" for file in files) or "There was nothing to remove."
        report({"removed" if remove else "written": files}, text, as_json=json_)
