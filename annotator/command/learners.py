"""The commands that learn from decisions: what to do next, what suggestions do, what is known."""

import typer

from annotator.command.effect import effect_
from annotator.command.memory import memory_
from annotator.command.queueing import queue_


def add_learners(app: typer.Typer) -> None:
    """Let the program have these commands."""
    app.command("queue")(queue_)
    app.command("effect")(effect_)
    app.command("memory")(memory_)
