"""The program in a desktop's menu, so that a double click on a project opens it.

Written are three small files in the places that freedesktop.org's specifications name (Desktop
Entry, Shared MIME-info, Icon Theme); they are this person's alone.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from annotator.domain.errors import AnnotatorError
from annotator.domain.said import said
from annotator.resources import resource

PLACES = {
    "annotator.desktop": Path("applications", "annotator.desktop"),
    "annotator.xml": Path("mime", "packages", "annotator.xml"),
    "annotator.svg": Path("icons", "hicolor", "scalable", "apps", "annotator.svg"),
}
RENEWING = (  # what tells a desktop of it at once; without them it is seen at the next login
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
)


def data_home(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where a person's own data lie, as the XDG Base Directory Specification says."""
    named = environment.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def enter(home: Path) -> tuple[Path, ...]:
    """Put the program into the menu; return the files, of which there may be older ones.

    Raises AnnotatorError where they cannot be written, or the desktop has no such places.
    """
    if not sys.platform.startswith("linux"):
        raise AnnotatorError(
            said(
                "only desktops on Linux are told this way; on this system, choose"
                " annotator once under “Open with” for a file that ends in .annot"
            )
        )
    program = _quoted(_program())
    written = []
    for name, place in PLACES.items():
        text = resource("desktop", name).read_text("utf-8").replace("{program}", program)
        written.append(_put(home / place, text))
    _renew(home)
    return tuple(written)


def leave(home: Path) -> tuple[Path, ...]:
    """Take the program out of the menu; return the files that were there."""
    there = tuple(home / place for place in PLACES.values() if (home / place).exists())
    for path in there:
        path.unlink()
    _renew(home)
    return there


def _put(path: Path, text: str) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    except OSError as error:
        raise AnnotatorError(
            said("{path} cannot be written: {why}", path=path, why=error.strerror)
        ) from error
    return path


def _program() -> Path:
    """Return what starts this installation."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable)
    beside = Path(sys.executable).with_name("annotator")
    found = beside if beside.exists() else shutil.which("annotator")
    if not found:
        raise AnnotatorError(
            said("there is no program annotator to start; install it with pip or pipx")
        )
    return Path(found)


def _quoted(program: Path) -> str:
    """Return a path as the Desktop Entry Specification wants an argument that may hold anything."""
    text = str(program)
    for sign in '\\"`$':
        text = text.replace(sign, f"\\{sign}")
    return '"{}"'.format(text.replace("\\", "\\\\").replace("%", "%%"))


def _renew(home: Path) -> None:
    for command, folder in RENEWING:
        program = shutil.which(command)
        if program and (home / folder).is_dir():
            subprocess.run([program, home / folder], capture_output=True, check=False)  # noqa: S603  (the desktop's own)
