"""Reports of the program's own faults, for whoever mends them; they stay on this computer.

A report says where in the program it happened, and nothing of what the program worked on: no
messages, which may quote an article, no values of variables, no paths of a person.
"""

import platform
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from traceback import walk_tb

import PySide6

MOST = 20  # reports that are kept
CAUSES = 5
FRAMES = 40  # of each, the last ones
ROOT = Path(__file__).parents[2]
ELSEWHERE = ("site-packages", f"python{sys.version_info.major}.{sys.version_info.minor}")
PATTERN = "fault *.txt"


def write_report(folder: Path, error: BaseException, commands: Iterable[str]) -> Path:
    """Write what is known of a fault into a folder and return the file; old ones are removed.

    `commands` are the names of what was asked for last. Raises OSError where it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    path = folder / f"fault {now:%Y-%m-%dT%H.%M.%S.%fZ}.txt"
    path.write_text("\n".join((*_about(now, commands), *_causes(error), "")), encoding="utf-8")
    for old in sorted(folder.glob(PATTERN))[:-MOST]:
        old.unlink(missing_ok=True)
    return path


def place_of(error: BaseException) -> str:
    """Return what tells one fault from another: its kind, and where it happened."""
    return "\n".join((_kind(error), *list(_frames(error))[-1:]))


def _about(now: datetime, commands: Iterable[str]) -> Iterator[str]:
    yield f"annotator {_version()}, {now:%Y-%m-%d %H:%M} UTC"
    yield f"Python {platform.python_version()}, PySide {PySide6.__version__}"
    yield f"{platform.system()} {platform.release()}"
    yield f"The last commands: {', '.join(commands) or 'none'}"


def _version() -> str:
    try:
        return version("annotator")
    except PackageNotFoundError:
        return "of unknown version"


def _causes(error: BaseException) -> Iterator[str]:
    """Yield the lines of an error, then of what it came from."""
    cause: BaseException | None = error
    for _ in range(CAUSES):
        if cause is None:
            return
        yield ""
        yield _kind(cause)
        yield from list(_frames(cause))[-FRAMES:]
        cause = cause.__cause__ or cause.__context__


def _kind(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"


def _frames(error: BaseException) -> Iterator[str]:
    for frame, line in walk_tb(error.__traceback__):
        code = frame.f_code
        yield f"  {_shortened(Path(code.co_filename))}, line {line}, {code.co_qualname}"


def _shortened(path: Path) -> str:
    """Return a path from the package on; of a file in nobody's package the name alone."""
    if path.is_relative_to(ROOT):
        return path.relative_to(ROOT).as_posix()
    parts = path.parts
    at = max((i + 1 for i, part in enumerate(parts) if part in ELSEWHERE), default=len(parts) - 1)
    return Path(*parts[at:]).as_posix()
