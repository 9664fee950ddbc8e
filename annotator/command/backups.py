"""The commands that keep backups of a project and go back to one."""

from pathlib import Path
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, report
from annotator.domain.backup import Backup
from annotator.domain.errors import ProjectError
from annotator.domain.said import number_of
from annotator.workflow.keeping import back_up, backups, go_back, present, returning

Which = Annotated[
    str, typer.Argument(metavar="BACKUP", help="The time of one, as backup --list shows it.")
]


def backup_(
    project: ProjectPath,
    *,
    out: Annotated[Path | None, typer.Option(help="The file to write; else among others.")] = None,
    listing: Annotated[bool, typer.Option("--list", help="List the backups there are.")] = False,
    json_: AsJson = False,
) -> None:
    """Copy a project as it is now, checked and whole."""
    with fail_clearly():
        if listing:
            found = backups(project)
            lines = [f"{_time(backup)}  {backup.occasion}" for backup in found]
            plain = [{"at": _time(b), "occasion": b.occasion, "file": str(b.path)} for b in found]
            report(plain, "\n".join(lines) or "There are no backups.", as_json=json_)
        else:
            path = back_up(project, out)
            report({"file": str(path)}, f"The copy: {path}", as_json=json_)


def restore_(
    project: ProjectPath,
    which: Which,
    *,
    preview: Annotated[
        bool, typer.Option("--preview", help="Say what would change, and change nothing.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Put a backup in the place of a project; what is there now is backed up first."""
    with fail_clearly():
        backup = _wanted(project, which)
        going = returning(backup, present(project))
        if not preview:
            go_back(project, backup)
        lost, differences = going.lost(), list(going.differences())
        report(
            {"backup": str(backup.path), "differences": differences, "lost": lost},
            "\n".join((*differences, f"{number_of(len(lost), 'step')} lost", *lost)),
            as_json=json_,
        )


def _wanted(project: Path, which: str) -> Backup:
    found = [backup for backup in backups(project) if _time(backup).startswith(which)]
    if len(found) != 1:
        raise ProjectError(
            f"“{which}” names {number_of(len(found), 'backup')}; list them with backup --list"
        )
    return found[0]


def _time(backup: Backup) -> str:
    return backup.at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
