"""Telling about wrong usage: what was typed is repeated with a code for each sign not seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from typer.core import TyperGroup
from typing_extensions import override

from annotator.domain.wording import shortened

USAGE = typer.BadParameter.__bases__[0]  # typer keeps to itself what all of them are
LONGEST = 400  # code points of a message


class Commands(TyperGroup):
    """The commands; what is wrong about how one is called is told without what a terminal obeys."""

    @override
    def make_context(self, *args: Any, **named: Any) -> Any:
        with _plainly():
            return super().make_context(*args, **named)

    @override
    def invoke(self, ctx: Any) -> Any:
        with _plainly():
            return super().invoke(ctx)


@contextmanager
def _plainly() -> Iterator[None]:
    try:
        yield
    except Exception as error:
        if isinstance(error, USAGE):
            said = shortened(str(getattr(error, "message", error)), LONGEST)
            setattr(error, "message", said.encode(errors="replace").decode())  # noqa: B010
        raise
