"""How commands speak: results on stdout, progress and problems on stderr."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from typing import Any

import typer

from annotator.domain.errors import AnnotatorError, of_system
from annotator.domain.ledger import Loss, Note, Rejection
from annotator.domain.progress import Progress
from annotator.domain.wording import shortened, visible

SHOWN = 20
FEW = 4  # of those left out for one reason
LONGEST = 60  # code points of a text from anywhere
INTERRUPTED = 130
ASIDE = ("notes", "unlinked", "more", "undecided", "judgements")  # told where there are any


@contextmanager
def fail_clearly() -> Iterator[None]:
    """End with status 1 and one line on stderr for a problem that a person can act on.

    Where a person stops it, it ends with the status that shells give to what was interrupted.
    """
    try:
        yield
    except AnnotatorError as error:
        typer.echo(f"annotator: {visible(str(error))}", err=True)
        raise typer.Exit(1) from error
    except OSError as error:  # of a name that is too long, or a folder that is closed to us
        said = visible(str(of_system(error)))
        typer.echo(f"annotator: {said.encode(errors='replace').decode()}", err=True)
        raise typer.Exit(1) from error
    except KeyboardInterrupt as error:
        typer.echo("annotator: stopped before it was done; the project is as it was", err=True)
        raise typer.Exit(INTERRUPTED) from error


def tell(step: Progress) -> None:
    """Show one step on stderr: on a terminal in place, else nothing."""
    if sys.stderr.isatty():
        end = "\n" if step.done >= step.total > 0 else ""
        much = f"{step.done}/{step.total} " if step.total else ""
        typer.echo(f"\r\x1b[K{much}{visible(step.note[:60])}{end}", err=True, nl=False)


def report(result: Any, text: str, as_json: bool) -> None:  # noqa: FBT001  (a flag passed on)
    """Print a result for a program or for a person."""
    if as_json:
        plain = asdict(result) if is_dataclass(result) and not isinstance(result, type) else result
        if isinstance(plain, dict):
            plain = {key: value for key, value in plain.items() if value or key not in ASIDE}
        text = json.dumps(plain, ensure_ascii=False)
    else:
        text = visible(text)
    typer.echo(text.encode(errors="replace").decode())  # a file may be called what is no text


def plainly(text: str, length: int = LONGEST) -> str:
    """Return the beginning of a text from anywhere, without what a terminal would obey."""
    line = shortened(text, length)
    return "".join(sign if sign.isprintable() else "�" for sign in line)


def mention(notes: Sequence[Note]) -> None:
    """List on stderr what is worth knowing, the first of it in full."""
    for note in notes[:SHOWN]:
        typer.echo(f"note: {visible(note.sentence())}", err=True)
    if len(notes) > SHOWN:
        typer.echo(f"… and {len(notes) - SHOWN} more; --json lists all of it", err=True)


def complain(rejected: tuple[Rejection, ...], what: str, more: int = 0) -> None:
    """List on stderr what was left out, the first of it in full."""
    for rejection in rejected[:SHOWN]:
        typer.echo(f"left out: {visible(rejection.sentence())}", err=True)
    others = len(rejected) + more - SHOWN
    if others > 0:
        typer.echo(f"… and {others:,} more; --json lists {what}", err=True)


def complain_by_reason(losses: Sequence[Loss], what: str, more: int = 0) -> None:
    """List on stderr what was left out; where that is much, the rarest reasons with a few of each.

    So a hundred parts of quotes that a format has no room for hide no name that was cut off.
    """
    if len(losses) + more <= SHOWN:
        complain(tuple(losses), what, more)
        return
    kinds: dict[str, list[Loss]] = {}
    for loss in losses:
        kinds.setdefault(loss.why, []).append(loss)
    shown = sorted(kinds.values(), key=len)[: SHOWN // FEW]
    for kind in shown:
        for loss in kind[:FEW]:
            typer.echo(f"left out: {visible(loss.sentence())}", err=True)
        if len(kind) > FEW:
            typer.echo(f"… and {len(kind) - FEW:,} more for this reason", err=True)
    others = len(losses) + more - sum(map(len, shown))
    told = f"… and {others:,} for other reasons; " if others else ""
    typer.echo(f"{told}{len(losses) + more:,} in all; --json lists {what}", err=True)
